//! A borrow of a local that is held across a suspension.

use dunder::asyncio;
use dunder::prelude::*;

#[dunder::coroutine]
async fn bar() {
    let text = String::from("some text");
    let word = text.split(' ').next();
    asyncio::sleep(1).await;
    println!("{word:?}");
}

fn main() {
    drop(bar());
}
