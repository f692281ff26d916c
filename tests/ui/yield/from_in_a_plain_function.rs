use dunder::prelude::*;

dunder! {
    fn body() {
        yield from [1, 2];
    }
}

fn main() {}
