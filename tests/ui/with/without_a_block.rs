use dunder::prelude::*;

fn manager() {}

dunder! {
    async fn body() {
        with_!(manager());
    }
}

fn main() {}
