//! [`Listener`]: a socket that listens, and what becomes of those who connect.
//!
//! ```text
//!   readable ──▶ accept, as many as there are ──▶ Connection ──(handshake)──▶ handler(reader, writer), a task
//!            └─ no descriptors left: reported, and tried again a second later
//! ```
//!
//! No task accepts: the loop calls the listener when there is something.

use std::cell::RefCell;
use std::io;
use std::net::TcpStream;
#[cfg(unix)]
use std::os::unix::net::UnixStream;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use async_io::Async;
use socket2::SockAddr;

use super::connection::Connection;
use super::handler::Handler;
use super::server::Clients;
use super::transport::{Address, Socket, Transport};
use crate::coroutine::Exception;
use crate::event_loop::inner::Inner;
use crate::event_loop::io::Watching;
use crate::event_loop::ready::Notify;
use crate::event_loop::report::ExceptionContext;
use crate::event_loop::timers::Target;

/// How long accepting pauses when there are no descriptors left.
const RETRY: Duration = Duration::from_secs(1);

/// What all connections of a server have in common.
pub(super) struct Settings {
    pub(super) handler: Handler,
    pub(super) context: crate::context::Context,
    pub(super) limit: usize,
    pub(super) backlog: u32,
    pub(super) keep_alive: bool,
    #[cfg(feature = "tls")]
    pub(super) ssl: Option<std::sync::Arc<super::tls::rustls::ServerConfig>>,
}

/// One socket of a server.
pub(super) struct Listener {
    socket: Async<socket2::Socket>,
    address: Option<Address>,
    /// The file of a Unix socket, if it is to be removed: its device and number.
    #[cfg(unix)]
    file: Option<(std::path::PathBuf, u64, u64)>,
    serving: RefCell<Option<Serving>>,
}

struct Serving {
    settings: Rc<Settings>,
    clients: Rc<Clients>,
    home: Rc<Inner>,
    watching: Watching,
}

impl Listener {
    pub(super) fn new(socket: socket2::Socket, cleanup: bool) -> io::Result<Rc<Self>> {
        let address = Address::of(&socket.local_addr()?);
        #[cfg(unix)]
        let file = address.as_ref().filter(|_| cleanup).and_then(Address::path).and_then(|path| {
            let (device, number) = identity(path)?;
            Some((path.to_path_buf(), device, number))
        });
        #[cfg(not(unix))]
        let _ = cleanup;
        Ok(Rc::new(Listener {
            socket: Async::new(socket)?,
            address,
            #[cfg(unix)]
            file,
            serving: RefCell::new(None),
        }))
    }

    pub(super) fn address(&self) -> Option<Address> {
        self.address.clone()
    }

    /// Begins to listen and to accept.
    pub(super) fn begin(
        self: &Rc<Self>,
        home: &Rc<Inner>,
        settings: &Rc<Settings>,
        clients: &Rc<Clients>,
    ) -> io::Result<()> {
        let backlog = i32::try_from(settings.backlog).unwrap_or(i32::MAX);
        self.socket.get_ref().listen(backlog)?;
        let Some(watching) = Watching::new(home.clone(), self.clone()) else { return Ok(()) };
        let (settings, clients) = (settings.clone(), clients.clone());
        watching.waker().wake_by_ref();
        let serving = Serving { settings, clients, home: home.clone(), watching };
        *self.serving.borrow_mut() = Some(serving);
        Ok(())
    }

    /// Accepts no more. The descriptor is closed when the last handle on the listener has gone.
    pub(super) fn stop(&self) {
        let serving = self.serving.take();
        drop(serving);
        #[cfg(unix)]
        if let Some((path, device, number)) = &self.file
            && identity(path) == Some((*device, *number))
        {
            // Somebody may have removed it just now.
            let _ = std::fs::remove_file(path);
        }
    }

    /// Accepts who is there; `Pending` when there is nobody more.
    fn accept_all(
        &self,
        settings: &Rc<Settings>,
        clients: &Rc<Clients>,
        cx: &mut Context<'_>,
    ) -> io::Result<()> {
        for _ in 0..=settings.backlog {
            match self.socket.get_ref().accept() {
                Ok((stream, peer)) => self.connected(stream, &peer, settings, clients)?,
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => match self.socket.poll_readable(cx) {
                    Poll::Pending => return Ok(()),
                    Poll::Ready(ready) => ready?,
                },
                Err(e)
                    if matches!(e.kind(), io::ErrorKind::Interrupted | io::ErrorKind::ConnectionAborted) => {}
                Err(e) => return Err(e),
            }
        }
        // Others have their turn before more are accepted.
        cx.waker().wake_by_ref();
        Ok(())
    }

    fn connected(
        &self,
        stream: socket2::Socket,
        peer: &SockAddr,
        settings: &Rc<Settings>,
        clients: &Rc<Clients>,
    ) -> io::Result<()> {
        if settings.keep_alive {
            let _ = stream.set_keepalive(true);
        }
        let socket = match &self.address {
            #[cfg(unix)]
            Some(Address::Unix(_)) => Socket::unix(UnixStream::from(stream))?,
            _ => Socket::tcp(TcpStream::from(stream))?,
        };
        let transport: Rc<dyn Transport> = Rc::new(socket);
        let connection = Connection::new(Some(transport), settings.limit, Address::of(peer));
        clients.add(&connection);
        #[cfg(feature = "tls")]
        if let Some(ssl) = &settings.ssl {
            super::tls::accept(ssl.clone(), connection, settings.clone());
            return Ok(());
        }
        settings.handle(connection);
        Ok(())
    }
}

impl Settings {
    pub(super) fn handle(&self, connection: Rc<Connection>) {
        self.handler.handle(self.context.clone(), &connection);
    }
}

impl Notify for Listener {
    fn notify(self: Rc<Self>, _: usize) {
        let (settings, clients, home, waker) = {
            let serving = self.serving.borrow();
            let Some(serving) = &*serving else { return };
            (
                serving.settings.clone(),
                serving.clients.clone(),
                serving.home.clone(),
                serving.watching.waker().clone(),
            )
        };
        let accepted = self.accept_all(&settings, &clients, &mut Context::from_waker(&waker));
        if let Err(e) = accepted {
            let message = if is_out_of_resources(&e) {
                "socket.accept() out of system resource"
            } else {
                "socket.accept() failed"
            };
            home.reporter.report(&ExceptionContext::new(message).with_exception(Exception::from(e)));
            home.set_timer(home.now().saturating_add(RETRY), Target::Waker(Box::new(waker)));
        }
    }
}

/// Whether more can be accepted once somebody else has given something back: `EMFILE`, `ENFILE`, `ENOBUFS`, `ENOMEM`.
fn is_out_of_resources(e: &io::Error) -> bool {
    e.kind() == io::ErrorKind::OutOfMemory
        || matches!(e.raw_os_error(), Some(23 | 24 | 105 | 55 | 10024 | 10055))
}

/// What tells one file from another that has its name now.
#[cfg(unix)]
fn identity(path: &std::path::Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;

    let file = std::fs::symlink_metadata(path).ok()?;
    Some((file.dev(), file.ino()))
}
