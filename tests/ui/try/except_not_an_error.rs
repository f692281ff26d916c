use dunder::prelude::*;

struct NotAnError;

fn work() {}

#[dunder::coroutine]
async fn body() {
    try_! { { work(); } except e: NotAnError { drop(e); } };
}

fn main() {}
