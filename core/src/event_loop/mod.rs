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
//! [`inner`] holds the loop's state, [`watched`] is debug mode and the shuffled schedule. [`driver`] runs it under smol's
//! reactor, hears of SIGINT from [`interrupt`] and of a [`deadlock`]; handlers of signals are in [`signals`]; [`run`] runs it for something and shuts it down.
//! [`handle`], [`callbacks`] and [`owned`] are what users see of it.
//! Invariant: no user code runs while any part of the loop's state is borrowed.

pub(crate) mod asyncgens;
mod callbacks;
pub(crate) mod clock;
mod deadlock;
pub(crate) mod driver;
mod executor;
pub(crate) mod handle;
mod heap;
pub(crate) mod inner;
pub(crate) mod interrupt;
#[cfg(any(feature = "net", all(unix, feature = "signal")))]
pub(crate) mod io;
mod owned;
pub(crate) mod ready;
pub(crate) mod report;
pub(crate) mod run;
pub(crate) mod shared;
#[cfg(feature = "signal")]
pub(crate) mod signals;
pub(crate) mod timers;
pub(crate) mod wakers;
pub(crate) mod watched;

pub use callbacks::{Handle, TimerHandle};
pub use handle::{EventLoop, get_running_loop};
pub use owned::new_event_loop;
pub use report::{ExceptionContext, ExceptionHandler};
