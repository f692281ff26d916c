use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    async_for! { x in [1, 2] };
}

fn main() {}
