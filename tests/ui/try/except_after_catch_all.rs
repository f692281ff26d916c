use dunder::prelude::*;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except _ { } except _: dunder::errors::ValueError { }
    }
}

fn main() {}
