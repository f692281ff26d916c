use dunder::prelude::*;

use dunder::errors::Cancelled;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except _: BaseException { } except _: Cancelled { }
    }
}

fn main() {}
