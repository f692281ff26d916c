//! A value used after it was moved into what is awaited.

use dunder::prelude::*;

#[dunder::coroutine]
async fn length(text: String) -> usize {
    text.len()
}

#[dunder::coroutine]
async fn bar() {
    let text = String::from("some text");
    let before = length(text).await;
    if before > 3 {
        println!("{}", text.len());
    }
}

fn main() {
    drop(bar());
}
