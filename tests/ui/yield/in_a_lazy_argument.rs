//! A suspension in an argument that `assert!` evaluates only when it fails.

use dunder::prelude::*;

#[generator]
fn count(n: u32) -> impl Generator<Yield = u32, Send = u32> {
    assert!(n > 0, "{}", yield_!(1));
}

fn main() {
    drop(count(1));
}
