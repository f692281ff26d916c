//! Futures and what combines them.
//!
//! ```text
//!   core (the shared state of a Future or Task) ◀── future, task
//!        ▲  done callbacks
//!        └── gather, wait, wait_for, as_completed, shield
//! ```

mod as_completed;
mod cancel;
pub(crate) mod core;
mod done_callback;
pub(crate) mod future;
mod gather;
mod shield;
mod staggered;
mod wait;
mod wait_for;
mod waiters;
pub(crate) mod waiting;

pub use as_completed::{AsCompleted, NextCompleted, NextTask, as_completed};
pub use done_callback::DoneCallback;
pub use future::Future;
pub use gather::{Gather, GatherArgs, GatherSettled, gather};
pub use shield::shield;
pub use staggered::{RaceOutcome, staggered_race};
pub use wait::{ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ReturnWhen, Wait, wait};
pub use wait_for::{WaitFor, wait_for};
pub use waiting::Waiting;
