use dunder::prelude::*;

use dunder::errors::ValueError;

fn work() {}

dunder! {
    async fn body() {
        try { work(); } except Some(e): ValueError { }
    }
}

fn main() {}
