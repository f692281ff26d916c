//! Tasks whose result type is not known: what `current_task` and `all_tasks` give.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::panic::resume_unwind;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use super::handle::Task;
use super::part::{ErasedTask, TaskPart};
use crate::context::copy_context;
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::raising::raised_from_elsewhere;
use crate::coroutine::{Awaitable, Exception, Generator, Resume, Signal, Step, Suspended};
use crate::event_loop::{EventLoop, inner};
use crate::futures::DoneCallback;

/// A task of any result type. Two are equal if they are the same task.
///
/// Awaiting one waits until it has ended, and raises what it raised.
#[derive(Clone)]
pub struct AnyTask(pub(crate) Rc<dyn ErasedTask>);

impl AnyTask {
    /// Asks for cancellation; see [`Task::cancel`](super::Task::cancel).
    pub fn cancel(&self) -> bool {
        self.0.request_cancel(None)
    }

    /// Asks for cancellation with a message.
    pub fn cancel_msg(&self, message: impl AsRef<str>) -> bool {
        self.0.request_cancel(Some(message.as_ref()))
    }

    /// How many cancellations were asked for and not taken back (`task.cancelling()`).
    pub fn cancelling(&self) -> u32 {
        self.0.part().map_or(0, TaskPart::cancelling)
    }

    /// Takes one request back; how many remain (`task.uncancel()`).
    pub fn uncancel(&self) -> u32 {
        self.0.part().map_or(0, TaskPart::uncancel)
    }

    /// Whether it has ended.
    pub fn done(&self) -> bool {
        self.0.done()
    }

    /// Whether it ended by cancellation.
    pub fn cancelled(&self) -> bool {
        self.0.cancelled()
    }

    /// What it raised, `None` if it returned (`task.exception()`).
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
    /// (`task.add_done_callback(callback)`).
    pub fn add_done_callback(&self, callback: impl FnOnce(&AnyTask) + 'static) -> DoneCallback {
        let handle = self.clone();
        let mut context = copy_context();
        let callback = Box::new(move || context.enter(|| callback(&handle)));
        let number = self.0.add_callback(callback);
        DoneCallback::new(Rc::as_ptr(&self.0).cast(), number)
    }

    /// Takes a callback back; how many that were (`task.remove_done_callback(callback)`).
    pub fn remove_done_callback(&self, callback: &DoneCallback) -> usize {
        let number = callback.number_of(Rc::as_ptr(&self.0).cast());
        usize::from(number.is_some_and(|number| self.0.remove_callback(number)))
    }

    /// The loop that it belongs to (`task.get_loop()`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("no running event loop")` if none ran where it was made.
    pub fn get_loop(&self) -> Result<EventLoop, Exception> {
        self.0.home().map(|home| EventLoop::of(home)).ok_or_else(no_loop)
    }

    /// The name (`task.get_name()`).
    pub fn get_name(&self) -> String {
        self.0.part().map(TaskPart::name).unwrap_or_default()
    }

    /// Names it (`task.set_name(name)`).
    pub fn set_name(&self, name: impl Into<Rc<str>>) {
        if let Some(part) = self.0.part() {
            part.set_name(name.into());
        }
    }
}

impl PartialEq for AnyTask {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::addr_eq(Rc::as_ptr(&self.0), Rc::as_ptr(&other.0))
    }
}

impl Eq for AnyTask {}

impl Hash for AnyTask {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Rc::as_ptr(&self.0).cast::<()>().hash(state);
    }
}

impl<T: 'static> PartialEq<Task<T>> for AnyTask {
    fn eq(&self, other: &Task<T>) -> bool {
        std::ptr::addr_eq(Rc::as_ptr(&self.0), Rc::as_ptr(&other.0))
    }
}

impl<T: 'static> PartialEq<AnyTask> for Task<T> {
    fn eq(&self, other: &AnyTask) -> bool {
        other == self
    }
}

impl fmt::Debug for AnyTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.repr())
    }
}

/// Awaiting one waits until it has ended and raises what it raised; its result stays in it.
impl Awaitable for AnyTask {
    type Output = ();
    type Await = Ended;

    fn __await__(self) -> Ended {
        Ended { task: self.0, registered: None }
    }
}

/// What is driven while an [`AnyTask`] is awaited.
pub struct Ended {
    task: Rc<dyn ErasedTask>,
    registered: Option<u32>,
}

impl Ended {
    fn unregister(&mut self) {
        if let Some(number) = self.registered.take() {
            self.task.remove_callback(number);
        }
    }
}

impl Resume for Ended {
    type Yield = Suspended;
    type Send = ();
    type Return = ();

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, ()> {
        let this = self.get_mut();
        if let Signal::Throw(e) = signal {
            this.unregister();
            return Step::Raised(e);
        }
        if !this.task.done() {
            return match this.task.clone().wait(&mut this.registered, cx) {
                Ok(()) => Step::Yielded(Suspended),
                Err(e) => Step::Raised(e),
            };
        }
        if let Some(payload) = this.task.panic() {
            resume_unwind(payload);
        }
        match this.task.failure() {
            Some(e) => Step::Raised(raised_from_elsewhere(e)),
            None => Step::Returned(()),
        }
    }
}

impl Generator for Ended {}

impl Drop for Ended {
    fn drop(&mut self) {
        self.unregister();
    }
}

impl fmt::Debug for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<await {}>", self.task.repr())
    }
}

/// The task that is running, `None` in a callback (`asyncio.current_task()`).
///
/// # Errors
///
/// `RuntimeError("no running event loop")`.
///
/// ```
/// use dunder_core::asyncio::{self, current_task};
///
/// let name = asyncio::run(async { current_task().unwrap().unwrap().get_name() });
/// assert_eq!(name.unwrap(), "Task-1");
/// ```
pub fn current_task() -> Result<Option<AnyTask>, Exception> {
    let inner = inner::running().ok_or_else(no_loop)?;
    Ok(inner.current_task().map(AnyTask))
}

/// The tasks of the running loop that have not ended (`asyncio.all_tasks()`).
///
/// # Errors
///
/// `RuntimeError("no running event loop")`.
///
/// ```
/// use dunder_core::asyncio::{self, all_tasks, create_task};
///
/// let count = asyncio::run(async {
///     let _task = create_task(async {});
///     all_tasks().unwrap().len()
/// });
/// assert_eq!(count.unwrap(), 2);
/// ```
pub fn all_tasks() -> Result<Vec<AnyTask>, Exception> {
    let inner = inner::running().ok_or_else(no_loop)?;
    let tasks = inner.tasks.borrow().all();
    Ok(tasks.into_iter().map(AnyTask).collect())
}

pub(crate) fn no_loop() -> Exception {
    RuntimeError::new("no running event loop").into()
}
