use dunder::prelude::*;

#[dunder::coroutine]
async fn work() {}

#[dunder::coroutine]
async fn body() {
    try_! { { work().await; } except _ { 42.await; } };
}

fn main() {}
