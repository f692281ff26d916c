//! Tasks whose result type is not known: what `current_task` and `all_tasks` give.

use std::fmt;
use std::rc::Rc;

use super::part::{ErasedTask, TaskPart};
use crate::coroutine::Exception;
use crate::coroutine::errors::RuntimeError;
use crate::event_loop::inner;

/// A task of any result type. Two are equal if they are the same task.
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

impl fmt::Debug for AnyTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<Task name='{}'>", self.get_name())
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
