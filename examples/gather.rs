//! Two coroutines one after the other take six seconds, gathered they take three.
//!
//! ```text
//! cargo run --example gather
//! ```

use std::time::Instant;

use dunder::asyncio;
use dunder::prelude::*;

#[dunder::coroutine]
async fn count(n: u32) -> Vec<u32> {
    let mut counted = vec![];
    for i in 0..n {
        println!("  {i}/{n}");
        asyncio::sleep(1).await;
        counted.push(i);
    }
    counted
}

#[dunder::coroutine]
async fn chained() -> (Vec<u32>, Vec<u32>) {
    let first = count(3).await;
    let second = count(3).await;
    (first, second)
}

#[dunder::coroutine]
async fn gathered() -> (Vec<u32>, Vec<u32>) {
    asyncio::gather((count(3), count(3))).await
}

fn main() -> Result<(), Exception> {
    let begun = Instant::now();
    println!("chained");
    println!("  {:?} after {:.1?}", asyncio::run(chained())?, begun.elapsed());

    let begun = Instant::now();
    println!("gathered");
    println!("  {:?} after {:.1?}", asyncio::run(gathered())?, begun.elapsed());
    Ok(())
}
