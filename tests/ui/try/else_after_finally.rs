use dunder::prelude::*;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except _ { } finally { work(); } else { work(); }
    }
}

fn main() {}
