use dunder::prelude::*;

dunder! {
    async fn one() {
        try { } finally { } finally { }
        try { } except { }
        await;
    }
}

fn main() {}
