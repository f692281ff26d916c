use dunder::prelude::*;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except _: BaseException { } except _: dunder::errors::Cancelled { }
    }
}

fn main() {}
