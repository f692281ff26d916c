use dunder::prelude::*;

fn manager() -> u32 {
    1
}

#[dunder::coroutine]
async fn body() {
    let f = || with_! { manager() { } };
    f();
}

fn main() {}
