use dunder::prelude::*;

fn items() -> u32 {
    1
}

#[dunder::coroutine]
async fn body() {
    let f = || async_for! { x in items() { drop(x); } };
    f();
}

fn main() {}
