//! A generator that takes numbers and yields their sum so far.

use dunder::prelude::*;

#[generator]
fn total() -> impl Generator<Yield = f64, Send = f64> {
    let mut total = 0.0;
    loop {
        total += yield_!(total);
    }
}
