//! A coroutine with a foreign calling convention.

#[dunder::coroutine]
async extern "C" fn foo() {}

fn main() {
    drop(foo());
}
