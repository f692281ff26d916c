//! Making tasks: `create_task`, its builder, and `ensure_core` for the combinators (asyncio's `ensure_future`).

use std::any::Any;
use std::rc::Rc;

use super::body::TaskBody;
use super::handle::Task;
use super::part::TaskPart;
use crate::context::{Context, copy_context};
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::{Awaitable, Exception};
use crate::event_loop::inner::{self, Inner};
use crate::futures::Future;
use crate::futures::core::{Core, Outcome};

/// Makes the loop run an awaitable concurrently (`asyncio.create_task`).
///
/// It starts in the next tick, in a copy of the current context. Dropping the handle does not cancel it: the loop keeps
/// it until it ends. Where no loop runs, the task has ended with `RuntimeError("no running event loop")`, which is
/// reported if nobody asks for it.
///
/// A Rust future of another library is dropped where a coroutine would have `Cancelled` raised in it.
///
/// ```
/// use dunder_core::asyncio;
/// use dunder_core::coroutine::into_future;
///
/// let sum = asyncio::run(async {
///     let a = asyncio::create_task(async { 1 });
///     let b = asyncio::create_task(async { 2 });
///     Ok::<_, dunder_core::coroutine::Exception>(into_future(a).await? + into_future(b).await?)
/// });
/// assert_eq!(sum.unwrap().unwrap(), 3);
/// ```
pub fn create_task<A>(awaitable: A) -> Task<A::Output>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
    TaskBuilder::new().create(awaitable)
}

/// Options of a task: `create_task(coroutine, name=…, context=…)`.
///
/// ```
/// use dunder_core::asyncio::{self, TaskBuilder};
///
/// asyncio::run(async {
///     let task = TaskBuilder::new().name("reader").create(async {});
///     assert_eq!(task.get_name(), "reader");
/// })
/// .unwrap();
/// ```
#[derive(Debug, Clone, Default)]
#[must_use = "a builder does nothing until `create` is called"]
pub struct TaskBuilder {
    name: Option<Rc<str>>,
    context: Option<Context>,
}

impl TaskBuilder {
    /// No name, and a copy of the current context.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the task; without this it is called `Task-1`, `Task-2`, ….
    pub fn name(mut self, name: impl Into<Rc<str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The context that the task runs in, instead of a copy of the current one.
    pub fn context(mut self, context: Context) -> Self {
        self.context = Some(context);
        self
    }

    /// Makes the task on the loop that runs on this thread.
    pub fn create<A>(self, awaitable: A) -> Task<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        self.create_on(inner::running(), awaitable)
    }

    pub(crate) fn create_on<A>(self, home: Option<Rc<Inner>>, awaitable: A) -> Task<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        let home = home.filter(|inner| !inner.closed.get());
        let number = home.as_ref().map_or(0, |inner| match self.name {
            Some(_) => 0,
            None => inner.next_task_name(),
        });
        let part = TaskPart::new(number, self.name, self.context.unwrap_or_else(copy_context));
        let core = Core::new(home.clone(), Some(part));
        match home {
            Some(inner) => {
                let body = Box::pin(TaskBody::new(awaitable.__await__(), core.clone()));
                let id = inner.spawn(body, core.clone());
                if let Some(part) = &core.task {
                    part.set_id(id);
                }
            }
            None => {
                core.complete(Outcome::Raised(RuntimeError::new("no running event loop").into()));
            }
        }
        Task(core)
    }
}

/// A task that has failed before it began.
pub(crate) fn failed_task<T>(exception: Exception) -> Task<T> {
    let core = Core::new(inner::running(), Some(TaskPart::new(0, None, Context::empty())));
    core.complete(Outcome::Raised(exception));
    Task(core)
}

/// The core of a task or future; anything else is made a task (`asyncio.ensure_future`).
pub(crate) fn ensure_core<A>(awaitable: A) -> Rc<Core<A::Output>>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
    // The types are compared at compile time; one of the branches remains.
    let mut awaitable = Some(awaitable);
    let any: &mut dyn Any = &mut awaitable;
    if let Some(task) = any.downcast_mut::<Option<Task<A::Output>>>().and_then(Option::take) {
        return task.0.clone();
    }
    if let Some(future) = any.downcast_mut::<Option<Future<A::Output>>>().and_then(Option::take) {
        return future.0;
    }
    match awaitable {
        Some(awaitable) => create_task(awaitable).0.clone(),
        None => Core::new(None, None),
    }
}
