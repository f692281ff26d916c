//! A generator that takes values is no iterator.

use dunder::prelude::*;

#[generator]
fn total() -> impl Generator<Yield = f64, Send = f64> {
    let mut total = 0.0;
    loop {
        total += yield_!(total);
    }
}

fn main() {
    for total in total() {
        println!("{total}");
    }
}
