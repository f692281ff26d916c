//! Generators by hand: `next`, `send`, `throw`, `close`, `yield from`.
//!
//! ```text
//! cargo run --example generators
//! ```

use dunder::errors::ValueError;
use dunder::prelude::*;

/// Yields, takes nothing: an iterator too.
#[generator]
fn countdown(from: u32) -> impl Generator<Yield = u32> {
    for i in (1..=from).rev() {
        yield_!(i);
    }
}

/// Takes numbers, yields their average so far.
#[generator]
fn average() -> impl Generator<Yield = f64, Send = f64> {
    let mut sum = 0.0;
    let mut count = 0.0;
    let mut average = 0.0;
    loop {
        sum += yield_!(average);
        count += 1.0;
        average = sum / count;
    }
}

/// Yields what others yield, and learns what they return.
#[generator]
fn twice(from: u32) -> impl Generator<Yield = u32, Send = (), Return = u32> {
    let first = yield_from!(sum(from));
    let second = yield_from!(sum(from));
    first + second
}

#[generator]
fn sum(from: u32) -> impl Generator<Yield = u32, Send = (), Return = u32> {
    let mut sum = 0;
    for i in countdown(from) {
        yield_!(i);
        sum += i;
    }
    sum
}

fn main() {
    println!("an iterator: {:?}", countdown(3).collect::<Vec<_>>());

    let mut averages = average();
    println!("{:?}", next(&mut averages)); // up to the first `yield`
    println!("{:?}", averages.send(10.0));
    println!("{:?}", averages.send(20.0));
    println!("{averages:?}");
    println!("{:?}", averages.throw(ValueError::new("thrown in")).raised());
    println!("{averages:?}");

    let mut both = twice(2);
    loop {
        match next(&mut both) {
            Step::Yielded(i) => println!("yielded {i}"),
            Step::Returned(total) => break println!("returned {total}"),
            Step::Raised(e) => break println!("raised {e}"),
        }
    }

    let mut closed = countdown(3);
    println!("{:?} and closed: {:?}", next(&mut closed).yielded(), closed.close().is_ok());
}
