//! A value used after it was moved: the borrow checker speaks of the user's own lines.

use dunder::asyncio;
use dunder::prelude::*;

#[dunder::coroutine]
async fn bar() {
    let text = String::from("some text");
    drop(text);
    asyncio::sleep(1).await;
    println!("{text}");
}

fn main() {
    drop(bar());
}
