//! `with` over an async context manager, and the other way round.

use dunder::asyncio::timeout;
use dunder::contextlib::suppress;
use dunder::errors::ValueError;
use dunder::prelude::*;

#[dunder::coroutine]
async fn program() {
    with_! { timeout(1) {
        println!("in time");
    } }
    async_with! { suppress::<ValueError>() {
        println!("in time");
    } }
}

fn main() {
    drop(program());
}
