//! Futures and what combines them.
//!
//! ```text
//!   core (the shared state of a Future or Task) ◀── future, task
//!        ▲  done callbacks
//!        └── gather, wait, wait_for, as_completed, shield
//! ```

pub(crate) mod core;
pub(crate) mod future;
mod gather;
pub(crate) mod waiting;

pub use future::Future;
pub use gather::{Gather, GatherArgs, GatherSettled, gather};
pub use waiting::Waiting;
