//! [`BoundedSemaphore`]: a semaphore that takes no more back than it had.

use std::fmt;

use super::semaphore::{Permit, Semaphore};
use crate::coroutine::errors::ValueError;
use crate::coroutine::{Coroutine, Exception};

/// A semaphore that is never released more often than it was acquired (`asyncio.BoundedSemaphore`). A clone is another handle
/// on the same semaphore.
///
/// ```
/// use dunder_core::asyncio::{self, BoundedSemaphore};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// asyncio::run(async {
///     let semaphore = BoundedSemaphore::new(2);
///     into_future(semaphore.acquire()).await?;
///     semaphore.release()?;
///     let e = semaphore.release().unwrap_err();
///     assert_eq!(e.to_string(), "BoundedSemaphore released too many times");
///     Ok::<_, Exception>(())
/// })
/// .unwrap()
/// .unwrap();
/// ```
#[derive(Clone)]
pub struct BoundedSemaphore(Semaphore);

impl BoundedSemaphore {
    /// A semaphore with so many permits, and never more (`asyncio.BoundedSemaphore(value)`); Python's default is one.
    pub fn new(value: usize) -> Self {
        BoundedSemaphore(Semaphore::bounded(value, value))
    }

    /// Whether [`acquire`](BoundedSemaphore::acquire) would have to wait (`semaphore.locked()`).
    pub fn locked(&self) -> bool {
        self.0.locked()
    }

    /// Acquires a permit, and waits for one if need be (`await semaphore.acquire()`).
    ///
    /// # Errors
    ///
    /// Raises `Cancelled` if the task is cancelled while it waits; then whoever is next gets the permit.
    pub fn acquire(&self) -> impl Coroutine<Return = ()> + use<> {
        self.0.acquire()
    }

    /// Acquires a permit as [`acquire`](BoundedSemaphore::acquire) does, until it is dropped.
    ///
    /// # Errors
    ///
    /// As for `acquire`.
    pub fn permit(&self) -> impl Coroutine<Return = Permit> + use<> {
        self.0.permit()
    }

    /// A permit, if that takes no waiting: one is left, and nobody has come before.
    pub fn try_permit(&self) -> Option<Permit> {
        self.0.try_permit()
    }

    /// Gives back a permit; the first of those who wait gets it (`semaphore.release()`).
    ///
    /// # Errors
    ///
    /// `ValueError("BoundedSemaphore released too many times")`.
    pub fn release(&self) -> Result<(), Exception> {
        if self.0.give_back() {
            Ok(())
        } else {
            Err(ValueError::new("BoundedSemaphore released too many times").into())
        }
    }
}

impl Default for BoundedSemaphore {
    /// A semaphore with one permit (`asyncio.BoundedSemaphore()`).
    fn default() -> Self {
        BoundedSemaphore::new(1)
    }
}

impl fmt::Debug for BoundedSemaphore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f, "BoundedSemaphore")
    }
}
