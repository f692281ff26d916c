use dunder::prelude::*;

#[derive(Debug)]
struct Wrong;

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("wrong")
    }
}

impl std::error::Error for Wrong {}

#[dunder::coroutine]
async fn body() {
    const { raise!(Wrong) };
}

fn main() {}
