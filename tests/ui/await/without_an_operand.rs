//! `await`, and nothing to be awaited.

use dunder::prelude::*;

dunder! {
    async fn foo() {
        await;
    }
}

fn main() {
    drop(foo());
}
