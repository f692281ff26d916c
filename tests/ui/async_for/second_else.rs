use dunder::prelude::*;

fn items() -> u32 {
    1
}

#[dunder::coroutine]
async fn body() {
    async_for! { x in items() { drop(x); } else { } else { } };
}

fn main() {}
