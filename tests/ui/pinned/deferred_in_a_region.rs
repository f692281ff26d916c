//! A local without a value that is to get it in a pinned region.

use dunder::prelude::*;

#[generator]
fn bar() -> impl Generator<Yield = u32> {
    let x;
    pinned! {
        yield_!(1);
        x = 2;
    }
    yield_!(x);
}

fn main() {
    drop(bar());
}
