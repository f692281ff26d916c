//! Queues between tasks (`asyncio.queues`).
//!
//! ```text
//!   put ──▶ store (fifo | heap | stack | a user's own) ──▶ get
//!   putters wait while it is full                          getters wait while it is empty
//! ```
//!
//! [`queue`] is what they have in common, [`requests`] what waits, [`store`] what makes the difference, [`kinds`] gives it names.
//!
//! Invariants: items stay in the store until somebody takes them, so a getter that was woken and is cancelled loses none; who
//! waits is served in the order in which it came, and who comes later does not wait only if there is enough for all before it.
//! Code of the user's (comparisons and destructors of items) runs with nothing borrowed but the store while it compares.

mod errors;
mod kinds;
mod queue;
mod requests;
mod store;

pub use errors::{PutError, QueueEmpty, QueueFull, QueueShutDown};
pub use kinds::{LifoQueue, PriorityQueue};
pub use queue::Queue;
pub use store::{Heap, Store};
