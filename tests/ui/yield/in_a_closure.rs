use dunder::prelude::*;

#[generator]
fn body() -> impl Generator<Yield = u32> {
    let f = || yield_!(1);
    f();
}

fn main() {}
