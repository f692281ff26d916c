use dunder::prelude::*;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except Some(e): dunder::errors::ValueError { }
    }
}

fn main() {}
