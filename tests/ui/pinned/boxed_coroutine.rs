//! `boxed` on a coroutine.

#[dunder::coroutine(boxed)]
async fn bar() {}

fn main() {
    drop(bar());
}
