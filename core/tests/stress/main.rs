//! Very many tasks, storms of cancellations, wakes from many threads, panics: nothing is lost, and nothing is left.
//!
//! The storms on locks and queues are in `../locks/storms.rs` and `../queues/storms.rs`; what memory is left, in `../memory.rs`.
//! How much is done is bounded, for a build without optimization; `DUNDER_STRESS=10` does ten times as much.

#[path = "../common/mod.rs"]
mod common;

mod storms;
mod tasks;
mod threads;

/// So many, or as many times that as the environment says.
fn scaled(count: usize) -> usize {
    let factor = std::env::var("DUNDER_STRESS").ok().and_then(|factor| factor.parse().ok());
    count * factor.unwrap_or(1)
}
