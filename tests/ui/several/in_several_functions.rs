use dunder::prelude::*;

dunder! {
    async fn one() {
        raise;
    }

    fn two() -> impl Generator<Yield = u32> {
        await one();
    }

    fn three() {
        raise 1;
    }

    fn four() -> u32 {
        one();
        yield 4
    }
}

fn main() {}
