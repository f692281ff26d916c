use dunder::prelude::*;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } else { work(); } finally { work(); }
    }
}

fn main() {}
