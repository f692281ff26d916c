use dunder::prelude::*;

fn work() {}

#[dunder::coroutine]
async fn body() {
    try_! { { work(); } except _ { try_! { { work(); } finally { raise!(); } }; } };
}

fn main() {}
