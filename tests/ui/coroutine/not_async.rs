//! `#[coroutine]` on a function that is not async.

use dunder::prelude::*;

#[coroutine]
fn foo() -> u32 {
    3
}

fn main() {
    drop(foo());
}
