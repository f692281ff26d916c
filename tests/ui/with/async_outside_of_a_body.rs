use dunder::prelude::*;

fn main() {
    async_with! { 1 as one { } };
}
