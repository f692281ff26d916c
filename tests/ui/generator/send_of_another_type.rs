//! A value sent that the generator does not take.

use dunder::prelude::*;

#[generator]
fn total() -> impl Generator<Yield = f64, Send = f64> {
    let mut total = 0.0;
    loop {
        total += yield_!(total);
    }
}

fn main() {
    let mut total = total();
    let _ = next(&mut total);
    let _ = total.send("one");
}
