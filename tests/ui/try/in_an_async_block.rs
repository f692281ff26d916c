use dunder::prelude::*;

fn work() {}

#[dunder::coroutine]
async fn body() {
    let block = async {
        try_! { { work(); } except _ { } }
    };
    block.await;
}

fn main() {}
