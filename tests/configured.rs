//! `#[cfg]` wherever Rust allows it in a body.
#![allow(missing_docs)]
// A predicate that holds is what most of these are about.
#![allow(clippy::non_minimal_cfg, clippy::let_and_return, clippy::double_must_use)]

use std::pin::pin;

use dunder::asyncio::{self, Runner, sleep};
use dunder::contextlib::nullcontext;
use dunder::errors::ValueError;
use dunder::prelude::*;

fn run<A: Awaitable + 'static>(main: A) -> A::Output
where
    A::Output: 'static,
{
    Runner::new().virtual_clock().run(main).unwrap()
}

struct Point {
    x: u32,
    y: u32,
    #[cfg(any())]
    nowhere: Nothing,
}

#[dunder::coroutine]
async fn statements() -> (String, u32) {
    #[cfg(all())]
    let name = "all".to_owned();
    #[cfg(any())]
    let name = nothing_of_that_name();
    #[cfg(not(all()))]
    let name = Nothing;
    sleep(1).await;
    let mut count = 0;
    #[cfg(any())]
    return undefined;
    #[cfg(all())]
    sleep(1).await;
    #[cfg(any())]
    nothing().await;
    #[cfg(not(any(),))]
    {
        sleep(1).await;
        count += 1;
    }
    #[cfg(all(any(), all()))]
    {
        count += 10;
        nothing().await;
    }
    #[cfg(not(not(all())))]
    if count == 1 {
        count += 100;
    }
    #[cfg(any())]
    count = nothing;
    #[cfg(all())]
    #[cfg(any())]
    let count = Nothing;
    (name, count)
}

#[test]
fn on_statements() {
    assert_eq!(run(statements()), ("all".to_owned(), 101));
}

#[generator]
fn parts(n: u32, #[cfg(any())] nowhere: Nothing, #[cfg(all())] m: u32) -> impl Generator<Yield = u32> {
    let point = Point {
        x: yield_!(1).then(n),
        #[cfg(all())]
        y: m,
        #[cfg(any())]
        y: nothing,
    };
    let Point {
        x,
        #[cfg(all())]
        y,
        #[cfg(any())]
            nowhere: y,
        ..
    } = point;
    match x {
        #[cfg(any())]
        7 => nothing,
        #[cfg(all())]
        7 => {
            yield_!(y);
        }
        _ => {
            #[cfg(any())]
            yield_!(nothing);
        }
    }
    let pair = (
        1,
        #[cfg(any())]
        nothing,
        2,
    );
    let list = [
        #[cfg(any())]
        nothing,
        #[cfg(all())]
        pair.0
            + pair.1,
    ];
    for item in list {
        #[cfg(all())]
        yield_!(
            u32::max(
                item,
                #[cfg(any())]
                nothing,
                #[cfg(all())]
                2
            )
            .add(
                #[cfg(any())]
                nothing,
                #[cfg(all())]
                40
            )
        );
    }
    let twice = |#[cfg(any())] nothing: Nothing, n: u32| {
        #[cfg(any())]
        let n = nothing;
        #[cfg(all())]
        let n = n * 2;
        n
    };
    yield_!(twice(50));
}

trait Then {
    fn then(self, value: u32) -> u32;
}

impl Then for () {
    fn then(self, value: u32) -> u32 {
        value
    }
}

trait Add {
    fn add(self, n: u32) -> u32;
}

impl Add for u32 {
    fn add(self, n: u32) -> u32 {
        self + n
    }
}

#[test]
fn on_parts_of_expressions_and_patterns() {
    assert_eq!(parts(7, 8).collect::<Vec<_>>(), [1, 8, 43, 100]);
    assert_eq!(parts(6, 8).collect::<Vec<_>>(), [1, 43, 100]);
}

/// The value of a block is that of the statement that is left.
#[dunder::coroutine]
async fn tails(n: u32) -> u32 {
    let first = {
        #[cfg(all())]
        {
            sleep(1).await;
            n
        }
        #[cfg(any())]
        {
            nothing().await
        }
    };
    #[cfg(any())]
    {
        nothing + first
    }
    #[cfg(not(any()))]
    {
        sleep(1).await;
        first + 1
    }
}

#[test]
fn on_the_value_of_a_block() {
    assert_eq!(run(tails(4)), 5);
}

struct Counter(u32);

trait Counts {
    #[dunder::coroutine]
    async fn named(&self) -> &'static str;

    #[dunder::coroutine]
    async fn by_default(&self) -> &'static str {
        #[cfg(all())]
        let name = self.named().await.len();
        #[cfg(any())]
        let name = nothing;
        sleep(1).await;
        if name == 4 { "four" } else { "other" }
    }
}

