use dunder::prelude::*;

fn main() {
    try_! { { } except _ { } };
}
