use dunder::prelude::*;

#[generator]
fn body() -> impl Generator<Send = u32> {
    yield_!(1);
}

fn main() {}
