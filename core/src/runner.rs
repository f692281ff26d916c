//! `run` and [`Runner`]: from ordinary code into the loop and back.
//!
//! ```text
//!   run(main): new loop ─▶ main is a task ─▶ tick until it is done ─▶ shut down
//!   shut down: cancel all tasks, let their cleanup finish ─▶ wait for work on other threads ─▶ close
//! ```
//!
//! Invariant: the thread-local loop is the runner's exactly while `run` or the shutdown is on the stack.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

use crate::context::{Context, copy_context};
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::{Awaitable, Exception};
use crate::event_loop::clock::Clock;
use crate::event_loop::driver;
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::ready::Notify;
use crate::event_loop::report::ExceptionContext;
use crate::futures::core::Waiter;
use crate::task::{TaskBuilder, TaskFactory};

/// Runs an awaitable on a new event loop and gives its result (`asyncio.run(main())`).
///
/// When it is done, the tasks that are left are cancelled and their cleanup is waited for, as is work on other threads.
/// A panic of it goes on here.
///
/// # Errors
///
/// What it raised. `RuntimeError("asyncio.run() cannot be called from a running event loop")`.
///
/// ```
/// use dunder_core::asyncio;
///
/// assert_eq!(asyncio::run(async { 42 }).unwrap(), 42);
/// ```
pub fn run<A>(main: A) -> Result<A::Output, Exception>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
    if inner::running().is_some() {
        let message = "asyncio.run() cannot be called from a running event loop";
        return Err(RuntimeError::new(message).into());
    }
    Runner::new().run(main)
}

/// A loop with options, for one or several calls of [`run`](Runner::run) (`asyncio.Runner`). Dropping it shuts the loop
/// down.
///
/// ```
/// use dunder_core::asyncio::Runner;
///
/// let mut runner = Runner::new().debug(true).virtual_clock();
/// assert_eq!(runner.run(async { 1 }).unwrap(), 1);
/// assert_eq!(runner.run(async { 2 }).unwrap(), 2);
/// runner.close().unwrap();
/// ```
#[must_use = "a runner does nothing until `run` is called"]
pub struct Runner {
    debug: bool,
    virtual_clock: bool,
    inner: Option<Rc<Inner>>,
    context: Context,
    task_factory: Option<TaskFactory>,
    closed: bool,
}

impl Runner {
    /// A runner with a real clock; its loop is made at the first `run`.
    pub fn new() -> Self {
        Runner {
            debug: false,
            virtual_clock: false,
            inner: None,
            context: copy_context(),
            task_factory: None,
            closed: false,
        }
    }

    /// What every task of the loop passes through when it is made; before the first `run`. See
    /// [`EventLoop::set_task_factory`](crate::asyncio::EventLoop::set_task_factory).
    pub fn task_factory(mut self, factory: impl Fn(TaskBuilder) -> TaskBuilder + 'static) -> Self {
        self.task_factory = Some(Rc::new(factory));
        self
    }

    /// Turns debug mode on or off; before the first `run`.
    pub fn debug(mut self, on: bool) -> Self {
        self.debug = on;
        self
    }

    /// A clock that starts at zero and jumps to the next timer when nothing else can happen: `sleep(3600)` takes no
    /// time. It waits for work on other threads, and gives I/O that tasks wait for 10 ms of real time.
    ///
    /// Where nothing is left that could wake any task, the exception handler is told of the deadlock after 250 ms.
    pub fn virtual_clock(mut self) -> Self {
        self.virtual_clock = true;
        self
    }

