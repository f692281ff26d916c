//! What is yielded and sent, on its way between a block and the object that polls it.
//!
//! ```text
//!   driver ──send(v)──▶ [ sent    ] ──▶ the suspended `yield`
//!          ◀─collect()─ [ yielded ] ◀── yield y
//! ```
//!
//! Both sides have a handle on one shared cell, the one allocation of such an object: a `yield` may carry values that are not
//! `'static`, so no thread-local can. The cell is locked for the time of a move in or out, and never by two at a time.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

use super::Stands;
use crate::coroutine::protocol::Suspended;

/// What passes between a block and its driver.
pub trait Mail {
    /// What the object yields.
    type Yield;
    /// What it is sent.
    type Send;

    /// Leaves a value for the suspended `yield`.
    fn send(&self, value: Self::Send);

    /// What the object yields now that the block is suspended.
    fn collect(&self, stands: Stands) -> Option<Self::Yield>;
}

/// The mail of a coroutine of the event loop: none.
#[derive(Debug, Clone, Copy)]
pub struct NoMail;

impl Mail for NoMail {
    type Yield = Suspended;
    type Send = ();

    #[inline(always)]
    fn send(&self, (): ()) {}

    #[inline(always)]
    fn collect(&self, _: Stands) -> Option<Suspended> {
        Some(Suspended)
    }
}

struct Letters<Y, S> {
    yielded: Option<Y>,
    sent: Option<S>,
}

/// The mail of a body that yields `Y` and is sent `S`.
pub struct Mailbox<Y, S>(Arc<Mutex<Letters<Y, S>>>);

impl<Y, S> Mailbox<Y, S> {
    /// An empty one.
    pub fn new() -> Self {
        Mailbox(Arc::new(Mutex::new(Letters { yielded: None, sent: None })))
    }

    #[inline]
    fn letters(&self) -> MutexGuard<'_, Letters<Y, S>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leaves a value for the driver.
    #[inline]
    pub(super) fn post(&self, value: Y) {
        self.letters().yielded = Some(value);
    }

    /// What has been sent, if anything was.
    #[inline]
    pub(super) fn take_sent(&self) -> Option<S> {
        self.letters().sent.take()
    }

    /// What has been yielded.
    #[inline]
    fn take_yielded(&self) -> Option<Y> {
        self.letters().yielded.take()
    }

    #[inline]
    fn put_sent(&self, value: S) {
        // What nobody has taken is dropped when the cell is free again.
        let before = self.letters().sent.replace(value);
        drop(before);
    }
}

impl<Y, S> Default for Mailbox<Y, S> {
    fn default() -> Self {
        Mailbox::new()
    }
}

impl<Y, S> Clone for Mailbox<Y, S> {
    #[inline]
    fn clone(&self) -> Self {
        Mailbox(Arc::clone(&self.0))
    }
}

impl<Y, S> fmt::Debug for Mailbox<Y, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mailbox").finish_non_exhaustive()
    }
}

impl<Y, S> Mail for Mailbox<Y, S> {
    type Yield = Y;
    type Send = S;

    #[inline]
    fn send(&self, value: S) {
        self.put_sent(value);
    }

    #[inline]
    fn collect(&self, _: Stands) -> Option<Y> {
        self.take_yielded()
    }
}

/// The same for an async generator, which yields `Pending` while it waits.
#[derive(Debug)]
pub struct AsyncMailbox<Y, S>(Mailbox<Y, S>);

impl<Y, S> AsyncMailbox<Y, S> {
    /// Of this mailbox.
    #[inline]
    pub fn of(mailbox: &Mailbox<Y, S>) -> Self {
        AsyncMailbox(mailbox.clone())
    }
}

impl<Y, S> Mail for AsyncMailbox<Y, S> {
    type Yield = Poll<Y>;
    type Send = S;

    #[inline]
    fn send(&self, value: S) {
        self.0.put_sent(value);
    }

    #[inline]
    fn collect(&self, stands: Stands) -> Option<Poll<Y>> {
        match stands {
            Stands::Waits => Some(Poll::Pending),
            Stands::Yields { .. } => self.0.take_yielded().map(Poll::Ready),
        }
    }
}
