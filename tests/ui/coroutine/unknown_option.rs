//! An option that does not exist.

use dunder::prelude::*;

#[dunder::coroutine(yield = u32)]
async fn foo() {}

fn main() {
    drop(foo());
}
