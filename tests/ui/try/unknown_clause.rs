use dunder::prelude::*;

fn work() {}

#[dunder::coroutine]
async fn body() {
    try_! { { work(); } catch e { } };
}

fn main() {}
