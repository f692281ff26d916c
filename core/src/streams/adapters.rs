//! Readers and writers as `AsyncRead` and `AsyncWrite`, for libraries of the `futures` family.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_io::{AsyncRead, AsyncWrite};

use super::connection::Phase;
use super::reader::StreamReader;
use super::writer::StreamWriter;
use crate::coroutine::Exception;

/// So much is taken at once, however low the marks are.
const LEAST: usize = 4096;

/// The error of an exception: its kind, where it is one of the operating system's.
fn io_error(e: Exception) -> io::Error {
    let kind = e.downcast_ref::<io::Error>().map_or(io::ErrorKind::Other, io::Error::kind);
    io::Error::new(kind, Box::<dyn std::error::Error + Send + Sync>::from(e))
}

impl AsyncRead for &StreamReader {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        let connection = self.0.0.clone();
        let incoming = &connection.incoming;
        if buffer.is_empty() {
            return Poll::Ready(Ok(0));
        }
        let failed = incoming.failed.borrow().clone();
        if let Some(e) = failed {
            return Poll::Ready(Err(io_error(e)));
        }
        if incoming.is_waited_for() {
            return Poll::Ready(Err(io::Error::other(
                "poll_read() called while a coroutine is already waiting for incoming data",
            )));
        }
        loop {
            {
                let mut kept = incoming.buffer.borrow_mut();
                let n = kept.len().min(buffer.len());
                if n > 0 {
                    buffer[..n].copy_from_slice(&kept.bytes()[..n]);
                    kept.consume(n);
                    return Poll::Ready(Ok(n));
                }
            }
            if incoming.eof.get() {
                return Poll::Ready(Ok(0));
            }
            if let Some(e) = connection.lost() {
                if connection.fill_from_what_is_left() {
                    continue;
                }
                return Poll::Ready(Err(io_error(e)));
            }
            match connection.transport() {
                Some(transport) => {
                    return connection.poll_transport(&*transport, cx, buffer).map_err(io_error);
                }
                None => ready!(connection.poll_fill(cx, |_| ())),
            }
        }
    }
}

impl AsyncRead for StreamReader {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut &*self).poll_read(cx, buffer)
    }
}

/// A writer that is polled is pushed back, too: at most twice the high water mark is kept.
impl AsyncWrite for &StreamWriter {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let connection = self.connection();
        ready!(connection.poll_drain(cx, None)).map_err(io_error)?;
        let (_, high) = connection.outgoing.limits();
        let now = bytes.get(..high.max(LEAST)).unwrap_or(bytes);
        connection.write(now).map_err(io_error)?;
        Poll::Ready(Ok(now.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.connection().poll_flushed(cx, None).map_err(io_error)
    }

    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let connection = self.connection();
        if connection.phase() == Phase::Open {
            connection.close();
        }
        connection.poll_closed(cx, None).map_err(io_error)
    }
}

impl AsyncWrite for StreamWriter {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut &*self).poll_write(cx, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut &*self).poll_flush(cx)
    }

    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut &*self).poll_close(cx)
    }
}
