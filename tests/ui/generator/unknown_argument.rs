//! A generator does not have an `Item`.

use dunder::prelude::*;

#[generator]
fn count() -> impl Generator<Item = u32> {
    yield_!(1);
}

fn main() {
    drop(count());
}
