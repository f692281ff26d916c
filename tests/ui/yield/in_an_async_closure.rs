use dunder::prelude::*;

#[generator]
fn body() -> impl Generator<Yield = u32> {
    let _f = async || yield_!(1);
}

fn main() {}
