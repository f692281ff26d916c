//! `yield_!` in a coroutine: in Python that would make it an async generator.

use dunder::prelude::*;

#[dunder::coroutine]
async fn foo() {
    yield_!(1);
}

fn main() {
    drop(foo());
}
