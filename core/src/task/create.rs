//! Making tasks: `create_task`, its builder, and `ensure_core` for the combinators (asyncio's `ensure_future`).

use std::any::Any;
use std::pin::pin;
use std::rc::Rc;
use std::task::{self, Waker};

use super::body::TaskBody;
use super::handle::Task;
use super::part::TaskPart;
use crate::cancel_scope::Scope;
use crate::context::{Context, copy_context};
use crate::coroutine::errors::{GeneratorExit, RuntimeError};
use crate::coroutine::{Awaitable, Exception, Resume, Signal};
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

/// Options of a task: `create_task(coroutine, name=…, context=…, eager_start=…)`.
///
/// ```
/// use dunder_core::asyncio::{self, TaskBuilder};
///
/// asyncio::run(async {
///     let task = TaskBuilder::new().name("reader").create(async {});
///     assert_eq!(task.get_name(), "reader");
///     let eager = TaskBuilder::new().eager_start(true).create(async { 1 });
///     assert!(eager.done());
/// })
/// .unwrap();
/// ```
#[derive(Debug, Clone, Default)]
#[must_use = "a builder does nothing until `create` is called"]
pub struct TaskBuilder {
    name: Option<Rc<str>>,
    context: Option<Context>,
    eager_start: Option<bool>,
    scope: Option<Rc<Scope>>,
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

    /// Whether the task starts at once, inside of [`create`](TaskBuilder::create), and not in the next tick
    /// (`eager_start=True`).
    ///
    /// It runs in its own context up to its first suspension, and is the
    /// [`current_task`](crate::asyncio::current_task) meanwhile. One that ends without suspending is never scheduled:
    /// it is done when `create` returns. Where eager tasks make eager tasks, those that are a hundred deep start in the next
    /// tick after all. The main task of a [`Runner`](crate::asyncio::Runner) is never eager, since its
    /// loop does not run yet.
    pub fn eager_start(mut self, eager: bool) -> Self {
        self.eager_start = Some(eager);
        self
    }

    /// The cancel scope that the task is made in; without this it is in none.
    pub(crate) fn scope(mut self, scope: Option<Rc<Scope>>) -> Self {
        self.scope = scope;
        self
    }

    /// Makes the task on the loop that runs on this thread.
    pub fn create<A>(self, awaitable: A) -> Task<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        let home = inner::running();
        let is_running = home.is_some();
        self.create_in(home, is_running, awaitable)
    }

    pub(crate) fn create_on<A>(self, home: Option<Rc<Inner>>, awaitable: A) -> Task<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        let is_running =
            |home: &Rc<Inner>| inner::running().is_some_and(|running| Rc::ptr_eq(&running, home));
        let is_running = home.as_ref().is_some_and(is_running);
        self.create_in(home, is_running, awaitable)
    }

    /// Makes the main task of a loop that does not run yet.
    pub(crate) fn create_main<A>(self, home: Rc<Inner>, awaitable: A) -> Task<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        self.create_in(Some(home), false, awaitable)
    }

    fn create_in<A>(mut self, home: Option<Rc<Inner>>, is_running: bool, awaitable: A) -> Task<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        let home = home.filter(|inner| !inner.closed.get());
        if let Some(factory) = home.as_ref().and_then(|inner| inner.task_factory()) {
            self = factory(self);
        }
        let number = home.as_ref().map_or(0, |inner| match self.name {
            Some(_) => 0,
            None => inner.next_task_name(),
        });
        let part = TaskPart::new(number, self.name, self.context.unwrap_or_else(copy_context));
        if let Some(scope) = self.scope {
            part.begin_in_scope(scope);
        }
        let core = Core::new(home, Some(part));
        match (&core.home, &core.task) {
            (Some(inner), Some(part)) => {
                let body = Box::pin(TaskBody::new(awaitable.__await__(), core.clone()));
                if is_running && self.eager_start == Some(true) && inner.shared.is_running() {
                    let id = inner.add(body);
                    part.set_id(id);
                    inner.start_eagerly(id);
                } else {
                    part.set_id(inner.spawn(body));
                }
            }
            _ => {
                close_unstarted(awaitable);
                core.complete(Outcome::Raised(RuntimeError::new("no running event loop").into()));
            }
        }
        Task(core)
    }
}

/// Closes what cannot be made a task: it was not forgotten, so debug mode does not warn of it.
#[cold]
pub(crate) fn close_unstarted<A: Awaitable>(awaitable: A) {
    let object = pin!(awaitable.__await__());
    // What is thrown in before anything has run comes out as it is.
    let _ = object.resume(&mut task::Context::from_waker(Waker::noop()), Signal::Throw(GeneratorExit.into()));
}

/// A task that has failed before it began.
pub(crate) fn failed_task<T>(exception: Exception) -> Task<T> {
    let core = Core::new(inner::running(), Some(TaskPart::new(0, None, Context::empty())));
    core.complete(Outcome::Raised(exception));
    Task(core)
}

/// Makes every task of a loop eager: `loop_.set_task_factory(Some(eager_task_factory))`
/// (`asyncio.eager_task_factory`). See [`TaskBuilder::eager_start`].
///
/// ```
/// use dunder_core::asyncio::{Runner, create_task, eager_task_factory};
///
/// let done = Runner::new().task_factory(eager_task_factory).run(async { create_task(async { 1 }).done() });
/// assert!(done.unwrap());
/// ```
pub fn eager_task_factory(options: TaskBuilder) -> TaskBuilder {
    // What was asked for explicitly holds, as a keyword argument of `create_task` does.
    match options.eager_start {
        Some(_) => options,
        None => options.eager_start(true),
    }
}

/// What sets the options of every task that a loop makes (`loop.set_task_factory(factory)`).
pub(crate) type TaskFactory = Rc<dyn Fn(TaskBuilder) -> TaskBuilder>;

/// A handle on what will have the result: on the future or task that is given, and of anything else on the task that is
/// made of it (`asyncio.ensure_future`).
///
/// ```
/// use dunder_core::asyncio::{self, Future, create_task, ensure_future};
///
/// asyncio::run(async {
///     let task = create_task(async { 1 });
///     assert_eq!(ensure_future(task.clone()), task);
///     let future = Future::<u32>::new();
///     assert_eq!(ensure_future(future.clone()), future);
///     assert!(!ensure_future(async { 2 }).done());
/// })
/// .unwrap();
/// ```
pub fn ensure_future<A>(awaitable: A) -> Future<A::Output>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
    Future(ensure_core(awaitable))
}

/// Whether this is a future or task already. The types are compared at compile time.
pub(crate) fn is_future<A: Awaitable + 'static>(awaitable: &A) -> bool
where
    A::Output: 'static,
{
    let any: &dyn Any = awaitable;
    any.is::<Task<A::Output>>() || any.is::<Future<A::Output>>()
}

/// The core of a task or future; anything else is made a task.
pub(crate) fn ensure_core<A>(awaitable: A) -> Rc<Core<A::Output>>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
    // The types are compared at compile time; one of the branches remains.
    let mut awaitable = Some(awaitable);
    let any: &mut dyn Any = &mut awaitable;
    if let Some(task) = any.downcast_mut::<Option<Task<A::Output>>>().and_then(Option::take) {
        return task.0;
    }
    if let Some(future) = any.downcast_mut::<Option<Future<A::Output>>>().and_then(Option::take) {
        return future.0;
    }
    match awaitable {
        Some(awaitable) => create_task(awaitable).0,
        None => Core::new(None, None),
    }
}
