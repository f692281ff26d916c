use dunder::prelude::*;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except _ { } else { work(); } else { work(); }
    }
}

fn main() {}
