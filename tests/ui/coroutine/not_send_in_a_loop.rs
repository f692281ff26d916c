//! Every local that is not `Send` is named, where it is kept first: an argument, and one of a loop.

use std::cell::Cell;
use std::rc::Rc;

use dunder::prelude::*;

#[dunder::coroutine]
async fn bar(argument: Rc<u32>, n: u32) -> u32 {
    let mut total = Cell::new(n);
    for i in 0..n {
        let pointer = &raw const n;
        std::future::ready(()).await;
        *total.get_mut() += i + *argument;
        let _ = pointer;
    }
    total.get()
}

fn is_send(_: impl Send) {}

fn main() {
    is_send(bar(Rc::new(1), 2));
}
