//! `start_server` and `start_unix_server`: from a name to sockets that listen.
//!
//! ```text
//!   hosts ──getaddrinfo──▶ addresses ──bind──▶ sockets ──▶ Server ──start_serving: listen──▶ the handler, a task each
//! ```

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::rc::Rc;

use socket2::{Domain, Protocol, SockAddr, Socket, Type};

use super::accept::{Listener, Settings};
use super::handler::Handler;
use super::reader::{DEFAULT_LIMIT, StreamReader, valid_limit};
use super::resolve::resolve;
use super::server::Server;
use super::writer::StreamWriter;
use crate::context::copy_context;
use crate::coroutine::block::block;
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::{Awaitable, BoxCoroutine, Coroutine, CoroutineAwait, Exception};
use crate::event_loop::inner;

/// Where a server can listen: a name, an address, several, or `None` for all of the machine's own.
pub trait Hosts {
    /// The names; none for all addresses of the machine.
    fn hosts(self) -> Vec<String>;
}

macro_rules! hosts {
    ($($ty:ty: $value:ident => $hosts:expr;)*) => { $(
        impl Hosts for $ty {
            fn hosts(self) -> Vec<String> {
                let $value = self;
                $hosts
            }
        }
    )* };
}

hosts! {
    &str: host => if host.is_empty() { Vec::new() } else { vec![host.to_owned()] };
    String: host => host.as_str().hosts();
    Option<&str>: host => host.map(str::to_owned).into_iter().collect();
    IpAddr: host => vec![host.to_string()];
    Ipv4Addr: host => vec![host.to_string()];
    Ipv6Addr: host => vec![host.to_string()];
    Vec<String>: hosts => hosts;
}

impl<const N: usize> Hosts for [&str; N] {
    fn hosts(self) -> Vec<String> {
        self.map(str::to_owned).into()
    }
}

/// Serves TCP connections (`await asyncio.start_server(client_connected_cb, host, port)`).
///
/// For each of them `client_connected` is called with a [`StreamReader`] and a [`StreamWriter`], and what it gives is made a task.
/// What that raises is told to the exception handler ("Unhandled exception in client_connected_cb"), and ends that connection
/// only, as does a panic. The connection is closed when the last handle on it has gone.
///
/// Port 0 takes a free one: ask [`Server::sockets`]. The server goes on after its handle was dropped; it ends with
/// [`Server::close`], or with the loop.
///
/// # Errors
///
/// Raises `io::Error` if a name is not known or an address cannot be bound.
///
/// ```
/// use dunder_core::asyncio::{self, StreamReader, StreamWriter, open_connection, start_server};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// async fn echo(reader: StreamReader, writer: StreamWriter) {
///     while let Ok(line) = into_future(reader.readline()).await {
///         if line.is_empty() || writer.write(line).is_err() || into_future(writer.drain()).await.is_err() {
///             break;
///         }
///     }
/// }
///
/// asyncio::run(async {
///     let server = into_future(start_server(echo, "127.0.0.1", 0)).await?;
///     let port = server.sockets()[0].port().unwrap();
///     let (reader, writer) = into_future(open_connection("127.0.0.1", port)).await?;
///     writer.write("hello\n")?;
///     assert_eq!(into_future(reader.readline()).await?, b"hello\n");
///     writer.close();
///     server.close();
///     into_future(server.wait_closed()).await
/// })
/// .unwrap()
/// .unwrap();
/// ```
pub fn start_server<H, A>(client_connected: H, host: impl Hosts, port: u16) -> StartServer
where
    H: Fn(StreamReader, StreamWriter) -> A + 'static,
    A: Awaitable<Output = ()> + 'static,
{
    StartServer {
        on: On::Hosts(host.hosts(), port),
        handler: Handler::new(client_connected),
        limit: DEFAULT_LIMIT,
        backlog: 100,
        reuse_address: cfg!(unix),
        reuse_port: false,
        keep_alive: false,
        start_serving: true,
        cleanup_socket: true,
        #[cfg(feature = "tls")]
        ssl: None,
    }
}

