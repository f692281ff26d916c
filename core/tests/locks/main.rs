//! Synchronization primitives against CPython's `test_locks`, and what has to hold beyond that: fairness, and that nothing is
//! lost, whoever is cancelled and when.

#[path = "../common/mod.rs"]
mod common;

mod barrier;
mod cancellation;
mod condition;
mod event;
mod lock;
mod semaphore;
mod storms;
