use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    async_for! { x of [1, 2] { drop(x); } };
}

fn main() {}
