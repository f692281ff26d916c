//! [`StreamWriter`]: the handle of who writes, and closes.

use std::fmt;
use std::io;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_io::{AsyncRead, AsyncWrite};
use socket2::TcpKeepalive;

use super::connection::{Connection, Owner, Phase};
use super::reader::{DEFAULT_LIMIT, StreamReader};
use super::transport::{Address, Halves};
use crate::coroutine::{Coroutine, Exception};
use crate::operation::{Operating, Operation};

/// What goes out on a connection (`asyncio.StreamWriter`). A clone is another handle on the same stream.
///
/// [`write`](StreamWriter::write) never waits: what does not go out at once is kept, and goes out while the program does
/// something else. [`drain`](StreamWriter::drain) waits when too much is kept, and so keeps who writes from being faster than who
/// reads.
///
/// The connection is closed when the last of its handles, of readers and writers, has been dropped. What was written goes out
/// before, as with [`close`](StreamWriter::close), as long as the loop runs.
///
/// ```
/// use dunder_core::asyncio::{self, StreamWriter};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// asyncio::run(async {
///     let writer = StreamWriter::from_async_write(futures_lite::io::sink());
///     writer.write(b"hello")?;
///     into_future(writer.drain()).await?;
///     writer.close();
///     into_future(writer.wait_closed()).await
/// })
/// .unwrap()
/// .unwrap();
/// ```
#[derive(Clone)]
pub struct StreamWriter(pub(super) Rc<Owner>);

/// Makes a reader and a writer of anything that is read and written through `futures-io`.
///
/// ```
/// use dunder_core::asyncio::{self, stream_pair};
/// use dunder_core::coroutine::{Exception, into_future};
/// use futures_lite::io::Cursor;
///
/// asyncio::run(async {
///     let (reader, writer) = stream_pair(&b"question\n"[..], Cursor::new(Vec::new()));
///     let line = into_future(reader.readline()).await?;
///     writer.write(line)?;
///     Ok::<_, Exception>(())
/// })
/// .unwrap()
/// .unwrap();
/// ```
pub fn stream_pair(
    read: impl AsyncRead + 'static,
    write: impl AsyncWrite + 'static,
) -> (StreamReader, StreamWriter) {
    let halves = Halves::new(Some(read), Some(write));
    pair(Connection::new(Some(Rc::new(halves)), DEFAULT_LIMIT, None))
}

/// The two handles of a new connection.
pub(super) fn pair(connection: Rc<Connection>) -> (StreamReader, StreamWriter) {
    let owner = Rc::new(Owner(connection));
    (StreamReader(owner.clone()), StreamWriter(owner))
}

impl StreamWriter {
    /// Writes to anything of `futures-io`.
    pub fn from_async_write(sink: impl AsyncWrite + 'static) -> Self {
        let halves = Halves::<&'static [u8], _>::new(None, Some(sink));
        StreamWriter(Rc::new(Owner(Connection::new(Some(Rc::new(halves)), DEFAULT_LIMIT, None))))
    }

    pub(super) fn connection(&self) -> &Rc<Connection> {
        &self.0.0
    }

    /// Writes, without waiting (`writer.write(data)`): what does not go out now is kept and goes out later.
    ///
    /// Where the connection is closed or broken nothing happens; [`drain`](StreamWriter::drain) tells.
    ///
    /// # Errors
    ///
    /// `RuntimeError("Cannot call write() after write_eof()")`.
    pub fn write(&self, data: impl AsRef<[u8]>) -> Result<(), Exception> {
        self.connection().write(data.as_ref())
    }

    /// Writes several pieces, one after the other, as one (`writer.writelines(data)`).
    ///
    /// # Errors
    ///
    /// As [`write`](StreamWriter::write).
    pub fn writelines<T: AsRef<[u8]>>(&self, lines: impl IntoIterator<Item = T>) -> Result<(), Exception> {
        let mut all = Vec::new();
        for line in lines {
            all.extend_from_slice(line.as_ref());
        }
        self.write(all)
    }

    /// Waits until no more than the low water mark is kept, if it was more than the high one (`await writer.drain()`).
    ///
    /// # Errors
    ///
    /// Raises what broke the connection, or `io::Error` "Connection lost" of the kind `ConnectionReset` if it is closed.
    pub fn drain(&self) -> impl Coroutine<Return = ()> + use<> {
        Operating::new(Drain::new(self))
    }

    /// Whether [`write_eof`](StreamWriter::write_eof) is possible: over TLS it is not (`writer.can_write_eof()`).
    pub fn can_write_eof(&self) -> bool {
        self.connection().transport().is_some_and(|transport| transport.can_write_eof())
    }

    /// Ends the stream once all is written; it can be read from the connection as before (`writer.write_eof()`).
    ///
    /// # Errors
    ///
    /// `io::Error` of the kind `Unsupported` over TLS.
    pub fn write_eof(&self) -> Result<(), Exception> {
        self.connection().write_eof()
    }

    /// Closes the connection, both ways, once all is written (`writer.close()`).
    pub fn close(&self) {
        self.connection().close();
    }

    /// Closes the connection at once; what was not written yet is lost (`writer.transport.abort()`).
    pub fn abort(&self) {
        self.connection().abort();
    }

