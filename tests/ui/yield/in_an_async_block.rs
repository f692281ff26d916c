//! `yield_!` in a plain `async` block, which is a future of its own.

use dunder::prelude::*;

#[generator]
fn count() -> impl Generator<Yield = u32> {
    let future = async {
        yield_!(1);
    };
    drop(future);
}

fn main() {
    drop(count());
}
