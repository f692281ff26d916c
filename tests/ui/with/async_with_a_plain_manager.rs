use dunder::prelude::*;

#[dunder::coroutine]
async fn body() {
    async_with! { 42 as n { drop(n); } };
}

fn main() {}
