//! [`StreamReader`]: the handle of who reads.

use std::fmt;
use std::rc::Rc;

use futures_io::AsyncRead;

use super::connection::{Connection, Owner};
use super::reading::{Reading, Separators, Wanted};
use super::transport::Halves;
use crate::coroutine::errors::{RuntimeError, StopAsyncIteration, ValueError};
use crate::coroutine::{AsyncIterator, Awaitable, Coroutine, Exception};
use crate::operation::{Operating, Operation};

/// How long a line may be, unless another limit was given (64 KiB).
pub(crate) const DEFAULT_LIMIT: usize = 64 * 1024;

/// What comes in on a connection (`asyncio.StreamReader`). A clone is another handle on the same stream.
///
/// Every method that waits can be given up at any time, by cancellation, by a timeout or by dropping it: what has come in and
/// was not handed out stays for the next one. One coroutine may wait at a time.
///
/// A reader that was made by [`new`](StreamReader::new) is fed by hand.
///
/// ```
/// use dunder_core::asyncio::{self, StreamReader};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// asyncio::run(async {
///     let reader = StreamReader::new();
///     reader.feed_data(b"one\ntwo\nthr")?;
///     assert_eq!(into_future(reader.readline()).await?, b"one\n");
///     assert_eq!(into_future(reader.readexactly(2)).await?, b"tw");
///     assert_eq!(into_future(reader.readuntil("\n")).await?, b"o\n");
///     reader.feed_eof();
///     assert_eq!(into_future(reader.read(100)).await?, b"thr");
///     assert!(reader.at_eof());
///     Ok::<_, Exception>(())
/// })
/// .unwrap()
/// .unwrap();
/// ```
#[derive(Clone)]
pub struct StreamReader(pub(super) Rc<Owner>);

/// What [`readuntil`](StreamReader::readuntil) takes: one separator, or several.
pub trait Separator {
    /// All of them.
    fn separators(self) -> Vec<Vec<u8>>;
}

macro_rules! separators {
    ($($one:ty),* $(,)?) => { $(
        impl Separator for $one {
            fn separators(self) -> Vec<Vec<u8>> {
                vec![<$one as AsRef<[u8]>>::as_ref(&self).to_vec()]
            }
        }
    )* };
}

separators!(&str, String, &[u8]);

impl<const N: usize> Separator for &[u8; N] {
    fn separators(self) -> Vec<Vec<u8>> {
        vec![self.to_vec()]
    }
}

impl<T: AsRef<[u8]>, const N: usize> Separator for [T; N] {
    fn separators(self) -> Vec<Vec<u8>> {
        self.iter().map(|separator| separator.as_ref().to_vec()).collect()
    }
}

impl<T: AsRef<[u8]>> Separator for Vec<T> {
    fn separators(self) -> Vec<Vec<u8>> {
        self.iter().map(|separator| separator.as_ref().to_vec()).collect()
    }
}

impl StreamReader {
    /// A reader that is fed by hand, with the default limit of 64 KiB (`asyncio.StreamReader()`).
    pub fn new() -> Self {
        Self::of(Connection::new(None, DEFAULT_LIMIT, None))
    }

    /// The same with another limit, in bytes (`asyncio.StreamReader(limit)`).
    ///
    /// # Errors
    ///
    /// `ValueError("Limit cannot be <= 0")`.
    pub fn with_limit(limit: usize) -> Result<Self, Exception> {
        Ok(Self::of(Connection::new(None, valid_limit(limit)?, None)))
    }

    /// Reads from anything of `futures-io`, with the default limit.
    ///
    /// ```
    /// use dunder_core::asyncio::{self, StreamReader};
    ///
    /// let reader = StreamReader::from_async_read(&b"hello\nworld"[..]);
    /// assert_eq!(asyncio::run(reader.readline()).unwrap(), b"hello\n");
    /// ```
    pub fn from_async_read(source: impl AsyncRead + 'static) -> Self {
        let halves = Halves::<_, Vec<u8>>::new(Some(source), None);
        Self::of(Connection::new(Some(Rc::new(halves)), DEFAULT_LIMIT, None))
    }

    pub(super) fn of(connection: Rc<Connection>) -> Self {
        StreamReader(Rc::new(Owner(connection)))
    }

    fn operate(&self, wanted: Result<Wanted, Exception>) -> Operating<Reading> {
        Operating::new(Reading::new(self.0.clone(), wanted))
    }

    /// Waits until something has come in, and gives up to `n` bytes of it; none at the end of the stream, or if `n` is 0
    /// (`await reader.read(n)`).
    ///
    /// # Errors
    ///
    /// Raises `io::Error` if the connection broke; what [`set_exception`](StreamReader::set_exception) has set;
    /// `RuntimeError` if another coroutine waits already.
    pub fn read(&self, n: usize) -> impl Coroutine<Return = Vec<u8>> + use<> {
        self.operate(Ok(Wanted::Some(n)))
    }

    /// Waits for the end of the stream, and gives everything up to it (`await reader.read()`).
    ///
    /// # Errors
    ///
    /// As [`read`](StreamReader::read).
    pub fn read_to_end(&self) -> impl Coroutine<Return = Vec<u8>> + use<> {
        self.operate(Ok(Wanted::All))
    }

    /// A line with its `\n`; without one if the stream ends there, and nothing at its end (`await reader.readline()`).
    ///
    /// # Errors
    ///
    /// As [`read`](StreamReader::read). `ValueError` if the line is longer than the limit: what has come of it is thrown away.
    pub fn readline(&self) -> impl Coroutine<Return = Vec<u8>> + use<> {
        self.operate(Ok(Wanted::Line(Separators::newline())))
    }

