//! `run` and [`Runner`]: from ordinary code into the loop and back.
//!
//! ```text
//!   run(main): new loop ─▶ main is a task ─▶ tick until it is done ─▶ shut down
//! ```
//!
//! What running and shutting down are is written in [`event_loop::run`](crate::event_loop::run).

use std::fmt;
use std::rc::Rc;

use crate::context::{Context, copy_context};
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::{Awaitable, Exception};
use crate::event_loop::EventLoop;
use crate::event_loop::clock::Clock;
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::interrupt::Listener;
use crate::event_loop::watched::Watch;
use crate::task::{TaskBuilder, TaskFactory};

/// Runs an awaitable on a new event loop and gives its result (`asyncio.run(main())`).
///
/// When it is done, the tasks that are left are cancelled and their cleanup is waited for, the async generators that the
/// loop looks after are closed, and work on other threads is waited for, five minutes at most. What that raises is
/// reported to the exception handler. A panic of the awaitable goes on here.
///
/// On the main thread, the first SIGINT (Ctrl-C) cancels it; when it has ended by that, `KeyboardInterrupt` is raised
/// here. A second one raises it at once. (Unix; the default feature `sigint`; see [`Runner::sigint`].)
///
/// Debug mode is on if the environment variable `DUNDER_DEBUG` is set and not empty.
///
/// # Errors
///
/// What it raised. `RuntimeError("asyncio.run() cannot be called from a running event loop")`. `KeyboardInterrupt`.
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

/// Whether debug mode is on where nobody says so.
pub(crate) fn debug_by_default() -> bool {
    std::env::var_os("DUNDER_DEBUG").is_some_and(|value| !value.is_empty())
}

/// A loop with options, for one or several calls of [`run`](Runner::run) (`asyncio.Runner`). Dropping it shuts the loop
/// down.
///
/// The options are given before the loop is made, which the first [`run`](Runner::run) or [`get_loop`](Runner::get_loop)
/// does.
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
    seed: Option<u64>,
    sigint: bool,
    inner: Option<Rc<Inner>>,
    context: Context,
    task_factory: Option<TaskFactory>,
    closed: bool,
}

