use dunder::prelude::*;

fn work() {}

#[dunder::coroutine]
async fn body() {
    let f = || try_! { { work(); } except _ { } };
    f();
}

fn main() {}
