//! The coroutine protocol and the event loop behind the `dunder` crate.
//!
//! Programs depend on `dunder`, which re-exports all of this.
#![forbid(unsafe_code)]

pub mod asyncio;
mod cancel_scope;
mod concurrent;
mod context;
pub mod contextlib;
pub mod contextvars;
pub mod coroutine;
mod entry;
mod event_loop;
#[cfg(feature = "fs")]
pub mod fs;
mod futures;
mod introspection;
mod locks;
#[cfg(feature = "net")]
mod operation;
mod os_error;
mod pool;
#[doc(hidden)]
pub mod private;
mod queues;
mod runner;
#[cfg(feature = "signal")]
pub mod signal;
#[cfg(feature = "signal")]
mod signal_receiver;
#[cfg(feature = "net")]
mod streams;
#[cfg(all(feature = "process", unix))]
mod subprocess;
mod task;
mod task_group;
mod threads;
mod timeouts;