impl Runner {
    /// A runner with a real clock; its loop is made at the first `run`.
    pub fn new() -> Self {
        Runner {
            debug: debug_by_default(),
            virtual_clock: false,
            seed: None,
            sigint: true,
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

    /// Turns debug mode on or off (`Runner(debug=True)`): it warns of callbacks and steps that take longer than 0.1
    /// seconds. In builds with `debug_assertions` it also warns of coroutines that are dropped before they were awaited,
    /// and of cleanup that is given up because it awaits while its coroutine is dropped.
    pub fn debug(mut self, on: bool) -> Self {
        self.debug = on;
        self
    }

    /// A clock that starts at zero and jumps to the next timer when nothing else can happen: `sleep(3600)` takes no
    /// time. It waits for work on other threads, and gives I/O that tasks wait for 10 ms of real time.
    ///
    /// Where nothing is left that could wake any task, `run` raises `RuntimeError("deadlock: …")`, which names the tasks
    /// and what they wait for. Through an [`EventLoop`] handle another thread might still call in: where there is one, five
    /// seconds of real time have to pass before that.
    ///
    /// ```
    /// use dunder_core::asyncio::{Event, Runner};
    ///
    /// let e = Runner::new().virtual_clock().run(Event::new().wait()).unwrap_err();
    /// assert!(e.to_string().starts_with("deadlock: nothing is left that could wake the task\n  Task-1 waits for"));
    /// ```
    pub fn virtual_clock(mut self) -> Self {
        self.virtual_clock = true;
        self
    }

    /// Runs the tasks that are ready at the same time in a random order, tick by tick. The same seed gives the same order.
    /// Callbacks stay in the order in which they were registered.
    ///
    /// ```
    /// use std::cell::RefCell;
    /// use std::rc::Rc;
    /// use dunder_core::asyncio::{Runner, create_task, gather};
    /// use dunder_core::coroutine::{Exception, into_future};
    ///
    /// let order = |seed| {
    ///     let log = Rc::new(RefCell::new(Vec::new()));
    ///     let seen = log.clone();
    ///     let main = async move {
    ///         let task = |n| {
    ///             let log = log.clone();
    ///             create_task(async move { log.borrow_mut().push(n) })
    ///         };
    ///         into_future(gather((0..5).map(task).collect::<Vec<_>>())).await
    ///     };
    ///     Runner::new().virtual_clock().shuffle(seed).run(main).unwrap().unwrap();
    ///     seen.take()
    /// };
    /// assert_eq!(order(1), order(1));
    /// assert!((0..10).any(|seed| order(seed) != [0, 1, 2, 3, 4]));
    /// ```
    pub fn shuffle(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Whether SIGINT cancels what is run; it does unless this is turned off. Only on the process's main thread, only while
    /// [`run`](Runner::run) runs, and only on Unix with the feature `sigint`.
    ///
    /// While nobody listens, and when the loop has not seen one SIGINT before the next, because a task keeps the thread
    /// busy, SIGINT does what it does without us: it ends the process.
    pub fn sigint(mut self, on: bool) -> Self {
        self.sigint = on;
        self
    }

    /// The loop, which is made if there is none yet (`runner.get_loop()`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("Runner is closed")`.
    ///
    /// ```
    /// use dunder_core::asyncio::Runner;
    ///
    /// let mut runner = Runner::new();
    /// let loop_ = runner.get_loop().unwrap();
    /// loop_.call_soon(|| println!("first")).unwrap();
    /// runner.run(async {}).unwrap();
    /// runner.close().unwrap();
    /// assert!(loop_.is_closed());
    /// ```
    pub fn get_loop(&mut self) -> Result<EventLoop, Exception> {
        Ok(EventLoop::of(&*self.open()?))
    }

    /// Runs an awaitable until it is done (`runner.run(coroutine)`). The loop stays, with the tasks that are left, until
    /// the runner is closed or dropped. All runs share one context, which is copied when the runner is made: the next sees
    /// what the one before has set.
    ///
    /// # Errors
    ///
    /// What it raised. `RuntimeError("Runner.run() cannot be called from a running event loop")`,
    /// `RuntimeError("Runner is closed")`. `KeyboardInterrupt`, see [`run`]. With a virtual clock,
    /// `RuntimeError("deadlock: …")`.
    pub fn run<A>(&mut self, main: A) -> Result<A::Output, Exception>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        let mut context = std::mem::take(&mut self.context);
        let result = self.run_in(&mut context, main);
        self.context = context;
        result
    }

    /// [`run`](Runner::run) in a context of one's own (`runner.run(coroutine, context=context)`), which has afterwards what
    /// the awaitable has set.
    ///
    /// # Errors
    ///
    /// As for [`run`](Runner::run).
    pub fn run_in<A>(&mut self, context: &mut Context, main: A) -> Result<A::Output, Exception>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        if inner::running().is_some() {
            let message = "Runner.run() cannot be called from a running event loop";
            return Err(RuntimeError::new(message).into());
        }
        let inner = self.open()?;
        let listener = if self.sigint { Listener::new() } else { None };
        let builder = TaskBuilder::new().context(context.clone());
        let task = builder.create_main(inner.clone(), main);
        let result = inner.run_until(listener, |_| Ok(task.0.clone()));
        *context = task.get_context();
        result
    }

    fn open(&mut self) -> Result<Rc<Inner>, Exception> {
        if self.closed {
            return Err(RuntimeError::new("Runner is closed").into());
        }
        let task_factory = self.task_factory.take();
        let inner = self.inner.get_or_insert_with(|| {
            let clock = if self.virtual_clock { Clock::new_virtual() } else { Clock::Real };
            let inner = Inner::new(clock, Watch::new(self.debug, self.seed));
            inner.set_task_factory(task_factory);
            inner
        });
        Ok(inner.clone())
    }

    /// Shuts the loop down: cancels the tasks that are left and waits for them, closes async generators, waits for work on
    /// other threads (`runner.close()`). A second call does nothing.
    ///
    /// # Errors
    ///
    /// `RuntimeError("Cannot close a running event loop")` inside of any running loop.
    pub fn close(&mut self) -> Result<(), Exception> {
        if self.inner.is_some() && inner::running().is_some() {
            return Err(RuntimeError::new("Cannot close a running event loop").into());
        }
        self.closed = true;
        if let Some(inner) = self.inner.take() {
            inner.shut_down();
        }
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
