use dunder::prelude::*;

fn main() {
    yield_from!([1, 2]);
}
