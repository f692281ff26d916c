//! [`TaskGroup`]: tasks that end before the block does.
//!
//! ```text
//!   enter ─▶ body: create_task, start … ─▶ leave: wait until the last has ended ─▶ raise what failed, as one group
//!                     │ one fails
//!                     └──▶ abort: cancel the others, and the body if it still runs
//! ```
//!
//! [`leave`] is the way out, [`start`] a task that says when it is ready.
//!
//! Invariants: after the exit no task of the group runs; the parent's `cancelling()` is what it was before, unless
//! somebody else cancelled it; tasks of the group begin in the cancel scope that the group was entered in.

mod leave;
mod start;

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};

pub use leave::{JoinGroup, LeaveGroup};
use slab::Slab;
pub use start::{Start, Started};

use crate::cancel_scope::{Scope, Tasks};
use crate::contextlib::AsyncContextManager;
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::{Awaitable, Exception, Immediately};
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::ready::Notify;
use crate::event_loop::report::ExceptionContext;
use crate::futures::core::{Awaiters, Cancel, Core, Outcome, add_awaiter};
use crate::task::{ErasedTask, Task, TaskBuilder, close_unstarted, failed_task};

/// A group of tasks that is left only when all of them have ended (`asyncio.TaskGroup`). A clone is another handle on
/// the same group.
///
/// The first that fails cancels the others, and the task that entered the group. Leaving it then raises an
/// [`ExceptionGroup`](crate::asyncio::ExceptionGroup) of all failures, in the order in which they came. Cancelled tasks do
/// not count.
///
/// Unlike Python's, a group that was not entered is entered by its first `create_task`, for use with
/// [`join`](TaskGroup::join).
///
/// ```
/// use dunder_core::asyncio::{self, TaskGroup, sleep};
/// use dunder_core::coroutine::into_future;
///
/// let sum = asyncio::Runner::new().virtual_clock().run(async {
///     let tg = TaskGroup::new();
///     let a = tg.create_task(async { 1 });
///     let b = tg.create_task(async { 2 });
///     tg.create_task(sleep(3600));
///     into_future(tg.join()).await?;
///     Ok::<_, dunder_core::coroutine::Exception>(a.result()? + b.result()?)
/// });
/// assert_eq!(sum.unwrap().unwrap(), 3);
/// ```
#[derive(Clone)]
pub struct TaskGroup(Rc<Group>);

struct Group {
    entered: Cell<bool>,
    /// Known from entering the group until it has been left.
    parent: RefCell<Option<Parent>>,
    tasks: RefCell<Slab<Rc<dyn ErasedTask>>>,
    /// How many tasks somebody is starting who has not been told yet that they are ready.
    starting: Cell<usize>,
    errors: RefCell<Vec<Exception>>,
    panic: RefCell<Option<Box<dyn Any + Send>>>,
    on_completed: RefCell<Option<Rc<Core<()>>>>,
    exiting: Cell<bool>,
    aborting: Cell<bool>,
    parent_cancel_requested: Cell<bool>,
    cancel_on_enter: Cell<bool>,
    /// The scope that it was entered in, and where that keeps it.
    scope: RefCell<Option<(Rc<Scope>, usize)>>,
}

/// The task that entered the group.
#[derive(Clone)]
struct Parent {
    home: Rc<Inner>,
    task: Rc<dyn ErasedTask>,
    /// How many times its cancellation had been asked for.
    requests: u32,
}

impl TaskGroup {
    /// A group without tasks (`asyncio.TaskGroup()`).
    pub fn new() -> Self {
        TaskGroup(Rc::new(Group {
            entered: Cell::new(false),
            parent: RefCell::new(None),
            tasks: RefCell::default(),
            starting: Cell::new(0),
            errors: RefCell::default(),
            panic: RefCell::new(None),
            on_completed: RefCell::new(None),
            exiting: Cell::new(false),
            aborting: Cell::new(false),
            parent_cancel_requested: Cell::new(false),
            cancel_on_enter: Cell::new(false),
            scope: RefCell::new(None),
        }))
    }

