//! A coroutine that is called and not awaited.

#![deny(unused_must_use)]

use dunder::prelude::*;

#[coroutine]
async fn nested() -> u32 {
    42
}

#[coroutine]
async fn bar() {
    nested();
}

fn main() {
    drop(bar());
}
