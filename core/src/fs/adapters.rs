//! A [`File`] as `AsyncRead`, `AsyncWrite` and `AsyncSeek`, for libraries of the `futures` family.
//!
//! Who polls says no more than that it has something to do, so what was begun is remembered: a read whose bytes nobody has come for
//! is for the next one, a write goes on while it is told to be done, and fails in the next call.

use std::cell::Cell;
use std::io::{self, SeekFrom, Write};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, ready};

use futures_io::{AsyncRead, AsyncSeek, AsyncWrite};

use super::file::File;
use super::slot::{Answer, Job, Outcome, State, Turn};
use crate::coroutine::Exception;

/// How much is read or written at once, at most.
const CHUNK: usize = 64 * 1024;

#[derive(Debug, Clone, Copy, PartialEq)]
enum Begun {
    Read,
    Write,
    Seek,
}

/// What was begun, and how it went.
#[derive(Default)]
pub(super) struct Polled {
    begun: Cell<Option<Begun>>,
    result: Answer,
}

fn io_error(e: Exception) -> io::Error {
    io::Error::other(Box::<dyn std::error::Error + Send + Sync>::from(e))
}

impl File {
    fn poll_turn(&self, cx: &Context<'_>) -> Poll<io::Result<()>> {
        match self.inner.turn(cx, None) {
            Ok(Turn::Mine) => Poll::Ready(Ok(())),
            Ok(Turn::Later) => Poll::Pending,
            Err(e) => Poll::Ready(Err(io_error(e))),
        }
    }

    /// Waits for what was begun; gives what it was, and how it went. `None`: nothing was.
    fn poll_begun(&self, cx: &Context<'_>) -> Poll<Option<(Begun, io::Result<Outcome>)>> {
        let Some(begun) = self.polled.begun.get() else { return Poll::Ready(None) };
        match self.polled.result.take() {
            Some(result) => {
                self.polled.begun.set(None);
                Poll::Ready(Some((begun, result)))
            }
            None => {
                self.inner.wait(cx, None);
                Poll::Pending
            }
        }
    }

    fn poll_begin(&self, cx: &Context<'_>, begun: Begun, job: Job) -> Poll<io::Result<()>> {
        ready!(self.poll_turn(cx))?;
        self.inner.begin(job, Rc::clone(&self.polled.result)).map_err(io_error)?;
        self.polled.begun.set(Some(begun));
        Poll::Ready(Ok(()))
    }

    /// Until nothing that was begun is left; what has failed is told.
    fn poll_settled(&self, cx: &Context<'_>) -> Poll<io::Result<()>> {
        match ready!(self.poll_begun(cx)) {
            Some((Begun::Write, Err(e))) => Poll::Ready(Err(e)),
            _ => Poll::Ready(Ok(())),
        }
    }
}

impl AsyncRead for File {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        let mut at_the_end = buffer.is_empty();
        loop {
            match ready!(self.poll_begun(cx)) {
                Some((Begun::Read, Ok(Outcome::Number(0)))) => at_the_end = true,
                Some((Begun::Read | Begun::Write, Err(e))) => return Poll::Ready(Err(e)),
                _ => {}
            }
            ready!(self.poll_turn(cx))?;
            let copied = self.inner.ahead(|ahead| {
                let n = ahead.len().min(buffer.len());
                buffer[..n].copy_from_slice(&ahead.bytes()[..n]);
                ahead.consume(n);
                n
            });
            if let Some(n) = copied.filter(|n| *n > 0 || at_the_end) {
                return Poll::Ready(Ok(n));
            }
            let most = buffer.len().max(CHUNK);
            ready!(self.poll_begin(cx, Begun::Read, Box::new(move |state| state.fill(most))))?;
        }
    }
}

impl AsyncWrite for File {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        ready!(self.poll_settled(cx))?;
        let data = bytes.get(..CHUNK).unwrap_or(bytes).to_vec();
        let n = data.len();
        let write = move |state: &mut State| {
            state.go_back()?;
            state.file.write_all(&data).map(|()| Outcome::Done)
        };
        ready!(self.poll_begin(cx, Begun::Write, Box::new(write)))?;
        Poll::Ready(Ok(n))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_settled(cx)
    }

    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let settled = ready!(self.poll_settled(cx));
        self.close();
        Poll::Ready(settled)
    }
}

impl AsyncSeek for File {
    fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, to: SeekFrom) -> Poll<io::Result<u64>> {
        loop {
            match ready!(self.poll_begun(cx)) {
                Some((Begun::Seek, result)) => {
                    return Poll::Ready(result.map(|outcome| match outcome {
                        Outcome::Number(place) => place,
                        _ => 0,
                    }));
                }
                Some((Begun::Write, Err(e))) => return Poll::Ready(Err(e)),
                _ => {}
            }
            let seek = Box::new(move |state: &mut State| state.seek(to).map(Outcome::Number));
            ready!(self.poll_begin(cx, Begun::Seek, seek))?;
        }
    }
}
