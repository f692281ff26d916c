//! `yield_!` in a function that is not a generator.

use dunder::prelude::*;

fn count() {
    yield_!(1);
}

fn main() {
    count();
}
