use dunder::Checkpoint;
use dunder::prelude::*;

#[generator]
fn one() -> impl Generator<Yield = u32> + Checkpoint {
    yield_!(1);
}

#[generator]
fn two() -> impl Generator<Yield = u32> + Checkpoint {
    let first = one();
    yield_from!(first);
    let make = || one();
    yield_from!(make());
}

fn main() {
    let _ = two();
}
