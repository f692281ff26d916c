//! A coroutine that is called and not awaited.

#![deny(unused_must_use)]

use dunder::prelude::*;

#[dunder::coroutine]
async fn nested() -> u32 {
    42
}

#[dunder::coroutine]
async fn bar() {
    nested();
}

fn main() {
    drop(bar());
}
