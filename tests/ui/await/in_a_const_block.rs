use dunder::prelude::*;

#[dunder::coroutine]
async fn other() {}

#[dunder::coroutine]
async fn body() {
    const { other().await };
}

fn main() {}
