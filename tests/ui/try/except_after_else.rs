use dunder::prelude::*;

use dunder::errors::ValueError;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except _: ValueError { } else { work(); } except _ { }
    }
}

fn main() {}
