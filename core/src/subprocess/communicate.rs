//! [`Communicate`]: everything in, everything out, and the end of it.
//!
//! ```text
//!   stdin   written ─▶ drained ─▶ closed ┐
//!   stdout  read to the end              ├─▶ ended ─▶ what was read
//!   stderr  read to the end              ┘
//! ```
//!
//! Invariant: what was read is in the readers until all is done, so whoever gives up loses nothing.

use std::io;
use std::rc::Rc;
use std::task::{Context, Poll, ready};

use super::process::Owner;
use crate::coroutine::Exception;
use crate::operation::Operation;
use crate::streams::{Drain, StreamWriter, ToTheEnd};

/// What [`communicate`](super::Process::communicate) takes: bytes or text in any form, or `None`.
pub trait Input {
    /// The bytes, `None` if there are none.
    fn bytes(self) -> Option<Vec<u8>>;
}

impl Input for Option<Vec<u8>> {
    fn bytes(self) -> Option<Vec<u8>> {
        self
    }
}

impl Input for Vec<u8> {
    fn bytes(self) -> Option<Vec<u8>> {
        Some(self)
    }
}

impl Input for String {
    fn bytes(self) -> Option<Vec<u8>> {
        Some(self.into_bytes())
    }
}

macro_rules! copied {
    ($([$($generics:tt)*] $one:ty;)*) => { $(
        impl<$($generics)*> Input for $one {
            fn bytes(self) -> Option<Vec<u8>> {
                Some(AsRef::<[u8]>::as_ref(self).to_vec())
            }
        }
    )* };
}

copied! {
    [] &str;
    [] &String;
    [] &[u8];
    [] &Vec<u8>;
    [const N: usize] &[u8; N];
}

pub(super) struct Communicate {
    owner: Rc<Owner>,
    input: Option<Vec<u8>>,
    /// Until it is closed.
    stdin: Option<(StreamWriter, Drain)>,
    stdout: Option<ToTheEnd>,
    stderr: Option<ToTheEnd>,
    place: Option<usize>,
}

impl Communicate {
    pub(super) fn new(owner: Rc<Owner>, input: Option<Vec<u8>>) -> Self {
        let stdin = owner.stdin.borrow().as_ref().map(|writer| (writer.clone(), Drain::new(writer)));
        let stdout = owner.stdout.borrow().as_ref().map(ToTheEnd::new);
        let stderr = owner.stderr.borrow().as_ref().map(ToTheEnd::new);
        Communicate { owner, input, stdin, stdout, stderr, place: None }
    }

    fn poll_stdin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Exception>> {
        let Some((writer, draining)) = &mut self.stdin else { return Poll::Ready(Ok(())) };
        let written = match self.input.take() {
            Some(input) => writer.write(input),
            None => Ok(()),
        };
        let result = match written {
            Ok(()) => ready!(draining.poll(cx)),
            Err(e) => Err(e),
        };
        writer.close();
        self.stdin = None;
        // The child need not read what it is given.
        Poll::Ready(result.or_else(|e| if is_broken(&e) { Ok(()) } else { Err(e) }))
    }
}

fn is_broken(e: &Exception) -> bool {
    let kind = e.downcast_ref::<io::Error>().map(io::Error::kind);
    matches!(kind, Some(io::ErrorKind::BrokenPipe | io::ErrorKind::ConnectionReset))
}

impl Operation for Communicate {
    type Output = (Vec<u8>, Vec<u8>);

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Output, Exception>> {
        // Each has to be polled, so that each is waited for.
        let fed = self.poll_stdin(cx)?.is_ready();
        let mut read = true;
        for reading in [&mut self.stdout, &mut self.stderr].into_iter().flatten() {
            read &= reading.poll(cx)?.is_ready();
        }
        let ended = self.owner.child.poll_wait(cx, &mut self.place).is_ready();
        if !(fed && read && ended) {
            return Poll::Pending;
        }
        let take = |reading: &Option<ToTheEnd>| reading.as_ref().map(ToTheEnd::take).unwrap_or_default();
        Poll::Ready(Ok((take(&self.stdout), take(&self.stderr))))
    }
}

impl Drop for Communicate {
    fn drop(&mut self) {
        self.owner.child.leave(self.place);
    }
}
