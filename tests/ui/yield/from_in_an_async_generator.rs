use dunder::prelude::*;

dunder! {
    #[generator]
    async fn body() -> impl AsyncGenerator<Yield = u32> {
        yield from [1, 2];
    }
}

fn main() {}
