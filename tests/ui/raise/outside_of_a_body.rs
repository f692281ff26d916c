use dunder::prelude::*;

fn main() {
    raise!();
}
