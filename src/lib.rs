//! Python's coroutines in stable Rust.
#![forbid(unsafe_code)]

extern crate self as dunder;

pub use dunder_core::coroutine::{
    Awaitable, BoxCoroutine, Coroutine, Exception, Generator, Resume, Signal, Step, Suspended, errors, next,
};
pub use dunder_core::{asyncio, contextvars};
pub use dunder_macros::{async_, coroutine, dunder, gen_, generator};

/// `yield_!(value)`: the keyword `yield` in the body of a `#[generator]`; its value is what is sent.
///
/// Only there: the attribute takes the macro for the keyword before it would be expanded.
#[macro_export]
macro_rules! yield_ {
    ($($value:tt)*) => {
        ::core::compile_error!(
            "`yield_!` stands outside of a generator: it belongs in the body of a `#[generator] fn`"
        )
    };
}

/// `yield_from!(generator)`: the keywords `yield from` in the body of a `#[generator]`; its value is what the delegate
/// returns.
///
/// Only there: the attribute takes the macro for the keywords before it would be expanded.
#[macro_export]
macro_rules! yield_from {
    ($($delegate:tt)*) => {
        ::core::compile_error!(
            "`yield_from!` stands outside of a generator: it belongs in the body of a `#[generator] fn`"
        )
    };
}

/// What most programs want in scope.
pub mod prelude {
    pub use crate::{
        Awaitable, Coroutine, Exception, Generator, Step, async_, dunder, gen_, generator, next, yield_,
        yield_from,
    };
}

#[doc(hidden)]
pub use dunder_core::private as __private;

/// The README and the chapters of the book, whose code is compiled and run with the documentation tests.
#[cfg(doctest)]
mod chapters {
    #[doc = include_str!("../README.md")]
    struct Readme;

    #[doc = include_str!("../book/src/introduction.md")]
    struct Introduction;

    #[doc = include_str!("../book/src/getting-started.md")]
    struct GettingStarted;

    #[doc = include_str!("../book/src/coroutines.md")]
    struct Coroutines;

    #[doc = include_str!("../book/src/generators.md")]
    struct Generators;
}
