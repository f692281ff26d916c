use dunder::prelude::*;

fn work() {}

#[dunder::coroutine]
async fn body() {
    fn nested() {
        try_! { { work(); } except _ { } };
    }
    nested();
}

fn main() {}
