//! [`Future`]: a result that somebody will set (`asyncio.Future`).

use std::fmt;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use super::core::{Cancel, Core, Outcome};
use super::done_callback::DoneCallback;
use super::waiting::Waiting;
use crate::context::Context;
use crate::coroutine::errors::{InvalidStateError, RuntimeError, StopIteration};
use crate::coroutine::{Awaitable, Exception};
use crate::event_loop::{EventLoop, inner};
use crate::task::no_loop;

/// A result that will be set later (`asyncio.Future`). A clone is another handle on the same future.
///
/// Awaiting it by value moves the result out; awaiting `&future`, where `T: Clone`, copies it, so that several may
/// await it. It is not a [`std::future::Future`]: [`coroutine::into_future`](crate::coroutine::into_future) makes one
/// of it.
///
/// ```
/// use dunder_core::asyncio;
/// use dunder_core::coroutine::into_future;
///
/// let answer = asyncio::run(async {
///     let future = asyncio::Future::new();
///     let setter = future.clone();
///     let loop_ = asyncio::get_running_loop()?;
///     loop_.call_later(1, move || {
///         let _ = setter.set_result(42);
///     })?;
///     into_future(future).await
/// });
/// assert_eq!(answer.unwrap().unwrap(), 42);
/// ```
pub struct Future<T>(pub(crate) Rc<Core<T>>);

impl<T: 'static> Future<T> {
    /// A future of the loop that runs on this thread (`loop.create_future()`).
    ///
    /// Where no loop runs it can be set and asked, but callbacks are never called.
    pub fn new() -> Self {
        Future(Core::new(inner::running(), None))
    }

    /// Sets the result and makes those who await it ready (`future.set_result(value)`).
    ///
    /// # Errors
    ///
    /// [`InvalidStateError`] "invalid state" if it is done; `RuntimeError("Task does not support set_result operation")`
    /// if [`ensure_future`](crate::asyncio::ensure_future) gave it and it is a task.
    pub fn set_result(&self, value: T) -> Result<(), Exception> {
        self.complete(Outcome::Value(value))
    }

    /// Sets the exception that is raised in those who await it (`future.set_exception(exception)`).
    ///
    /// # Errors
    ///
    /// As [`set_result`](Future::set_result).
    ///
    /// A `StopIteration` would be taken for the end of a generator: those who await it get a `RuntimeError`, whose cause
    /// it is. To set a [`Cancelled`](crate::coroutine::errors::Cancelled) cancels nobody: the future has then raised it, and is not `cancelled()`.
    pub fn set_exception(&self, exception: impl Into<Exception>) -> Result<(), Exception> {
        let mut exception = exception.into();
        if exception.is::<StopIteration>() {
            let message = "StopIteration interacts badly with generators and cannot be raised into a Future";
            let instead = Exception::from(RuntimeError::new(message));
            instead.set_cause(Some(exception.clone()));
            instead.set_context(Some(exception));
            exception = instead;
        }
        self.complete(Outcome::Raised(exception))
    }

    fn complete(&self, outcome: Outcome<T>) -> Result<(), Exception> {
        if self.0.task.is_some() {
            let operation = if matches!(outcome, Outcome::Value(_)) { "set_result" } else { "set_exception" };
            return Err(RuntimeError::new(format!("Task does not support {operation} operation")).into());
        }
        if self.0.complete(outcome) { Ok(()) } else { Err(InvalidStateError::new("invalid state").into()) }
    }

    /// Cancels it: [`Cancelled`](crate::coroutine::errors::Cancelled) is raised in those who await it. `false` if it was done (`future.cancel()`).
    pub fn cancel(&self) -> bool {
        self.0.request_cancel(None)
    }

    /// Cancels it with a message (`future.cancel(msg)`).
    pub fn cancel_msg(&self, message: impl AsRef<str>) -> bool {
        self.0.request_cancel(Some(message.as_ref()))
    }

    /// Whether it has a result, an exception, or was cancelled (`future.done()`).
    pub fn done(&self) -> bool {
        self.0.is_done()
    }

    /// Whether it was cancelled (`future.cancelled()`).
    pub fn cancelled(&self) -> bool {
        self.0.is_cancelled()
    }

    /// A copy of the result (`future.result()`).
    ///
    /// # Errors
    ///
    /// The exception that was set; [`Cancelled`](crate::coroutine::errors::Cancelled) if it was cancelled; [`InvalidStateError`] if it is not done.
    pub fn result(&self) -> Result<T, Exception>
    where
        T: Clone,
    {
        self.0.read(T::clone)
    }

    /// The exception that was set, `None` if it has a result (`future.exception()`).
    ///
    /// # Errors
    ///
    /// [`Cancelled`](crate::coroutine::errors::Cancelled) if it was cancelled; [`InvalidStateError`] if it is not done.
    pub fn exception(&self) -> Result<Option<Exception>, Exception> {
        self.0.exception()
    }

    /// Calls `callback` with this future once it is done, through `call_soon` in a copy of the current context
    /// (`future.add_done_callback(callback)`). Callbacks are called in the order in which they were added.
    pub fn add_done_callback(&self, callback: impl FnOnce(&Future<T>) + 'static) -> DoneCallback {
        let handle = Future(self.0.clone());
        self.0.add_callback(move || callback(&handle), None)
    }

    /// The same in a given context (`future.add_done_callback(callback, context=context)`).
    pub fn add_done_callback_in(
        &self,
        context: Context,
        callback: impl FnOnce(&Future<T>) + 'static,
    ) -> DoneCallback {
        let handle = Future(self.0.clone());
        self.0.add_callback(move || callback(&handle), Some(context))
    }

    /// Takes a callback back; how many that were: none if it was taken back before, or if the future is done
    /// (`future.remove_done_callback(callback)`).
    ///
    /// ```
    /// use dunder_core::asyncio::Future;
    ///
    /// let future = Future::<u32>::new();
    /// let callback = future.add_done_callback(|_| println!("never"));
    /// assert_eq!(future.remove_done_callback(&callback), 1);
    /// assert_eq!(future.remove_done_callback(&callback), 0);
    /// ```
    pub fn remove_done_callback(&self, callback: &DoneCallback) -> usize {
        self.0.remove_callback(callback)
    }

    /// The loop that it belongs to (`future.get_loop()`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("no running event loop")` if none ran where it was made.
    pub fn get_loop(&self) -> Result<EventLoop, Exception> {
        self.0.home.as_deref().map(EventLoop::of).ok_or_else(no_loop)
    }
}

impl<T: 'static> Default for Future<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Clone for Future<T> {
    fn clone(&self) -> Self {
        Future(self.0.clone())
    }
}

/// Two handles are equal if they are on the same future.
impl<T> PartialEq for Future<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Future<T> {}

impl<T> Hash for Future<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Rc::as_ptr(&self.0).hash(state);
    }
}

impl<T> fmt::Debug for Future<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.repr())
    }
}

impl<T: 'static> Awaitable for Future<T> {
    type Output = T;
    type Await = Waiting<T>;

    fn __await__(self) -> Waiting<T> {
        Waiting::by_value(self.0)
    }
}

impl<T: Clone + 'static> Awaitable for &Future<T> {
    type Output = T;
    type Await = Waiting<T>;

    fn __await__(self) -> Waiting<T> {
        Waiting::by_reference(self.0.clone())
    }
}
