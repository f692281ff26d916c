//! [`Semaphore`]: so many at a time.
//!
//! ```text
//!   value ──acquire──▶ value − 1 … 0 ──acquire──▶ in the queue
//!   release ──▶ value + 1, and of that the first in the queue is granted one: value − 1
//! ```
//!
//! Invariant: permits are conserved. What is granted is out of the value, and goes back into it if the one it was granted to
//! does not take it.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;
use std::task::Poll;

use super::request::{Queued, Request};
use super::show;
use super::wait_queue::WaitQueue;
use crate::coroutine::{Coroutine, Exception};

/// A number of permits (`asyncio.Semaphore`). A clone is another handle on the same semaphore.
///
/// Those who wait get a permit in the order in which they came. It is held as a [`Lock`](super::Lock) is: with `async with
/// semaphore.clone() { … }`, with a guard from [`permit`](Semaphore::permit), or by hand.
///
/// ```
/// use dunder_core::asyncio::{self, Semaphore, gather, sleep};
/// use dunder_core::coroutine::into_future;
///
/// async fn download(semaphore: Semaphore) {
///     let _permit = into_future(semaphore.permit()).await;
///     let _ = into_future(sleep(1)).await;
/// }
///
/// let time = asyncio::Runner::new().virtual_clock().run(async {
///     let semaphore = Semaphore::new(3);
///     let downloads: Vec<_> = (0..9).map(|_| download(semaphore.clone())).collect();
///     into_future(gather(downloads)).await?;
///     asyncio::get_running_loop().map(|loop_| loop_.time())
/// });
/// assert_eq!(time.unwrap().unwrap(), 3.0);
/// ```
#[derive(Clone)]
pub struct Semaphore(Rc<State>);

struct State {
    value: Cell<usize>,
    /// As many as this it takes back.
    bound: usize,
    queue: WaitQueue,
}

impl Semaphore {
    /// A semaphore with so many permits (`asyncio.Semaphore(value)`); Python's default is one.
    pub fn new(value: usize) -> Self {
        Self::bounded(value, usize::MAX)
    }

    /// Whether [`acquire`](Semaphore::acquire) would have to wait (`semaphore.locked()`): no permit is left, or others have
    /// come before.
    pub fn locked(&self) -> bool {
        self.value() == 0 || self.0.queue.is_contended()
    }

    /// Acquires a permit, and waits for one if need be (`await semaphore.acquire()`).
    ///
    /// # Errors
    ///
    /// Raises `Cancelled` if the task is cancelled while it waits; then whoever is next gets the permit.
    pub fn acquire(&self) -> impl Coroutine<Return = ()> + use<> {
        self.queued(|_| ())
    }

    /// Acquires a permit as [`acquire`](Semaphore::acquire) does, until it is dropped.
    ///
    /// # Errors
    ///
    /// As for `acquire`.
    pub fn permit(&self) -> impl Coroutine<Return = Permit> + use<> {
        self.queued(Permit)
    }

    /// A permit, if that takes no waiting: one is left, and nobody has come before.
    pub fn try_permit(&self) -> Option<Permit> {
        self.enter().then(|| Permit(self.clone()))
    }

    /// Gives back a permit, or adds one; the first of those who wait gets it (`semaphore.release()`).
    ///
    /// ```
    /// use dunder_core::asyncio::Semaphore;
    ///
    /// let semaphore = Semaphore::new(0);
    /// assert!(semaphore.locked());
    /// semaphore.release();
    /// assert_eq!(format!("{semaphore:?}"), "<Semaphore [unlocked, value:1]>");
    /// ```
    pub fn release(&self) {
        self.give_back();
    }

    pub(super) fn bounded(value: usize, bound: usize) -> Self {
        Semaphore(Rc::new(State { value: Cell::new(value), bound, queue: WaitQueue::default() }))
    }

    /// `false`, and nothing changes, if it has as many as it can have.
    pub(super) fn give_back(&self) -> bool {
        let possible = self.value() < self.0.bound;
        if possible {
            self.0.value.set(self.value() + 1);
            self.grant_next();
        }
        possible
    }

    /// The permits that are left.
    fn value(&self) -> usize {
        self.0.value.get()
    }

    fn queued<T>(&self, then: fn(Semaphore) -> T) -> impl Coroutine<Return = T> + use<T> {
        Queued::new(Acquire { semaphore: self.clone(), then })
    }

    fn enter(&self) -> bool {
        let free = !self.locked();
        if free {
            self.0.value.set(self.value() - 1);
        }
        free
    }

    fn grant_next(&self) -> bool {
        let Some(left) = self.value().checked_sub(1) else { return false };
        self.0.value.set(left);
        let granted = self.0.queue.grant_next();
        if !granted {
            self.0.value.set(self.value() + 1);
        }
        granted
    }

    pub(super) fn show(&self, f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
        let waiters = self.0.queue.len();
        if self.locked() {
            show(f, name, format_args!("locked"), waiters)
        } else {
            show(f, name, format_args!("unlocked, value:{}", self.value()), waiters)
        }
    }
}

impl Default for Semaphore {
    /// A semaphore with one permit (`asyncio.Semaphore()`).
    fn default() -> Self {
        Semaphore::new(1)
    }
}

struct Acquire<T> {
    semaphore: Semaphore,
    then: fn(Semaphore) -> T,
}

impl<T> Request for Acquire<T> {
    type Output = T;
    const NAME: &'static str = "Semaphore.acquire";

    fn queue(&self) -> &WaitQueue {
        &self.semaphore.0.queue
    }

    fn enter(&mut self) -> Poll<Result<T, Exception>> {
        if self.semaphore.enter() { self.take() } else { Poll::Pending }
    }

    fn take(&mut self) -> Poll<Result<T, Exception>> {
        Poll::Ready(Ok((self.then)(self.semaphore.clone())))
    }

    /// Who came while others had not yet taken what was granted to them has had to wait, however many permits are left.
    fn offer(&self) {
        while self.semaphore.grant_next() {}
    }

    fn give_up(&self, granted: bool) {
        let State { value, .. } = &*self.semaphore.0;
        value.set(value.get() + usize::from(granted));
        self.offer();
    }
}

/// Holds a permit of a [`Semaphore`] or [`BoundedSemaphore`](super::BoundedSemaphore) and gives it back when it is dropped. It may be held across suspensions.
#[must_use = "the permit is given back at once if it is dropped"]
pub struct Permit(Semaphore);

impl Drop for Permit {
    fn drop(&mut self) {
        // Of a bounded one, somebody may have given it back by hand; a drop has nobody to raise that in.
        let _ = self.0.give_back();
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Permit").field(&self.0).finish()
    }
}

impl fmt::Debug for Semaphore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show(f, "Semaphore")
    }
}
