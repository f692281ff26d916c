//! [`ConcurrentFuture`]: a result that another thread will have (Python's `concurrent.futures.Future`).
//!
//! ```text
//!   Pending ──set_running_or_notify_cancel──▶ Running ──set_result, set_exception, a panic──▶ Done ──result──▶ Taken
//!      │ └──────────────────────────────────────────────────────────────────────────────────────▲
//!      └──cancel──▶ Cancelled
//! ```
//!
//! Invariants: it is done once; callbacks, destructors and wakers run while nothing is locked.

use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Instant;

use crate::coroutine::Exception;
use crate::coroutine::errors::{Cancelled, InvalidStateError, RuntimeError, TimeoutError};
use crate::event_loop::report::{ExceptionContext, print_report};
use crate::event_loop::shared;
use crate::futures::core::panic_text;
use crate::timeouts::Delay;

/// A result that another thread will have, or that is wanted on another thread (`concurrent.futures.Future`). A clone is
/// another handle on the same.
///
/// The value is moved out to the first who asks for it.
///
/// ```
/// use dunder_core::asyncio::ThreadPoolExecutor;
///
/// let pool = ThreadPoolExecutor::new(2)?;
/// let (a, b) = (pool.submit(|| 6)?, pool.submit(|| 7)?);
/// assert_eq!(a.result()? * b.result()?, 42);
/// # Ok::<(), dunder_core::coroutine::Exception>(())
/// ```
pub struct ConcurrentFuture<T>(Arc<Shared<T>>);

struct Shared<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
    /// The loop that it is the work of.
    of: Option<Arc<shared::Shared>>,
}

struct State<T> {
    stage: Stage<T>,
    callbacks: Vec<Callback<T>>,
}

type Callback<T> = Box<dyn FnOnce(&ConcurrentFuture<T>) + Send>;

enum Stage<T> {
    Pending,
    Running,
    Cancelled,
    Done(T),
    Raised(Exception),
    /// The payload goes to the first who asks, the others get its text.
    Panicked(Option<Box<dyn Any + Send>>, String),
    Taken,
}

impl<T> Stage<T> {
    fn is_done(&self) -> bool {
        !matches!(self, Stage::Pending | Stage::Running)
    }
}

impl<T> ConcurrentFuture<T> {
    /// One that is pending, for those who write executors.
    pub fn new() -> Self {
        Self::of(None)
    }

