//! A suspension in a closure, which could not be suspended.

use dunder::asyncio;
use dunder::prelude::*;

#[dunder::coroutine]
async fn bar() {
    let sleep = |seconds: u32| asyncio::sleep(seconds).await;
    sleep(1);
}

fn main() {
    drop(bar());
}
