//! Expansions cause no warning in a user's crate, whatever lints that crate has turned on.

#![forbid(unsafe_code)]
#![deny(
    warnings,
    missing_docs,
    unreachable_pub,
    unused_qualifications,
    unused_results,
    elided_lifetimes_in_paths
)]
#![warn(clippy::pedantic, clippy::nursery)]

use dunder::asyncio;
use dunder::prelude::*;

#[dunder::coroutine]
async fn loops(n: u32) -> Vec<u32> {
    let mut ints = vec![];
    for i in 0..n {
        asyncio::sleep(0).await;
        ints.push(i);
    }
    ints
}

#[dunder::coroutine]
async fn branches(x: Option<u32>) -> u32 {
    let Some(x) = x else { return 0 };
    if x > 1 && loops(x).await.len() > 1 {
        match loops(x).await.as_slice() {
            [] => 0,
            [first, ..] => *first + 1,
        }
    } else {
        x
    }
}

#[dunder::coroutine]
async fn generic<T: Clone>(x: &T) -> (T, T) {
    let first = x.clone();
    asyncio::sleep(0).await;
    (first, x.clone())
}

#[generator]
fn both_ways(name: &str) -> impl Generator<Yield = String, Send = u32, Return = u32> {
    let mut sum = 0;
    while sum < 10 {
        sum += yield_!(format!("{name}: {sum}"));
    }
    sum
}

struct Counter {
    counted: u32,
}

impl Counter {
    #[dunder::coroutine]
    async fn step(&mut self) -> u32 {
        self.counted += 1;
        asyncio::sleep(0).await;
        self.counted
    }

    #[dunder::coroutine]
    async fn step_twice(&mut self) -> u32 {
        self.step().await;
        self.step().await
    }
}

#[test]
fn no_warnings() {
    #[dunder::coroutine]
    async fn all() {
        assert_eq!(branches(Some(3)).await, 1);
        assert_eq!(branches(None).await, 0);
        assert_eq!(generic(&1).await, (1, 1));
        let mut counter = Counter { counted: 0 };
        assert_eq!(counter.step_twice().await, 2);
    }
    asyncio::run(all()).unwrap();

    let mut both = both_ways("sum");
    assert_eq!(next(&mut both).yielded().as_deref(), Some("sum: 0"));
    assert_eq!(both.send(4).yielded().as_deref(), Some("sum: 4"));
    assert_eq!(both.send(6).returned(), Some(10));
}
