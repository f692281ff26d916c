//! Python's built-in exceptions, as far as coroutines raise them.

use std::error::Error;
use std::fmt;

pub use super::exception::{BaseExceptionGroup, ExceptionGroup};
pub use crate::os_error::OSError;

/// Raised in a suspended generator by `close()`; not caught by `except e`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GeneratorExit;

impl fmt::Display for GeneratorExit {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl Error for GeneratorExit {}

/// What resuming a finished generator raises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StopIteration;

impl fmt::Display for StopIteration {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl Error for StopIteration {}

/// What `__anext__()` of a finished async generator or iterator raises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StopAsyncIteration;

impl fmt::Display for StopAsyncIteration {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl Error for StopAsyncIteration {}

/// Raised in a task by `cancel()` (`asyncio.CancelledError`); not caught by `except e`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cancelled {
    message: Option<String>,
}

impl Cancelled {
    /// A cancellation with the message given to `cancel(msg)`, if any.
    pub fn new(message: Option<String>) -> Self {
        Cancelled { message }
    }

    /// The message given to `cancel(msg)`.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

impl fmt::Display for Cancelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message.as_deref().unwrap_or_default())
    }
}

impl Error for Cancelled {}

/// What `asyncio.run` raises when SIGINT has come in, Ctrl-C; not caught by `except e`.
///
/// A task that raises it ends the whole `run`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KeyboardInterrupt;

impl fmt::Display for KeyboardInterrupt {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl Error for KeyboardInterrupt {}

/// Raised when a time limit has passed (`TimeoutError`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TimeoutError;

impl fmt::Display for TimeoutError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl Error for TimeoutError {}

macro_rules! message_errors {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name {
            message: std::borrow::Cow<'static, str>,
        }

        impl $name {
            /// The exception with this message.
            pub fn new(message: impl Into<std::borrow::Cow<'static, str>>) -> Self {
                $name { message: message.into() }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.message)
            }
        }

        impl Error for $name {}
    )* };
}

message_errors! {
    /// An operation that the object's state does not allow (`RuntimeError`).
    RuntimeError;
    /// An operation on an object of the wrong kind (`TypeError`).
    TypeError;
    /// A right type with a wrong value (`ValueError`).
    ValueError;
    /// Something that the platform does not have (`NotImplementedError`).
    NotImplementedError;
    /// A look-up that found nothing (`LookupError`).
    LookupError;
    /// A result asked of a future that has none yet, or set on one that is done (`asyncio.InvalidStateError`).
    InvalidStateError;
    /// A barrier was broken, or reset, while tasks waited at it (`asyncio.BrokenBarrierError`).
    BrokenBarrierError;
}
