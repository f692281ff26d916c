use dunder::prelude::*;

dunder! {
    async fn body() {
        let _n = await 42;
    }
}

fn main() {}
