use dunder::prelude::*;

trait Count {
    #[generator]
    fn count(&self);

    #[generator]
    fn count_to(&self, n: u32) -> impl Generator<Item = u32>;
}

fn main() {}