    /// Whether it is closed, about to be, or broken (`writer.is_closing()`).
    pub fn is_closing(&self) -> bool {
        self.connection().phase() != Phase::Open || self.connection().lost().is_some()
    }

    /// Waits until the connection is closed (`await writer.wait_closed()`).
    ///
    /// # Errors
    ///
    /// Raises what broke the connection, if that is how it ended.
    pub fn wait_closed(&self) -> impl Coroutine<Return = ()> + use<> {
        Operating::new(WaitClosed { writer: self.clone(), place: None })
    }

    /// How many bytes wait to go out (`writer.transport.get_write_buffer_size()`).
    pub fn write_buffer_size(&self) -> usize {
        self.connection().outgoing.len()
    }

    /// The water marks, low and high, in bytes (`writer.transport.get_write_buffer_limits()`).
    pub fn write_buffer_limits(&self) -> (usize, usize) {
        self.connection().outgoing.limits()
    }

    /// Sets the water marks, in bytes (`writer.transport.set_write_buffer_limits(high, low)`). Without others, `high` is 64 KiB
    /// or four times `low`, `low` a quarter of `high`.
    ///
    /// # Errors
    ///
    /// `ValueError` if `low` is more than `high`.
    pub fn set_write_buffer_limits(
        &self,
        high: impl Into<Option<usize>>,
        low: impl Into<Option<usize>>,
    ) -> Result<(), Exception> {
        self.connection().outgoing.set_limits(high.into(), low.into())
    }

    /// The address of the peer, as it was when the connection was made (`writer.get_extra_info("peername")`).
    pub fn peername(&self) -> Option<Address> {
        self.connection().peer.clone()
    }

    /// The own address, while the connection is not closed (`writer.get_extra_info("sockname")`).
    pub fn sockname(&self) -> Option<Address> {
        let transport = self.connection().transport()?;
        Address::of(&transport.socket()?.local_addr().ok()?)
    }

    /// Whether it is encrypted (`writer.get_extra_info("sslcontext") is not None`).
    pub fn is_tls(&self) -> bool {
        self.connection().transport().is_some_and(|transport| transport.is_tls())
    }

    /// Whether small pieces are sent at once, `TCP_NODELAY`. They are, unless that was changed.
    ///
    /// # Errors
    ///
    /// As [`with_socket`](StreamWriter::with_socket).
    pub fn nodelay(&self) -> Result<bool, Exception> {
        self.with_socket(|socket| socket.tcp_nodelay())
    }

    /// Has small pieces sent at once, or gathered (`TCP_NODELAY`).
    ///
    /// # Errors
    ///
    /// As [`with_socket`](StreamWriter::with_socket).
    pub fn set_nodelay(&self, on: bool) -> Result<(), Exception> {
        self.with_socket(|socket| socket.set_tcp_nodelay(on))
    }

    /// Has the system ask whether the peer is still there, after so long a silence; `None`: not (`SO_KEEPALIVE`).
    ///
    /// # Errors
    ///
    /// As [`with_socket`](StreamWriter::with_socket).
    pub fn set_keepalive(&self, silence: Option<Duration>) -> Result<(), Exception> {
        self.with_socket(|socket| match silence {
            Some(silence) => socket.set_tcp_keepalive(&TcpKeepalive::new().with_time(silence)),
            None => socket.set_keepalive(false),
        })
    }

    /// Calls a function with the socket, for options that have no method here (`writer.get_extra_info("socket")`).
    ///
    /// # Errors
    ///
    /// What the function gives; `io::Error` of the kind `NotConnected` if the connection is closed, or no socket.
    pub fn with_socket<T>(&self, f: impl FnOnce(&socket2::Socket) -> io::Result<T>) -> Result<T, Exception> {
        let transport = self.connection().transport();
        match transport.as_ref().and_then(|transport| transport.socket()) {
            Some(socket) => Ok(f(&socket)?),
            None => Err(io::Error::from(io::ErrorKind::NotConnected).into()),
        }
    }
}

pub(crate) struct Drain {
    writer: StreamWriter,
    place: Option<usize>,
}

impl Drain {
    pub(crate) fn new(writer: &StreamWriter) -> Self {
        Drain { writer: writer.clone(), place: None }
    }
}

impl Operation for Drain {
    type Output = ();

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Exception>> {
        self.writer.connection().poll_drain(cx, Some(&mut self.place))
    }
}

impl Drop for Drain {
    fn drop(&mut self) {
        self.writer.connection().outgoing.drains.leave(self.place);
    }
}

struct WaitClosed {
    writer: StreamWriter,
    place: Option<usize>,
}

impl Operation for WaitClosed {
    type Output = ();

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Exception>> {
        self.writer.connection().poll_closed(cx, Some(&mut self.place))
    }
}

impl Drop for WaitClosed {
    fn drop(&mut self) {
        self.writer.connection().outgoing.closers.leave(self.place);
    }
}

impl fmt::Debug for StreamWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.connection().phase() {
            Phase::Open => "open",
            Phase::Closing => "closing",
            Phase::Closed => "closed",
        };
        write!(f, "<StreamWriter {state}")?;
        if let Some(peer) = &self.connection().peer {
            write!(f, " peer={peer}")?;
        }
        if self.write_buffer_size() > 0 {
            write!(f, " {} bytes", self.write_buffer_size())?;
        }
        f.write_str(">")
    }
}
