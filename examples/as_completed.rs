//! Results in the order in which they come.
//!
//! ```text
//! cargo run --example as_completed
//! ```

use dunder::asyncio;
use dunder::prelude::*;

#[dunder::coroutine]
async fn fetch(delay: u32) -> u32 {
    asyncio::sleep(delay).await;
    delay
}

#[dunder::coroutine]
async fn program() {
    let requests = [3, 1, 2].map(|delay| asyncio::create_task(fetch(delay)));
    for completed in asyncio::as_completed(requests) {
        println!("that took {} s", completed.await);
    }
}

fn main() -> Result<(), Exception> {
    asyncio::run(program())
}
