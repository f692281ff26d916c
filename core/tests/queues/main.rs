//! Queues against CPython's `test_queues`, and what has to hold beyond that: fairness, and that no item is lost.

#[path = "../common/mod.rs"]
mod common;

mod fairness;
mod get;
mod join;
mod kinds;
mod put;
mod shutdown;
mod storms;
