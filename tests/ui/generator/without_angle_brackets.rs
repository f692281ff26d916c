use dunder::prelude::*;

#[generator]
fn body() -> impl Generator {
    yield_!(1);
}

fn main() {}
