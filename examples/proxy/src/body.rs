//! Bodies, on their way from one connection to another, piece by piece.
//!
//! ```text
//!   reader ──read, so much at most──▶ piece ──write, drain──▶ writer        patience: begins anew with each piece
//! ```
//!
//! Invariant: nothing is read before what was read last has gone out, down to the water mark: a body of any size takes the
//! memory of a piece and of the buffers of its two connections.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{StreamReader, StreamWriter, Timeout, get_running_loop};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::http::{Framing, Refused};

/// How much is read at once.
const PIECE: usize = 64 * 1024;

/// A line of a chunked body that is longer is refused.
const LONGEST_LINE: usize = 1024;

/// A connection, from here.
#[derive(Clone)]
pub(crate) struct Wire {
    pub(crate) reader: StreamReader,
    pub(crate) writer: StreamWriter,
}

/// How long an exchange may stand still. A clone is another handle on the same.
#[derive(Clone)]
pub(crate) struct Patience {
    limit: Timeout,
    seconds: f64,
    fault: Rc<Cell<Option<Refused>>>,
}

impl Patience {
    /// With the time-out around an exchange, and where the fault is found after it.
    pub(crate) fn new(limit: Timeout, seconds: f64, fault: Rc<Cell<Option<Refused>>>) -> Self {
        Patience { limit, seconds, fault }
    }

    /// Something has come about: it begins anew.
    fn renew(&self) -> Result<(), Exception> {
        self.limit.reschedule(get_running_loop()?.time() + self.seconds)
    }

    /// Ends it now, whoever waits, and says why.
    pub(crate) fn end(&self, fault: Refused) -> Result<(), Exception> {
        self.fault.set(Some(fault));
        self.limit.reschedule(get_running_loop()?.time())
    }
}

/// A body to be copied.
pub(crate) struct Body {
    pub(crate) from: StreamReader,
    pub(crate) framing: Framing,
    pub(crate) to: StreamWriter,
    pub(crate) onward: Framing,
    pub(crate) patience: Patience,
    /// How much has gone.
    pub(crate) copied: Rc<Cell<u64>>,
}

/// Copies a body, from its first byte to its last.
#[dunder::coroutine]
pub(crate) async fn copy(body: Body) {
    match body.framing {
        Framing::None => {}
        Framing::Length(length) => copy_some(&body, length).await,
        Framing::Chunked => {
            loop {
                let length = chunk_length(&line(&body).await)?;
                if length == 0 {
                    break;
                }
                copy_some(&body, length).await;
                if line(&body).await != b"\r\n" {
                    raise!(Refused::new(400, "a chunk does not end where it should"));
                }
            }
            // Trailers are not passed on.
            while line(&body).await != b"\r\n" {}
        }
        Framing::UntilEnd => loop {
            let piece = body.from.read(PIECE).await;
            if piece.is_empty() {
                break;
            }
            pass_on(&body, piece).await;
        },
    }
    if body.onward == Framing::Chunked {
        body.to.write(b"0\r\n\r\n")?;
    }
    body.to.drain().await;
}

#[dunder::coroutine]
async fn copy_some(body: &Body, length: u64) {
    let mut left = length;
    while left > 0 {
        let most = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
        let piece = body.from.read(most).await;
        if piece.is_empty() {
            raise!(Refused::new(502, "a body has ended too early"));
        }
        left -= piece.len() as u64;
        pass_on(body, piece).await;
    }
}

#[dunder::coroutine]
async fn pass_on(body: &Body, piece: Vec<u8>) {
    body.copied.set(body.copied.get() + piece.len() as u64);
    if body.onward == Framing::Chunked {
        body.to.write(format!("{:x}\r\n", piece.len()))?;
        body.to.write(&piece)?;
        body.to.write(b"\r\n")?;
    } else {
        body.to.write(&piece)?;
    }
    body.to.drain().await;
    body.patience.renew()?;
}

/// A line of a chunked body, with its end.
#[dunder::coroutine]
async fn line(body: &Body) -> Vec<u8> {
    let line = try_! {
        { body.from.readline().await }
        except _: ValueError { Vec::new() }
    };
    if line.len() > LONGEST_LINE || !line.ends_with(b"\r\n") {
        raise!(Refused::new(400, "a chunk does not begin as it should"));
    }
    line
}

/// The length of a chunk, by the line before it. What follows a semicolon is of no concern.
fn chunk_length(line: &[u8]) -> Result<u64, Refused> {
    let end = line.iter().position(|byte| matches!(byte, b';' | b'\r')).unwrap_or(line.len());
    let digits = line.get(..end).unwrap_or_default().trim_ascii_end();
    let hex = !digits.is_empty() && digits.iter().all(u8::is_ascii_hexdigit);
    let number = std::str::from_utf8(digits).ok().filter(|_| hex);
    let length = number.and_then(|digits| u64::from_str_radix(digits, 16).ok());
    length.ok_or(Refused::new(400, "the length of a chunk is no number"))
}
