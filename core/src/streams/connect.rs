//! `open_connection` and `open_unix_connection`.
//!
//! ```text
//!   name ──getaddrinfo──▶ addresses ──one after the other, or each a little after the one before──▶ the first that answers
//! ```
//!
//! Invariant: an attempt is a descriptor in a future; dropping the future closes it.

use std::future::{Future, poll_fn};
use std::io;
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::Poll;
use std::time::Duration;

use async_io::Async;
use socket2::{Domain, Protocol, SockAddr, Type};

use super::connection::Connection;
use super::reader::{DEFAULT_LIMIT, StreamReader, valid_limit};
use super::resolve::resolve;
use super::transport::{Address, Socket, Transport};
use super::writer::{StreamWriter, pair};
use crate::coroutine::block::block;
use crate::coroutine::{Awaitable, BoxCoroutine, Coroutine, CoroutineAwait, Exception, into_future};
use crate::timeouts::{Delay, sleep};

/// What awaiting [`open_connection`] gives.
pub type Streams = (StreamReader, StreamWriter);

/// Connects to a host over TCP (`await asyncio.open_connection(host, port)`).
///
/// Small pieces are sent at once (`TCP_NODELAY`). The addresses of the host are tried one after the other, or as
/// [`happy_eyeballs_delay`](OpenConnection::happy_eyeballs_delay) says.
///
/// # Errors
///
/// Raises `io::Error` if the name is not known or nobody answers.
///
/// ```
/// use dunder_core::asyncio::{self, open_connection, start_server};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// asyncio::run(async {
///     let greet = |_, writer: asyncio::StreamWriter| async move {
///         let _ = writer.write(b"hello\n");
///     };
///     let server = into_future(start_server(greet, "127.0.0.1", 0)).await?;
///     let port = server.sockets()[0].port().unwrap();
///     let (reader, _writer) = into_future(open_connection("127.0.0.1", port)).await?;
///     assert_eq!(into_future(reader.read_to_end()).await?, b"hello\n");
///     Ok::<_, Exception>(())
/// })
/// .unwrap()
/// .unwrap();
/// ```
pub fn open_connection(host: impl Into<String>, port: u16) -> OpenConnection {
    OpenConnection {
        to: To::Host(host.into(), port),
        limit: DEFAULT_LIMIT,
        local: None,
        eyeballs: None,
        #[cfg(feature = "tls")]
        ssl: None,
    }
}

/// Connects to a Unix socket (`await asyncio.open_unix_connection(path)`).
///
/// # Errors
///
/// Raises `io::Error` if there is no such socket, or nobody answers.
#[cfg(unix)]
pub fn open_unix_connection(path: impl Into<PathBuf>) -> OpenConnection {
    let mut open = open_connection(String::new(), 0);
    open.to = To::Path(path.into());
    open
}

/// Makes a reader and a writer of a socket that is connected already (`await asyncio.open_connection(sock=sock)`).
///
/// # Errors
///
/// `io::Error` if the reactor does not take it.
pub fn from_tcp_stream(stream: TcpStream) -> Result<Streams, Exception> {
    let peer = stream.peer_addr().ok().map(Address::Inet);
    Ok(pair(Connection::new(Some(Rc::new(Socket::tcp(stream)?)), DEFAULT_LIMIT, peer)))
}

/// The same for a Unix socket.
///
/// # Errors
///
/// As [`from_tcp_stream`].
#[cfg(unix)]
pub fn from_unix_stream(stream: std::os::unix::net::UnixStream) -> Result<Streams, Exception> {
    Ok(pair(Connection::new(Some(Rc::new(Socket::unix(stream)?)), DEFAULT_LIMIT, Some(Address::Unix(None)))))
}

enum To {
    Host(String, u16),
    #[cfg_attr(not(unix), expect(dead_code))]
    Path(PathBuf),
}

/// A connection that is to be made; made by [`open_connection`].
#[must_use = "nothing is connected unless this is awaited"]
pub struct OpenConnection {
    to: To,
    limit: usize,
    local: Option<SocketAddr>,
    eyeballs: Option<Result<Duration, Exception>>,
    #[cfg(feature = "tls")]
    ssl: Option<super::tls::ClientSide>,
}

impl OpenConnection {
    /// How long a line may be, in bytes, for the reader (`limit=`); 64 KiB without this.
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// The own address to connect from (`local_addr=`).
    pub fn local_addr(mut self, address: SocketAddr) -> Self {
        self.local = Some(address);
        self
    }

    /// Tries the next address after so long without an answer, and takes the first that answers (`happy_eyeballs_delay=`).
    pub fn happy_eyeballs_delay(mut self, delay: impl Delay) -> Self {
        self.eyeballs = Some(delay.duration());
        self
    }

    /// Encrypts the connection (`ssl=`). The peer has to prove that it is the host, or
    /// [`server_hostname`](OpenConnection::server_hostname).
    #[cfg(feature = "tls")]
    pub fn ssl(mut self, config: impl Into<std::sync::Arc<super::tls::rustls::ClientConfig>>) -> Self {
        let hostname = match &self.to {
            To::Host(host, _) => host.clone(),
            To::Path(_) => String::new(),
        };
        self.ssl = Some(super::tls::ClientSide { config: config.into(), hostname });
        self
    }

    /// Who the peer has to prove to be (`server_hostname=`); after [`ssl`](OpenConnection::ssl).
    #[cfg(feature = "tls")]
    pub fn server_hostname(mut self, hostname: impl Into<String>) -> Self {
        if let Some(ssl) = &mut self.ssl {
            ssl.hostname = hostname.into();
        }
        self
    }

