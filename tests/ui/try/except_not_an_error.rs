use dunder::prelude::*;

struct NotAnError;

#[dunder::coroutine]
async fn work() {}

#[dunder::coroutine]
async fn body() {
    try_! { { work().await; } except e: NotAnError { drop(e); } };
}

fn main() {}
