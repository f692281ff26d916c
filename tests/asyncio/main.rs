//! The behaviours that CPython's `test_asyncio` and `test_context` pin down, as tests of this crate, in virtual time.
//!
//! One module for each of CPython's files, and beside it a page that says for each of its tests which of ours it is, or why
//! it cannot be expressed. `tests/conformance/table.rs` holds the pages to that.
#![allow(missing_docs)]
// What stands after a `return` or a `raise` must not run.
#![allow(unreachable_code)]

mod base_events;
mod common;
mod context;
mod eager_task_factory;
mod futures;
mod graph;
mod locks;
mod queues;
mod runners;
mod server;
mod staggered;
mod streams;
mod taskgroups;
mod tasks;
mod threads;
mod timeouts;
#[cfg(unix)]
mod unix_events;
mod waitfor;
