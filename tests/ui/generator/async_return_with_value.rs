//! `return` with a value in an async generator.

use dunder::prelude::*;

#[generator]
async fn count() -> impl AsyncGenerator<Yield = u32> {
    yield_!(1);
    let early = || {
        return 5;
    };
    if early() > 4 {
        return;
    }
    return 123;
}

fn main() {
    drop(count());
}
