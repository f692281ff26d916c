//! The event loop: one per thread, single-threaded, asyncio's order of events.
//!
//! ```text
//!            ┌──────────────────────────── tick ────────────────────────────┐
//!   other    │  messages ─▶ due timers ─▶ what was ready at this moment runs │──▶ nothing ready: park in the reactor
//!   threads ─┼─▶ queue          ▲              │                            │    (or jump, on a virtual clock)
//!            │               timers ◀──────────┴──▶ ready queue (next tick) │
//!            └──────────────────────────────────────────────────────────────┘
//! ```
//!
//! [`inner`] holds the loop's state, [`driver`] runs it under smol's reactor, [`handle`] is what users see of it.
//! Invariant: no user code runs while any part of the loop's state is borrowed.

pub(crate) mod clock;
pub(crate) mod driver;
pub(crate) mod handle;
pub(crate) mod inner;
pub(crate) mod ready;
pub(crate) mod report;
pub(crate) mod shared;
pub(crate) mod timers;
#[cfg(feature = "net")]
pub(crate) mod watch;

pub use handle::{EventLoop, Handle, TimerHandle, get_running_loop};
pub use report::ExceptionContext;
