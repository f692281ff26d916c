use dunder::prelude::*;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } finally { work(); } except _ { }
    }
}

fn main() {}
