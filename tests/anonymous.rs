//! `async_!` and `gen_!` within bodies, and bodies whose type nothing else tells; parentheses around suspensions.
#![allow(missing_docs)]
#![deny(unused_parens)]

use std::num::ParseIntError;

use dunder::asyncio::{self, Runner, create_task, gather, sleep};
use dunder::errors::ValueError;
use dunder::prelude::*;

#[dunder::coroutine]
async fn number(text: &'static str) -> Result<u32, ParseIntError> {
    sleep(0).await;
    text.parse()
}

fn run<A: Awaitable<Output: 'static> + 'static>(main: A) -> Result<A::Output, Exception> {
    Runner::new().virtual_clock().run(main)
}

#[test]
fn a_question_mark_in_an_inner_body_is_the_inner_bodys() {
    let result = run(async_! {
        let good = create_task(async_! { await number("12")? });
        let bad = create_task(async_! { number("x").await? });
        (await good, bad.into_result().await.map_err(|e| e.is::<ParseIntError>()))
    });
    assert_eq!(result.unwrap(), (12, Err(true)));
}

/// Gives what a task raises.
trait IntoResult<T> {
    fn into_result(self) -> impl Awaitable<Output = Result<T, Exception>>;
}

impl<T: 'static> IntoResult<T> for asyncio::Task<T> {
    fn into_result(self) -> impl Awaitable<Output = Result<T, Exception>> {
        async_! {
            try {
                Ok(await self)
            } except e {
                Err(e)
            }
        }
    }
}

#[test]
fn a_return_in_an_inner_body_leaves_that_one_only() {
    #[dunder::coroutine]
    async fn outer() -> &'static str {
        let inner = create_task(async_! {
            if await number("1")? == 1 {
                return "inner";
            }
            "never"
        });
        assert_eq!(inner.await, "inner");
        "outer"
    }
    assert_eq!(run(outer()).unwrap(), "outer");
}

#[test]
fn a_question_mark_in_a_generator_in_a_body_is_the_generators() {
    let raised = run(async_! {
        let mut numbers = gen_! {
            for text in ["1", "x", "2"] {
                yield text.parse::<u32>()?;
            }
        };
        let first = next(&mut numbers).yielded();
        let raised = next(&mut numbers).raised();
        (first, raised.is_some_and(|e| e.is::<ParseIntError>()))
    });
    assert_eq!(raised.unwrap(), (Some(1), true));
}

#[test]
fn a_body_without_a_value_needs_no_type() {
    run(async_! {
        let ended = create_task(async_! {
            for text in ["1", "2"] {
                await number(text)?;
            }
        });
        await ended;
        let endless = create_task(async_! {
            loop {
                await sleep(1);
            }
        });
        await sleep(5);
        assert!(endless.cancel());
        let raising = create_task(async_! {
            await sleep(0);
            raise ValueError::new("no value");
        });
        let e = await raising.into_result();
        assert!(e.unwrap_err().is::<ValueError>());
        let either = create_task(async_! {
            if await number("3")? > 2 {
                await sleep(1);
            } else {
                raise ValueError::new("no value");
            }
        });
        await either;
    })
    .unwrap();
}

dunder! {
    async fn parenthesized(task: asyncio::Task<u32>) -> u32 {
        let first = (await number("1")).unwrap();
        await sleep(0);
        let second = (await number("2"))?;
        await sleep(0);
        let third = (&task).await;
        await sleep(0);
        let ((a, b),) = (await gather(((number("4"), number("5")),).0),);
        await sleep(0);
        let sum = (await number("6")).unwrap_or(0) + (await number("x")).unwrap_or(70);
        first + second + third + a? + b? + sum
    }
}

#[test]
fn parentheses_around_a_suspension_change_nothing() {
    let sum = run(async_! { await parenthesized(create_task(async_! { 3 })) });
    assert_eq!(sum.unwrap(), 1 + 2 + 3 + 4 + 5 + 6 + 70);
}

#[test]
fn parentheses_around_a_yield_change_nothing() {
    let mut doubled = gen_! {
        let first = (yield 1);
        let () = first;
        let text = ((yield 2), "text").1;
        (text.len(), (yield 3)).0
    };
    assert_eq!(
        (doubled.next_value(), doubled.next_value(), doubled.next_value()),
        (Some(1), Some(2), Some(3))
    );
    assert_eq!(next(&mut doubled).returned(), Some(4));
}

/// The next value that is yielded.
trait NextValue<Y> {
    fn next_value(&mut self) -> Option<Y>;
}

impl<G: Generator<Send = ()> + Unpin> NextValue<G::Yield> for G {
    fn next_value(&mut self) -> Option<G::Yield> {
        next(self).yielded()
    }
}
