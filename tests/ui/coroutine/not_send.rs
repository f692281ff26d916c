//! A coroutine that holds something that is not `Send` is not `Send`.

use std::rc::Rc;

use dunder::prelude::*;

#[dunder::coroutine]
async fn bar() {
    let shared = Rc::new(1);
    std::future::ready(()).await;
    println!("{shared}");
}

fn is_send(_: impl Send) {}

fn main() {
    is_send(bar());
}
