//! A suspension in a match guard.

use dunder::prelude::*;

#[dunder::coroutine]
async fn yes() -> bool {
    true
}

#[dunder::coroutine]
async fn bar(x: u32) -> u32 {
    match x {
        n if yes().await => n,
        _ => 0,
    }
}

fn main() {
    drop(bar(1));
}
