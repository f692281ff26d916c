//! `yield_from!` without a delegate.

use dunder::prelude::*;

#[generator]
fn count() -> impl Generator<Yield = u32> {
    yield_from!();
}

fn main() {
    drop(count());
}
