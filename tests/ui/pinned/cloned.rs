//! A pinned body that is to be cloned.

use dunder::prelude::*;

#[generator(pinned)]
fn bar(words: Vec<String>) -> impl Generator<Yield = usize> + Clone {
    for word in &words {
        yield_!(word.len());
    }
}

fn main() {
    drop(bar(Vec::new()));
}
