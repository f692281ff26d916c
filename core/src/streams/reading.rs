//! [`Reading`]: what `read`, `readline`, `readexactly` and `readuntil` have in common.
//!
//! ```text
//!   poll: enough in the buffer? ── yes ──▶ taken out of it: the answer
//!           ▲                   └─ no ── the end, an error? ──▶ that
//!           └────── something has come in ◀── waits
//! ```
//!
//! Invariant: as long as there is no answer, all that came in is in the buffer, so whoever gives up loses nothing.

use std::rc::Rc;
use std::task::{Context, Poll, ready};

use super::buffer::Buffer;
use super::connection::Owner;
use super::errors::{IncompleteReadError, LimitOverrunError};
use crate::coroutine::Exception;
use crate::coroutine::errors::ValueError;
use crate::operation::Operation;

/// What is asked for.
pub(super) enum Wanted {
    /// What there is, up to so many bytes.
    Some(usize),
    /// Everything.
    All,
    /// Everything, left in the buffer.
    #[cfg(all(feature = "process", unix))]
    End,
    /// So many bytes.
    Exactly(usize),
    /// What ends with one of these.
    Until(Separators),
    /// What ends with a newline, or with the end.
    Line(Separators),
}

/// What ends a message, and how far it has been looked for.
pub(super) struct Separators {
    /// The shortest first: they count where two end at the same place.
    all: Vec<Vec<u8>>,
    /// No separator begins before this place.
    searched: usize,
}

impl Separators {
    pub(super) fn new(mut all: Vec<Vec<u8>>) -> Result<Self, Exception> {
        all.sort_by_key(Vec::len);
        match all.first() {
            None => Err(ValueError::new("Separator should contain at least one element").into()),
            Some(shortest) if shortest.is_empty() => {
                Err(ValueError::new("Separator should be at least one-byte string").into())
            }
            Some(_) => Ok(Separators { all, searched: 0 }),
        }
    }

    pub(super) fn newline() -> Self {
        Separators { all: vec![vec![b'\n']], searched: 0 }
    }

    /// How long the message is that the buffer begins with, its separator included; `None` if more is needed to tell.
    fn find(&mut self, bytes: &[u8], limit: usize) -> Result<Option<usize>, LimitOverrunError> {
        let rest = bytes.get(self.searched..).unwrap_or_default();
        let found = self.all.iter().filter_map(|separator| {
            let start = self.searched + find(rest, separator)?;
            Some((start + separator.len(), start))
        });
        // Of those that end first, the shortest: `min_by_key` takes the first of equals.
        if let Some((end, start)) = found.min_by_key(|(end, _)| *end) {
            if start > limit {
                let message = "Separator is found, but chunk is longer than limit";
                return Err(LimitOverrunError::new(message, start));
            }
            return Ok(Some(end));
        }
        let (shortest, longest) = (self.all.first().map_or(1, Vec::len), self.all.last().map_or(1, Vec::len));
        if rest.len() >= shortest {
            self.searched = (bytes.len() + 1).saturating_sub(longest);
            if self.searched > limit {
                let message = "Separator is not found, and chunk exceed the limit";
                return Err(LimitOverrunError::new(message, self.searched));
            }
        }
        Ok(None)
    }
}

fn find(bytes: &[u8], separator: &[u8]) -> Option<usize> {
    let first = *separator.first()?;
    let mut from = 0;
    loop {
        let start = from + bytes.get(from..)?.iter().position(|byte| *byte == first)?;
        if bytes[start..].starts_with(separator) {
            return Some(start);
        }
        from = start + 1;
    }
}

/// One call of a reading method.
pub(super) struct Reading {
    owner: Rc<Owner>,
    wanted: Result<Wanted, Exception>,
    waits: bool,
}

impl Reading {
    pub(super) fn new(owner: Rc<Owner>, wanted: Result<Wanted, Exception>) -> Self {
        Reading { owner, wanted, waits: false }
    }

