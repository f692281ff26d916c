//! `await foo` where `await foo()` is meant: a function is not awaitable.

use dunder::prelude::*;

#[coroutine]
async fn foo() {}

#[coroutine]
async fn bar() {
    foo.await;
}

fn main() {
    drop(bar());
}
