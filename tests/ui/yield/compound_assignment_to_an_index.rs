//! `a[i()] += yield x`: which side goes first depends on the types, which a macro does not see.

use dunder::prelude::*;

fn i() -> usize {
    0
}

#[generator]
fn sums(n: usize) -> impl Generator<Yield = usize, Send = u32> {
    let mut a = vec![0; n];
    a[i()] += yield_!(1);
    drop(a);
}

fn main() {
    drop(sums(1));
}