    /// Exactly `n` bytes (`await reader.readexactly(n)`). The limit does not count here.
    ///
    /// # Errors
    ///
    /// As [`read`](StreamReader::read). [`IncompleteReadError`](super::IncompleteReadError), with the bytes that came, if the
    /// stream ends before.
    pub fn readexactly(&self, n: usize) -> impl Coroutine<Return = Vec<u8>> + use<> {
        self.operate(Ok(Wanted::Exactly(n)))
    }

    /// Everything up to a separator and the separator itself; of several separators, the one that ends first
    /// (`await reader.readuntil(separator)`).
    ///
    /// ```
    /// use dunder_core::asyncio::{self, StreamReader};
    /// use dunder_core::coroutine::{Exception, into_future};
    ///
    /// asyncio::run(async {
    ///     let reader = StreamReader::new();
    ///     reader.feed_data(b"GET / HTTP/1.0\r\n\r\nrest")?;
    ///     assert_eq!(into_future(reader.readuntil(["\n\n", "\r\n\r\n"])).await?, b"GET / HTTP/1.0\r\n\r\n");
    ///     Ok::<_, Exception>(())
    /// })
    /// .unwrap()
    /// .unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// As [`read`](StreamReader::read). [`IncompleteReadError`](super::IncompleteReadError) if the stream ends before;
    /// [`LimitOverrunError`](super::LimitOverrunError) if that is longer than the limit: it stays in the buffer then. `ValueError`
    /// if there is no separator, or an empty one.
    pub fn readuntil<S: Separator>(&self, separator: S) -> impl Coroutine<Return = Vec<u8>> + use<S> {
        let separators = Separators::new(separator.separators());
        self.operate(separators.map(Wanted::Until))
    }

    /// Whether the stream has ended and everything was read (`reader.at_eof()`). That it has ended is seen by reading.
    pub fn at_eof(&self) -> bool {
        let incoming = &self.0.0.incoming;
        incoming.eof.get() && incoming.buffer.borrow().is_empty()
    }

    /// The limit of a line, in bytes.
    pub fn limit(&self) -> usize {
        self.0.0.incoming.limit
    }

    /// How many bytes have come in that were not read yet.
    pub fn buffered(&self) -> usize {
        self.0.0.incoming.buffer.borrow().len()
    }

    /// What was set by [`set_exception`](StreamReader::set_exception), or has broken the connection (`reader.exception()`).
    pub fn exception(&self) -> Option<Exception> {
        let failed = self.0.0.incoming.failed.borrow().clone();
        failed.or_else(|| self.0.0.lost())
    }

    /// Has an exception raised in who reads, now and later (`reader.set_exception(e)`).
    pub fn set_exception(&self, exception: impl Into<Exception>) {
        let incoming = &self.0.0.incoming;
        let replaced = incoming.failed.replace(Some(exception.into()));
        drop(replaced);
        incoming.wake();
    }

    /// Appends bytes, as if they had come in (`reader.feed_data(data)`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("feed_data after feed_eof")`.
    pub fn feed_data(&self, data: impl AsRef<[u8]>) -> Result<(), Exception> {
        let incoming = &self.0.0.incoming;
        if incoming.eof.get() {
            return Err(RuntimeError::new("feed_data after feed_eof").into());
        }
        incoming.buffer.borrow_mut().extend(data.as_ref());
        incoming.wake();
        Ok(())
    }

    /// Ends the stream, as if the peer had (`reader.feed_eof()`).
    pub fn feed_eof(&self) {
        self.0.0.incoming.end();
    }
}

/// `ValueError("Limit cannot be <= 0")`
pub(crate) fn valid_limit(limit: usize) -> Result<usize, Exception> {
    if limit == 0 { Err(ValueError::new("Limit cannot be <= 0").into()) } else { Ok(limit) }
}

impl Default for StreamReader {
    fn default() -> Self {
        Self::new()
    }
}

/// `async for line in reader`: its lines, as [`readline`](StreamReader::readline) gives them.
impl AsyncIterator for StreamReader {
    type Item = Vec<u8>;

    fn __anext__(&mut self) -> impl Awaitable<Output = Vec<u8>> {
        Operating::new(NextLine(Reading::new(self.0.clone(), Ok(Wanted::Line(Separators::newline())))))
    }
}

struct NextLine(Reading);

impl Operation for NextLine {
    type Output = Vec<u8>;

    fn poll(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<Vec<u8>, Exception>> {
        self.0.poll(cx).map(|line| match line {
            Ok(line) if line.is_empty() => Err(StopAsyncIteration.into()),
            line => line,
        })
    }
}

impl fmt::Debug for StreamReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let incoming = &self.0.0.incoming;
        f.write_str("<StreamReader")?;
        if self.buffered() > 0 {
            write!(f, " {} bytes", self.buffered())?;
        }
        if incoming.eof.get() {
            f.write_str(" eof")?;
        }
        if incoming.limit != DEFAULT_LIMIT {
            write!(f, " limit={}", incoming.limit)?;
        }
        if incoming.is_waited_for() {
            f.write_str(" waiter")?;
        }
        if let Some(e) = self.exception() {
            write!(f, " exception='{e}'")?;
        }
        if let Some(peer) = &self.0.0.peer {
            write!(f, " peer={peer}")?;
        }
        f.write_str(">")
    }
}
