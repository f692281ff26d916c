//! Objects that can be copied and printed.

use dunder::prelude::*;
use dunder::{Suspended, asyncio};

#[generator]
fn total() -> impl Generator<Yield = f64, Send = f64> + Clone + std::fmt::Debug {
    let mut total = 0.0;
    loop {
        total += yield_!(total);
    }
}

#[generator]
fn inner(n: u32) -> impl Generator<Yield = u32, Return = String> + Clone + std::fmt::Debug {
    let name = format!("n{n}");
    for i in 0..n {
        let name = name.clone() + "!";
        yield_!(i);
        let _ = name;
    }
    name
}

#[generator]
fn outer() -> impl Generator<Yield = u32> + Clone + std::fmt::Debug {
    let x = vec![1, 2];
    for k in x {
        let r = yield_from!(inner(k + 1));
        yield_!(r.len() as u32);
    }
}

#[test]
fn forks() {
    let mut a = total();
    println!("{a:?}");
    let mut b = a.clone();
    let _ = next(&mut a);
    println!("{a:?} {a:#?}");
    let _ = a.send(2.5);
    println!("{a:?} {a:#?}");
    let mut c = a.clone();
    assert_eq!(a.send(1.0).yielded(), Some(3.5));
    assert_eq!(c.send(2.0).yielded(), Some(4.5));
    assert_eq!(next(&mut b).yielded(), Some(0.0));
    let mut o = outer();
    loop {
        println!("{o:?}");
        let mut p = o.clone();
        let (x, y) = (next(&mut o), next(&mut p));
        if x.yielded() != y.yielded() {
            panic!()
        }
        if format!("{o:?}").contains("closed") {
            break;
        }
    }
}
