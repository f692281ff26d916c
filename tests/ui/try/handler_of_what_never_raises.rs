use dunder::prelude::*;

struct NotAnError;

#[generator]
fn calm() -> impl Generator<Yield = u32> {
    try_! {
        { yield_count(); }
        except _: NotAnError {}
    }
    yield_!(1);
}

fn yield_count() {}

fn main() {
    let _ = calm();
}
