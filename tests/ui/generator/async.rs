//! An async generator.

use dunder::prelude::*;

#[generator]
async fn count() -> impl Generator<Yield = u32> {
    yield_!(1);
}

fn main() {
    drop(count());
}
