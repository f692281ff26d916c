//! A coroutine that is to run at compile time.

#[dunder::coroutine]
const async fn foo() {}

fn main() {
    drop(foo());
}
