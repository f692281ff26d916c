//! The suspensions of a block: futures that are pending once, or for as long as what they drive yields.
//!
//! ```text
//!   yield e         mail.ask::<K>(e, site).await             Result<sent, Exception>
//!   e.await         wait(e, site).await                      Result<value, Exception>
//!   … of a scheduler's coroutine, and `yield from`
//!                   mail.drive(object, site).await   Result<value, Exception>
//! ```

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;

use super::mailbox::Mailbox;
use super::{Stands, note};
use crate::coroutine::awaitable::Awaitable;
use crate::coroutine::exception::Exception;
use crate::coroutine::lend::{Heard, heard, told};
use crate::coroutine::machine::{Kind, sent};
use crate::coroutine::protocol::{Resume, Signal, Step, Suspended};

/// A place where a block is suspended.
#[derive(Debug, Clone, Copy)]
pub struct Site {
    /// The line, from 1.
    pub line: u32,
    /// Something waits there for the exception that closing the object raises.
    pub closes: bool,
}

/// Awaits something of the event loop's protocol.
#[inline(always)]
pub fn wait<A: Awaitable>(awaitable: A, site: Site) -> Wait<A::Await> {
    Wait { object: awaitable.__await__(), site }
}

pin_project! {
    /// The future made by [`wait`].
    #[derive(Debug)]
    pub struct Wait<A> {
        #[pin]
        object: A,
        site: Site,
    }
}

impl<A: Resume<Yield = Suspended, Send = ()>> Future for Wait<A> {
    type Output = Result<A::Return, Exception>;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        match told(this.object, cx, Some(this.site.line), || Signal::Next) {
            Some(Step::Yielded(Suspended)) => {
                note(*this.site, Stands::Waits);
                Poll::Pending
            }
            None => Poll::Pending,
            Some(Step::Returned(value)) => Poll::Ready(Ok(value)),
            Some(Step::Raised(e)) => Poll::Ready(Err(e)),
        }
    }
}

impl<Y, S> Mailbox<Y, S> {
    /// Yields a value; gives what is sent.
    #[inline(always)]
    pub fn ask<K: Kind<Send = S>>(&self, value: Y, site: Site) -> Ask<'_, K, Y, S> {
        Ask { mail: self, value: Some(value), site, kind: PhantomData }
    }

    /// Drives an object, which yields to the body's driver and hears what that says.
    #[inline(always)]
    pub fn drive<A: Resume<Yield = Y, Send = S>>(&self, object: A, site: Site) -> Drive<'_, A> {
        Drive { mail: self, object, site }
    }

    /// Awaits something of a scheduler's protocol.
    #[inline(always)]
    pub fn wait<A: Awaitable<Y, S>>(&self, awaitable: A, site: Site) -> Drive<'_, A::Await> {
        self.drive(awaitable.__await__(), site)
    }
}

/// A `yield`.
pub struct Ask<'a, K, Y, S> {
    mail: &'a Mailbox<Y, S>,
    value: Option<Y>,
    site: Site,
    kind: PhantomData<fn() -> K>,
}

// Nothing in it is pinned.
impl<K, Y, S> Unpin for Ask<'_, K, Y, S> {}

impl<K: Kind<Send = S>, Y, S> Future for Ask<'_, K, Y, S> {
    type Output = Result<S, Exception>;

    #[inline]
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        if let Some(value) = this.value.take() {
            this.mail.post(value);
            note(this.site, Stands::Yields { wants_value: K::unsent().is_none() });
            return Poll::Pending;
        }
        let signal = match heard() {
            Heard::Throw(e) => Signal::Throw(e),
            // At a `yield` nothing is awaited.
            Heard::Ask => return Poll::Pending,
            // Where `next` goes on, nobody can tell what it sends from what `send` does.
            Heard::Nothing if K::unsent().is_some() => Signal::Next,
            Heard::Nothing => sent_or_next(this.mail.take_sent()),
        };
        Poll::Ready(sent::<K>(signal))
    }
}

impl<K, Y, S> fmt::Debug for Ask<'_, K, Y, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ask").field("site", &self.site).finish_non_exhaustive()
    }
}

/// What the driver says, if it does not throw.
#[inline]
fn sent_or_next<S>(sent: Option<S>) -> Signal<S> {
    sent.map_or(Signal::Next, Signal::Send)
}

pin_project! {
    /// An `await` of a scheduler's coroutine, or a `yield from`.
    pub struct Drive<'a, A>
    where
        A: Resume,
    {
        mail: &'a Mailbox<A::Yield, A::Send>,
        #[pin]
        object: A,
        site: Site,
    }
}

impl<A: Resume> Future for Drive<'_, A> {
    type Output = Result<A::Return, Exception>;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let sent = || sent_or_next(this.mail.take_sent());
        match told(this.object.as_mut(), cx, Some(this.site.line), sent) {
            Some(Step::Yielded(value)) => {
                this.mail.post(value);
                note(*this.site, Stands::Yields { wants_value: this.object.wants_value() });
                Poll::Pending
            }
            None => Poll::Pending,
            Some(Step::Returned(value)) => Poll::Ready(Ok(value)),
            Some(Step::Raised(e)) => Poll::Ready(Err(e)),
        }
    }
}

impl<A: Resume> fmt::Debug for Drive<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drive").field("site", &self.site).finish_non_exhaustive()
    }
}
