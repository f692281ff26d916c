//! An option that is given twice.

use dunder::prelude::*;

struct Command;

#[dunder::coroutine(yields = Command, yields = Command)]
async fn foo() {}

fn main() {
    drop(foo());
}
