//! [`TaskGroup::start`]: a task that says when it is ready, and only then belongs to the group (trio's `nursery.start`).
//!
//! ```text
//!   start ─▶ task, in the scope of who awaits the start ── started.set(v) ──▶ in the group from now on; the start gives v
//!                 │ ends before: its error, or RuntimeError, is raised in who awaits the start
//!   who awaits the start is cancelled: the task is, and its end is waited for
//! ```
//!
//! Invariants: the group is not left while a start is under way; a task's failure is raised by the start, or it is one of
//! the group's, never both.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use super::{Group, TaskGroup};
use crate::cancel_scope::{Scope, Shielded, current_scope};
use crate::coroutine::errors::{Cancelled, RuntimeError};
use crate::coroutine::{
    Awaitable, Coroutine, CoroutineAwait, Exception, Generator, Resume, Signal, Step, Suspended,
};
use crate::event_loop::inner;
use crate::event_loop::ready::Notify;
use crate::futures::Waiting;
use crate::futures::core::{Core, Outcome};
use crate::task::{ErasedTask, TaskBuilder};
use crate::timeouts::reused;

impl TaskGroup {
    /// Makes a task of the group, and waits until it is ready (trio's `nursery.start`): gives what it reports by
    /// [`started.set(value)`](Started::set).
    ///
    /// Until then the task belongs to who awaits this. What it raises is raised here, and not in the group. Whoever is
    /// cancelled while waiting cancels it, and waits for its end. From then on it is a task of the group like any other.
    ///
    /// # Errors
    ///
    /// Raises what the task raises before it is ready; `RuntimeError("child exited without calling
    /// task_status.started()")`; and what [`try_create_task`](TaskGroup::try_create_task) gives.
    ///
    /// # Panics
    ///
    /// If the task panics before it is ready, the panic goes on here.
    ///
    /// ```
    /// use dunder_core::asyncio::{self, TaskGroup, sleep};
    /// use dunder_core::coroutine::into_future;
    ///
    /// let main = async {
    ///     let tg = TaskGroup::new();
    ///     let port = into_future(tg.start(|started| async move {
    ///         into_future(sleep(1)).await.unwrap();
    ///         started.set(8080).unwrap();
    ///         into_future(sleep(3600)).await.unwrap();
    ///     }))
    ///     .await?;
    ///     assert_eq!(asyncio::get_running_loop()?.time(), 1.0);
    ///     tg.cancel();
    ///     into_future(tg.join()).await?;
    ///     Ok::<_, dunder_core::coroutine::Exception>(port)
    /// };
    /// assert_eq!(asyncio::Runner::new().virtual_clock().run(main).unwrap().unwrap(), 8080);
    /// ```
    pub fn start<T, A, F>(&self, task: F) -> Start<T, A, F>
    where
        T: 'static,
        F: FnOnce(Started<T>) -> A,
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        self.start_with(TaskBuilder::new(), task)
    }

    /// The same with options.
    pub fn start_with<T, A, F>(&self, options: TaskBuilder, task: F) -> Start<T, A, F>
    where
        T: 'static,
        F: FnOnce(Started<T>) -> A,
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        Start { stage: Stage::Created { group: self.clone(), options, task }, awaitable: PhantomData }
    }
}

/// By which a task says that it is ready (trio's `task_status`).
pub struct Started<T> {
    starting: Rc<Starting<T>>,
}

impl<T> Started<T> {
    /// The task is ready: the start gives this value, and the group takes the task over
    /// (`task_status.started(value)`). If who awaits the start was cancelled meanwhile, nothing happens: the task is being
    /// cancelled, too.
    ///
    /// # Errors
    ///
    /// `RuntimeError("called 'started' twice on the same task status")`.
    pub fn set(&self, value: T) -> Result<(), Exception> {
        self.starting.ready(value)
    }
}

impl<T> fmt::Debug for Started<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Started").finish_non_exhaustive()
    }
}

/// A start that is under way.
struct Starting<T> {
    group: Rc<Group>,
    scope: Rc<Scope>,
    /// Known when the task has been made; it may be ready before.
    task: RefCell<Option<Rc<dyn ErasedTask>>>,
    /// What who awaits the start is told.
    answer: RefCell<Rc<Core<T>>>,
    state: Cell<State>,
    /// How many cancellations of who awaits the start had been asked for.
    requests: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Starting,
    /// The group has the task.
    Ready,
    /// Who awaits the start was cancelled, and so was the task.
    GivenUp,
    /// It has ended before it was ready.
    Ended,
}

