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
use dunder::contextlib::{AsyncContextManager, ContextManager};
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

#[generator]
fn copied<T: Clone>(items: Vec<T>) -> impl Generator<Yield = T, Return = usize> + Clone + std::fmt::Debug {
    let mut count = 0;
    for item in items {
        yield_!(item);
        count += 1;
    }
    count
}

#[generator(debug)]
fn stored(
    name: &str,
    #[fresh] factor: std::rc::Rc<u32>,
) -> impl Generator<Yield = u32> + Clone + dunder::Checkpoint {
    for i in 0..=name.len() {
        let _: usize = yield_from!(stored_part(i, name, factor.clone()));
        yield_!(*factor);
    }
}

#[generator]
fn stored_part(
    i: usize,
    name: &str,
    #[fresh] factor: std::rc::Rc<u32>,
) -> impl Generator<Yield = u32, Return = usize> + Clone + dunder::Checkpoint {
    let doubled = *factor * 2;
    yield_!(doubled);
    i + name.len()
}

/// Here no name is known that is not imported.
mod bare {
    #![no_implicit_prelude]
    #![allow(clippy::redundant_pub_crate, reason = "`pub` would be unreachable")]

    use ::dunder::{Checkpoint, Generator};
    use ::std::clone::Clone;
    use ::std::fmt::Debug;

    #[::dunder::generator]
    pub(crate) fn all(names: &[u32]) -> impl Generator<Yield = u32> + Clone + Debug + Checkpoint {
        for i in 0..3 {
            yield_from!(part(i, names));
        }
    }

    #[::dunder::generator]
    fn part(i: u32, names: &[u32]) -> impl Generator<Yield = u32> + Clone + Debug + Checkpoint {
        for j in 0..=i {
            yield_!(names[i as usize] + j);
        }
    }
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

#[generator]
async fn ticks(up_to: u32) -> impl AsyncGenerator<Yield = u32> {
    for i in 0..up_to {
        asyncio::sleep(0).await;
        yield_!(i);
    }
}

#[generator]
async fn echo(prefix: &str) -> impl AsyncGenerator<Yield = String, Send = String> {
    let mut reply = String::new();
    loop {
        let said = yield_!(reply);
        reply = format!("{prefix}{}", loops(u32::try_from(said.len()).unwrap_or(0)).await.len());
    }
}

/// A manager of both kinds, for all to see.
#[derive(Debug)]
pub struct Manager;

impl ContextManager for Manager {
    type Value = u32;

    fn __enter__(&mut self) -> Result<u32, Exception> {
        Ok(1)
    }

    fn __exit__(&mut self, _: Option<&Exception>) -> Result<bool, Exception> {
        Ok(false)
    }
}

impl AsyncContextManager for Manager {
    type Value = u32;

    #[dunder::coroutine]
    async fn __aenter__(&mut self) -> u32 {
        2
    }

    #[dunder::coroutine]
    async fn __aexit__(&mut self, _: Option<Exception>) -> bool {
        asyncio::sleep(0).await;
        false
    }
}

#[dunder::coroutine]
async fn iterates() -> u32 {
    let mut sum = 0;
    async_for! { tick in ticks(3) { sum += tick; } else { sum += 10; } }
    let mut rest = ticks(3);
    async_for! { tick in &mut rest {
        sum += tick;
        break;
    } }
    async_for! { tick in rest { sum += tick; } }
    with_! { Manager as one {
        asyncio::sleep(0).await;
        sum += one;
    } }
    async_with! { Manager as two, Manager { sum += two; } }
    sum
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
        assert_eq!(iterates().await, 19);
    }
    asyncio::run(all()).unwrap();

    let _ = echo("");
    let mut both = both_ways("sum");
    assert_eq!(next(&mut both).yielded().as_deref(), Some("sum: 0"));
    assert_eq!(both.send(4).yielded().as_deref(), Some("sum: 4"));
    assert_eq!(both.send(6).returned(), Some(10));

    assert_eq!(copied(vec![1, 2]).collect::<Vec<_>>(), [1, 2]);
    let steps: Vec<_> = stored("a", std::rc::Rc::new(3)).results().map(Result::unwrap).collect();
    assert_eq!(steps, [6, 3, 6, 3]);
    assert_eq!(bare::all(&[10, 20, 30]).results().count(), 6);
}

#[dunder::test(seed = 7, debug)]
async fn an_entry_of_a_test_warns_of_nothing() {
    asyncio::sleep(1).await;
    assert_eq!(loops(2).await, [0, 1]);
}

mod entry {
    #[dunder::main(clock = "virtual")]
    pub(super) async fn main() -> Result<(), std::fmt::Error> {
        dunder::asyncio::sleep(1).await;
        Ok(())
    }
}

#[test]
fn an_entry_of_a_program_warns_of_nothing() {
    assert_eq!(entry::main(), std::process::ExitCode::SUCCESS);
}
