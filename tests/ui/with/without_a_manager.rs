use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    with_! { { } };
}

fn main() {}
