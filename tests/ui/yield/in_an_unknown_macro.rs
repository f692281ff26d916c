use dunder::prelude::*;

macro_rules! unknown {
    ($e:expr) => {
        $e
    };
}

fn use_it() {
    unknown!(());
}

#[generator]
fn body() -> impl Generator<Yield = u32> {
    unknown!(yield_!(1));
}

fn main() {}
