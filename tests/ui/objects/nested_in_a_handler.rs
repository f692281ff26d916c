use dunder::Checkpoint;
use dunder::prelude::*;

#[generator]
fn one() -> impl Generator<Yield = u32> + Checkpoint {
    yield_!(1);
}

#[generator]
fn two() -> impl Generator<Yield = u32> + Checkpoint {
    try_! {
        {
            raise!(dunder::errors::ValueError::new("no"));
        } except _: dunder::errors::ValueError {
            yield_from!(one());
        }
    }
}

fn main() {
    let _ = two();
}
