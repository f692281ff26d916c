//! What only a pinned body can say.

use std::pin::pin;

use dunder::asyncio::{self, Runner};
use dunder::{Generator, Step, next};

#[dunder::generator(pinned)]
fn shouted(words: Vec<String>) -> impl Generator<Yield = String> {
    let words: Vec<String> = words.iter().map(|word| word.to_uppercase()).collect();
    for word in &words {
        yield_!(word.clone());
    }
    yield_!(words.concat());
}

#[test]
fn a_loop_over_a_borrow() {
    let mut words = Box::pin(shouted(vec!["a".into(), "b".into()]));
    assert_eq!(format!("{words:?}"), "<generator shouted created>");
    assert_eq!(next(&mut words).yielded().as_deref(), Some("A"));
    assert_eq!(format!("{words:?}"), format!("<generator shouted suspended at line {}>", line!() - 10));
    assert_eq!(words.by_ref_results(), ["B", "AB"]);
    assert_eq!(format!("{words:?}"), "<generator shouted closed>");
}

trait ByRef: Generator<Send = ()> + Unpin {
    fn by_ref_results(&mut self) -> Vec<Self::Yield> {
        self.results().map(|item| item.expect("it does not raise")).collect()
    }
}

impl<G: Generator<Send = ()> + Unpin> ByRef for G {}

#[dunder::generator(pinned)]
fn totals() -> impl Generator<Yield = i64, Send = i64, Return = Vec<i64>> {
    let mut all = Vec::new();
    let last = &mut all;
    loop {
        let sent = yield_!(last.iter().sum());
        if sent == 0 {
            break;
        }
        last.push(sent);
    }
    all
}

#[test]
fn a_mutable_borrow_and_what_is_sent() {
    let mut totals = pin!(totals());
    assert!(totals.send(3).raised().is_some_and(|e| e.to_string().contains("just-started")));
    assert_eq!(next(&mut totals).yielded(), Some(0));
    assert!(next(&mut totals).raised().is_some_and(|e| e.to_string().contains("use send(value)")));
    assert_eq!(totals.send(3).yielded(), Some(3));
    assert_eq!(totals.send(4).yielded(), Some(7));
    assert_eq!(totals.send(0).returned(), Some(vec![3, 4]));
    assert!(matches!(totals.send(0), Step::Raised(e) if e.is::<dunder::errors::StopIteration>()));
}

#[dunder::coroutine(pinned)]
async fn split(n: u64) -> (u64, u64) {
    let mut pair = (n, 1);
    let (a, b) = (&mut pair.0, &mut pair.1);
    asyncio::sleep(1).await;
    *a += 1;
    asyncio::sleep(1).await;
    std::mem::swap(a, b);
    pair
}

#[test]
fn two_halves() {
    assert_eq!(Runner::new().virtual_clock().run(split(5)).expect("it does not raise"), (1, 6));
}
