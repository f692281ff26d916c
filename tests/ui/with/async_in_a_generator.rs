use dunder::prelude::*;

fn manager() -> u32 {
    1
}

#[generator]
fn body() -> impl Generator<Yield = u32> {
    async_with! { manager() { yield_!(1); } };
}

fn main() {}
