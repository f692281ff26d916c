//! `#[coroutine]` on something that is not a function.

use dunder::prelude::*;

#[coroutine]
struct Foo;

fn main() {}
