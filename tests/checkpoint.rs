//! Objects that are stored, and go on in a fresh one.

use dunder::prelude::*;
use dunder::{Checkpoint, restore};

#[generator]
fn total() -> impl Generator<Yield = f64, Send = f64> + Checkpoint {
    let mut total = 0.0;
    loop {
        total += yield_!(total);
    }
}

#[generator]
fn inner(n: u32) -> impl Generator<Yield = u32, Return = String> + Checkpoint {
    let name = format!("n{n}");
    for i in 0..n {
        let name = name.clone() + "!";
        yield_!(i);
        let _ = name;
    }
    name
}

#[generator]
fn outer(log: &str) -> impl Generator<Yield = u32, Return = usize> + Checkpoint + std::fmt::Debug {
    let x = vec![1, 2];
    let mut sum = 0;
    for k in x {
        let r = yield_from!(inner(k + 1));
        yield_!(r.len() as u32);
        for z in 1..=k {
            sum += z as usize + log.len();
            yield_!(z);
        }
    }
    sum
}

#[test]
fn restores() {
    let mut o = outer("abc");
    let mut p = outer("abc");
    loop {
        let text = serde_json::to_string(&o).unwrap();
        println!("{text} {o:?}");
        o = restore(outer("abc"), &mut serde_json::Deserializer::from_str(&text)).unwrap();
        match (next(&mut o), next(&mut p)) {
            (Step::Yielded(a), Step::Yielded(b)) => assert_eq!(a, b),
            (Step::Returned(a), Step::Returned(b)) => {
                assert_eq!(a, b);
                break;
            }
            other => panic!("{other:?}"),
        }
    }
}
