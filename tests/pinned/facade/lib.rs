//! The crate `dunder` with a `dunder!` whose bodies are all pinned, so that tests which are written for machines run with these.
//! The generators among them are in boxes, for the tests drive them where they stand.

#![allow(missing_docs, reason = "what is not documented at `dunder` is the same here")]

pub use ::dunder as real;
pub use ::dunder::*;
pub use pinned_items as dunder;

#[macro_export]
macro_rules! pinned_items {
    ($($items:tt)*) => {
        $crate::real::dunder! {
            #![generator(pinned, boxed)]
            #![coroutine(pinned)]
            $($items)*
        }
    };
}

pub mod prelude {
    pub use crate::pinned_items as dunder;
    pub use ::dunder::{
        AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, BaseException, Caught, Coroutine, Exception,
        Generator, Step, async_, async_for, async_with, gen_, generator, next, raise, try_, with_, yield_,
        yield_from,
    };
}
