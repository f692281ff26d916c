use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    let text = String::new();
    let _: usize = text.len().await;
    drop(text);
}

fn main() {}