impl<T> Starting<T> {
    fn answer(&self) -> Rc<Core<T>> {
        self.answer.borrow().clone()
    }

    fn ready(&self, value: T) -> Result<(), Exception> {
        let answer = self.answer();
        if self.state.get() == State::Ready {
            return Err(RuntimeError::new("called 'started' twice on the same task status").into());
        }
        // An answer that is there already is a cancellation that is under way.
        if self.state.get() != State::Starting || answer.is_done() {
            return Ok(());
        }
        self.state.set(State::Ready);
        let task = self.task.take();
        if let Some(task) = task {
            self.hand_over(task);
        }
        answer.complete(Outcome::Value(value));
        Ok(())
    }

    /// The group takes over.
    fn hand_over(&self, task: Rc<dyn ErasedTask>) {
        self.group.add(task.clone());
        self.scope.move_to(self.group.scope());
        if self.group.aborting.get() {
            task.request_cancel(None);
        }
        self.group.end_of_start();
    }

    /// Who awaits the start is cancelled, and so is the task; what is to be awaited instead: the task's end.
    fn give_up(&self) -> Rc<Core<T>> {
        let ended = self.leave_alone();
        let task = self.task.borrow().clone();
        if let Some(task) = task {
            task.request_cancel(None);
        }
        ended
    }

    /// The same where the task is in the cancelled scope itself. What it shields from that is shielded.
    fn leave_alone(&self) -> Rc<Core<T>> {
        let ended = Core::new(self.answer().home.clone(), None);
        drop(self.answer.replace(ended.clone()));
        self.state.set(State::GivenUp);
        ended
    }

    /// Whether who awaits the start was cancelled by a scope around it, and by nothing else.
    fn is_cancelled_by_scope(&self) -> bool {
        let task = inner::running().and_then(|home| home.current_task());
        let part = task.as_ref().and_then(|task| task.part());
        part.is_some_and(|part| part.cancelled_scope().is_some() && part.requests() <= self.requests)
    }
}

impl<T> Notify for Starting<T> {
    /// The task has ended.
    fn notify(self: Rc<Self>, _: usize) {
        let task = self.task.take();
        // If it was ready, the group has it.
        let Some(task) = task else { return };
        let given_up = self.state.replace(State::Ended) == State::GivenUp;
        let outcome = match (task.panic(), task.failure()) {
            (Some(payload), _) => Outcome::panicked(payload),
            (None, Some(e)) if task.cancelled() => Outcome::Cancelled(e),
            (None, Some(e)) => Outcome::Raised(e),
            (None, None) if given_up => Outcome::Cancelled(Cancelled::default().into()),
            (None, None) => {
                let message = "child exited without calling task_status.started()";
                Outcome::Raised(RuntimeError::new(message).into())
            }
        };
        self.answer().complete(outcome);
        self.group.end_of_start();
    }
}

/// What [`TaskGroup::start`] gives.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct Start<T, A, F> {
    stage: Stage<T, F>,
    awaitable: PhantomData<fn() -> A>,
}

enum Stage<T, F> {
    Created {
        group: TaskGroup,
        options: TaskBuilder,
        task: F,
    },
    Waiting {
        starting: Rc<Starting<T>>,
        waiting: Waiting<T>,
    },
    /// It was cancelled with this; the task's end is waited for.
    GivenUp {
        starting: Rc<Starting<T>>,
        waiting: Waiting<T>,
        cancelled: Exception,
        shield: Option<Shielded>,
    },
    Done,
}

impl<T, A, F> Unpin for Start<T, A, F> {}

fn begin<T, A, F>(group: &TaskGroup, options: TaskBuilder, task: F) -> Result<Stage<T, F>, Exception>
where
    T: 'static,
    F: FnOnce(Started<T>) -> A,
    A: Awaitable + 'static,
    A::Output: 'static,
{
    group.admit()?;
    let Some(home) = inner::running() else {
        return Err(RuntimeError::new("no running event loop").into());
    };
    let scope = Scope::of_new_task(current_scope());
    let answer = Core::new(Some(home.clone()), None);
    let starting = Rc::new(Starting {
        group: group.0.clone(),
        scope: scope.clone(),
        task: RefCell::new(None),
        answer: RefCell::new(answer.clone()),
        state: Cell::new(State::Starting),
        requests: home.current_task().and_then(|task| task.part().map(|part| part.requests())).unwrap_or(0),
    });
    group.0.starting.set(group.0.starting.get() + 1);
    let awaitable = task(Started { starting: starting.clone() });
    let task: Rc<dyn ErasedTask> = options.scope(Some(scope.clone())).create(awaitable).0.clone();
    scope.set_task(home, &task);
    if starting.state.get() == State::Ready {
        starting.hand_over(task);
    } else {
        *starting.task.borrow_mut() = Some(task.clone());
        task.watch(starting.clone(), 0);
    }
    Ok(Stage::Waiting { waiting: Waiting::by_value(answer), starting })
}

