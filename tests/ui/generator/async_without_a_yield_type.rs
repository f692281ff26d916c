//! An async generator that does not say what it yields.

use dunder::prelude::*;

#[generator]
async fn count() -> u32 {
    yield_!(1);
}

#[generator]
async fn send() -> impl AsyncGenerator<Send = u32> {
    yield_!(1);
}

#[generator]
async fn returns() -> impl AsyncGenerator<Yield = u32, Return = u32> {
    yield_!(1);
}

fn main() {}
