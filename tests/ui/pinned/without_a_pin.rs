//! A pinned generator that is driven where it stands.

use dunder::prelude::*;

#[generator(pinned)]
fn bar(words: Vec<String>) -> impl Generator<Yield = usize> {
    for word in &words {
        yield_!(word.len());
    }
}

fn main() {
    let mut bar = bar(Vec::new());
    let _ = next(&mut bar);
}
