//! A suspension among the tokens of a macro that could do anything with them.

use dunder::prelude::*;

macro_rules! unknown {
    ($($tokens:tt)*) => {};
}

#[coroutine]
async fn yes() -> bool {
    true
}

#[coroutine]
async fn bar() {
    unknown!(yes().await);
}

fn main() {
    drop(bar());
}
