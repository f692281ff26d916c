//! Python's coroutines in stable Rust.
#![forbid(unsafe_code)]

pub use dunder_core::coroutine::{
    Awaitable, BoxCoroutine, Coroutine, Exception, Generator, Resume, Signal, Step, Suspended, next,
};
#[doc(hidden)]
pub use dunder_core::private as __private;
