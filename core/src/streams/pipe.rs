//! Pipes: the transports of a child's standard streams.
//!
//! ```text
//!   StreamWriter ──▶ WriteEnd ══▶ the child's stdin           dropped at write_eof: that is how a pipe tells its end
//!   StreamReader ◀── ReadEnd  ◀══ the child's stdout, stderr  dropped at the end
//! ```
//!
//! Invariant: only our end is set to not block; the child's is a description of its own and stays what it was.

use std::cell::RefCell;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::rc::Rc;
use std::task::{Context, Poll, ready};

use async_io::Async;
use socket2::SockRef;

use super::connection::{Connection, Owner};
use super::reader::StreamReader;
use super::transport::Transport;
use super::writer::StreamWriter;

/// One end of a pipe, until its end.
struct End(RefCell<Option<Rc<Async<File>>>>);

impl End {
    fn new(fd: OwnedFd) -> io::Result<Self> {
        Ok(End(RefCell::new(Some(Rc::new(Async::new(File::from(fd))?)))))
    }

    fn get(&self) -> Option<Rc<Async<File>>> {
        self.0.borrow().clone()
    }

    fn end(&self) {
        let file = self.0.take();
        drop(file);
    }
}

struct ReadEnd(End);

impl Transport for ReadEnd {
    fn poll_read(&self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        let Some(pipe) = self.0.get() else { return Poll::Ready(Ok(0)) };
        loop {
            match pipe.get_ref().read(buffer) {
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => ready!(pipe.poll_readable(cx))?,
                Ok(0) if !buffer.is_empty() => {
                    self.0.end();
                    return Poll::Ready(Ok(0));
                }
                result => return Poll::Ready(result),
            }
        }
    }

    fn poll_write(&self, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(Err(io::ErrorKind::Unsupported.into()))
    }

    fn poll_end(&self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn can_write_eof(&self) -> bool {
        false
    }

    fn has_an_end(&self) -> bool {
        false
    }

    fn socket(&self) -> Option<SockRef<'_>> {
        None
    }
}

struct WriteEnd(End);

impl Transport for WriteEnd {
    fn poll_read(&self, _: &mut Context<'_>, _: &mut [u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(Err(io::ErrorKind::Unsupported.into()))
    }

    fn poll_write(&self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let Some(pipe) = self.0.get() else { return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into())) };
        loop {
            match pipe.get_ref().write(bytes) {
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => ready!(pipe.poll_writable(cx))?,
                result => return Poll::Ready(result),
            }
        }
    }

    fn poll_end(&self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.end();
        Poll::Ready(Ok(()))
    }

    fn can_write_eof(&self) -> bool {
        true
    }

    fn has_an_end(&self) -> bool {
        false
    }

    fn socket(&self) -> Option<SockRef<'_>> {
        None
    }
}

impl StreamReader {
    /// Reads from a pipe.
    pub(crate) fn of_pipe(fd: OwnedFd, limit: usize) -> io::Result<Self> {
        let transport = Rc::new(ReadEnd(End::new(fd)?));
        Ok(Self::of(Connection::new(Some(transport), limit, None)))
    }
}

impl StreamWriter {
    /// Writes to a pipe.
    pub(crate) fn of_pipe(fd: OwnedFd) -> io::Result<Self> {
        let transport = Rc::new(WriteEnd(End::new(fd)?));
        Ok(StreamWriter(Rc::new(Owner(Connection::new(Some(transport), super::reader::DEFAULT_LIMIT, None)))))
    }
}
