use dunder::prelude::*;

#[generator]
fn body() -> impl Generator<Yield = u32> {
    unsafe { yield_!(1) };
}

fn main() {}
