use dunder::prelude::*;

fn items() -> u32 {
    1
}

#[dunder::coroutine]
async fn body() {
    async {
        async_for! { x in items() { drop(x); } }
    }
    .await;
}

fn main() {}
