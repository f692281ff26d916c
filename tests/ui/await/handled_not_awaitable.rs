use dunder::prelude::*;

fn work() {}

#[dunder::coroutine]
async fn body() {
    try_! { { work(); } except _ { 42.await; } };
}

fn main() {}