/// Serves connections to a Unix socket (`await asyncio.start_unix_server(client_connected_cb, path)`).
///
/// A socket that was left behind at the path is replaced; another file is not. The socket is removed when the server is
/// closed, unless somebody has put another in its place.
///
/// # Errors
///
/// Raises `io::Error` if the path cannot be bound: it is in use, or cannot be written.
#[cfg(unix)]
pub fn start_unix_server<H, A>(client_connected: H, path: impl Into<PathBuf>) -> StartServer
where
    H: Fn(StreamReader, StreamWriter) -> A + 'static,
    A: Awaitable<Output = ()> + 'static,
{
    let mut start = start_server(client_connected, "", 0);
    start.on = On::Path(path.into());
    start
}

enum On {
    Hosts(Vec<String>, u16),
    #[cfg_attr(not(unix), expect(dead_code))]
    Path(PathBuf),
    Socket(Socket),
}

/// A server that is to be started; made by [`start_server`].
#[must_use = "no server is started unless this is awaited"]
pub struct StartServer {
    on: On,
    handler: Handler,
    limit: usize,
    backlog: u32,
    reuse_address: bool,
    reuse_port: bool,
    keep_alive: bool,
    start_serving: bool,
    cleanup_socket: bool,
    #[cfg(feature = "tls")]
    ssl: Option<std::sync::Arc<super::tls::rustls::ServerConfig>>,
}

impl StartServer {
    /// How long a line may be, in bytes, for the readers (`limit=`); 64 KiB without this.
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// How many connections the system keeps that were not accepted yet (`backlog=`); 100 without this.
    pub fn backlog(mut self, backlog: u32) -> Self {
        self.backlog = backlog;
        self
    }

    /// Whether a port can be taken that connections of an earlier server still use (`reuse_address=`); on Unix it can, without
    /// this.
    pub fn reuse_address(mut self, on: bool) -> Self {
        self.reuse_address = on;
        self
    }

    /// Whether several servers, of several processes, may share the port (`reuse_port=`). Unix only.
    pub fn reuse_port(mut self, on: bool) -> Self {
        self.reuse_port = on;
        self
    }

    /// Whether the system asks peers that are silent for hours whether they are still there (`keep_alive=`).
    pub fn keep_alive(mut self, on: bool) -> Self {
        self.keep_alive = on;
        self
    }

    /// Whether it accepts connections at once (`start_serving=`); without, [`Server::start_serving`] or
    /// [`Server::serve_forever`] begin.
    pub fn start_serving(mut self, on: bool) -> Self {
        self.start_serving = on;
        self
    }

    /// Whether a Unix socket is removed when the server is closed (`cleanup_socket=`).
    pub fn cleanup_socket(mut self, on: bool) -> Self {
        self.cleanup_socket = on;
        self
    }

    /// Listens on a socket that is bound already, instead (`sock=`): a `TcpListener`, a `UnixListener`, a `socket2::Socket`.
    pub fn sock(mut self, socket: impl Into<Socket>) -> Self {
        self.on = On::Socket(socket.into());
        self
    }

    /// Encrypts the connections (`ssl=`). The handler is called after the handshake.
    #[cfg(feature = "tls")]
    pub fn ssl(mut self, config: impl Into<std::sync::Arc<super::tls::rustls::ServerConfig>>) -> Self {
        self.ssl = Some(config.into());
        self
    }

