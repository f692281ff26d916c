use dunder::prelude::*;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except _: dunder::errors::ValueError { } else { work(); } except _ { }
    }
}

fn main() {}
