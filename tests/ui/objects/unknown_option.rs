use dunder::prelude::*;

#[generator(copy)]
fn one() -> impl Generator<Yield = u32> {
    yield_!(1);
}

fn main() {
    let _ = one();
}
