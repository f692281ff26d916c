//! Blocking functions run in threads, so that the loop goes on meanwhile.
//!
//! ```text
//! cargo run --example threads
//! ```

use std::thread;
use std::time::{Duration, Instant};

use dunder::asyncio;
use dunder::prelude::*;

fn blocking(seconds: u64) -> u64 {
    thread::sleep(Duration::from_secs(seconds));
    seconds
}

#[dunder::coroutine]
async fn tick() {
    for i in 0..3 {
        println!("the loop goes on: {i}");
        asyncio::sleep(1).await;
    }
}

#[dunder::coroutine]
async fn program() {
    let begun = Instant::now();
    let (a, b, ()) =
        asyncio::gather((asyncio::to_thread(|| blocking(1)), asyncio::to_thread(|| blocking(2)), tick()))
            .await;
    println!("{} s of blocking work after {:.1?}", a + b, begun.elapsed());

    // A pool of one's own, with as many threads as one likes.
    let pool = asyncio::ThreadPoolExecutor::new(1)?;
    let event_loop = asyncio::get_running_loop()?;
    println!("from the pool: {}", event_loop.run_in_executor(&pool, || 42).await);
}

fn main() -> Result<(), Exception> {
    asyncio::run(program())
}
