//! `async for` over something that is not async iterable.

use dunder::prelude::*;

#[dunder::coroutine]
async fn total() -> u32 {
    let mut total = 0;
    async_for! { n in vec![1, 2, 3] {
        total += n;
    } }
    total
}

fn main() {
    drop(total());
}
