//! The real clock.

use std::cell::Cell;
use std::time::{Duration, Instant};

thread_local! {
    static BEGUN: Cell<Instant> = Cell::new(Instant::now());
}

/// Begins this thread's program.
pub(crate) fn begin() {
    BEGUN.set(Instant::now());
}

/// `time.time()`: how long this thread's program has been running.
pub(crate) fn time() -> Duration {
    BEGUN.get().elapsed()
}
