//! `#[dunder::coroutine]` on something that is not a function.

use dunder::prelude::*;

#[dunder::coroutine]
struct Foo;

fn main() {}
