//! A value yielded that the signature does not allow.

use dunder::prelude::*;

#[generator]
fn count() -> impl Generator<Yield = u32> {
    yield_!("one");
}

fn main() {
    drop(count());
}
