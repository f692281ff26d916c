//! [`Transport`]: where bytes come from and go to: a socket, TLS over one, or anything of `futures-io`.
//!
//! ```text
//!   Connection ──▶ dyn Transport ◀── Socket (TCP, Unix)
//!                                ◀── Halves (an `AsyncRead`, an `AsyncWrite`)
//!                                ◀── tls::Tls (over another transport)
//! ```
//!
//! Invariant: a socket's descriptor is closed when its transport is dropped, and only then.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::io::{self, Read};
use std::net::{IpAddr, SocketAddr, TcpStream};
#[cfg(unix)]
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use async_io::Async;
use futures_io::{AsyncRead, AsyncWrite};
use socket2::{SockAddr, SockRef};

/// So much is thrown away for a peer that goes on sending, in bytes.
const DISCARDED: usize = 256 * 1024;

pub(super) trait Transport {
    /// Reads what is there; 0 is the end.
    fn poll_read(&self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>>;

    /// The next read asks the system, whatever the last one found.
    fn look_again(&self) {}

    /// Writes a part.
    fn poll_write(&self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>>;

    /// Passes on what it has kept back of what was written.
    fn poll_flush(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let _ = cx;
        Poll::Ready(Ok(()))
    }

    /// Tells the peer that no more comes. A transport that has no such thing is simply dropped.
    fn poll_end(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;

    /// Whether the end of writing can be told while reading goes on.
    fn can_write_eof(&self) -> bool;

    /// Whether the end is told by more than closing the descriptor, or something may be kept back.
    fn has_an_end(&self) -> bool;

    /// Throws away what has come in and nobody has read, before it is closed: the system would tell the peer that the connection
    /// was reset, and what was written to it last might be lost.
    fn discard(&self) {}

    /// The socket underneath.
    fn socket(&self) -> Option<SockRef<'_>>;

    /// Whether it is encrypted.
    fn is_tls(&self) -> bool {
        false
    }
}

/// The address of one side of a connection.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Address {
    /// An internet address and a port.
    Inet(SocketAddr),
    /// A path in the file system; `None` for a Unix socket without a name.
    Unix(Option<PathBuf>),
}

impl Address {
    pub(super) fn of(address: &SockAddr) -> Option<Self> {
        if let Some(address) = address.as_socket() {
            return Some(Address::Inet(address));
        }
        #[cfg(unix)]
        if address.is_unix() {
            return Some(Address::Unix(address.as_pathname().map(Path::to_path_buf)));
        }
        None
    }

    /// The internet address with its port.
    pub fn inet(&self) -> Option<SocketAddr> {
        match self {
            Address::Inet(address) => Some(*address),
            Address::Unix(_) => None,
        }
    }

    /// The internet address.
    pub fn ip(&self) -> Option<IpAddr> {
        Some(self.inet()?.ip())
    }

    /// The port.
    pub fn port(&self) -> Option<u16> {
        Some(self.inet()?.port())
    }

    /// The path of a Unix socket.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Address::Inet(_) => None,
            Address::Unix(path) => path.as_deref(),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Inet(address) => address.fmt(f),
            Address::Unix(Some(path)) => path.display().fmt(f),
            Address::Unix(None) => f.write_str("(unnamed)"),
        }
    }
}

/// A socket. Reading and writing are independent of each other.
pub(super) struct Socket {
    stream: Stream,
    /// The last read took all that there was. The reactor is asked for more at once: asking the system first would be a call
    /// in vain, for every message of a dialogue.
    drained: Cell<bool>,
}

enum Stream {
    Tcp(Async<TcpStream>),
    #[cfg(unix)]
    Unix(Async<UnixStream>),
}

/// The same expression for either kind.
macro_rules! either {
    ($socket:expr, $stream:ident => $e:expr) => {
        match &$socket.stream {
            Stream::Tcp($stream) => $e,
            #[cfg(unix)]
            Stream::Unix($stream) => $e,
        }
    };
}