    /// Makes a task of the group (`tg.create_task(coroutine)`).
    ///
    /// In a group that is finished or shutting down the awaitable is dropped, and the task has failed with
    /// `RuntimeError("TaskGroup … is finished")` or `… is shutting down`, which is reported if nobody asks for it.
    /// [`try_create_task`](TaskGroup::try_create_task) gives that at once.
    pub fn create_task<A>(&self, awaitable: A) -> Task<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        self.create_task_with(TaskBuilder::new(), awaitable)
    }

    /// The same with options (`tg.create_task(coroutine, name=…, context=…)`).
    ///
    /// ```
    /// use dunder_core::asyncio::{self, TaskBuilder, TaskGroup};
    /// use dunder_core::coroutine::into_future;
    ///
    /// asyncio::run(async {
    ///     let tg = TaskGroup::new();
    ///     let task = tg.create_task_with(TaskBuilder::new().name("reader"), async {});
    ///     assert_eq!(task.get_name(), "reader");
    ///     into_future(tg.join()).await
    /// })
    /// .unwrap()
    /// .unwrap();
    /// ```
    pub fn create_task_with<A>(&self, options: TaskBuilder, awaitable: A) -> Task<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        self.try_create_task_with(options, awaitable).unwrap_or_else(failed_task)
    }

    /// Makes a task of the group, or says at once why it cannot: `tg.try_create_task(f())?` raises where Python's
    /// `tg.create_task(f())` does.
    ///
    /// # Errors
    ///
    /// `RuntimeError("TaskGroup … is finished")`, `… is shutting down`; outside of tasks `… has not been entered`. The
    /// awaitable is dropped.
    pub fn try_create_task<A>(&self, awaitable: A) -> Result<Task<A::Output>, Exception>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        self.try_create_task_with(TaskBuilder::new(), awaitable)
    }

    /// The same with options.
    ///
    /// # Errors
    ///
    /// As [`try_create_task`](TaskGroup::try_create_task).
    pub fn try_create_task_with<A>(
        &self,
        options: TaskBuilder,
        awaitable: A,
    ) -> Result<Task<A::Output>, Exception>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        if let Err(e) = self.admit() {
            close_unstarted(awaitable);
            return Err(e);
        }
        let task = options.scope(self.0.scope()).create(awaitable);
        self.0.add(task.0.clone());
        // It may have cancelled the group before it was in it.
        if self.0.aborting.get() {
            task.0.request_cancel(None);
        }
        Ok(task)
    }

    fn admit(&self) -> Result<(), Exception> {
        if !self.0.entered.get() && !self.enter()? {
            return Err(RuntimeError::new(format!("TaskGroup {self:?} has not been entered")).into());
        }
        if self.0.exiting.get() && self.0.is_empty() {
            return Err(RuntimeError::new(format!("TaskGroup {self:?} is finished")).into());
        }
        if self.0.aborting.get() {
            return Err(RuntimeError::new(format!("TaskGroup {self:?} is shutting down")).into());
        }
        Ok(())
    }

    /// `false` outside of tasks.
    fn enter(&self) -> Result<bool, Exception> {
        if self.0.entered.get() {
            return Err(RuntimeError::new(format!("TaskGroup {self:?} has already been entered")).into());
        }
        let running = inner::running().and_then(|home| Some((home.current_task()?, home)));
        let Some((task, home)) = running else { return Ok(false) };
        let part = task.part();
        let requests = part.map_or(0, |part| part.requests());
        let scope = part.and_then(|part| part.scope());
        let parent = Parent { home, task: task.clone(), requests };
        *self.0.scope.borrow_mut() = scope.map(|scope| {
            let group: Weak<Group> = Rc::downgrade(&self.0);
            let place = scope.add_group(group);
            (scope, place)
        });
        *self.0.parent.borrow_mut() = Some(parent);
        self.0.entered.set(true);
        if self.0.cancel_on_enter.get() {
            self.cancel();
        }
        Ok(true)
    }

    /// Cancels what is left of the group, and its body; leaving it raises nothing because of it (3.15's `tg.cancel()`).
    ///
    /// It may be called more than once; before the group is entered, when that will cancel it; and when it has been left.
    ///
    /// ```
    /// use dunder_core::asyncio::{self, TaskGroup, sleep};
    /// use dunder_core::coroutine::into_future;
    ///
    /// let main = async {
    ///     let tg = TaskGroup::new();
    ///     let sleeper = tg.create_task(sleep(3600));
    ///     tg.cancel();
    ///     into_future(tg.join()).await?;
    ///     Ok::<_, dunder_core::coroutine::Exception>(sleeper.cancelled())
    /// };
    /// assert!(asyncio::Runner::new().virtual_clock().run(main).unwrap().unwrap());
    /// ```
    pub fn cancel(&self) {
        let group = &self.0;
        if !group.entered.get() {
            group.cancel_on_enter.set(true);
            return;
        }
        if (group.exiting.get() && group.is_empty()) || group.aborting.get() {
            return;
        }
        group.abort();
        group.cancel_parent();
    }

    /// Enters the group (`async with TaskGroup() as tg`).
    ///
    /// # Errors
    ///
    /// Raises `RuntimeError` if it was entered before, or outside of a task.
    pub fn __aenter__(&self) -> impl Awaitable<Output = TaskGroup> + use<> {
        let this = self.clone();
        Immediately::new(move || {
            if this.enter()? {
                return Ok(this);
            }
            Err(RuntimeError::new(format!("TaskGroup {this:?} cannot determine the parent task")).into())
        })
    }

    /// Leaves the group with what its body raised; waits for all its tasks. `true` if what was raised is dealt with.
    ///
    /// # Errors
    ///
    /// Raises an [`ExceptionGroup`](crate::asyncio::ExceptionGroup) "unhandled errors in a TaskGroup" if a task or the body
    /// failed; `Cancelled` if the parent was cancelled from outside; `GeneratorExit` if that is all there is;
    /// `KeyboardInterrupt` if that is among it, and the handler of the loop is told of the rest.
    ///
    /// # Panics
    ///
    /// If a task panicked, its panic goes on here.
    pub fn __aexit__(&self, raised: Option<Exception>) -> LeaveGroup {
        LeaveGroup::new(self.0.clone(), raised)
    }

    /// Waits for all tasks: [`__aexit__`](TaskGroup::__aexit__) of a body that raised nothing.
    ///
    /// # Errors
    ///
    /// As `__aexit__`.
    pub fn join(&self) -> JoinGroup {
        JoinGroup::new(self.__aexit__(None))
    }
}

