use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    with_! { as x { drop(x); } };
}

fn main() {}
