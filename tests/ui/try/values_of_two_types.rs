use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    let _: u32 = try_! { { 1 } except _ { "one" } };
}

fn main() {}
