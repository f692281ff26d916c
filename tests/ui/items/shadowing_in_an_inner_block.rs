//! An item of an inner block that hides one outside of it.

use dunder::prelude::*;

const N: u32 = 2;

#[generator]
fn numbers() -> impl Generator<Yield = u32> {
    {
        const N: u32 = 5;
        yield_!(N);
    }
    yield_!(N);
}

fn main() {
    assert_eq!(numbers().collect::<Vec<_>>(), [5, 2]);
}