    async fn start(self) -> Result<Server, Exception> {
        let limit = valid_limit(self.limit)?;
        let Some(home) = inner::running() else {
            return Err(RuntimeError::new("no running event loop").into());
        };
        let cleanup = self.cleanup_socket;
        let listeners = match self.on {
            On::Socket(socket) => vec![Listener::new(socket, cleanup)?],
            #[cfg(unix)]
            On::Path(path) => vec![Listener::new(bind_path(&path)?, cleanup)?],
            #[cfg(not(unix))]
            On::Path(_) => return Err(io::Error::from(io::ErrorKind::Unsupported).into()),
            On::Hosts(hosts, port) => {
                let mut addresses = Vec::new();
                for host in &hosts {
                    addresses.extend(resolve(host.clone(), port).await?);
                }
                if hosts.is_empty() {
                    addresses.push((Ipv4Addr::UNSPECIFIED, port).into());
                    addresses.push((Ipv6Addr::UNSPECIFIED, port).into());
                }
                let sockets = bind_all(&addresses, self.reuse_address, self.reuse_port)?;
                let listeners = sockets.into_iter().map(|socket| Listener::new(socket, false));
                listeners.collect::<io::Result<_>>()?
            }
        };
        let settings = Settings {
            handler: self.handler,
            context: copy_context(),
            limit,
            backlog: self.backlog,
            keep_alive: self.keep_alive,
            #[cfg(feature = "tls")]
            ssl: self.ssl,
        };
        let server = Server::new(home, Rc::new(settings), listeners);
        if self.start_serving {
            server.begin()?;
        }
        Ok(server)
    }
}

impl Awaitable for StartServer {
    type Output = Server;
    type Await = CoroutineAwait<BoxCoroutine<'static, Server>>;

    fn __await__(self) -> Self::Await {
        block(self.start()).boxed().__await__()
    }
}

impl std::fmt::Debug for StartServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StartServer").finish_non_exhaustive()
    }
}

/// Binds all of them. One that the machine does not have (IPv6, often) is left out if there are others.
fn bind_all(addresses: &[SocketAddr], reuse_address: bool, reuse_port: bool) -> io::Result<Vec<Socket>> {
    let mut sockets: Vec<Socket> = Vec::new();
    let mut left_out = None;
    for address in addresses {
        match bind(*address, reuse_address, reuse_port) {
            Ok(socket) => sockets.push(socket),
            Err(e) if e.kind() == io::ErrorKind::AddrNotAvailable || is_unsupported(&e) => left_out = Some(e),
            Err(e) => {
                let message = format!("error while attempting to bind on address {address}: {e}");
                return Err(io::Error::new(e.kind(), message));
            }
        }
    }
    match left_out {
        Some(e) if sockets.is_empty() => {
            Err(io::Error::new(e.kind(), format!("could not bind on any address out of {addresses:?}")))
        }
        _ => Ok(sockets),
    }
}

/// The address family is not there at all.
fn is_unsupported(e: &io::Error) -> bool {
    e.kind() == io::ErrorKind::Unsupported || matches!(e.raw_os_error(), Some(97 | 47 | 10047))
}

fn bind(address: SocketAddr, reuse_address: bool, reuse_port: bool) -> io::Result<Socket> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if reuse_address {
        socket.set_reuse_address(true)?;
    }
    #[cfg(unix)]
    if reuse_port {
        socket.set_reuse_port(true)?;
    }
    #[cfg(not(unix))]
    if reuse_port {
        return Err(io::ErrorKind::Unsupported.into());
    }
    if address.is_ipv6() {
        // Else it would take the port of the IPv4 socket beside it.
        socket.set_only_v6(true)?;
    }
    socket.bind(&SockAddr::from(address))?;
    Ok(socket)
}

#[cfg(unix)]
fn bind_path(path: &std::path::Path) -> io::Result<Socket> {
    use std::os::unix::fs::FileTypeExt;

    let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    // What a server that has died left behind.
    if std::fs::metadata(path).is_ok_and(|file| file.file_type().is_socket()) {
        std::fs::remove_file(path)?;
    }
    socket.bind(&SockAddr::unix(path)?).map_err(|e| match e.kind() {
        io::ErrorKind::AddrInUse => {
            io::Error::new(e.kind(), format!("Address {} is already in use", path.display()))
        }
        _ => e,
    })?;
    Ok(socket)
}
