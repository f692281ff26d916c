//! A task group ends when the last of its tasks has ended.
//!
//! ```text
//! cargo run --example task_group
//! ```

use std::time::Instant;

use dunder::asyncio;
use dunder::prelude::*;

#[dunder::coroutine]
async fn count(name: &'static str, n: u32) {
    for i in 0..n {
        println!("{name}: {i}/{n}");
        asyncio::sleep(1).await;
    }
}

#[dunder::coroutine]
async fn program() {
    let begun = Instant::now();
    let group = asyncio::TaskGroup::new();
    group.create_task(count("one", 3));
    group.create_task(count("two", 2));
    group.join().await;
    println!("both have completed after {:.1?}", begun.elapsed());
}

fn main() -> Result<(), Exception> {
    asyncio::run(program())
}
