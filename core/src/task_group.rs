//! [`TaskGroup`]: tasks that end before the block does.
//!
//! ```text
//!   enter ─▶ body: create_task … ─▶ leave: wait until the last has ended ─▶ raise what failed, as one group
//!                     │ one fails
//!                     └──▶ abort: cancel the others, and the body if it still runs
//! ```
//!
//! Invariants: after the exit no task of the group runs; the parent's `cancelling()` is what it was before, unless
//! somebody else cancelled it.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fmt;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use slab::Slab;

use crate::contextlib::AsyncContextManager;
use crate::coroutine::errors::{Cancelled, RuntimeError};
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Immediately, Resume, Signal, Step,
    Suspended,
};
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::ready::Notify;
use crate::exception_group::ExceptionGroup;
use crate::futures::Waiting;
use crate::futures::core::{Awaiters, Core, Outcome, Watched, add_awaiter};
use crate::task::{ErasedTask, Task, TaskBuilder, failed_task};
use crate::timeouts::reused;

/// A group of tasks that is left only when all of them have ended (`asyncio.TaskGroup`). A clone is another handle on
/// the same group.
///
/// The first that fails cancels the others, and the task that entered the group. Leaving it then raises an
/// [`ExceptionGroup`] of all failures, in the order in which they came. Cancelled tasks do not count.
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
    tasks: RefCell<Slab<Rc<dyn Watched>>>,
    errors: RefCell<Vec<Exception>>,
    panic: RefCell<Option<Box<dyn Any + Send>>>,
    on_completed: RefCell<Option<Rc<Core<()>>>>,
    exiting: Cell<bool>,
    aborting: Cell<bool>,
    parent_cancel_requested: Cell<bool>,
}

/// The task that entered the group.
#[derive(Clone)]
struct Parent {
    home: Rc<Inner>,
    task: Rc<dyn ErasedTask>,
}

impl TaskGroup {
    /// A group without tasks (`asyncio.TaskGroup()`).
    pub fn new() -> Self {
        TaskGroup(Rc::new(Group {
            entered: Cell::new(false),
            parent: RefCell::new(None),
            tasks: RefCell::default(),
            errors: RefCell::default(),
            panic: RefCell::new(None),
            on_completed: RefCell::new(None),
            exiting: Cell::new(false),
            aborting: Cell::new(false),
            parent_cancel_requested: Cell::new(false),
        }))
    }

