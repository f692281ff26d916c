use dunder::prelude::*;

use dunder::errors::ValueError;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except _ { } except _: ValueError { }
    }
}

fn main() {}
