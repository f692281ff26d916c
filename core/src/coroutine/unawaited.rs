//! What debug mode is told of bodies that were let go: coroutines that nobody has awaited, cleanup that would have had to wait.
//!
//! ```text
//!   a coroutine object is dropped ── created ──▶ "coroutine 'f' was never awaited", if this thread's loop is in debug mode
//!                                 └─ else ────▶ nothing
//! ```
//!
//! The state of an object knows whether anything has run, so this costs no room. Builds without `debug_assertions` do not
//! look at all: a release build pays nothing for a mode that it does not use.

use super::machine::Point;
use crate::event_loop::inner;

/// A coroutine object is dropped that stands here.
pub(super) fn check(point: Point, name: &str) {
    if point == Point::Created {
        never_awaited(name);
    }
}

#[cold]
#[inline(never)]
fn never_awaited(name: &str) {
    if let Some(inner) = inner::running().filter(|inner| inner.watch.debug()) {
        inner.reporter.warn(&format!("coroutine '{name}' was never awaited"));
    }
}

/// A body was dropped whose cleanup would have had to wait.
#[cold]
#[inline(never)]
pub(super) fn cleanup_given_up(called: &str, name: &str) {
    if let Some(inner) = inner::running().filter(|inner| inner.watch.debug()) {
        inner.reporter.warn(&format!(
            "{called} '{name}' was dropped while its cleanup had to wait, which was given up"
        ));
    }
}
