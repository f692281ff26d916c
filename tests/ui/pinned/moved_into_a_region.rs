//! A local that a pinned region takes, and that is used afterwards.

use dunder::prelude::*;

#[generator]
fn bar(words: Vec<String>) -> impl Generator<Yield = usize> {
    pinned! {
        let taken = words;
        yield_!(taken.len());
    }
    yield_!(words.len());
}

fn main() {
    drop(bar(Vec::new()));
}
