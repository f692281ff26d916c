use dunder::prelude::*;

#[generator]
fn body() -> Vec<u32> {
    yield_!(1);
}

fn main() {}
