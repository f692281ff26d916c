use dunder::prelude::*;

use dunder::errors::{TypeError, ValueError};

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except e: (ValueError, TypeError) { }
    }
}

fn main() {}