    /// Runs an awaitable until it is done (`runner.run(coroutine)`). The loop stays, with the tasks that are left, until
    /// the runner is closed or dropped.
    ///
    /// # Errors
    ///
    /// What it raised. `RuntimeError("Runner.run() cannot be called from a running event loop")`,
    /// `RuntimeError("Runner is closed")`.
    pub fn run<A>(&mut self, main: A) -> Result<A::Output, Exception>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        if inner::running().is_some() {
            let message = "Runner.run() cannot be called from a running event loop";
            return Err(RuntimeError::new(message).into());
        }
        if self.closed {
            return Err(RuntimeError::new("Runner is closed").into());
        }
        let inner = self.open();
        let entered = Entered::new(&inner);
        let builder = TaskBuilder::new().context(self.context.clone());
        let task = builder.create_main(inner.clone(), main);
        task.0.add_waiter(Waiter::Notify(Rc::new(Stop(inner.clone())), 0));
        driver::drive(&inner, |_| false);
        drop(entered);
        task.0.take()
    }

    fn open(&mut self) -> Rc<Inner> {
        let (virtual_clock, debug) = (self.virtual_clock, self.debug);
        let task_factory = self.task_factory.take();
        let inner = self.inner.get_or_insert_with(|| {
            let inner = Inner::new(if virtual_clock { Clock::new_virtual() } else { Clock::Real }, debug);
            inner.set_task_factory(task_factory);
            inner
        });
        inner.clone()
    }

    /// Shuts the loop down: cancels what is left, waits for it and for work on other threads (`runner.close()`).
    ///
    /// # Errors
    ///
    /// `RuntimeError` inside a running loop.
    pub fn close(&mut self) -> Result<(), Exception> {
        let Some(inner) = self.inner.take() else {
            self.closed = true;
            return Ok(());
        };
        if inner::running().is_some() {
            self.inner = Some(inner);
            return Err(RuntimeError::new("Cannot close a running event loop").into());
        }
        self.closed = true;
        {
            let _entered = Entered::new(&inner);
            cancel_all(&inner);
            if inner.has_jobs() {
                driver::drive(&inner, |inner| !inner.has_jobs());
            }
        }
        inner.close();
        Ok(())
    }
}

impl Default for Runner {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        // Dropped inside another loop it cannot run its own; what is left of it is dropped without cleanup.
        if self.close().is_err()
            && let Some(inner) = self.inner.take()
        {
            inner.close();
        }
    }
}

impl fmt::Debug for Runner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runner")
            .field("debug", &self.debug)
            .field("closed", &self.closed)
            .finish_non_exhaustive()
    }
}

/// Cancels the tasks that are left, and runs the loop until they have ended.
fn cancel_all(inner: &Rc<Inner>) {
    let tasks = inner.tasks.borrow().all();
    if tasks.is_empty() {
        return;
    }
    for task in &tasks {
        task.request_cancel(None);
    }
    // What was found done stays done, so the next look begins behind it. Their done callbacks still get their turn.
    let (done, ticks_left) = (Cell::new(0), Cell::new(2_u32));
    driver::drive(inner, |inner| {
        while tasks.get(done.get()).is_some_and(|task| task.done()) {
            done.set(done.get() + 1);
        }
        if done.get() < tasks.len() {
            return false;
        }
        let left = ticks_left.get();
        ticks_left.set(left.saturating_sub(1));
        left == 0 || !inner.has_ready()
    });
    for task in tasks {
        if let Some(e) = task.failure().filter(|_| !task.cancelled()) {
            let message = "unhandled exception during asyncio.run() shutdown";
            let name = task.part().map(|part| part.name()).unwrap_or_default();
            inner.reporter.report(&ExceptionContext::new(message).with_exception(e).with_task(name));
        }
    }
}

/// Stops the loop at the end of the tick after the one in which the main task has ended, as asyncio does.
struct Stop(Rc<Inner>);

impl Notify for Stop {
    fn notify(self: Rc<Self>, _: usize) {
        self.0.stopping.set(true);
    }
}

/// The thread-local loop, for as long as this lives.
struct Entered {
    before: Option<Rc<Inner>>,
}

impl Entered {
    fn new(inner: &Rc<Inner>) -> Self {
        Entered { before: inner::set_running(Some(inner.clone())) }
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        let left = inner::set_running(self.before.take());
        drop(left);
    }
}
