//! An async generator that is not an `async fn`.

use dunder::prelude::*;

#[generator]
fn count() -> impl AsyncGenerator<Yield = u32> {
    yield_!(1);
    std::future::ready(()).await;
}

fn main() {
    drop(count().results());
}
