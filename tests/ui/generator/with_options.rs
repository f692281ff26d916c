//! Options that only a coroutine has.

use dunder::prelude::*;

#[generator(yields = u32)]
fn count() -> impl Generator<Yield = u32> {
    yield_!(1);
}

fn main() {
    drop(count());
}
