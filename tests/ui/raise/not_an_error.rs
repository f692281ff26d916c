use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    raise!(42);
}

fn main() {}
