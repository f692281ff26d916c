use dunder::prelude::*;

fn main() {
    async_for! { x in 1 { } };
}
