use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    try_! { { raise!(); } finally { } };
}

fn main() {}
