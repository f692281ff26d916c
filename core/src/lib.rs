//! The coroutine protocol and the event loop behind the `dunder` crate.
//!
//! Programs depend on `dunder`, which re-exports all of this.
#![forbid(unsafe_code)]

pub mod coroutine;
#[doc(hidden)]
pub mod private;