impl AsyncContextManager for TaskGroup {
    type Value = TaskGroup;

    fn __aenter__(&mut self) -> impl Awaitable<Output = TaskGroup> {
        TaskGroup::__aenter__(self)
    }

    fn __aexit__(&mut self, exception: Option<Exception>) -> impl Awaitable<Output = bool> {
        TaskGroup::__aexit__(self, exception)
    }
}

impl Group {
    fn scope(&self) -> Option<Rc<Scope>> {
        self.scope.borrow().as_ref().map(|(scope, _)| scope.clone())
    }

    /// Nothing is left to wait for.
    fn is_empty(&self) -> bool {
        self.tasks.borrow().is_empty() && self.starting.get() == 0
    }

    fn add(self: &Rc<Self>, task: Rc<dyn ErasedTask>) {
        let number = self.tasks.borrow_mut().insert(task.clone());
        task.watch(self.clone(), number);
    }

    /// Somebody has been told of the task that was being started.
    fn end_of_start(&self) {
        self.starting.set(self.starting.get().saturating_sub(1));
        self.tell_if_empty();
    }

    fn tell_if_empty(&self) {
        let completed = self.on_completed.borrow().clone();
        if let Some(completed) = completed
            && self.is_empty()
        {
            completed.complete(Outcome::Value(()));
        }
    }

    fn abort(&self) {
        self.aborting.set(true);
        let mut tasks = Vec::new();
        self.add_to(&mut tasks);
        for task in tasks {
            task.request_cancel(None);
        }
    }

    fn cancel_parent(&self) {
        let parent = self.parent.borrow().clone();
        if let Some(parent) = parent
            && !self.parent_cancel_requested.replace(true)
        {
            parent.task.request_cancel(None);
        }
    }

    /// Tells the exception handler of an error that is not raised by the group.
    fn report(home: &Inner, message: impl Into<String>, e: Exception) {
        home.reporter.report(&ExceptionContext::new(message).with_exception(e));
    }
}

impl Tasks for Group {
    fn add_to(&self, tasks: &mut Vec<Rc<dyn ErasedTask>>) {
        tasks.extend(self.tasks.borrow().iter().map(|(_, task)| task.clone()));
    }
}

impl Notify for Group {
    fn notify(self: Rc<Self>, number: usize) {
        let task = self.tasks.borrow_mut().try_remove(number);
        let Some(task) = task else { return };
        self.tell_if_empty();
        if task.cancelled() || !task.has_failed() {
            return;
        }
        let failure = task.failure();
        match task.panic() {
            Some(payload) => *self.panic.borrow_mut() = Some(payload),
            None => self.errors.borrow_mut().extend(failure.clone()),
        }
        let parent = self.parent.borrow().clone();
        let Some(parent) = parent else { return };
        if parent.task.done() {
            let name = |task: &dyn ErasedTask| task.part().map(|part| part.name()).unwrap_or_default();
            let message = format!(
                "Task <Task name='{}'> has errored out but its parent task <Task name='{}'> is already completed",
                name(&*task),
                name(&*parent.task),
            );
            if let Some(e) = failure {
                Self::report(&parent.home, message, e);
            }
        } else if !self.aborting.get() && !self.parent_cancel_requested.get() {
            self.abort();
            self.cancel_parent();
        }
    }

    fn awaiters(&self, found: &mut Awaiters) {
        if let Some(parent) = &*self.parent.borrow() {
            add_awaiter(found, parent.task.clone());
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if let Some((scope, place)) = self.scope.take() {
            scope.remove_member(place);
        }
    }
}

impl Default for TaskGroup {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for TaskGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<TaskGroup")?;
        let tasks = self.0.tasks.borrow().len();
        if tasks > 0 {
            write!(f, " tasks={tasks}")?;
        }
        let errors = self.0.errors.borrow().len();
        if errors > 0 {
            write!(f, " errors={errors}")?;
        }
        if self.0.aborting.get() {
            f.write_str(" cancelling")?;
        } else if self.0.entered.get() {
            f.write_str(" entered")?;
        }
        f.write_str(">")
    }
}