impl Counts for Counter {
    #[dunder::coroutine]
    async fn named(&self) -> &'static str {
        #[cfg(all())]
        let name = "name";
        #[cfg(any())]
        let name = nothing;
        sleep(1).await;
        name
    }
}

impl Counter {
    /// Its documentation.
    #[dunder::coroutine]
    #[must_use]
    pub(crate) async fn next(&mut self) -> u32 {
        #[cfg(all())]
        let step = 1;
        #[cfg(any())]
        let step = nothing;
        sleep(1).await;
        self.0 += step;
        self.0
    }
}

dunder! {
    #![generator(boxed)]

    impl Counter {
        fn all(&mut self) -> impl Generator<Yield = u32> {
            try {
                #[cfg(all())]
                yield self.0;
                #[cfg(any())]
                yield nothing;
                raise ValueError::new("no");
            } except _: ValueError {
                #[cfg(any())]
                let n = nothing;
                #[cfg(all())]
                let n = 1;
                yield self.0 + n;
            } finally {
                #[cfg(all())]
                yield 0;
            }
        }
    }

    async fn in_constructs(n: u32) -> u32 {
        let mut sum = 0;
        #[cfg(any())]
        with nothing { }
        #[cfg(all())]
        async with nullcontext(n) as n {
            #[cfg(all())]
            let n = n + 1;
            await sleep(1);
            sum += n;
        }
        fn helper() -> u32 {
            #[cfg(any())]
            return 1;
            #[cfg(all())]
            return 2;
        }
        sum + helper()
    }
}

#[test]
fn in_methods_and_in_constructs() {
    let mut counter = Counter(3);
    assert_eq!(run(async move { Counter(1).by_default().into_future().await.unwrap() }), "four");
    assert_eq!(run(async move { counter.next().into_future().await.unwrap() }), 4);
    assert_eq!(pin!(Counter(3).all()).results().map(Result::unwrap).collect::<Vec<_>>(), [3, 4, 0]);
    assert_eq!(run(in_constructs(3)), 6);
}

#[test]
fn in_anonymous_bodies() {
    let base = 3;
    let sum = run(async_! {
        #[cfg(all())]
        let n = base;
        #[cfg(any())]
        let n = nothing;
        await sleep(1);
        n + await async_! {
            #[cfg(any())]
            return nothing;
            #[cfg(all())]
            let m = n;
            await sleep(1);
            m
        }
    });
    assert_eq!(sum, 6);
    let numbers = gen_! {
        for i in 0..base {
            #[cfg(all())]
            yield i;
            #[cfg(any())]
            yield nothing;
        }
    };
    assert_eq!(numbers.results().map(Result::unwrap).collect::<Vec<_>>(), [0, 1, 2]);
}

#[dunder::test]
async fn in_a_test() {
    #[cfg(all())]
    let list = vec![1];
    sleep(1).await;
    #[cfg(any())]
    let list = nothing;
    assert_eq!(list, [1]);
}

#[dunder::coroutine(pinned)]
async fn carried() -> u32 {
    #[cfg(all())]
    let list = vec![1, 2];
    #[cfg(any())]
    let list = nothing;
    let mut sum = 0;
    for item in &list {
        sleep(1).await;
        sum += item;
    }
    sum
}

#[test]
fn in_a_pinned_body() {
    assert_eq!(run(carried()), 3);
}

/// What an option asks for holds for the function that is left.
#[test]
fn beside_options() {
    #[dunder::coroutine(yields = u32, sends = u32, clone)]
    async fn asks() -> u32 {
        #[cfg(all())]
        let a = yield_!(1);
        #[cfg(any())]
        let a = nothing;
        a + yield_!(2)
    }
    let mut first = asks().__await__();
    assert_eq!(next(&mut first).yielded(), Some(1));
    assert_eq!(first.send(5).yielded(), Some(2));
    let mut second = first.clone();
    assert_eq!(first.send(6).returned(), Some(11));
    assert_eq!(second.send(7).returned(), Some(12));
}

/// Nothing is said twice, and lines are the user's.
#[test]
fn the_line_of_a_suspension_is_that_of_the_source() {
    #[dunder::coroutine]
    async fn fails() {
        #[cfg(all())]
        let line = line!() + 2;
        sleep(1).await;
        raise!(ValueError::new(line.to_string()));
    }
    let e = asyncio::run(fails()).unwrap_err();
    assert_eq!(e.traceback().last().map(|frame| frame.line.to_string()), Some(e.to_string()));
}
