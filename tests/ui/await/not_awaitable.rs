//! A value that is no awaitable.

use dunder::prelude::*;

#[coroutine]
async fn bar() {
    42.await;
}

fn main() {
    drop(bar());
}