impl Socket {
    /// A TCP connection sends what is written at once, as asyncio's do.
    pub(super) fn tcp(stream: TcpStream) -> io::Result<Self> {
        // A socket that has been reset already says so when it is used.
        let _ = stream.set_nodelay(true);
        Ok(Socket::of(Stream::Tcp(Async::new(stream)?)))
    }

    #[cfg(unix)]
    pub(super) fn unix(stream: UnixStream) -> io::Result<Self> {
        Ok(Socket::unix_connected(Async::new(stream)?))
    }

    #[cfg(unix)]
    pub(super) fn unix_connected(stream: Async<UnixStream>) -> Self {
        Socket::of(Stream::Unix(stream))
    }

    fn of(stream: Stream) -> Self {
        Socket { stream, drained: Cell::new(false) }
    }
}

impl Transport for Socket {
    fn poll_read(&self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        if self.drained.get() {
            ready!(either!(self, stream => stream.poll_readable(cx)))?;
            self.drained.set(false);
        }
        let n = ready!(either!(self, stream => Pin::new(&mut &*stream).poll_read(cx, buffer)))?;
        self.drained.set(0 < n && n < buffer.len());
        Poll::Ready(Ok(n))
    }

    fn look_again(&self) {
        self.drained.set(false);
    }

    fn poll_write(&self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        either!(self, stream => Pin::new(&mut &*stream).poll_write(cx, bytes))
    }

    fn poll_end(&self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        let ended = either!(self, stream => stream.get_ref().shutdown(std::net::Shutdown::Write));
        // The peer may have gone meanwhile; then there is nobody to tell.
        Poll::Ready(ended.or_else(|e| if e.kind() == io::ErrorKind::NotConnected { Ok(()) } else { Err(e) }))
    }

    fn can_write_eof(&self) -> bool {
        true
    }

    fn has_an_end(&self) -> bool {
        false
    }

    fn discard(&self) {
        let mut buffer = [0; 4096];
        for _ in 0..DISCARDED / buffer.len() {
            let read = either!(self, stream => stream.get_ref().read(&mut buffer));
            if !read.is_ok_and(|n| n > 0) {
                return;
            }
        }
    }

    fn socket(&self) -> Option<SockRef<'_>> {
        Some(either!(self, stream => SockRef::from(stream.get_ref())))
    }
}

/// Anything of `futures-io`: what is read, what is written, or both.
pub(super) struct Halves<R, W> {
    read: Option<RefCell<Pin<Box<R>>>>,
    write: Option<RefCell<Pin<Box<W>>>>,
}

impl<R: AsyncRead, W: AsyncWrite> Halves<R, W> {
    pub(super) fn new(read: Option<R>, write: Option<W>) -> Self {
        Halves {
            read: read.map(|read| RefCell::new(Box::pin(read))),
            write: write.map(|write| RefCell::new(Box::pin(write))),
        }
    }
}

/// Calls into code that is not ours, which may call back.
fn with<T, R>(
    half: &Option<RefCell<Pin<Box<T>>>>,
    f: impl FnOnce(Pin<&mut T>) -> Poll<io::Result<R>>,
) -> Poll<io::Result<R>> {
    let Some(half) = half else { return Poll::Ready(Err(io::ErrorKind::Unsupported.into())) };
    match half.try_borrow_mut() {
        Ok(mut half) => f(half.as_mut()),
        Err(_) => Poll::Ready(Err(io::Error::other("the stream is used by its own source"))),
    }
}

impl<R: AsyncRead, W: AsyncWrite> Transport for Halves<R, W> {
    fn poll_read(&self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        with(&self.read, |read| read.poll_read(cx, buffer))
    }

    fn poll_write(&self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        with(&self.write, |write| write.poll_write(cx, bytes))
    }

    fn poll_flush(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.write.is_none() {
            return Poll::Ready(Ok(()));
        }
        with(&self.write, |write| write.poll_flush(cx))
    }

    fn poll_end(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        with(&self.write, |write| write.poll_close(cx))
    }

    fn can_write_eof(&self) -> bool {
        self.write.is_some()
    }

    fn has_an_end(&self) -> bool {
        self.write.is_some()
    }

    fn socket(&self) -> Option<SockRef<'_>> {
        None
    }
}
