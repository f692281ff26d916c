//! Hello, one second, world.
//!
//! ```text
//! cargo run --example hello
//! ```

use dunder::asyncio;
use dunder::prelude::*;

#[dunder::coroutine]
async fn main_coroutine() {
    println!("hello");
    asyncio::sleep(1).await;
    println!("world");
}

fn main() -> Result<(), Exception> {
    asyncio::run(main_coroutine())
}
