//! A coroutine with two awaits, one of them in a loop.

use dunder::prelude::*;

#[dunder::coroutine]
async fn one() -> u32 {
    1
}

#[dunder::coroutine]
async fn count(n: u32) -> u32 {
    let mut sum = one().await;
    for _ in 0..n {
        sum += one().await;
    }
    sum
}
