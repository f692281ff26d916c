//! The proxy, driven from outside: over TCP, in a process of its own, with upstreams that are plain threads.
#![cfg(unix)]
#![allow(missing_docs)]

mod curl;
mod ending;
mod harness;
mod memory;
mod refusals;
mod requests;
mod upstreams;
