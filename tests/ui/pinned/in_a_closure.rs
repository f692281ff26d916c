//! A pinned region in a closure.

use dunder::prelude::*;

#[generator]
fn bar() -> impl Generator<Yield = u32> {
    let f = || pinned! { 1 };
    yield_!(f());
}

fn main() {
    drop(bar());
}
