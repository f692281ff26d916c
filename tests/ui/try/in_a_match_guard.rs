use dunder::prelude::*;

fn work() -> u32 {
    0
}

#[dunder::coroutine]
async fn body() {
    match 1 {
        n if try_! { { n > work() } except _ { false } } => {}
        _ => {}
    }
}

fn main() {}
