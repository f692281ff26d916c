use dunder::prelude::*;

dunder! {
    fn body() -> u32 {
        yield 1;
        2
    }
}

fn main() {}
