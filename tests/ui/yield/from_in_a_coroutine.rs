use dunder::prelude::*;

fn items() -> [u32; 1] {
    [1]
}

dunder! {
    async fn body() {
        yield from items();
    }
}

fn main() {}
