use dunder::prelude::*;

fn items() -> u32 {
    1
}

dunder! {
    fn body() {
        async for x in items() { drop(x); }
    }
}

fn main() {}
