//! [`Lock`]: one at a time.
//!
//! ```text
//!   unlocked ──acquire──▶ locked ──release──▶ unlocked, and the first in the queue has its turn: it locks when it runs
//! ```
//!
//! Invariant: at most one turn is granted, and only while nobody holds the lock.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;
use std::task::Poll;

use super::request::{Queued, Request};
use super::show;
use super::wait_queue::WaitQueue;
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::{Coroutine, Exception};

/// A lock for tasks (`asyncio.Lock`). A clone is another handle on the same lock.
///
/// Those who wait get it in the order in which they came. It is not owned: any task may release it, and a task that acquires it
/// twice waits for ever. There are three ways to hold it:
///
/// | | |
/// |---|---|
/// | `async with lock.clone() { … }` | as in Python; the manager is moved into the block, so it is a clone |
/// | `let guard = lock.lock().await;` | released when the guard is dropped |
/// | `lock.acquire().await; … lock.release()?` | released by hand |
///
/// ```
/// use dunder_core::asyncio::{self, Lock, create_task, gather, sleep};
/// use dunder_core::coroutine::into_future;
///
/// async fn work(lock: Lock) -> f64 {
///     let _guard = into_future(lock.lock()).await;
///     let _ = into_future(sleep(1)).await;
///     asyncio::get_running_loop().map_or(0.0, |loop_| loop_.time())
/// }
///
/// let times = asyncio::Runner::new().virtual_clock().run(async {
///     let lock = Lock::new();
///     into_future(gather((work(lock.clone()), work(lock)))).await
/// });
/// assert_eq!(times.unwrap().unwrap(), (1.0, 2.0));
/// ```
#[derive(Clone, Default)]
pub struct Lock(Rc<State>);

#[derive(Default)]
struct State {
    locked: Cell<bool>,
    queue: WaitQueue,
}

impl Lock {
    /// A lock that nobody holds (`asyncio.Lock()`).
    pub fn new() -> Self {
        Lock::default()
    }

    /// Whether somebody holds it (`lock.locked()`).
    ///
    /// After a release it is not locked until the one whose turn has come has run; who comes in between waits all the same.
    pub fn locked(&self) -> bool {
        self.0.locked.get()
    }

    /// Acquires it, and waits for that if need be (`await lock.acquire()`). It does not suspend if the lock is free.
    ///
    /// # Errors
    ///
    /// Raises `Cancelled` if the task is cancelled while it waits; then the lock is not held, and whoever is next gets it.
    pub fn acquire(&self) -> impl Coroutine<Return = ()> + use<> {
        Queued::new(Acquire { lock: self.clone(), then: |_| () })
    }

    /// Acquires it as [`acquire`](Lock::acquire) does, until the guard is dropped.
    ///
    /// # Errors
    ///
    /// As for `acquire`.
    pub fn lock(&self) -> impl Coroutine<Return = LockGuard> + use<> {
        Queued::new(Acquire { lock: self.clone(), then: LockGuard })
    }

    /// Acquires it if that takes no waiting: nobody holds it, and nobody has come before.
    ///
    /// ```
    /// use dunder_core::asyncio::Lock;
    ///
    /// let lock = Lock::new();
    /// let guard = lock.try_lock();
    /// assert!(guard.is_some() && lock.try_lock().is_none());
    /// drop(guard);
    /// assert!(!lock.locked());
    /// ```
    pub fn try_lock(&self) -> Option<LockGuard> {
        self.0.enter().then(|| LockGuard(self.clone()))
    }

    /// Releases it; the first of those who wait gets it (`lock.release()`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("Lock is not acquired.")`.
    ///
    /// ```
    /// use dunder_core::asyncio::Lock;
    ///
    /// assert_eq!(Lock::new().release().unwrap_err().to_string(), "Lock is not acquired.");
    /// ```
    pub fn release(&self) -> Result<(), Exception> {
        if !self.0.locked.replace(false) {
            return Err(RuntimeError::new("Lock is not acquired.").into());
        }
        self.0.offer();
        Ok(())
    }

    pub(super) fn queue(&self) -> &WaitQueue {
        &self.0.queue
    }

    /// Locks, if who has just come may.
    pub(super) fn enter(&self) -> bool {
        self.0.enter()
    }

    /// Locks, by whom the turn was granted to.
    pub(super) fn take(&self) {
        self.0.locked.set(true);
    }

    /// Grants the turn to the first, if the lock is free.
    pub(super) fn offer(&self) {
        self.0.offer();
    }
}

impl State {
    fn enter(&self) -> bool {
        let free = !self.locked.get() && !self.queue.is_contended();
        if free {
            self.locked.set(true);
        }
        free
    }

    fn offer(&self) {
        if !self.locked.get() && self.queue.granted() == 0 {
            self.queue.grant_next();
        }
    }
}

struct Acquire<T> {
    lock: Lock,
    then: fn(Lock) -> T,
}

impl<T> Request for Acquire<T> {
    type Output = T;
    const NAME: &'static str = "Lock.acquire";

    #[inline]
    fn queue(&self) -> &WaitQueue {
        &self.lock.0.queue
    }

    #[inline]
    fn enter(&mut self) -> Poll<Result<T, Exception>> {
        if self.lock.enter() { Poll::Ready(Ok((self.then)(self.lock.clone()))) } else { Poll::Pending }
    }

    #[inline]
    fn take(&mut self) -> Poll<Result<T, Exception>> {
        self.lock.take();
        Poll::Ready(Ok((self.then)(self.lock.clone())))
    }

    #[inline]
    fn offer(&self) {
        self.lock.offer();
    }
}

/// Holds a [`Lock`] and releases it when it is dropped. It may be held across suspensions.
///
/// Who releases the lock by hand while there is a guard takes it away from whoever holds it by then.
#[must_use = "the lock is released at once if the guard is dropped"]
pub struct LockGuard(Lock);

impl Drop for LockGuard {
    fn drop(&mut self) {
        // Somebody may have released it by hand; a drop has nobody to raise that in.
        let _ = self.0.release();
    }
}

impl fmt::Debug for LockGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LockGuard").field(&self.0).finish()
    }
}

impl fmt::Debug for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = if self.locked() { "locked" } else { "unlocked" };
        show(f, "Lock", format_args!("{state}"), self.0.queue.len())
    }
}
