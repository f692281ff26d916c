//! [`Traceback`]: the places that an exception passed through.
//!
//! ```text
//!   head ──▶ outermost ──▶ … ──▶ where it was raised
//!              ▲ one more place is one more link in front; who has kept the head of before is not disturbed
//! ```
//!
//! Invariant: a link never changes, so that tasks which await the same failed task can each go on with its traceback.

use std::fmt;
use std::sync::Arc;

use super::Frame;

/// A list of places, outermost first. A clone is one reference count.
#[derive(Clone, Default)]
pub(super) struct Traceback(Option<Arc<Link>>);

struct Link {
    frame: Frame,
    /// How many there are, this one included.
    len: usize,
    inner: Traceback,
}

impl Traceback {
    pub(super) fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |link| link.len)
    }

    pub(super) fn push(&mut self, frame: Frame) {
        let inner = Traceback(self.0.take());
        self.0 = Some(Arc::new(Link { frame, len: inner.len() + 1, inner }));
    }

    /// Takes off what was pushed since there were so many.
    pub(super) fn truncate(&mut self, len: usize) {
        while let Some(link) = self.0.as_ref().filter(|link| link.len > len) {
            let inner = link.inner.0.clone();
            self.0 = inner;
        }
    }

    /// The places, outermost first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Frame> {
        std::iter::successors(self.0.as_deref(), |link| link.inner.0.as_deref()).map(|link| &link.frame)
    }
}

/// Link by link: a traceback may be longer than the stack is deep.
impl Drop for Traceback {
    fn drop(&mut self) {
        let mut next = self.0.take();
        while let Some(mut link) = next.and_then(Arc::into_inner) {
            next = link.inner.0.take();
        }
    }
}

impl fmt::Debug for Traceback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
