use dunder::Checkpoint;
use dunder::prelude::*;

struct Socket;

#[generator]
fn lines() -> impl Generator<Yield = u32> + Checkpoint {
    let socket = Socket;
    yield_!(1);
    drop(socket);
}

fn main() {
    let _ = lines();
}
