use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    let n = 42;
    (&n).await;
    let _ = n;
}

fn main() {}
