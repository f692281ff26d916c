//! `yield_!` in a nested function, which is no generator.

use dunder::prelude::*;

#[generator]
fn count() -> impl Generator<Yield = u32> {
    fn nested() {
        yield_!(1);
    }
    nested();
    yield_!(2);
}

fn main() {
    drop(count());
}
