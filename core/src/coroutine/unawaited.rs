//! [`Tended`]: the state of a machine, which tells debug mode of a coroutine that nobody has awaited.
//!
//! ```text
//!   a coroutine object is dropped ── created ──▶ "coroutine 'f' was never awaited", if this thread's loop is in debug mode
//!                                 └─ else ────▶ nothing
//! ```
//!
//! The state itself knows whether anything has run, so this costs no room. Builds without `debug_assertions` do not look at
//! all: a release build pays nothing for a mode that it does not use.

use std::marker::PhantomData;

use super::machine::{Kind, Point, Saved};
use crate::event_loop::inner;

/// The state of a machine of this kind.
pub(super) struct Tended<K: Kind, St: Saved> {
    pub(super) state: St,
    kind: PhantomData<K>,
}

impl<K: Kind, St: Saved> Tended<K, St> {
    #[inline(always)]
    pub(super) fn new(state: St) -> Self {
        Tended { state, kind: PhantomData }
    }
}

impl<K: Kind, St: Saved + Clone> Clone for Tended<K, St> {
    fn clone(&self) -> Self {
        Tended::new(self.state.clone())
    }
}

impl<K: Kind, St: Saved> Drop for Tended<K, St> {
    #[inline(always)]
    fn drop(&mut self) {
        if cfg!(debug_assertions) && K::CALLED == "coroutine" && self.state.point() == Point::Created {
            never_awaited(St::NAME);
        }
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
