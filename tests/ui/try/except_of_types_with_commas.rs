use dunder::prelude::*;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except e: (dunder::errors::ValueError, dunder::errors::TypeError) { }
    }
}

fn main() {}
