use dunder::prelude::*;

fn work() {}

dunder! {
    fn body() {
        try { work(); } except _ { }
    }
}

fn main() {}
