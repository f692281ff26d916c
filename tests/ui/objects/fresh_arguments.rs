use dunder::Checkpoint;
use dunder::prelude::*;

#[generator]
fn one(
    mut names: &[u32],
    #[fresh] (a, b): (u32, u32),
) -> impl Generator<Yield = u32> + Checkpoint {
    names = &names[1..];
    yield_!(names[0] + a + b);
}

fn main() {
    let _ = one(&[], (1, 2));
}
