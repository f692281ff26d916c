//! [`Traceback`]: the places that an exception passed through.
//!
//! ```text
//!   outer ──▶ outermost ──▶ … ──▶ the one outside of these:   places: […, the body that called it, where it was raised]
//!               ▲ one more place is one more link in front; who has kept the head of before is not disturbed
//! ```
//!
//! Invariants: a link never changes, so that tasks which await the same failed task can each go on with its traceback; what
//! lies in `places` is further in than every link.

use std::fmt;
use std::sync::Arc;

use super::Frame;

/// How many of the first places need no link.
const PLACES: usize = 4;

/// A list of places, outermost first. A clone is one reference count, if that.
#[derive(Clone)]
pub(super) struct Traceback {
    /// The innermost, in the order in which it passed through them.
    places: [Option<&'static Frame>; PLACES],
    outer: Links,
}

#[derive(Clone)]
struct Links(Option<Arc<Link>>);

struct Link {
    frame: Frame,
    /// How many places there are, this one and all further in included.
    len: usize,
    inner: Links,
}

impl Traceback {
    pub(super) const EMPTY: Traceback = Traceback { places: [None; PLACES], outer: Links(None) };

    pub(super) fn len(&self) -> usize {
        match &self.outer.0 {
            Some(link) => link.len,
            None => self.places.iter().flatten().count(),
        }
    }

    pub(super) fn push(&mut self, frame: Frame) {
        let len = self.len() + 1;
        let inner = Links(self.outer.0.take());
        self.outer.0 = Some(Arc::new(Link { frame, len, inner }));
    }

    /// One more place, which is known when it is compiled.
    #[inline]
    pub(super) fn push_place(&mut self, frame: &'static Frame) {
        if self.outer.0.is_none()
            && let Some(free) = self.places.iter_mut().find(|place| place.is_none())
        {
            *free = Some(frame);
            return;
        }
        self.push(*frame);
    }

    /// Takes off what was pushed since there were so many.
    pub(super) fn truncate(&mut self, len: usize) {
        while let Some(link) = self.outer.0.as_ref().filter(|link| link.len > len) {
            let inner = link.inner.0.clone();
            self.outer.0 = inner;
        }
        // Whoever is in here is further in than a link that has stayed.
        if self.outer.0.is_none() {
            self.places.iter_mut().skip(len).for_each(|place| *place = None);
        }
    }

    /// The places, outermost first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Frame> {
        let links = std::iter::successors(self.outer.0.as_deref(), |link| link.inner.0.as_deref());
        links.map(|link| &link.frame).chain(self.places.iter().rev().copied().flatten())
    }
}

/// Link by link: a traceback may be longer than the stack is deep.
impl Drop for Links {
    #[inline]
    fn drop(&mut self) {
        #[cold]
        fn unlink(link: Arc<Link>) {
            let mut next = Some(link);
            while let Some(mut link) = next.and_then(Arc::into_inner) {
                next = link.inner.0.take();
            }
        }

        if let Some(link) = self.0.take() {
            unlink(link);
        }
    }
}

impl fmt::Debug for Traceback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
