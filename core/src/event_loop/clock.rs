//! The loop's clock: real, or virtual with autojump.
//!
//! ```text
//!   real     now = what the machine's monotonic clock says, counted from the first loop of the process
//!   virtual  now = where the last jump went; it moves only when the loop has nothing else to do
//! ```
//!
//! Invariant: `now` never goes back.

use std::cell::Cell;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// What a loop measures time with.
#[derive(Debug)]
pub(crate) enum Clock {
    /// The machine's.
    Real,
    /// One that stands still while anything can run, and jumps to the next timer when nothing can.
    Virtual(Cell<Duration>),
}

impl Clock {
    pub(crate) fn new_virtual() -> Self {
        Clock::Virtual(Cell::new(Duration::ZERO))
    }

    pub(crate) fn now(&self) -> Duration {
        match self {
            Clock::Real => epoch().elapsed(),
            Clock::Virtual(now) => now.get(),
        }
    }

    pub(crate) fn is_virtual(&self) -> bool {
        matches!(self, Clock::Virtual(_))
    }

    /// Moves a virtual clock on; a real one moves by itself.
    pub(crate) fn jump(&self, when: Duration) {
        if let Clock::Virtual(now) = self {
            now.set(now.get().max(when));
        }
    }

    /// The machine's instant for a time of a real clock; `None` if it lies too far ahead to be told.
    pub(crate) fn instant(when: Duration) -> Option<Instant> {
        epoch().checked_add(when)
    }
}

fn epoch() -> Instant {
    static EPOCH: OnceLock<Instant> = OnceLock::new();
    *EPOCH.get_or_init(Instant::now)
}
