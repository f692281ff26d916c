//! `yield from` in an async generator.

use dunder::prelude::*;

#[generator]
async fn count() -> impl AsyncGenerator<Yield = u32> {
    yield_from!(0..3);
}

fn main() {
    drop(count());
}
