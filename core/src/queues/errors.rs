//! What the queues raise.

use std::error::Error;
use std::fmt;

use crate::coroutine::Exception;

macro_rules! errors {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub struct $name;

        impl fmt::Display for $name {
            fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
                Ok(())
            }
        }

        impl Error for $name {}
    )* };
}

errors! {
    /// Raised by `get_nowait()` of an empty queue (`asyncio.QueueEmpty`).
    QueueEmpty;
    /// Raised by `put_nowait()` of a full queue (`asyncio.QueueFull`).
    QueueFull;
    /// Raised by the puts to a queue that has been shut down, and by its gets when it is empty (`asyncio.QueueShutDown`).
    QueueShutDown;
}

/// An item that `put_nowait()` could not put, and why.
///
/// It converts into its exception, so that `queue.put_nowait(item)?` raises that; the item can be had back.
///
/// ```
/// use dunder_core::asyncio::{Queue, QueueFull};
///
/// let queue = Queue::with_maxsize(1);
/// queue.put_nowait("a").unwrap();
/// let e = queue.put_nowait("b").unwrap_err();
/// assert!(e.exception().is::<QueueFull>());
/// assert_eq!(e.into_item(), "b");
/// ```
pub struct PutError<T> {
    exception: Exception,
    item: T,
}

impl<T> PutError<T> {
    pub(super) fn new(exception: impl Into<Exception>, item: T) -> Self {
        PutError { exception: exception.into(), item }
    }

    /// Why it was not put: `QueueFull` or `QueueShutDown`.
    pub fn exception(&self) -> &Exception {
        &self.exception
    }

    /// The item.
    pub fn into_item(self) -> T {
        self.item
    }
}

impl<T> From<PutError<T>> for Exception {
    fn from(e: PutError<T>) -> Self {
        e.exception
    }
}

impl<T> fmt::Debug for PutError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.exception, f)
    }
}
