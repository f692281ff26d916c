use dunder::prelude::*;

#[dunder::coroutine]
async fn work() {}

#[dunder::coroutine]
async fn body() {
    let _: u32 = try_! { { work().await; 1 } except _ { "one" } };
}

fn main() {}
