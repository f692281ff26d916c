//! Python's coroutines in stable Rust.
#![forbid(unsafe_code)]

extern crate self as dunder;

pub use dunder_core::coroutine::{
    Awaitable, BoxCoroutine, Coroutine, Exception, Generator, Resume, Signal, Step, Suspended, errors, next,
};
pub use dunder_core::{asyncio, contextvars};
pub use dunder_macros::{async_, coroutine, dunder, gen_, generator};

/// What most programs want in scope.
pub mod prelude {
    pub use crate::{
        Awaitable, Coroutine, Exception, Generator, Step, async_, dunder, gen_, generator, next,
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
