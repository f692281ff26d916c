//! An awaited expression that borrows a local, under a scheduler of the user's own.

use dunder::prelude::*;

struct Command;

#[dunder::coroutine(yields = Command, sends = ())]
async fn length(text: &str) -> usize {
    text.len()
}

#[dunder::coroutine(yields = Command, sends = ())]
async fn bar() -> usize {
    let text = String::from("some text");
    length(&text).await
}

fn main() {
    drop(bar());
}
