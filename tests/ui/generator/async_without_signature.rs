use dunder::prelude::*;

#[generator]
async fn body() {
    yield_!(1);
}

fn main() {}