    async fn open(self) -> Result<Streams, Exception> {
        let limit = valid_limit(self.limit)?;
        let (socket, peer) = match self.to {
            To::Host(host, port) => {
                let addresses = resolve(host, port).await?;
                let delay = self.eyeballs.transpose()?;
                let (stream, peer) = first_of(addresses, self.local, delay).await?;
                (Socket::tcp(stream)?, Address::Inet(peer))
            }
            #[cfg(unix)]
            To::Path(path) => {
                let stream = Async::<std::os::unix::net::UnixStream>::connect(&path);
                let stream = into_future(stream).await??;
                (Socket::unix_connected(stream), Address::Unix(Some(path)))
            }
            #[cfg(not(unix))]
            To::Path(_) => return Err(io::Error::from(io::ErrorKind::Unsupported).into()),
        };
        let transport: Rc<dyn Transport> = Rc::new(socket);
        #[cfg(feature = "tls")]
        let transport = match self.ssl {
            Some(ssl) => into_future(ssl.handshake(transport, Vec::new())).await??,
            None => transport,
        };
        Ok(pair(Connection::new(Some(transport), limit, Some(peer))))
    }
}

impl Awaitable for OpenConnection {
    type Output = Streams;
    type Await = CoroutineAwait<BoxCoroutine<'static, Streams>>;

    fn __await__(self) -> Self::Await {
        block(self.open()).boxed().__await__()
    }
}

impl std::fmt::Debug for OpenConnection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenConnection").finish_non_exhaustive()
    }
}

/// Connects to one address.
async fn attempt(address: SocketAddr, local: Option<SocketAddr>) -> io::Result<(TcpStream, SocketAddr)> {
    let socket = socket2::Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if let Some(local) = local {
        socket.bind(&SockAddr::from(local))?;
    }
    socket.set_nonblocking(true)?;
    match socket.connect(&SockAddr::from(address)) {
        Ok(()) => {}
        Err(e) if is_in_progress(&e) => {}
        Err(e) => return Err(e),
    }
    let stream = Async::new_nonblocking(TcpStream::from(socket))?;
    stream.writable().await?;
    match stream.get_ref().take_error()? {
        Some(e) => Err(e),
        None => Ok((stream.into_inner()?, address)),
    }
}

fn is_in_progress(e: &io::Error) -> bool {
    // `EINPROGRESS` has no kind of its own on stable Rust.
    e.kind() == io::ErrorKind::WouldBlock || e.raw_os_error() == Some(in_progress())
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn in_progress() -> i32 {
    115
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn in_progress() -> i32 {
    36
}

type Attempt = Pin<Box<dyn Future<Output = io::Result<(TcpStream, SocketAddr)>>>>;

/// Tries the addresses until one answers: each after the one before has failed, or `delay` after it was begun.
async fn first_of(
    mut addresses: Vec<SocketAddr>,
    local: Option<SocketAddr>,
    delay: Option<Duration>,
) -> Result<(TcpStream, SocketAddr), Exception> {
    if delay.is_some() {
        interleave(&mut addresses);
    }
    let mut left = addresses.into_iter();
    let mut running: Vec<Attempt> = Vec::new();
    let mut errors: Vec<io::Error> = Vec::new();
    loop {
        match left.next() {
            Some(address) => running.push(Box::pin(attempt(address, local))),
            None if running.is_empty() => return Err(all_failed(errors).into()),
            None => {}
        }
        let wait = delay.filter(|_| left.len() > 0);
        let mut timer = pin!(wait.map(|delay| into_future(sleep(delay))));
        let progress = poll_fn(|cx| {
            let mut at = 0;
            let mut failed = false;
            while let Some(attempt) = running.get_mut(at) {
                match attempt.as_mut().poll(cx) {
                    Poll::Ready(Ok(connected)) => return Poll::Ready(Ok(Some(connected))),
                    Poll::Ready(Err(e)) => {
                        errors.push(e);
                        failed = true;
                        drop(running.remove(at));
                    }
                    Poll::Pending => at += 1,
                }
            }
            if failed {
                return Poll::Ready(Ok(None));
            }
            match timer.as_mut().as_pin_mut() {
                Some(timer) => timer.poll(cx).map(|slept| slept.map(|()| None)),
                None => Poll::Pending,
            }
        });
        if let Some(connected) = into_future(progress).await?? {
            return Ok(connected);
        }
    }
}

/// Addresses of the two families in turns, beginning with the first one's.
fn interleave(addresses: &mut Vec<SocketAddr>) {
    let first_is_v4 = addresses.first().is_some_and(SocketAddr::is_ipv4);
    let (first, second): (Vec<_>, Vec<_>) = addresses.drain(..).partition(|a| a.is_ipv4() == first_is_v4);
    let mut second = second.into_iter();
    for address in first {
        addresses.push(address);
        addresses.extend(second.next());
    }
    addresses.extend(second);
}

fn all_failed(mut errors: Vec<io::Error>) -> io::Error {
    let same = errors.windows(2).all(|pair| pair[0].to_string() == pair[1].to_string());
    if same && let Some(first) = errors.drain(..).next() {
        return first;
    }
    let kind = errors.first().map_or(io::ErrorKind::Other, io::Error::kind);
    let texts: Vec<String> = errors.iter().map(ToString::to_string).collect();
    io::Error::new(kind, format!("Multiple exceptions: {}", texts.join(", ")))
}
