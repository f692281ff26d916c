use dunder::prelude::*;

#[generator]
fn body() -> impl Generator<Yield = u32, Yield = u32> {
    yield_!(1);
}

fn main() {}
