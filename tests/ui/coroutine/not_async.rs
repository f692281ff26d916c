//! `#[dunder::coroutine]` on a function that is not async.

use dunder::prelude::*;

#[dunder::coroutine]
fn foo() -> u32 {
    3
}

fn main() {
    drop(foo());
}
