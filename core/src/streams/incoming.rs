//! [`Incoming`]: what has come in and was not handed out yet.
//!
//! ```text
//!   transport ──poll_fill, when somebody wants more than there is──▶ buffer ──▶ who reads
//!   feed_data ─────────────────────────────────────────────────────▶
//! ```
//!
//! Nothing is read ahead of what is asked for but the rest of a chunk, so a peer that sends faster than it is read from
//! is stopped by its own kernel.
//!
//! Invariants: bytes leave the buffer only with the answer of an operation that has ended; at most one coroutine waits.

use std::cell::{Cell, RefCell};
use std::io;
use std::rc::Rc;
use std::task::{Context, Poll, Waker, ready};

use super::buffer::Buffer;
use super::connection::Connection;
use crate::coroutine::Exception;
use crate::coroutine::errors::RuntimeError;
use crate::event_loop::inner;

/// How much is read at once.
const CHUNK: usize = 64 * 1024;

/// After so many reads that did not have to wait, others have their turn.
const STREAK: u32 = 64;

thread_local! {
    /// Where a chunk is read to, so that a connection that waits needs no memory for it.
    static SCRATCH: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

pub(super) struct Incoming {
    pub(super) buffer: RefCell<Buffer>,
    pub(super) limit: usize,
    pub(super) eof: Cell<bool>,
    /// What `set_exception` has set.
    pub(super) failed: RefCell<Option<Exception>>,
    /// Fed by hand.
    fed: bool,
    waker: RefCell<Option<Waker>>,
    waiting: Cell<bool>,
    streak: Cell<u32>,
}

impl Incoming {
    pub(super) fn new(limit: usize, fed: bool) -> Self {
        Incoming {
            buffer: RefCell::default(),
            limit,
            eof: Cell::new(false),
            failed: RefCell::new(None),
            fed,
            waker: RefCell::new(None),
            waiting: Cell::new(false),
            streak: Cell::new(0),
        }
    }

    pub(super) fn is_waited_for(&self) -> bool {
        self.waiting.get()
    }

    /// Two coroutines that read at the same time would share the bytes between them by chance.
    pub(super) fn begin_waiting(&self, function: &str) -> Result<(), Exception> {
        if self.waiting.replace(true) {
            let message =
                format!("{function}() called while another coroutine is already waiting for incoming data");
            return Err(RuntimeError::new(message).into());
        }
        Ok(())
    }

    pub(super) fn end_waiting(&self) {
        self.waiting.set(false);
        drop(self.waker.take());
    }

    /// Tells who waits that something has changed.
    pub(super) fn wake(&self) {
        let waker = self.waker.take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// No more comes.
    pub(super) fn end(&self) {
        self.eof.set(true);
        self.wake();
    }

    fn remember(&self, cx: &Context<'_>) {
        let replaced = self.waker.replace(Some(cx.waker().clone()));
        drop(replaced);
    }
}

impl Connection {
    /// Waits until something has come in, the end included, and hands it to `sink`. An error is remembered, and is news, too.
    pub(super) fn poll_fill(self: &Rc<Self>, cx: &mut Context<'_>, sink: impl FnOnce(&[u8])) -> Poll<()> {
        let incoming = &self.incoming;
        let Some(transport) = self.transport() else {
            if incoming.fed
                && let Some(running) = inner::running()
            {
                running.note_wait(None, false);
            }
            incoming.remember(cx);
            return Poll::Pending;
        };
        if incoming.streak.get() >= STREAK {
            incoming.streak.set(0);
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let mut scratch = SCRATCH.take();
        scratch.resize(CHUNK, 0);
        let polled = self.poll_transport(&*transport, cx, &mut scratch);
        if let Poll::Ready(Ok(n)) = polled {
            sink(&scratch[..n]);
        }
        SCRATCH.set(scratch);
        let _ = ready!(polled);
        Poll::Ready(())
    }

    /// Takes what came in before the connection broke; `false` if nothing is left.
    pub(super) fn fill_from_what_is_left(&self) -> bool {
        let Some(transport) = self.transport() else { return false };
        let mut scratch = SCRATCH.take();
        scratch.resize(CHUNK, 0);
        transport.look_again();
        let polled = transport.poll_read(&mut Context::from_waker(Waker::noop()), &mut scratch);
        let found = match polled {
            Poll::Ready(Ok(n)) if n > 0 => {
                self.incoming.buffer.borrow_mut().extend(&scratch[..n]);
                true
            }
            _ => false,
        };
        SCRATCH.set(scratch);
        found
    }

    /// Reads into `buffer` directly.
    pub(super) fn poll_transport(
        self: &Rc<Self>,
        transport: &dyn super::transport::Transport,
        cx: &mut Context<'_>,
        buffer: &mut [u8],
    ) -> Poll<Result<usize, Exception>> {
        let incoming = &self.incoming;
        loop {
            match transport.poll_read(cx, buffer) {
                Poll::Pending => {
                    incoming.streak.set(0);
                    incoming.remember(cx);
                    return Poll::Pending;
                }
                Poll::Ready(Err(e)) if e.kind() == io::ErrorKind::Interrupted => {}
                Poll::Ready(Err(e)) => {
                    let e = Exception::from(e);
                    self.lose(e.clone());
                    return Poll::Ready(Err(e));
                }
                Poll::Ready(Ok(n)) => {
                    incoming.streak.set(incoming.streak.get() + 1);
                    if n == 0 {
                        incoming.eof.set(true);
                    }
                    // Reading may have taken the place of writing in a transport that does both to do either.
                    self.outgoing_may_go_on(transport);
                    return Poll::Ready(Ok(n));
                }
            }
        }
    }
}
