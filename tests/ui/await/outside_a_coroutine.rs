//! `await` in a function that is not a coroutine.

use dunder::prelude::*;

#[dunder::coroutine]
async fn foo() {}

fn bar() {
    foo().await;
}

fn main() {
    bar();
}
