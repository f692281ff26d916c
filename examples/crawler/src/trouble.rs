//! What can go wrong with a page, and whether another attempt may help.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

use dunder::Exception;
use dunder::asyncio::{IncompleteReadError, TimeoutError};

/// Something is wrong with an answer.
#[derive(Debug, Clone)]
pub(crate) struct Trouble {
    what: String,
    again: bool,
    after: Option<Duration>,
}

impl Trouble {
    /// It will be the same the next time.
    pub(crate) fn lasting(what: impl Into<String>) -> Self {
        Trouble { what: what.into(), again: false, after: None }
    }

    /// It may be better the next time; the server may have said when.
    pub(crate) fn passing(what: impl Into<String>, after: Option<Duration>) -> Self {
        Trouble { what: what.into(), again: true, after }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl Error for Trouble {}

/// There is not going to be an answer: the crawl is being stopped.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stopped;

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("stopped")
    }
}

impl Error for Stopped {}

/// Whether another attempt may help, and when the server wants it, if it has said so.
///
/// Connections break and servers are slow for reasons that pass. (What is wrong with our own disk comes as lasting trouble.)
pub(crate) fn worth_another_attempt(e: &Exception) -> Option<Option<Duration>> {
    if let Some(trouble) = e.downcast_ref::<Trouble>() {
        return trouble.again.then_some(trouble.after);
    }
    let passing = match e.downcast_ref::<io::Error>() {
        // A certificate that is wrong stays wrong.
        Some(e) => e.kind() != io::ErrorKind::InvalidData,
        None => e.is::<IncompleteReadError>() || e.is::<TimeoutError>(),
    };
    passing.then_some(None)
}

/// The same for people.
pub(crate) fn describe(e: &Exception) -> String {
    if e.is::<TimeoutError>() {
        return "timed out".to_owned();
    }
    e.to_string()
}
