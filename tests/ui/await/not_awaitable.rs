//! A value that is no awaitable.

use dunder::prelude::*;

#[dunder::coroutine]
async fn bar() {
    42.await;
}

fn main() {
    drop(bar());
}
