use dunder::prelude::*;

fn main() {
    with_! { 1 as one { } };
}