    /// Makes a task of the group (`tg.create_task(coroutine)`).
    ///
    /// In a group that is finished or shutting down the awaitable is dropped, and the task has failed with
    /// `RuntimeError("TaskGroup … is finished")` or `… is shutting down`, which is reported if nobody asks for it.
    pub fn create_task<A>(&self, awaitable: A) -> Task<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        self.create_task_with(TaskBuilder::new(), awaitable)
    }

    /// The same with options (`tg.create_task(coroutine, name=…, context=…)`).
    pub fn create_task_with<A>(&self, options: TaskBuilder, awaitable: A) -> Task<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        if let Err(e) = self.admit() {
            drop(awaitable);
            return failed_task(e);
        }
        let task = options.create(awaitable);
        let number = self.0.tasks.borrow_mut().insert(task.0.clone());
        task.0.watch(self.0.clone(), number);
        task
    }

    fn admit(&self) -> Result<(), Exception> {
        if !self.0.entered.get() {
            self.enter()?;
        }
        if self.0.exiting.get() && self.0.tasks.borrow().is_empty() {
            return Err(RuntimeError::new(format!("TaskGroup {self:?} is finished")).into());
        }
        if self.0.aborting.get() {
            return Err(RuntimeError::new(format!("TaskGroup {self:?} is shutting down")).into());
        }
        Ok(())
    }

    fn enter(&self) -> Result<(), Exception> {
        let parent = inner::running().and_then(|home| Some(Parent { task: home.current_task()?, home }));
        if parent.is_none() {
            let message = format!("TaskGroup {self:?} cannot determine the parent task");
            return Err(RuntimeError::new(message).into());
        }
        *self.0.parent.borrow_mut() = parent;
        self.0.entered.set(true);
        Ok(())
    }

    /// Cancels what is left of the group, and its body; leaving it raises nothing because of it (3.15's `tg.cancel()`).
    pub fn cancel(&self) {
        let parent = self.0.parent.borrow().clone();
        self.0.abort();
        if let Some(parent) = parent
            && !self.0.exiting.get()
            && !self.0.parent_cancel_requested.replace(true)
        {
            parent.task.request_cancel(None);
        }
    }

    /// Enters the group (`async with TaskGroup() as tg`).
    ///
    /// # Errors
    ///
    /// Raises `RuntimeError` if it was entered before, or outside of a task.
    pub fn __aenter__(&self) -> impl Awaitable<Output = TaskGroup> + use<> {
        let this = self.clone();
        Immediately::new(move || {
            if this.0.entered.get() {
                let message = format!("TaskGroup {this:?} has already been entered");
                return Err(RuntimeError::new(message).into());
            }
            this.enter()?;
            Ok(this)
        })
    }

    /// Leaves the group with what its body raised; waits for all its tasks. `true` if what was raised is dealt with.
    ///
    /// # Errors
    ///
    /// Raises an [`ExceptionGroup`] "unhandled errors in a TaskGroup" if a task or the body failed; `Cancelled` if the
    /// parent was cancelled from outside.
    ///
    /// # Panics
    ///
    /// If a task panicked, its panic goes on here.
    pub fn __aexit__(&self, raised: Option<Exception>) -> LeaveGroup {
        let propagate = raised.clone().filter(|e| e.is::<Cancelled>());
        LeaveGroup { group: Some(self.clone()), begun: false, raised, propagate, waiting: None }
    }

    /// Waits for all tasks: [`__aexit__`](TaskGroup::__aexit__) of a body that raised nothing.
    ///
    /// # Errors
    ///
    /// As `__aexit__`.
    pub fn join(&self) -> JoinGroup {
        JoinGroup { leave: self.__aexit__(None) }
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
    fn abort(&self) {
        self.aborting.set(true);
        let tasks: Vec<_> = self.tasks.borrow().iter().map(|(_, task)| task.clone()).collect();
        for task in tasks {
            task.request_cancel(None);
        }
    }
}

impl Notify for Group {
    fn notify(self: Rc<Self>, number: usize) {
        let task = self.tasks.borrow_mut().try_remove(number);
        let Some(task) = task else { return };
        let completed = self.on_completed.borrow().clone();
        if let Some(completed) = completed
            && self.tasks.borrow().is_empty()
        {
            completed.complete(Outcome::Value(()));
        }
        if task.cancelled() || !task.has_failed() {
            return;
        }
        match task.panic() {
            Some(payload) => *self.panic.borrow_mut() = Some(payload),
            None => self.errors.borrow_mut().extend(task.failure()),
        }
        let parent = self.parent.borrow().clone();
        if let Some(parent) = parent
            && !parent.task.done()
            && !self.aborting.get()
            && !self.parent_cancel_requested.get()
        {
            self.abort();
            self.parent_cancel_requested.set(true);
            parent.task.request_cancel(None);
        }
    }

    fn awaiters(&self, found: &mut Awaiters) {
        if let Some(parent) = &*self.parent.borrow() {
            add_awaiter(found, parent.task.clone());
        }
    }
}

/// What [`TaskGroup::__aexit__`] gives.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct LeaveGroup {
    group: Option<TaskGroup>,
    begun: bool,
    raised: Option<Exception>,
    /// The cancellation that goes on when all tasks have ended, unless it was the group's own.
    propagate: Option<Exception>,
    waiting: Option<Waiting<()>>,
}

