use dunder::prelude::*;

#[generator]
struct Count;

fn main() {
    let _ = Count;
}
