//! `next` on a coroutine object, which is not an iterator.

use dunder::prelude::*;

#[dunder::coroutine]
async fn foo() -> u32 {
    3
}

fn main() {
    let mut object = foo();
    let _ = next(&mut object);
}
