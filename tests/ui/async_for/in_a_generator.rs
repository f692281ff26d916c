use dunder::prelude::*;

fn items() -> u32 {
    1
}

#[generator]
fn body() -> impl Generator<Yield = u32> {
    async_for! { x in items() { yield_!(x); } };
}

fn main() {}
