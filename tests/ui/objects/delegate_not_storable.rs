use dunder::Checkpoint;
use dunder::prelude::*;

#[generator]
fn one() -> impl Generator<Yield = u32> {
    yield_!(1);
}

#[generator]
fn two() -> impl Generator<Yield = u32> + Checkpoint {
    yield_from!(one());
}

fn main() {
    let _ = two();
}
