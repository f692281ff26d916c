//! Coroutines, after CPython's `test_coroutines`.
//!
//! Most are driven by hand, under a scheduler of their own that yields integers; those that use `async with` or `async for`
//! run on the event loop, in virtual time.

mod awaits;
mod collecting;
mod functions;
mod loops;
mod managers;

use dunder::prelude::*;

dunder! {
    /// Yields once.
    fn nop() -> impl Generator<Yield = i32> {
        yield 0;
    }
}
