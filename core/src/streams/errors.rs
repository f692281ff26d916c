//! What reading raises beside the errors of the operating system.

use std::error::Error;
use std::fmt;

/// The stream ended before what was asked for had come (`asyncio.IncompleteReadError`, a subclass of `EOFError`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncompleteReadError {
    partial: Vec<u8>,
    expected: Option<usize>,
}

impl IncompleteReadError {
    /// With the bytes that did come, and how many were expected, if that was known.
    pub fn new(partial: Vec<u8>, expected: Option<usize>) -> Self {
        IncompleteReadError { partial, expected }
    }

    /// The bytes that came before the end (`e.partial`).
    pub fn partial(&self) -> &[u8] {
        &self.partial
    }

    /// How many were expected; `None` where a separator was looked for (`e.expected`).
    pub fn expected(&self) -> Option<usize> {
        self.expected
    }
}

impl fmt::Display for IncompleteReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes read on a total of ", self.partial.len())?;
        match self.expected {
            Some(expected) => write!(f, "{expected} expected bytes"),
            None => f.write_str("undefined expected bytes"),
        }
    }
}

impl Error for IncompleteReadError {}

/// The limit of the buffer was reached while a separator was looked for (`asyncio.LimitOverrunError`). What came is left
/// in the buffer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitOverrunError {
    message: &'static str,
    consumed: usize,
}

impl LimitOverrunError {
    pub(super) fn new(message: &'static str, consumed: usize) -> Self {
        LimitOverrunError { message, consumed }
    }

    pub(super) fn message(&self) -> &'static str {
        self.message
    }

    /// How many bytes of the buffer are certainly no part of a separator (`e.consumed`).
    pub fn consumed(&self) -> usize {
        self.consumed
    }
}

impl fmt::Display for LimitOverrunError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message)
    }
}

impl Error for LimitOverrunError {}
