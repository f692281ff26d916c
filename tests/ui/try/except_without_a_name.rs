use dunder::prelude::*;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except { }
    }
}

fn main() {}
