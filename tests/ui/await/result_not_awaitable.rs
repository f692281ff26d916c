use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    let _: u32 = Ok::<u32, String>(1).await;
}

fn main() {}
