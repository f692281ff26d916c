use dunder::prelude::*;

#[dunder::coroutine]
async fn one() -> u32 {
    1
}

#[dunder::coroutine(clone)]
async fn two() -> u32 {
    one().await + 1
}

fn main() {
    let _ = two();
}
