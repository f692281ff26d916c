//! [`Connection`]: what a reader and a writer share, and how it ends.
//!
//! ```text
//!   StreamReader ─┬─▶ Owner ──▶ Connection { incoming, outgoing, transport } ◀── a loop, while something is to be written
//!   StreamWriter ─┘
//!
//!   open ──close──▶ closing ──all is written, or cannot be──▶ closed: the descriptor is closed, readers see the end
//!     └──abort, or the loop is gone──────────────────────────▲
//! ```
//!
//! Invariants: the transport is there exactly until `closed`; the last handle that is dropped closes; code of others (wakers,
//! transports that are not ours) is called with nothing borrowed.

use std::cell::{Cell, RefCell};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};

use super::incoming::Incoming;
use super::outgoing::Outgoing;
use super::server::Clients;
use super::transport::{Address, Transport};
use crate::coroutine::Exception;
use crate::coroutine::errors::RuntimeError;
use crate::event_loop::inner;
use crate::event_loop::io::Watching;
use crate::event_loop::ready::Notify;
use crate::futures::core::panic_text;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    Open,
    /// What is left is written out, then it is closed.
    Closing,
    Closed,
}

pub(super) struct Connection {
    pub(super) incoming: Incoming,
    pub(super) outgoing: Outgoing,
    pub(super) peer: Option<Address>,
    transport: RefCell<Option<Rc<dyn Transport>>>,
    phase: Cell<Phase>,
    /// Why it broke.
    lost: RefCell<Option<Exception>>,
    server: RefCell<Option<(Weak<Clients>, usize)>>,
}

/// The handles that users hold, together.
pub(super) struct Owner(pub(super) Rc<Connection>);

impl Drop for Owner {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Connection {
    /// Without a transport it is a buffer that is fed by hand.
    pub(super) fn new(transport: Option<Rc<dyn Transport>>, limit: usize, peer: Option<Address>) -> Rc<Self> {
        Rc::new(Connection {
            incoming: Incoming::new(limit, transport.is_none()),
            outgoing: Outgoing::default(),
            peer,
            transport: RefCell::new(transport),
            phase: Cell::new(Phase::Open),
            lost: RefCell::new(None),
            server: RefCell::new(None),
        })
    }

    pub(super) fn transport(&self) -> Option<Rc<dyn Transport>> {
        self.transport.borrow().clone()
    }

    /// Takes the transport out, to put another one around it.
    #[cfg(feature = "tls")]
    pub(super) fn take_transport(&self) -> Option<Rc<dyn Transport>> {
        self.transport.take()
    }

    #[cfg(feature = "tls")]
    pub(super) fn put_transport(&self, transport: Rc<dyn Transport>) {
        if self.phase.get() == Phase::Open {
            *self.transport.borrow_mut() = Some(transport);
        }
    }

    pub(super) fn phase(&self) -> Phase {
        self.phase.get()
    }

    /// Why it broke, if it did.
    pub(super) fn lost(&self) -> Option<Exception> {
        self.lost.borrow().clone()
    }

    /// The server that has accepted it.
    pub(super) fn attach(&self, clients: &Rc<Clients>, place: usize) {
        *self.server.borrow_mut() = Some((Rc::downgrade(clients), place));
    }

    fn detach(&self) {
        if let Some((clients, place)) = self.server.take()
            && let Some(clients) = clients.upgrade()
        {
            clients.remove(place);
        }
    }

    /// Something is waiting for the descriptor: keeps the connection alive on the loop that runs.
    pub(super) fn watch(self: &Rc<Self>) -> Option<Watching> {
        Watching::new(inner::running()?, self.clone())
    }

    /// It broke. What was to be written is given up; what has come in can still be read, here and from the transport.
    pub(super) fn lose(self: &Rc<Self>, e: impl Into<Exception>) {
        {
            let mut lost = self.lost.borrow_mut();
            if lost.is_some() {
                return;
            }
            *lost = Some(e.into());
        }
        self.outgoing.give_up();
        if self.phase.get() == Phase::Closing {
            self.finish();
        }
        self.incoming.wake();
        self.outgoing.wake_all();
    }

    /// Writes what is left, and ends it then.
    pub(super) fn close(self: &Rc<Self>) {
        if self.phase.get() != Phase::Open {
            return;
        }
        self.phase.set(Phase::Closing);
        if self.lost.borrow().is_some() {
            self.finish();
        } else {
            self.pump();
        }
    }

    /// Ends it at once. What was to be written is lost.
    pub(super) fn abort(self: &Rc<Self>) {
        if self.phase.get() != Phase::Closed {
            self.outgoing.aborted();
            self.finish();
        }
    }

    /// The descriptor is closed, and everybody who waits is told.
    pub(super) fn finish(self: &Rc<Self>) {
        if self.phase.replace(Phase::Closed) == Phase::Closed {
            return;
        }
        let transport = self.transport.take();
        if let Some(transport) = &transport
            && !self.incoming.eof.get()
            && !self.outgoing.was_aborted()
        {
            transport.discard();
        }
        drop(transport);
        self.outgoing.give_up();
        if self.lost.borrow().is_none() {
            self.incoming.end();
        }
        self.incoming.wake();
        self.outgoing.wake_all();
        self.detach();
    }

    /// `ConnectionResetError("Connection lost")`
    pub(super) fn connection_lost() -> Exception {
        io::Error::new(io::ErrorKind::ConnectionReset, "Connection lost").into()
    }
}

impl Notify for Connection {
    fn notify(self: Rc<Self>, _: usize) {
        // A transport that is not ours may panic, and here is nobody whose panic it could be.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| self.pump())) {
            let message = format!("panic while writing to a stream: {}", panic_text(&*payload));
            self.lose(RuntimeError::new(message));
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        // It was kept alive by a loop that is gone.
        self.detach();
    }
}
