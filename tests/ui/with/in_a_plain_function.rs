use dunder::prelude::*;

fn manager() -> u32 {
    1
}

dunder! {
    fn body() {
        with manager() as n { drop(n); }
    }
}

fn main() {}
