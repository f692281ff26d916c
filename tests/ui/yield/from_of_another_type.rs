use dunder::prelude::*;

#[generator]
fn body() -> impl Generator<Yield = u32> {
    yield_from!(["one", "two"]);
}

fn main() {}
