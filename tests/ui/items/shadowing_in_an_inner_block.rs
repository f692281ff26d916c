//! An item of an inner block that hides one outside of it, and shows what it is called.

use dunder::prelude::*;

#[derive(Debug)]
struct Point(u32);

#[generator]
fn points() -> impl Generator<Yield = String> {
    {
        #[derive(Debug)]
        struct Point(&'static str);
        yield_!(format!("{:?}", Point("inner")));
    }
    yield_!(format!("{:?}", Point(1)));
}

fn main() {
    assert_eq!(points().collect::<Vec<_>>(), ["Point(\"inner\")", "Point(1)"]);
}