    fn function(&self) -> &'static str {
        match self.wanted {
            Ok(Wanted::Exactly(_)) => "readexactly",
            Ok(Wanted::Until(_) | Wanted::Line(_)) => "readuntil",
            _ => "read",
        }
    }

    /// The answer, as far as the buffer has one.
    fn answer(&mut self) -> Option<Result<Vec<u8>, Exception>> {
        let incoming = &self.owner.0.incoming;
        let wanted = match &mut self.wanted {
            Ok(wanted) => wanted,
            Err(e) => return Some(Err(e.clone())),
        };
        let buffer = &mut *incoming.buffer.borrow_mut();
        let eof = incoming.eof.get();
        match wanted {
            Wanted::Some(n) | Wanted::Exactly(n) if *n == 0 => Some(Ok(Vec::new())),
            Wanted::Some(n) if !buffer.is_empty() || eof => Some(Ok(buffer.take(*n))),
            #[cfg(all(feature = "process", unix))]
            Wanted::End if eof => Some(Ok(Vec::new())),
            Wanted::All if eof => Some(Ok(buffer.take(usize::MAX))),
            Wanted::Exactly(n) if buffer.len() >= *n => Some(Ok(buffer.take(*n))),
            Wanted::Exactly(n) if eof => Some(Err(incomplete(buffer, Some(*n)))),
            Wanted::Until(separators) => match separators.find(buffer.bytes(), incoming.limit) {
                Ok(Some(end)) => Some(Ok(buffer.take(end))),
                Ok(None) if eof => Some(Err(incomplete(buffer, None))),
                Ok(None) => None,
                Err(e) => Some(Err(e.into())),
            },
            Wanted::Line(separators) => match separators.find(buffer.bytes(), incoming.limit) {
                Ok(Some(end)) => Some(Ok(buffer.take(end))),
                Ok(None) if eof => Some(Ok(buffer.take(usize::MAX))),
                Ok(None) => None,
                Err(e) => Some(Err(skip(buffer, &e))),
            },
            _ => None,
        }
    }
}

fn incomplete(buffer: &mut Buffer, expected: Option<usize>) -> Exception {
    IncompleteReadError::new(buffer.take(usize::MAX), expected).into()
}

/// A line that is too long is thrown away, as far as it has come.
fn skip(buffer: &mut Buffer, e: &LimitOverrunError) -> Exception {
    let line_is_whole = buffer.bytes().get(e.consumed()) == Some(&b'\n');
    buffer.consume(if line_is_whole { e.consumed() + 1 } else { usize::MAX });
    ValueError::new(e.message()).into()
}

impl Operation for Reading {
    type Output = Vec<u8>;

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Vec<u8>, Exception>> {
        let connection = self.owner.0.clone();
        let incoming = &connection.incoming;
        loop {
            let failed = incoming.failed.borrow().clone();
            if let Some(e) = failed.filter(|_| self.wanted.is_ok()) {
                return Poll::Ready(Err(e));
            }
            if let Some(answer) = self.answer() {
                return Poll::Ready(answer);
            }
            if let Some(e) = connection.lost() {
                // What had come in before that is still somebody's.
                if connection.fill_from_what_is_left() {
                    continue;
                }
                return Poll::Ready(Err(e));
            }
            if !self.waits {
                incoming.begin_waiting(self.function())?;
                self.waits = true;
            }
            // What a single read asks for is not put into the buffer first.
            let direct = match self.wanted {
                Ok(Wanted::Some(n)) => n,
                _ => 0,
            };
            let mut answer = Vec::new();
            ready!(connection.poll_fill(cx, |bytes| {
                let (now, later) = bytes.split_at(direct.min(bytes.len()));
                answer.extend_from_slice(now);
                incoming.buffer.borrow_mut().extend(later);
            }));
            if !answer.is_empty() {
                return Poll::Ready(Ok(answer));
            }
        }
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        if self.waits {
            self.owner.0.incoming.end_waiting();
        }
    }
}

/// Reads up to the end, and hands out what has come only when it is asked to.
#[cfg(all(feature = "process", unix))]
pub(crate) struct ToTheEnd(Reading);

#[cfg(all(feature = "process", unix))]
impl ToTheEnd {
    pub(crate) fn new(reader: &super::reader::StreamReader) -> Self {
        ToTheEnd(Reading::new(reader.0.clone(), Ok(Wanted::End)))
    }

    /// `Ready` at the end, as often as it is asked.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Exception>> {
        self.0.poll(cx).map(|end| end.map(drop))
    }

    /// All that has come.
    pub(crate) fn take(&self) -> Vec<u8> {
        self.0.owner.0.incoming.buffer.borrow_mut().take(usize::MAX)
    }
}
