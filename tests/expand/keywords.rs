//! The keyword form.

use dunder::prelude::*;

dunder! {
    fn inner() -> impl Generator<Yield = u32, Send = (), Return = u32> {
        yield 1;
        2
    }

    fn outer() -> impl Generator<Yield = u32> {
        let two = yield from inner();
        yield two;
    }
}
