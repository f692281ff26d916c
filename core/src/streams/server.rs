//! [`Server`]: the handle on what listens.
//!
//! ```text
//!   created ──start_serving──▶ serving ──close──▶ closed: no socket listens; connections go on
//!                                                   └── and the last connection has ended ──▶ wait_closed returns
//! ```
//!
//! Invariant: a client is counted from when it was accepted until its connection is closed.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll};

use slab::Slab;

use super::accept::{Listener, Settings};
use super::connection::Connection;
use super::transport::Address;
use crate::contextlib::AsyncContextManager;
use crate::coroutine::block::block;
use crate::coroutine::errors::{Cancelled, RuntimeError};
use crate::coroutine::{Awaitable, Coroutine, Exception, Immediately, into_future};
use crate::event_loop::inner::Inner;
use crate::operation::{Operating, Operation, Wakers};

/// The connections that a server has accepted and that have not ended.
#[derive(Default)]
pub(super) struct Clients {
    open: RefCell<Slab<Weak<Connection>>>,
    closed: Cell<bool>,
    wakers: Wakers,
}

impl Clients {
    pub(super) fn add(self: &Rc<Self>, connection: &Rc<Connection>) {
        let place = self.open.borrow_mut().insert(Rc::downgrade(connection));
        connection.attach(self, place);
    }

    pub(super) fn remove(&self, place: usize) {
        self.open.borrow_mut().try_remove(place);
        if self.have_ended() {
            self.wakers.wake_all();
        }
    }

    fn have_ended(&self) -> bool {
        self.closed.get() && self.open.borrow().is_empty()
    }

    fn all(&self) -> Vec<Rc<Connection>> {
        self.open.borrow().iter().filter_map(|(_, connection)| connection.upgrade()).collect()
    }
}

/// What [`start_server`](super::start_server) gives (`asyncio.Server`). A clone is another handle on the same server.
///
/// ```
/// use dunder_core::asyncio::{self, start_server};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// asyncio::run(async {
///     let server = into_future(start_server(|_, _| async {}, "127.0.0.1", 0)).await?;
///     assert!(server.is_serving());
///     server.close();
///     into_future(server.wait_closed()).await?;
///     assert!(server.sockets().is_empty());
///     Ok::<_, Exception>(())
/// })
/// .unwrap()
/// .unwrap();
/// ```
#[derive(Clone)]
pub struct Server(Rc<State>);

struct State {
    home: Rc<Inner>,
    settings: Rc<Settings>,
    clients: Rc<Clients>,
    listeners: RefCell<Vec<Rc<Listener>>>,
    serving: Cell<bool>,
    /// Somebody awaits `serve_forever`.
    forever: Cell<bool>,
}

impl Server {
    pub(super) fn new(home: Rc<Inner>, settings: Rc<Settings>, listeners: Vec<Rc<Listener>>) -> Self {
        Server(Rc::new(State {
            home,
            settings,
            clients: Rc::default(),
            listeners: RefCell::new(listeners),
            serving: Cell::new(false),
            forever: Cell::new(false),
        }))
    }

    /// Begins to accept, unless it has.
    pub(super) fn begin(&self) -> Result<(), Exception> {
        let state = &self.0;
        if state.clients.closed.get() {
            return Err(RuntimeError::new(format!("server {self:?} is closed")).into());
        }
        if state.serving.replace(true) {
            return Ok(());
        }
        let listeners = state.listeners.borrow().clone();
        for listener in listeners {
            listener.begin(&state.home, &state.settings, &state.clients)?;
        }
        Ok(())
    }

    /// The addresses that it listens on; none once it is closed (`server.sockets`).
    pub fn sockets(&self) -> Vec<Address> {
        self.0.listeners.borrow().iter().filter_map(|listener| listener.address()).collect()
    }

    /// Whether it accepts connections (`server.is_serving()`).
    pub fn is_serving(&self) -> bool {
        self.0.serving.get()
    }

    /// How many connections are open.
    pub fn clients(&self) -> usize {
        self.0.clients.open.borrow().len()
    }

