//! A generator whose signature says that it is `Send`, and which is not.

use std::rc::Rc;

use dunder::prelude::*;

#[generator]
fn bar(shared: Rc<u8>) -> impl Generator<Yield = u8> + Send {
    yield_!(1);
    yield_!(*shared);
}

fn main() {
    drop(bar(Rc::new(1)));
}
