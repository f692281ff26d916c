//! Expansions name everything by its full path: they compile where not even the standard prelude is in scope.

#![no_implicit_prelude]
#![forbid(unsafe_code)]

use ::dunder::asyncio::{run, sleep};
use ::dunder::errors::ValueError;
use ::dunder::generator;
use ::std::iter::Iterator;
use ::std::{assert_eq, vec};

#[generator]
fn count(up_to: u32) -> impl ::dunder::Generator<Yield = u32> {
    let mut n = 0;
    while n < up_to {
        n += 1;
        yield_!(n);
    }
    yield_from!(vec![7, 8]);
}

#[generator]
async fn ticks() -> impl ::dunder::AsyncGenerator<Yield = u32> {
    for n in 0..3 {
        sleep(0).await;
        yield_!(n);
    }
}

#[::dunder::coroutine]
async fn fails(n: u32) -> u32 {
    sleep(0).await;
    if n > 1 {
        raise!(ValueError::new("too many"));
    }
    n
}

#[::dunder::coroutine]
async fn program() -> u32 {
    let mut total = 0;
    async_for! { n in ticks() { total += n; } };
    let caught = try_! {
        { fails(1).await + fails(2).await }
        except _: ValueError { 100 }
        finally { sleep(0).await; }
    };
    total + caught
}

#[test]
fn compiles_without_a_prelude() {
    assert_eq!(Iterator::collect::<vec::Vec<_>>(count(2)), [1, 2, 7, 8]);
    assert_eq!(::std::result::Result::unwrap(run(program())), 103);
}

#[::dunder::test]
async fn entries() {
    sleep(1).await;
}
