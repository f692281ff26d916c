use dunder::prelude::*;

#[generator(clone, clone)]
fn one() -> impl Generator<Yield = u32> {
    yield_!(1);
}

fn main() {
    let _ = one().clone();
}
