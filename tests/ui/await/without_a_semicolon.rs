//! `await` right behind an expression: it would be read as a call of that.

use dunder::prelude::*;

dunder! {
    async fn length(text: &str) -> usize {
        text.len()
    }

    async fn bar() -> usize {
        let start = length
        await length("a");
        drop(start("b"))
        await length("c")
    }

    async fn baz() {
        drop(length("a"))
        await length("b");
    }
}

fn main() {}
