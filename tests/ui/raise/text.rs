use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    raise!("no such file");
}

fn main() {}
