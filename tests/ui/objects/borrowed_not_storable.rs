use dunder::Checkpoint;
use dunder::prelude::*;

#[generator]
fn lines() -> impl Generator<Yield = usize> + Checkpoint {
    let name = "name";
    yield_!(1);
    yield_!(name.len());
}

fn main() {
    let _ = lines();
}
