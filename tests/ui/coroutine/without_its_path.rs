//! The bare word `coroutine` is an attribute of rustc's own.

use dunder::coroutine;

#[coroutine]
async fn foo() {}

fn main() {
    drop(foo());
}
