//! [`Task`]: the handle that `create_task` gives.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use super::any::{AnyTask, no_loop};
use super::part::TaskPart;
use crate::context::Context;
use crate::coroutine::{Awaitable, Exception};
use crate::event_loop::EventLoop;
use crate::futures::core::{Cancel, Core};
use crate::futures::{DoneCallback, Future, Waiting};

/// A coroutine that the loop runs concurrently (`asyncio.Task`).
///
/// Awaiting it by value gives its result; awaiting `&task`, where `T: Clone`, gives a copy, so that several may await
/// it. If the task panicked, the panic goes on in who awaits it.
///
/// Where `T: Clone` the handle can be cloned, and every handle gives the result.
///
/// ```
/// use dunder_core::asyncio::{self, CancelledError, create_task, sleep};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// asyncio::run(async {
///     let task = create_task(async { 42 });
///     assert_eq!(into_future(&task).await?, 42);
///     assert_eq!(task.result()?, 42);
///
///     let sleeper = create_task(sleep(3600));
///     sleeper.cancel();
///     assert!(into_future(&sleeper).await.unwrap_err().is::<CancelledError>());
///     assert!(sleeper.cancelled());
///     Ok::<_, Exception>(())
/// })
/// .unwrap()
/// .unwrap();
/// ```
pub struct Task<T>(pub(crate) Rc<Core<T>>);

impl<T: 'static> Task<T> {
    fn part(&self) -> Option<&TaskPart> {
        self.0.task.as_ref()
    }

    /// Asks for cancellation: [`Cancelled`](crate::coroutine::errors::Cancelled) is raised in the coroutine at the
    /// await where it is suspended (`task.cancel()`). `false` if it is done.
    ///
    /// What it awaits is cancelled first, if that is a task or future. The coroutine may catch it, and await in its
    /// cleanup; the task is done only when the coroutine has ended. A task that has not started never starts.
    ///
    /// If what it awaits was done in this very tick, the cancellation is raised all the same, as in Python: the value
    /// stays in the future, for whoever else has a handle on it. A Rust future that is not ours is dropped.
    pub fn cancel(&self) -> bool {
        self.0.request_cancel(None)
    }

    /// [`cancel`](Task::cancel) with a message for the exception (`task.cancel(msg)`).
    pub fn cancel_msg(&self, message: impl AsRef<str>) -> bool {
        self.0.request_cancel(Some(message.as_ref()))
    }

    /// How many cancellations were asked for and not taken back (`task.cancelling()`). A cancelled
    /// [`CancelScope`](crate::asyncio::CancelScope) that the task is in counts as one.
    pub fn cancelling(&self) -> u32 {
        self.part().map_or(0, TaskPart::cancelling)
    }

    /// Takes one request back; how many remain (`task.uncancel()`). At zero, one that was not yet raised is dropped.
    pub fn uncancel(&self) -> u32 {
        self.part().map_or(0, TaskPart::uncancel)
    }

    /// Whether it has ended (`task.done()`).
    pub fn done(&self) -> bool {
        self.0.is_done()
    }

    /// Whether it ended by cancellation (`task.cancelled()`).
    pub fn cancelled(&self) -> bool {
        self.0.is_cancelled()
    }

    /// A copy of the result (`task.result()`).
    ///
    /// # Errors
    ///
    /// What the coroutine raised; [`Cancelled`](crate::coroutine::errors::Cancelled) if it was cancelled;
    /// [`InvalidStateError`](crate::coroutine::errors::InvalidStateError) "Result is not set." if it has not ended.
    ///
    /// # Panics
    ///
    /// If the task panicked, its panic goes on here.
    pub fn result(&self) -> Result<T, Exception>
    where
        T: Clone,
    {
        self.0.read(T::clone)
    }

    /// What the coroutine raised, `None` if it returned (`task.exception()`).
    ///
    /// # Errors
    ///
    /// [`Cancelled`](crate::coroutine::errors::Cancelled) if it was cancelled;
    /// [`InvalidStateError`](crate::coroutine::errors::InvalidStateError) "Exception is not set." if it has not ended.
    ///
    /// # Panics
    ///
    /// If the task panicked, its panic goes on here.
    pub fn exception(&self) -> Result<Option<Exception>, Exception> {
        self.0.exception()
    }

    /// Calls `callback` with this task once it is done, through `call_soon` in a copy of the current context
    /// (`task.add_done_callback(callback)`). Callbacks are called in the order in which they were added.
    pub fn add_done_callback(&self, callback: impl FnOnce(&Task<T>) + 'static) -> DoneCallback {
        let handle = Task(self.0.clone());
        self.0.add_callback(move || callback(&handle), None)
    }

    /// The same in a given context (`task.add_done_callback(callback, context=context)`).
    pub fn add_done_callback_in(
        &self,
        context: Context,
        callback: impl FnOnce(&Task<T>) + 'static,
    ) -> DoneCallback {
        let handle = Task(self.0.clone());
        self.0.add_callback(move || callback(&handle), Some(context))
    }

    /// Takes a callback back; how many that were: none if it was taken back before, or if the task is done
    /// (`task.remove_done_callback(callback)`).
    pub fn remove_done_callback(&self, callback: &DoneCallback) -> usize {
        self.0.remove_callback(callback)
    }

    /// The loop that it belongs to (`task.get_loop()`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("no running event loop")` if none ran where it was made.
    pub fn get_loop(&self) -> Result<EventLoop, Exception> {
        self.0.home.as_deref().map(EventLoop::of).ok_or_else(no_loop)
    }

    /// The name (`task.get_name()`).
    pub fn get_name(&self) -> String {
        self.part().map(TaskPart::name).unwrap_or_default()
    }

    /// Names it (`task.set_name(name)`).
    pub fn set_name(&self, name: impl Into<Rc<str>>) {
        if let Some(part) = self.part() {
            part.set_name(name.into());
        }
    }

    /// The context that it runs in (`task.get_context()`).
    pub fn get_context(&self) -> Context {
        match self.part() {
            // While it runs, its context is the thread's current one.
            Some(part) if part.running.get() => Context::current(),
            Some(part) => part.share_context(),
            None => Context::new(),
        }
    }

    /// A handle that has forgotten the result's type.
    pub fn as_any(&self) -> AnyTask {
        AnyTask(self.0.clone())
    }
}

impl<T: Clone> Clone for Task<T> {
    fn clone(&self) -> Self {
        self.0.share();
        Task(self.0.clone())
    }
}

/// Two handles are equal if they are on the same task.
impl<T> PartialEq for Task<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Task<T> {}

impl<T> PartialEq<Future<T>> for Task<T> {
    fn eq(&self, other: &Future<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> PartialEq<Task<T>> for Future<T> {
    fn eq(&self, other: &Task<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Hash for Task<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Rc::as_ptr(&self.0).hash(state);
    }
}

impl<T> fmt::Debug for Task<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.repr())
    }
}

impl<T: 'static> Awaitable for Task<T> {
    type Output = T;
    type Await = Waiting<T>;

    fn __await__(self) -> Waiting<T> {
        Waiting::by_value(self.0)
    }
}

impl<T: Clone + 'static> Awaitable for &Task<T> {
    type Output = T;
    type Await = Waiting<T>;

    fn __await__(self) -> Waiting<T> {
        Waiting::by_reference(self.0.clone())
    }
}
