use dunder::prelude::*;

#[generator]
fn body() -> impl AsyncGenerator<Yield = u32> {
    yield_!(1);
}

fn main() {}
