//! [`Outgoing`]: what was written and has not gone out yet.
//!
//! ```text
//!   write ── nothing is waiting ──▶ transport ── not all of it ──▶ buffer ──pump, when the reactor says so──▶ transport
//!         └─ something is ───────────────────────────────────────▶
//!   more than `high` in the buffer: drain waits … until at most `low` is left
//! ```
//!
//! While something is in the buffer the loop keeps the connection alive; no task is needed for it.
//!
//! Invariants: bytes go out in the order in which they were written; `watching` is there exactly while the transport is waited
//! for; who waits in `drain` is woken when the buffer is down to `low`, or never will be.

use std::cell::{Cell, RefCell};
use std::io;
use std::rc::Rc;
use std::task::{Context, Poll, Waker, ready};

use super::buffer::Buffer;
use super::connection::{Connection, Phase};
use super::transport::Transport;
use crate::coroutine::Exception;
use crate::coroutine::errors::{RuntimeError, ValueError};
use crate::event_loop::io::Watching;
use crate::operation::{Place, Wakers};

/// More than this in the buffer, and `drain` waits.
const HIGH: usize = 64 * 1024;

pub(super) struct Outgoing {
    buffer: RefCell<Buffer>,
    high: Cell<usize>,
    low: Cell<usize>,
    paused: Cell<bool>,
    /// `write_eof` was called.
    eof: Cell<bool>,
    /// The transport was told the end.
    ended: Cell<bool>,
    aborted: Cell<bool>,
    pumping: Cell<bool>,
    watching: RefCell<Option<Watching>>,
    pub(super) drains: Wakers,
    pub(super) closers: Wakers,
}

impl Default for Outgoing {
    fn default() -> Self {
        Outgoing {
            buffer: RefCell::default(),
            high: Cell::new(HIGH),
            low: Cell::new(HIGH / 4),
            paused: Cell::new(false),
            eof: Cell::new(false),
            ended: Cell::new(false),
            aborted: Cell::new(false),
            pumping: Cell::new(false),
            watching: RefCell::new(None),
            drains: Wakers::default(),
            closers: Wakers::default(),
        }
    }
}

impl Outgoing {
    pub(super) fn len(&self) -> usize {
        self.buffer.borrow().len()
    }

    pub(super) fn limits(&self) -> (usize, usize) {
        (self.low.get(), self.high.get())
    }

    pub(super) fn set_limits(&self, high: Option<usize>, low: Option<usize>) -> Result<(), Exception> {
        let high = high.unwrap_or_else(|| low.map_or(HIGH, |low| low.saturating_mul(4)));
        let low = low.unwrap_or(high / 4);
        if low > high {
            let message = format!("high ({high}) must be >= low ({low}) must be >= 0");
            return Err(ValueError::new(message).into());
        }
        self.high.set(high);
        self.low.set(low);
        self.mark();
        Ok(())
    }

    pub(super) fn is_paused(&self) -> bool {
        self.paused.get()
    }

    pub(super) fn was_aborted(&self) -> bool {
        self.aborted.get()
    }

    pub(super) fn aborted(&self) {
        self.aborted.set(true);
    }

    /// Nothing more goes out.
    pub(super) fn give_up(&self) {
        self.buffer.borrow_mut().clear();
        self.paused.set(false);
        let watching = self.watching.take();
        drop(watching);
    }

    pub(super) fn wake_all(&self) {
        self.drains.wake_all();
        self.closers.wake_all();
    }

    /// Compares what is in the buffer with the marks.
    fn mark(&self) {
        let len = self.len();
        if len > self.high.get() {
            self.paused.set(true);
        } else if len <= self.low.get() && self.paused.replace(false) {
            self.drains.wake_all();
        }
    }
}

/// Something is being written, and what is written meanwhile waits; also where a transport that is not ours panics.
struct Pumping<'a>(&'a Outgoing);

impl<'a> Pumping<'a> {
    fn new(outgoing: &'a Outgoing) -> Self {
        outgoing.pumping.set(true);
        Pumping(outgoing)
    }
}

impl Drop for Pumping<'_> {
    fn drop(&mut self) {
        self.0.pumping.set(false);
    }
}

impl Connection {
    pub(super) fn write(self: &Rc<Self>, bytes: &[u8]) -> Result<(), Exception> {
        let outgoing = &self.outgoing;
        if outgoing.eof.get() {
            return Err(RuntimeError::new("Cannot call write() after write_eof()").into());
        }
        if self.phase() != Phase::Open || self.lost().is_some() {
            // `drain` tells.
            return Ok(());
        }
        let mut rest = bytes;
        if outgoing.len() == 0
            && outgoing.watching.borrow().is_none()
            && !outgoing.pumping.get()
            && let Some(transport) = self.transport()
        {
            let mut cx = Context::from_waker(Waker::noop());
            let pumping = Pumping::new(outgoing);
            let written = write_some(&*transport, &mut cx, &mut rest);
            drop(pumping);
            if let Poll::Ready(Err(e)) = written {
                self.lose(e);
                return Ok(());
            }
            if rest.is_empty() && outgoing.len() == 0 && !transport.has_an_end() {
                return Ok(());
            }
        }
        outgoing.buffer.borrow_mut().extend(rest);
        self.pump();
        outgoing.mark();
        Ok(())
    }

    pub(super) fn write_eof(self: &Rc<Self>) -> Result<(), Exception> {
        if self.phase() != Phase::Open || self.outgoing.eof.get() {
            return Ok(());
        }
        if self.transport().is_none_or(|transport| !transport.can_write_eof()) {
            return Err(io::Error::from(io::ErrorKind::Unsupported).into());
        }
        self.outgoing.eof.set(true);
        self.pump();
        Ok(())
    }

