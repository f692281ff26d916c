//! `with` over something that is no context manager.

use dunder::prelude::*;

#[dunder::coroutine]
async fn program() {
    with_! { 5 as five {
        println!("{five}");
    } }
}

fn main() {
    drop(program());
}