impl<T, A, F> Start<T, A, F>
where
    T: 'static,
    F: FnOnce(Started<T>) -> A,
    A: Awaitable + 'static,
    A::Output: 'static,
{
    fn wait(&mut self, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, T> {
        let step = match (&mut self.stage, signal) {
            (Stage::Waiting { waiting, .. }, signal) => Pin::new(waiting).resume(cx, signal),
            // Nothing makes it go before the task has ended.
            (Stage::GivenUp { waiting, .. }, _) => Pin::new(waiting).resume(cx, Signal::Next),
            _ => Step::Raised(reused()),
        };
        match (std::mem::replace(&mut self.stage, Stage::Done), step) {
            (stage, Step::Yielded(suspended)) => {
                self.stage = stage;
                Step::Yielded(suspended)
            }
            (Stage::Waiting { starting, .. }, Step::Raised(cancelled))
                if starting.state.get() == State::Starting =>
            {
                let by_scope = cancelled.is::<Cancelled>() && starting.is_cancelled_by_scope();
                let ended = if by_scope { starting.leave_alone() } else { starting.give_up() };
                let waiting = Waiting::by_value(ended);
                self.stage = Stage::GivenUp { starting, waiting, cancelled, shield: Shielded::enter() };
                self.wait(cx, Signal::Next)
            }
            (Stage::GivenUp { starting, cancelled, shield, .. }, _)
                if starting.state.get() != State::Ended =>
            {
                // Cancelled once more, and so is the task.
                let waiting = Waiting::by_value(starting.give_up());
                self.stage = Stage::GivenUp { starting, waiting, cancelled, shield };
                self.wait(cx, Signal::Next)
            }
            (Stage::GivenUp { cancelled, .. }, Step::Raised(e)) if !e.is::<Cancelled>() => {
                if let Some(last) = e.open_end(&cancelled) {
                    last.set_context(Some(cancelled));
                }
                Step::Raised(e)
            }
            (Stage::GivenUp { cancelled, .. }, _) => Step::Raised(cancelled),
            (_, step) => step,
        }
    }
}

impl<T, A, F> Resume for Start<T, A, F>
where
    T: 'static,
    F: FnOnce(Started<T>) -> A,
    A: Awaitable + 'static,
    A::Output: 'static,
{
    type Yield = Suspended;
    type Send = ();
    type Return = T;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, T> {
        let this = self.get_mut();
        match std::mem::replace(&mut this.stage, Stage::Done) {
            Stage::Created { group, options, task } => {
                if let Signal::Throw(e) = signal {
                    return Step::Raised(e);
                }
                match begin(&group, options, task) {
                    Ok(stage) => this.stage = stage,
                    Err(e) => return Step::Raised(e),
                }
                this.wait(cx, Signal::Next)
            }
            stage => {
                this.stage = stage;
                this.wait(cx, signal)
            }
        }
    }
}

impl<T, A, F> Generator for Start<T, A, F>
where
    T: 'static,
    F: FnOnce(Started<T>) -> A,
    A: Awaitable + 'static,
    A::Output: 'static,
{
}

impl<T, A, F> Awaitable for Start<T, A, F>
where
    T: 'static,
    F: FnOnce(Started<T>) -> A,
    A: Awaitable + 'static,
    A::Output: 'static,
{
    type Output = T;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<T, A, F> Coroutine for Start<T, A, F>
where
    T: 'static,
    F: FnOnce(Started<T>) -> A,
    A: Awaitable + 'static,
    A::Output: 'static,
{
}

impl<T, A, F> Drop for Start<T, A, F> {
    fn drop(&mut self) {
        if let Stage::Waiting { starting, .. } = &self.stage
            && starting.state.get() == State::Starting
        {
            // Nobody will hear of the task any more.
            starting.give_up();
        }
    }
}

impl<T, A, F> fmt::Debug for Start<T, A, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Start").finish_non_exhaustive()
    }
}
