use dunder::prelude::*;

#[generator(checkpoint)]
async fn one() -> impl AsyncGenerator<Yield = u32> {
    yield_!(1);
}

fn main() {
    let _ = one();
}
