//! `await foo` where `await foo()` is meant: a function is not awaitable.

use dunder::prelude::*;

#[dunder::coroutine]
async fn foo() {}

#[dunder::coroutine]
async fn bar() {
    foo.await;
}

fn main() {
    drop(bar());
}
