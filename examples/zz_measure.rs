use dunder::asyncio;
use dunder::prelude::*;
use futures_lite::StreamExt;
use std::time::Instant;
#[generator]
async fn numbers(n: u64) -> impl AsyncGenerator<Yield = u64> {
    let mut i = 0;
    while i < n { yield_!(std::hint::black_box(i)); i += 1; }
}
#[generator]
async fn slow(n: u64) -> impl AsyncGenerator<Yield = u64> {
    let mut i = 0;
    while i < n { std::future::ready(()).await; yield_!(std::hint::black_box(i)); i += 1; }
}
#[dunder::coroutine]
async fn total(n: u64) -> u64 {
    let mut t = 0;
    async_for! { x in numbers(n) { t += x; } }
    t
}
#[dunder::coroutine]
async fn total_slow(n: u64) -> u64 {
    let mut t = 0;
    async_for! { x in slow(n) { t += x; } }
    t
}
#[dunder::coroutine]
async fn total_ref(n: u64) -> u64 {
    let mut t = 0;
    let mut g = numbers(n);
    async_for! { x in &mut g { t += x; } }
    t
}
async fn by_stream(n: u64) -> u64 {
    let mut t = 0;
    let mut s = numbers(n);
    while let Some(x) = s.next().await { t += x.unwrap(); }
    t
}
fn main() {
    let n = 20_000_000;
    for _ in 0..2 {
        let t = Instant::now(); asyncio::run(total(n)).unwrap(); println!("async for       {:.2} ns", t.elapsed().as_nanos() as f64 / n as f64);
        let t = Instant::now(); asyncio::run(total_slow(n)).unwrap(); println!("async for await {:.2} ns", t.elapsed().as_nanos() as f64 / n as f64);
        let t = Instant::now(); asyncio::run(total_ref(n)).unwrap(); println!("async for &mut  {:.2} ns", t.elapsed().as_nanos() as f64 / n as f64);
        let t = Instant::now(); asyncio::run(by_stream(n)).unwrap(); println!("Stream::next    {:.2} ns", t.elapsed().as_nanos() as f64 / n as f64);
    }
}
