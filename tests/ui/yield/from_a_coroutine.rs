use dunder::prelude::*;

#[dunder::coroutine]
async fn other() {}

#[generator]
fn body() -> impl Generator<Yield = u32> {
    yield_from!(other());
}

fn main() {}
