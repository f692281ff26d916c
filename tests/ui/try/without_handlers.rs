use dunder::prelude::*;

fn work() {}

dunder! {
    async fn body() {
        try { work(); }
    }
}

fn main() {}
