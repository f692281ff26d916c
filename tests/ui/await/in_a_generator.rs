//! `await` in a generator that is not async.

use dunder::prelude::*;

#[dunder::coroutine]
async fn foo() {}

#[generator]
fn bar() -> impl Generator<Yield = u32> {
    yield_!(1);
    foo().await;
}

fn main() {
    drop(bar());
}
