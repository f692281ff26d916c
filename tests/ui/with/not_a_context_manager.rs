use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    with_! { 42 as n { drop(n); } };
}

fn main() {}
