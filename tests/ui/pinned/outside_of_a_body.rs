//! A pinned region in a plain function.

use dunder::prelude::*;

fn bar() {
    pinned! { drop(1) }
}

fn main() {
    bar();
}