    /// For the work of a loop, which is told of the threads that wait for it.
    pub(crate) fn of(of: Option<Arc<shared::Shared>>) -> Self {
        let state = State { stage: Stage::Pending, callbacks: Vec::new() };
        ConcurrentFuture(Arc::new(Shared { state: Mutex::new(state), changed: Condvar::new(), of }))
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Cancels it, if its work has not begun; `false` if it has, or is done (`future.cancel()`).
    pub fn cancel(&self) -> bool {
        {
            let state = self.lock();
            match state.stage {
                Stage::Pending => {}
                Stage::Cancelled => return true,
                _ => return false,
            }
        }
        self.finish(Stage::Cancelled, |stage| matches!(stage, Stage::Pending)) || self.cancelled()
    }

    /// Whether it was cancelled.
    pub fn cancelled(&self) -> bool {
        matches!(self.lock().stage, Stage::Cancelled)
    }

    /// Whether its work has begun and has not ended.
    pub fn running(&self) -> bool {
        matches!(self.lock().stage, Stage::Running)
    }

    /// Whether it was cancelled or its work has ended.
    pub fn done(&self) -> bool {
        self.lock().stage.is_done()
    }

    /// Waits for the result; blocks the thread (`future.result()`). On the thread of a loop that has to do with the result it
    /// blocks for ever.
    ///
    /// # Errors
    ///
    /// What the work raised; `Cancelled`; `RuntimeError` if somebody has taken the value already.
    ///
    /// # Panics
    ///
    /// If the work panicked, its panic goes on here.
    pub fn result(&self) -> Result<T, Exception> {
        self.take_at(None)
    }

    /// [`result`](Self::result), but waits no longer than this, a `Duration` or a number of seconds of real time
    /// (`future.result(timeout)`).
    ///
    /// # Errors
    ///
    /// `TimeoutError`, and those of `result`; `ValueError` if the time is not a number.
    ///
    /// # Panics
    ///
    /// As `result`.
    pub fn result_timeout(&self, limit: impl Delay) -> Result<T, Exception> {
        // What is too far away to be told is never.
        let limit = limit.duration()?;
        self.take_at(Instant::now().checked_add(limit))
    }

    /// Waits for the exception that the work raises, `None` if it does not; blocks the thread (`future.exception()`).
    ///
    /// # Errors
    ///
    /// `Cancelled`.
    ///
    /// # Panics
    ///
    /// If the work panicked, its panic goes on here.
    pub fn exception(&self) -> Result<Option<Exception>, Exception> {
        let mut state = self.wait(None)?;
        match &mut state.stage {
            Stage::Raised(e) => Ok(Some(e.clone())),
            Stage::Done(_) | Stage::Taken => Ok(None),
            _ => {
                drop(state);
                self.take().map(|_| None)
            }
        }
    }

    /// Waits until it is done.
    fn wait(&self, deadline: Option<Instant>) -> Result<MutexGuard<'_, State<T>>, Exception> {
        let mut state = self.lock();
        // Who waits for a limited time goes on anyway.
        let of = self.0.of.as_ref().filter(|_| deadline.is_none() && !state.stage.is_done());
        let _waiting = of.map(|of| of.waited_for());
        while !state.stage.is_done() {
            state = match deadline {
                None => self.0.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(deadline) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return Err(TimeoutError.into());
                    }
                    self.0.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
        Ok(state)
    }

    fn take_at(&self, deadline: Option<Instant>) -> Result<T, Exception> {
        drop(self.wait(deadline)?);
        self.take()
    }

    /// What came of it, if it is done.
    pub(crate) fn take(&self) -> Result<T, Exception> {
        let mut state = self.lock();
        match &mut state.stage {
            Stage::Pending | Stage::Running => Err(InvalidStateError::new("Result is not set.").into()),
            Stage::Cancelled => Err(Cancelled::default().into()),
            Stage::Raised(e) => Err(e.clone()),
            Stage::Panicked(payload, text) => {
                let payload = payload.take().unwrap_or_else(|| Box::new(text.clone()));
                drop(state);
                resume_unwind(payload)
            }
            Stage::Taken => Err(RuntimeError::new("the result was already taken").into()),
            stage @ Stage::Done(_) => match std::mem::replace(stage, Stage::Taken) {
                Stage::Done(value) => Ok(value),
                _ => Err(RuntimeError::new("the result was already taken").into()),
            },
        }
    }

    /// Calls `callback` with this future once it is done: on the thread that does it, or here and now if it is done already
    /// (`future.add_done_callback(callback)`). A panic of it is reported and goes no further.
    pub fn add_done_callback(&self, callback: impl FnOnce(&ConcurrentFuture<T>) + Send + 'static) {
        let mut state = self.lock();
        if state.stage.is_done() {
            drop(state);
            self.call(Box::new(callback));
        } else {
            state.callbacks.push(Box::new(callback));
        }
    }

    fn call(&self, callback: Callback<T>) {
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| callback(self))) {
            let text = panic_text(&*payload);
            print_report(&ExceptionContext::new(format!("Panic in a callback of {self:?}: {text}")));
        }
    }

    /// The work begins: `true`, unless it was cancelled before (`future.set_running_or_notify_cancel()`).
    ///
    /// # Errors
    ///
    /// `InvalidStateError("Future in unexpected state")` if it has begun already.
    pub fn set_running_or_notify_cancel(&self) -> Result<bool, Exception> {
        let mut state = self.lock();
        match state.stage {
            Stage::Cancelled => Ok(false),
            Stage::Pending => {
                state.stage = Stage::Running;
                Ok(true)
            }
            _ => Err(InvalidStateError::new("Future in unexpected state").into()),
        }
    }

    /// Sets the result (`future.set_result(value)`).
    ///
    /// # Errors
    ///
    /// `InvalidStateError` if it is done.
    pub fn set_result(&self, value: T) -> Result<(), Exception> {
        self.set(Stage::Done(value))
    }

    /// Sets the exception (`future.set_exception(exception)`).
    ///
    /// # Errors
    ///
    /// `InvalidStateError` if it is done.
    pub fn set_exception(&self, exception: impl Into<Exception>) -> Result<(), Exception> {
        self.set(Stage::Raised(exception.into()))
    }

    fn set(&self, stage: Stage<T>) -> Result<(), Exception> {
        if self.finish(stage, |before| !before.is_done()) {
            return Ok(());
        }
        Err(InvalidStateError::new(format!("invalid state: {self:?}")).into())
    }

    /// Does `f`'s work, if it was not cancelled before, and keeps what comes of it.
    pub(crate) fn fulfil(&self, f: impl FnOnce() -> T) {
        if !self.set_running_or_notify_cancel().unwrap_or(false) {
            return;
        }
        let result = catch_unwind(AssertUnwindSafe(f));
        self.settle(result.map(Ok));
    }

    /// What came of it, if it is not done: a panic, or a value or exception.
    pub(crate) fn settle(&self, result: thread::Result<Result<T, Exception>>) {
        let stage = match result {
            Ok(Ok(value)) => Stage::Done(value),
            Ok(Err(e)) if e.is::<Cancelled>() => Stage::Cancelled,
            Ok(Err(e)) => Stage::Raised(e),
            Err(payload) => {
                let text = panic_text(&*payload);
                Stage::Panicked(Some(payload), text)
            }
        };
        self.finish(stage, |before| !before.is_done());
    }

    /// Ends it, if it may be ended as it is now; tells those who wait, and then those who wanted to be called.
    fn finish(&self, stage: Stage<T>, may: impl FnOnce(&Stage<T>) -> bool) -> bool {
        let callbacks = {
            let mut state = self.lock();
            if !may(&state.stage) {
                return false;
            }
            // What it replaces holds nothing.
            state.stage = stage;
            std::mem::take(&mut state.callbacks)
        };
        self.0.changed.notify_all();
        for callback in callbacks {
            self.call(callback);
        }
        true
    }
}

impl<T> Clone for ConcurrentFuture<T> {
    fn clone(&self) -> Self {
        ConcurrentFuture(self.0.clone())
    }
}

impl<T> Default for ConcurrentFuture<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> fmt::Debug for ConcurrentFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match &self.lock().stage {
            Stage::Pending => "pending",
            Stage::Running => "running",
            Stage::Cancelled => "cancelled",
            Stage::Done(_) | Stage::Taken => "finished returned",
            Stage::Raised(_) => "finished raised",
            Stage::Panicked(..) => "finished panicked",
        };
        write!(f, "<Future state={state}>")
    }
}

/// Somebody's word that a future will be done: if it is dropped, and nothing has come, the future is cancelled.
pub(crate) struct Promise<T>(pub(crate) ConcurrentFuture<T>);

impl<T> Drop for Promise<T> {
    fn drop(&mut self) {
        self.0.finish(Stage::Cancelled, |before| !before.is_done());
    }
}
