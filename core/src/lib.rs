//! The coroutine protocol and the event loop behind the `dunder` crate.
//!
//! Programs depend on `dunder`, which re-exports all of this.
#![forbid(unsafe_code)]

pub mod asyncio;
mod concurrent;
mod context;
pub mod contextlib;
pub mod contextvars;
pub mod coroutine;
mod event_loop;
mod exception_group;
mod futures;
mod introspection;
mod locks;
mod pool;
#[doc(hidden)]
pub mod private;
mod queues;
mod runner;
mod task;
mod task_group;
mod threads;
mod timeouts;
