//! A generator whose signature does not say what it yields.

use dunder::prelude::*;

#[generator]
fn count() {
    yield_!(1);
}

fn main() {
    count();
}
