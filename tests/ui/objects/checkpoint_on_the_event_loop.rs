use dunder::prelude::*;

#[dunder::coroutine(checkpoint)]
async fn one() -> u32 {
    1
}

fn main() {
    let _ = one();
}
