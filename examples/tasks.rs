//! A task runs in the background from the moment it is created; awaiting it gives its result.
//!
//! ```text
//! cargo run --example tasks
//! ```

use std::time::Instant;

use dunder::asyncio;
use dunder::prelude::*;

#[dunder::coroutine]
async fn say_after(delay: u32, what: &'static str) -> usize {
    asyncio::sleep(delay).await;
    println!("{what}");
    what.len()
}

#[dunder::coroutine]
async fn program() {
    let begun = Instant::now();
    let hello = asyncio::create_task(say_after(1, "hello"));
    let world = asyncio::create_task(say_after(2, "world"));
    println!("{} tasks are running", asyncio::all_tasks()?.len() - 1);

    let letters = hello.await + world.await;
    println!("{letters} letters after {:.1?}", begun.elapsed());
}

fn main() -> Result<(), Exception> {
    asyncio::run(program())
}
