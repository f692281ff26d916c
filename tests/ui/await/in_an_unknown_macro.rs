//! A suspension among the tokens of a macro that could do anything with them.

use dunder::prelude::*;

macro_rules! unknown {
    ($($tokens:tt)*) => {};
}

#[dunder::coroutine]
async fn yes() -> bool {
    true
}

#[dunder::coroutine]
async fn bar() {
    unknown!(yes().await);
}

fn main() {
    drop(bar());
}
