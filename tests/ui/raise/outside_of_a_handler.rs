use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    raise!();
}

fn main() {}
