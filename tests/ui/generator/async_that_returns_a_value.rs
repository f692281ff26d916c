use dunder::prelude::*;

#[generator]
async fn body() -> impl AsyncGenerator<Yield = u32> {
    yield_!(1);
    return 2;
}

fn main() {}