    /// Begins to accept connections, unless it has (`await server.start_serving()`).
    ///
    /// # Errors
    ///
    /// Raises `RuntimeError` if it is closed, `io::Error` if it cannot listen.
    pub fn start_serving(&self) -> impl Coroutine<Return = ()> + use<> {
        let server = self.clone();
        Immediately::new(move || server.begin())
    }

    /// Accepts connections until it is cancelled or closed (`await server.serve_forever()`).
    ///
    /// When it is cancelled, the server is closed, and waits for its connections to end.
    ///
    /// # Errors
    ///
    /// Raises `Cancelled` in the end. `RuntimeError` if it is closed, or somebody else awaits this already.
    pub fn serve_forever(&self) -> impl Coroutine<Return = ()> + use<> {
        let server = self.clone();
        block(async move {
            if server.0.forever.get() {
                let message = format!("server {server:?} is already being awaited on serve_forever()");
                return Err(RuntimeError::new(message).into());
            }
            server.begin()?;
            let ended = into_future(Operating::new(Forever::new(&server))).await;
            if let Err(e) = &ended
                && e.is::<Cancelled>()
            {
                server.close();
                // Whatever comes of it, what is raised is the cancellation.
                let _ = into_future(server.wait_closed()).await;
            }
            ended
        })
    }

    /// Listens no more (`server.close()`). Connections that were accepted go on.
    pub fn close(&self) {
        let state = &self.0;
        if state.clients.closed.replace(true) {
            return;
        }
        let listeners = state.listeners.take();
        for listener in &listeners {
            listener.stop();
        }
        drop(listeners);
        state.serving.set(false);
        state.clients.wakers.wake_all();
    }

    /// Closes the connections that were accepted; what was written to them goes out before (`server.close_clients()`).
    pub fn close_clients(&self) {
        for connection in self.0.clients.all() {
            connection.close();
        }
    }

    /// Closes the connections that were accepted at once (`server.abort_clients()`).
    pub fn abort_clients(&self) {
        for connection in self.0.clients.all() {
            connection.abort();
        }
    }

    /// Waits until it is closed and all its connections have ended (`await server.wait_closed()`).
    pub fn wait_closed(&self) -> impl Coroutine<Return = ()> + use<> {
        Operating::new(WaitClosed { clients: self.0.clients.clone(), place: None })
    }
}

/// Lasts until the server is closed.
struct Forever {
    state: Rc<State>,
    place: Option<usize>,
}

impl Forever {
    fn new(server: &Server) -> Self {
        server.0.forever.set(true);
        Forever { state: server.0.clone(), place: None }
    }
}

impl Operation for Forever {
    type Output = ();

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Exception>> {
        let clients = &self.state.clients;
        if clients.closed.get() {
            return Poll::Ready(Err(Cancelled::new(None).into()));
        }
        clients.wakers.wait(Some(&mut self.place), cx);
        Poll::Pending
    }
}

impl Drop for Forever {
    fn drop(&mut self) {
        self.state.forever.set(false);
        self.state.clients.wakers.leave(self.place);
    }
}

struct WaitClosed {
    clients: Rc<Clients>,
    place: Option<usize>,
}

impl Operation for WaitClosed {
    type Output = ();

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Exception>> {
        if self.clients.have_ended() {
            return Poll::Ready(Ok(()));
        }
        self.clients.wakers.wait(Some(&mut self.place), cx);
        Poll::Pending
    }
}

impl Drop for WaitClosed {
    fn drop(&mut self) {
        self.clients.wakers.leave(self.place);
    }
}

/// `async with server`: it is closed at the end, and its connections have ended.
macro_rules! managers {
    ($($manager:ty),*) => { $(
        impl AsyncContextManager for $manager {
            type Value = Server;

            fn __aenter__(&mut self) -> impl Awaitable<Output = Server> {
                let server: Server = (*self).clone();
                Immediately::new(move || Ok(server))
            }

            fn __aexit__(&mut self, _: Option<Exception>) -> impl Awaitable<Output = bool> {
                let server: Server = (*self).clone();
                block(async move {
                    server.close();
                    into_future(server.wait_closed()).await?;
                    Ok(false)
                })
            }
        }
    )* };
}

managers!(Server, &Server);

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let addresses: Vec<String> = self.sockets().iter().map(ToString::to_string).collect();
        write!(f, "<Server sockets=[{}]>", addresses.join(", "))
    }
}