impl LeaveGroup {
    /// Waits until no task is left. `None` while one is.
    fn wait(
        &mut self,
        group: &Group,
        cx: &mut Context<'_>,
        mut signal: Signal<()>,
    ) -> Option<Result<(), Exception>> {
        loop {
            if self.waiting.is_none() {
                if group.tasks.borrow().is_empty() {
                    return Some(Ok(()));
                }
                let home = group.parent.borrow().as_ref().map(|parent| parent.home.clone());
                let completed = Core::new(home, None);
                *group.on_completed.borrow_mut() = Some(completed.clone());
                self.waiting = Some(Waiting::by_value(completed));
            }
            let Some(waiting) = &mut self.waiting else { return Some(Ok(())) };
            match Pin::new(waiting).resume(cx, std::mem::replace(&mut signal, Signal::Next)) {
                Step::Yielded(_) => return None,
                Step::Raised(e) if !e.is::<Cancelled>() => return Some(Err(e)),
                Step::Raised(e) if !group.aborting.get() => {
                    // The parent is being cancelled. It hears of it when the children have ended.
                    self.propagate = Some(e);
                    group.abort();
                }
                _ => {}
            }
            self.waiting = None;
            group.on_completed.take();
        }
    }

    fn finish(&mut self, group: &Group) -> Result<bool, Exception> {
        let payload = group.panic.take();
        if let Some(payload) = payload {
            resume_unwind(payload);
        }
        let parent = group.parent.take();
        let part = parent.as_ref().and_then(|parent| parent.task.part());
        if group.parent_cancel_requested.get()
            && let Some(part) = part
            && part.uncancel() == 0
        {
            // Only the group itself had asked for it.
            self.propagate = None;
        }
        let mut errors = group.errors.take();
        if let Some(e) = self.propagate.take()
            && errors.is_empty()
        {
            return Err(e);
        }
        let body_cancelled = self.raised.as_ref().is_some_and(|e| e.is::<Cancelled>());
        if !body_cancelled {
            errors.extend(self.raised.take());
        }
        if errors.is_empty() {
            return Ok(body_cancelled);
        }
        if let (Some(parent), Some(part)) = (&parent, part)
            && part.cancelling() > 0
        {
            // Somebody else has cancelled the parent, and the group takes the place of that exception: it is raised
            // again at the parent's next await, with the count unchanged.
            part.uncancel();
            parent.task.request_cancel(None);
        }
        Err(ExceptionGroup::new("unhandled errors in a TaskGroup", errors).into())
    }
}

impl Resume for LeaveGroup {
    type Yield = Suspended;
    type Send = ();
    type Return = bool;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, bool> {
        let this = self.get_mut();
        let Some(group) = this.group.clone() else { return Step::Raised(reused()) };
        if !this.begun {
            if let Signal::Throw(e) = signal {
                this.group = None;
                return Step::Raised(e);
            }
            this.begun = true;
            group.0.exiting.set(true);
            if this.raised.is_some() && !group.0.aborting.get() {
                group.0.abort();
            }
        }
        let result = match this.wait(&group.0, cx, signal) {
            None => return Step::Yielded(Suspended),
            Some(result) => result,
        };
        this.group = None;
        match result.and_then(|()| this.finish(&group.0)) {
            Ok(dealt_with) => Step::Returned(dealt_with),
            Err(e) => Step::Raised(e),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable("TaskGroup.__aexit__");
        if let Some(group) = &self.group {
            for (_, task) in &*group.0.tasks.borrow() {
                stack.push_awaited(task.awaited());
            }
        }
    }
}

/// What [`TaskGroup::join`] gives.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct JoinGroup {
    leave: LeaveGroup,
}

impl Resume for JoinGroup {
    type Yield = Suspended;
    type Send = ();
    type Return = ();

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, ()> {
        match Pin::new(&mut self.get_mut().leave).resume(cx, signal) {
            Step::Yielded(suspended) => Step::Yielded(suspended),
            Step::Returned(_) => Step::Returned(()),
            Step::Raised(e) => Step::Raised(e),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        Pin::new(&mut self.get_mut().leave).call_stack(stack);
    }
}

macro_rules! coroutines {
    ($($name:ident gives $output:ty;)*) => { $(
        impl Generator for $name {}

        impl Awaitable for $name {
            type Output = $output;
            type Await = CoroutineAwait<Self>;

            fn __await__(self) -> CoroutineAwait<Self> {
                CoroutineAwait::new(self)
            }
        }

        impl Coroutine for $name {}

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )* };
}

coroutines! {
    LeaveGroup gives bool;
    JoinGroup gives ();
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
