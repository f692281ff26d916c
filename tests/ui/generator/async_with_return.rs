use dunder::prelude::*;

#[generator]
async fn body() -> impl AsyncGenerator<Yield = u32, Return = u32> {
    yield_!(1);
}

fn main() {}
