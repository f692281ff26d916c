use dunder::prelude::*;

#[dunder::coroutine]
async fn other() {}

#[dunder::coroutine]
async fn body() {
    let f = || other().await;
    yield_!(1);
    raise!();
    unknown!(other().await);
    try_! { { f(); } };
    with_! { { } };
}

fn main() {}
