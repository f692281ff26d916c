//! The upstreams: which of them gets a request, the connections to them, and which are down.
//!
//! ```text
//!   connect ─▶ the least busy that is up ─▶ a connection that is idle ─┐
//!                     ▲      │              or a new one ──────────────┴─▶ Link ──keep──▶ idle
//!                     │      └─ nobody answers: down, and the next
//!   watch_over ───────┴─ down ones are asked again
//! ```
//!
//! Invariant: `active` is the number of links; a connection is idle, or of one link.

use std::cell::{Cell, RefCell};
use std::io;
use std::mem::MaybeUninit;
use std::rc::Rc;

use dunder::asyncio::{TimeoutError, open_connection, sleep, timeout};
use dunder::prelude::*;

use crate::body::Wire;
use crate::http::Refused;

/// How many seconds an upstream has to take a connection.
const CONNECT_TIMEOUT: u32 = 3;

/// After so many seconds one that was down is asked again.
const RETRY: f64 = 0.5;

/// More connections are not kept for one upstream.
const MOST_IDLE: usize = 512;

/// The longest head that an upstream may answer with, in bytes.
const LONGEST_HEAD: usize = 64 * 1024;

pub(crate) struct Upstream {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) up: Cell<bool>,
    pub(crate) active: Cell<usize>,
    pub(crate) served: Cell<u64>,
    pub(crate) failed: Cell<u64>,
    pub(crate) idle: RefCell<Vec<Wire>>,
}

impl Upstream {
    pub(crate) fn new(host: &str, port: u16) -> Rc<Self> {
        Rc::new(Upstream {
            host: host.to_owned(),
            port,
            up: Cell::new(true),
            active: Cell::new(0),
            served: Cell::new(0),
            failed: Cell::new(0),
            idle: RefCell::default(),
        })
    }

    pub(crate) fn name(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// It did not do what it should have.
    pub(crate) fn has_failed(&self) {
        self.failed.set(self.failed.get() + 1);
    }

    /// A connection that it has not closed meanwhile.
    fn take_idle(&self) -> Option<Wire> {
        loop {
            let wire = self.idle.borrow_mut().pop()?;
            if is_quiet(&wire) {
                return Some(wire);
            }
        }
    }
}

/// Whether nothing has come in, the end included: who is asked nothing has nothing to say.
fn is_quiet(wire: &Wire) -> bool {
    let peeked = wire.writer.with_socket(|socket| match socket.peek(&mut [MaybeUninit::uninit()]) {
        Err(e) if e.kind() == io::ErrorKind::WouldBlock => Ok(true),
        _ => Ok(false),
    });
    wire.reader.buffered() == 0 && peeked.unwrap_or(false)
}

/// All of them. A clone is another handle on the same.
#[derive(Clone)]
pub(crate) struct Upstreams {
    pub(crate) all: Rc<[Rc<Upstream>]>,
    turn: Rc<Cell<usize>>,
}

impl Upstreams {
    pub(crate) fn new(all: Vec<Rc<Upstream>>) -> Self {
        Upstreams { all: all.into(), turn: Rc::default() }
    }

    /// The least busy that is up; of equals, each in its turn.
    fn best(&self) -> Option<Rc<Upstream>> {
        let turn = self.turn.get();
        self.turn.set(turn.wrapping_add(1));
        let count = self.all.len();
        let in_turn = (0..count).filter_map(|i| self.all.get((turn + i) % count));
        in_turn.filter(|upstream| upstream.up.get()).min_by_key(|upstream| upstream.active.get()).cloned()
    }
}

/// A connection to an upstream, of one request.
pub(crate) struct Link {
    pub(crate) upstream: Rc<Upstream>,
    pub(crate) wire: Wire,
    /// It was idle before: the upstream may have closed it just now.
    pub(crate) was_idle: bool,
}

impl Link {
    fn new(upstream: Rc<Upstream>, wire: Wire, was_idle: bool) -> Self {
        upstream.active.set(upstream.active.get() + 1);
        Link { upstream, wire, was_idle }
    }

    /// The request is answered: the connection may serve another.
    pub(crate) fn keep(&self) {
        let mut idle = self.upstream.idle.borrow_mut();
        if idle.len() < MOST_IDLE {
            idle.push(self.wire.clone());
        }
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.upstream.active.set(self.upstream.active.get() - 1);
    }
}

/// A connection to one of the upstreams.
#[dunder::coroutine]
pub(crate) async fn connect(upstreams: Upstreams) -> Link {
    let mut refused = Refused::new(503, "no upstream is up");
    while let Some(upstream) = upstreams.best() {
        if let Some(wire) = upstream.take_idle() {
            return Link::new(upstream, wire, true);
        }
        let connected = connect_to(upstream.clone()).await;
        if let Some(wire) = connected {
            return Link::new(upstream, wire, false);
        }
        upstream.has_failed();
        upstream.up.set(false);
        upstream.idle.take();
        refused = Refused::new(502, "no upstream answers");
    }
    raise!(refused);
}

/// A new connection, if it is taken.
#[dunder::coroutine]
async fn connect_to(upstream: Rc<Upstream>) -> Option<Wire> {
    try_! {
        {
            async_with! { timeout(CONNECT_TIMEOUT) {
                let open = open_connection(upstream.host.clone(), upstream.port).limit(LONGEST_HEAD);
                let (reader, writer) = open.await;
                Some(Wire { reader, writer })
            } }
        }
        except _: (io::Error | TimeoutError) { None }
    }
}

/// Asks those that are down whether they are up again, for ever.
#[dunder::coroutine]
pub(crate) async fn watch_over(upstreams: Upstreams) {
    loop {
        sleep(RETRY).await;
        for upstream in
            upstreams.all.iter().filter(|upstream| !upstream.up.get()).cloned().collect::<Vec<_>>()
        {
            upstream.up.set(connect_to(upstream.clone()).await.is_some());
        }
    }
}