    /// Writes what can be written, and sees to it that the rest follows.
    pub(super) fn pump(self: &Rc<Self>) {
        let outgoing = &self.outgoing;
        if outgoing.pumping.get() {
            return;
        }
        let advanced = {
            let _pumping = Pumping::new(outgoing);
            self.advance_or_watch()
        };
        match advanced {
            Poll::Pending => {}
            Poll::Ready(Err(e)) => self.lose(e),
            Poll::Ready(Ok(())) => {
                let watching = outgoing.watching.take();
                drop(watching);
                if self.phase() == Phase::Closing {
                    self.finish();
                }
                outgoing.drains.wake_all();
            }
        }
        outgoing.mark();
    }

    fn advance_or_watch(self: &Rc<Self>) -> Poll<Result<(), Exception>> {
        let waker = self.outgoing.watching.borrow().as_ref().map(|watching| watching.waker().clone());
        if let Some(waker) = waker {
            return self.advance(&mut Context::from_waker(&waker));
        }
        ready_or_watch(self.advance(&mut Context::from_waker(Waker::noop())), || {
            let Some(watching) = self.watch() else {
                return Poll::Ready(Err(RuntimeError::new("no running event loop").into()));
            };
            let waker = watching.waker().clone();
            *self.outgoing.watching.borrow_mut() = Some(watching);
            self.advance(&mut Context::from_waker(&waker))
        })
    }

    fn advance(self: &Rc<Self>, cx: &mut Context<'_>) -> Poll<Result<(), Exception>> {
        let outgoing = &self.outgoing;
        let Some(transport) = self.transport() else { return Poll::Ready(Ok(())) };
        loop {
            // It is taken out meanwhile: a transport that is not ours may write to this very stream.
            let mut buffer = outgoing.buffer.take();
            let mut rest = buffer.bytes();
            let before = rest.len();
            let written = write_some(&*transport, cx, &mut rest);
            let gone = before - rest.len();
            buffer.consume(gone);
            let newer = outgoing.buffer.replace(buffer);
            outgoing.buffer.borrow_mut().extend(newer.bytes());
            ready!(written)?;
            if outgoing.len() > 0 {
                continue;
            }
            ready!(transport.poll_flush(cx))?;
            let closing = self.phase() == Phase::Closing && transport.has_an_end();
            if (closing || outgoing.eof.get()) && !outgoing.ended.get() {
                let told = ready!(transport.poll_end(cx));
                outgoing.ended.set(true);
                // A peer that has gone before need not be told.
                if !closing {
                    told?;
                }
            }
            if outgoing.len() == 0 {
                return Poll::Ready(Ok(()));
            }
        }
    }

    /// A transport that writes in order to read has only one place for a waker.
    pub(super) fn outgoing_may_go_on(self: &Rc<Self>, transport: &dyn Transport) {
        if transport.has_an_end() && self.outgoing.watching.borrow().is_some() {
            self.pump();
        }
    }

    /// Waits until the buffer is down to the low mark; `place` is the caller's among those who wait.
    pub(super) fn poll_drain(
        self: &Rc<Self>,
        cx: &Context<'_>,
        place: Place<'_>,
    ) -> Poll<Result<(), Exception>> {
        let failed = self.incoming.failed.borrow().clone();
        if let Some(e) = failed.or_else(|| self.lost()) {
            return Poll::Ready(Err(e));
        }
        let outgoing = &self.outgoing;
        let waited = place.as_ref().is_some_and(|place| place.is_some());
        if self.phase() == Phase::Closed && (outgoing.was_aborted() || !waited) {
            return Poll::Ready(Err(Connection::connection_lost()));
        }
        if !outgoing.is_paused() {
            return Poll::Ready(Ok(()));
        }
        outgoing.drains.wait(place, cx);
        Poll::Pending
    }

    /// Waits until it is closed.
    pub(super) fn poll_closed(
        self: &Rc<Self>,
        cx: &Context<'_>,
        place: Place<'_>,
    ) -> Poll<Result<(), Exception>> {
        if let Some(e) = self.lost() {
            self.finish();
            return Poll::Ready(Err(e));
        }
        if self.phase() == Phase::Closed {
            return Poll::Ready(Ok(()));
        }
        self.outgoing.closers.wait(place, cx);
        Poll::Pending
    }

    /// Waits until everything that was written has been handed to the transport.
    pub(super) fn poll_flushed(
        self: &Rc<Self>,
        cx: &Context<'_>,
        place: Place<'_>,
    ) -> Poll<Result<(), Exception>> {
        if let Some(e) = self.lost() {
            return Poll::Ready(Err(e));
        }
        if self.outgoing.len() == 0 && self.outgoing.watching.borrow().is_none() {
            return Poll::Ready(Ok(()));
        }
        self.outgoing.drains.wait(place, cx);
        Poll::Pending
    }
}

/// Writes as much as goes out now.
fn write_some(transport: &dyn Transport, cx: &mut Context<'_>, rest: &mut &[u8]) -> Poll<io::Result<()>> {
    while !rest.is_empty() {
        match ready!(transport.poll_write(cx, rest)) {
            Ok(0) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
            Ok(n) => *rest = rest.get(n..).unwrap_or_default(),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Poll::Ready(Err(e)),
        }
    }
    Poll::Ready(Ok(()))
}

/// The answer if there is one, else that of the second try.
fn ready_or_watch<T>(first: Poll<T>, second: impl FnOnce() -> Poll<T>) -> Poll<T> {
    if first.is_ready() { first } else { second() }
}
