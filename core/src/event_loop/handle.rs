//! [`EventLoop`]: what users see of a loop, from its own thread and from others.
//!
//! ```text
//!   EventLoop (Send + Sync) ── on the loop's thread ──▶ everything
//!                           └─ on any other ─────────▶ call_soon_threadsafe; the rest raises
//! ```
//!
//! Here is what programs use while a loop runs; [`owned`](super::owned) is for those who make and run loops themselves.

use std::fmt;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use super::callbacks::{Handle, TimerHandle};
use super::inner::{self, Inner};
use super::ready::{Call, Ready};
use super::report::{ExceptionContext, ExceptionHandler, print_report};
use super::shared::{Message, Shared};
use super::timers::{Target, TimerKey};
use crate::context::copy_context;
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::{Awaitable, Exception};
use crate::futures::Future;
use crate::task::{Task, TaskBuilder};
use crate::threads::Pool;
use crate::timeouts::{Delay, from_seconds};

/// A handle on an event loop (`asyncio.AbstractEventLoop`). It may be cloned and sent to other threads.
///
/// All methods but [`call_soon_threadsafe`](EventLoop::call_soon_threadsafe) belong to the thread that the loop was made
/// on. Elsewhere they raise `RuntimeError("Non-thread-safe operation invoked on an event loop other than the current one")`;
/// CPython checks that in debug mode only.
#[derive(Clone)]
pub struct EventLoop {
    pub(crate) shared: Arc<Shared>,
}

/// The loop that runs on this thread (`asyncio.get_running_loop()`).
///
/// # Errors
///
/// `RuntimeError("no running event loop")`.
///
/// ```
/// use dunder_core::asyncio::{self, get_running_loop};
///
/// assert_eq!(get_running_loop().unwrap_err().to_string(), "no running event loop");
/// assert!(asyncio::run(async { get_running_loop().unwrap().is_running() }).unwrap());
/// ```
pub fn get_running_loop() -> Result<EventLoop, Exception> {
    match inner::running() {
        Some(inner) => Ok(EventLoop::of(&inner)),
        None => Err(RuntimeError::new("no running event loop").into()),
    }
}

impl EventLoop {
    pub(crate) fn of(inner: &Inner) -> Self {
        EventLoop { shared: inner.shared.clone() }
    }

    /// The loop's state, if this is its thread.
    pub(crate) fn inner(&self) -> Result<Rc<Inner>, Exception> {
        match inner::running() {
            Some(inner) if Arc::ptr_eq(&inner.shared, &self.shared) => Ok(inner),
            _ if self.shared.queue.is_closed() => Err(RuntimeError::new("Event loop is closed").into()),
            _ => inner::open_loop(&self.shared).ok_or_else(|| {
                let message = "Non-thread-safe operation invoked on an event loop other than the current one";
                RuntimeError::new(message).into()
            }),
        }
    }

    /// Calls `callback` in the next tick, in a copy of the current context (`loop.call_soon(callback)`). Callbacks run
    /// in the order in which they were registered.
    ///
    /// # Errors
    ///
    /// `RuntimeError` if the loop is closed or belongs to another thread.
    ///
    /// ```
    /// use dunder_core::asyncio;
    ///
    /// asyncio::run(async {
    ///     let handle = asyncio::get_running_loop()?.call_soon(|| println!("never"))?;
    ///     handle.cancel();
    ///     Ok::<_, dunder_core::coroutine::Exception>(())
    /// })
    /// .unwrap()
    /// .unwrap();
    /// ```
    #[track_caller]
    pub fn call_soon(&self, callback: impl FnOnce() + 'static) -> Result<Handle, Exception> {
        let inner = self.inner()?;
        let call = Call::new(Box::new(callback), copy_context());
        inner.push_ready(Ready::Call(call.clone()));
        Ok(Handle { call })
    }

    /// Calls `callback` on the loop's thread; may be used from any thread (`loop.call_soon_threadsafe(callback)`).
    ///
    /// It cannot be taken back: Python's gives a handle, which only the loop's thread may use.
    ///
    /// # Errors
    ///
    /// `RuntimeError("Event loop is closed")`.
    ///
    /// ```
    /// use dunder_core::asyncio::{self, get_running_loop};
    ///
    /// asyncio::run(async {
    ///     let loop_ = get_running_loop()?;
    ///     let thread = std::thread::spawn(move || loop_.call_soon_threadsafe(|| println!("on the loop's thread")));
    ///     thread.join().unwrap()
    /// })
    /// .unwrap()
    /// .unwrap();
    /// ```
    pub fn call_soon_threadsafe(&self, callback: impl FnOnce() + Send + 'static) -> Result<(), Exception> {
        let mut context = copy_context();
        if self.shared.push(Message::Call(Box::new(move || context.enter(callback)))) {
            Ok(())
        } else {
            Err(RuntimeError::new("Event loop is closed").into())
        }
    }

    /// Calls `callback` after a delay, a `Duration` or a number of seconds (`loop.call_later(delay, callback)`).
    ///
    /// # Errors
    ///
    /// `RuntimeError` as for [`call_soon`](EventLoop::call_soon); `ValueError` if the delay is not a number.
    ///
    /// ```
    /// use dunder_core::asyncio::{self, get_running_loop, sleep};
    /// use dunder_core::coroutine::{Exception, into_future};
    ///
    /// let main = async {
    ///     let loop_ = get_running_loop()?;
    ///     loop_.call_later(1.5, || println!("after 1.5 seconds"))?;
    ///     let never = loop_.call_later(2, || println!("never"))?;
    ///     never.cancel();
    ///     into_future(sleep(3)).await?;
    ///     Ok::<_, Exception>(loop_.time())
    /// };
    /// assert_eq!(asyncio::Runner::new().virtual_clock().run(main).unwrap().unwrap(), 3.0);
    /// ```
    #[track_caller]
    pub fn call_later(
        &self,
        delay: impl Delay,
        callback: impl FnOnce() + 'static,
    ) -> Result<TimerHandle, Exception> {
        let inner = self.inner()?;
        let when = inner.now().saturating_add(delay.duration()?);
        let (timer, call) = inner.call_at(when, callback);
        Ok(TimerHandle { inner, timer, when, call })
    }

    /// Calls `callback` when [`time`](EventLoop::time) has come to `when`, in seconds (`loop.call_at(when, callback)`).
    /// Callbacks for the same time are called in the order in which they were registered.
    ///
    /// # Errors
    ///
    /// As for [`call_later`](EventLoop::call_later).
    #[track_caller]
    pub fn call_at(&self, when: f64, callback: impl FnOnce() + 'static) -> Result<TimerHandle, Exception> {
        let inner = self.inner()?;
        let when = from_seconds(when)?;
        let (timer, call) = inner.call_at(when, callback);
        Ok(TimerHandle { inner, timer, when, call })
    }

    /// The loop's clock, in seconds from an arbitrary point; it never goes back (`loop.time()`). A virtual clock
    /// starts at zero.
    ///
    /// Anywhere but on the loop's thread, and of a closed loop, it is zero.
    pub fn time(&self) -> f64 {
        self.inner().map_or(0.0, |inner| inner.now().as_secs_f64())
    }

    /// A future of this loop (`loop.create_future()`).
    pub fn create_future<T: 'static>(&self) -> Future<T> {
        Future(crate::futures::core::Core::new(self.inner().ok(), None))
    }

    /// Makes a task on this loop (`loop.create_task(coroutine)`); see [`create_task`](crate::asyncio::create_task).
    pub fn create_task<A>(&self, awaitable: A) -> Task<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        TaskBuilder::new().create_on(self.inner().ok(), awaitable)
    }

    /// Sets what every task of the loop passes through when it is made: the factory is given its options and gives those
    /// that are used; `None` takes it away (`loop.set_task_factory(factory)`).
    ///
    /// # Errors
    ///
    /// `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    ///
    /// ```
    /// use dunder_core::asyncio::{self, create_task, eager_task_factory, get_running_loop};
    ///
    /// asyncio::run(async {
    ///     get_running_loop()?.set_task_factory(Some(eager_task_factory))?;
    ///     assert!(create_task(async {}).done());
    ///     Ok::<_, dunder_core::coroutine::Exception>(())
    /// })
    /// .unwrap()
    /// .unwrap();
    /// ```
    pub fn set_task_factory<F>(&self, factory: Option<F>) -> Result<(), Exception>
    where
        F: Fn(TaskBuilder) -> TaskBuilder + 'static,
    {
        self.inner()?.set_task_factory(factory.map(|factory| Rc::new(factory) as Rc<_>));
        Ok(())
    }

    /// Calls `f` on a thread of the pool; `None` is the default pool (`loop.run_in_executor(pool, f)`).
    ///
    /// The context is not inherited; [`to_thread`](crate::asyncio::to_thread) does that. Cancelling the future does not
    /// stop the thread.
    ///
    /// ```
    /// use dunder_core::asyncio::{self, ThreadPoolExecutor, get_running_loop};
    /// use dunder_core::coroutine::into_future;
    ///
    /// let pool = ThreadPoolExecutor::new(4).unwrap();
    /// let length = asyncio::run(async move {
    ///     let job = get_running_loop()?.run_in_executor(&pool, || "blocking".len());
    ///     into_future(job).await
    /// });
    /// assert_eq!(length.unwrap().unwrap(), 8);
    /// ```
    pub fn run_in_executor<'p, F, T>(&self, pool: impl Pool<'p>, f: F) -> Future<T>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        crate::threads::submit_from(self.inner().ok(), pool.pool(), f)
    }

    /// Sets who is told of errors that nobody receives, `None` for the default, which prints them
    /// (`loop.set_exception_handler(handler)`).
    ///
    /// # Errors
    ///
    /// `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    ///
    /// ```
    /// use dunder_core::asyncio::{self, ExceptionContext, get_running_loop};
    ///
    /// asyncio::run(async {
    ///     let loop_ = get_running_loop()?;
    ///     loop_.set_exception_handler(Some(|context: &ExceptionContext| println!("{}", context.message())))?;
    ///     loop_.call_exception_handler(&ExceptionContext::new("something went wrong"))
    /// })
    /// .unwrap()
    /// .unwrap();
    /// ```
    pub fn set_exception_handler<F>(&self, handler: Option<F>) -> Result<(), Exception>
    where
        F: Fn(&ExceptionContext) + 'static,
    {
        self.inner()?.reporter.set(handler.map(|handler| Rc::new(handler) as Rc<_>));
        Ok(())
    }

    /// The handler that was set, if one was (`loop.get_exception_handler()`).
    ///
    /// # Errors
    ///
    /// `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    pub fn get_exception_handler(&self) -> Result<Option<ExceptionHandler>, Exception> {
        Ok(self.inner()?.reporter.get())
    }

    /// Tells the exception handler (`loop.call_exception_handler(context)`). If that panics, the default handler is told:
    /// of the panic, and of what the other was told.
    ///
    /// # Errors
    ///
    /// `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    pub fn call_exception_handler(&self, context: &ExceptionContext) -> Result<(), Exception> {
        self.inner()?.reporter.report(context);
        Ok(())
    }

    /// What is done where no handler was set: prints to standard error; for handlers that want to do that, too
    /// (`loop.default_exception_handler(context)`).
    pub fn default_exception_handler(&self, context: &ExceptionContext) {
        print_report(context);
    }

    /// Sets who is told what debug mode warns of, `None` for standard error (the logger `asyncio` and Python's `warnings`).
    ///
    /// # Errors
    ///
    /// `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    ///
    /// ```
    /// use std::cell::RefCell;
    /// use std::rc::Rc;
    /// use dunder_core::asyncio::{Runner, get_running_loop};
    /// use dunder_core::coroutine::Exception;
    ///
    /// let warnings = Rc::new(RefCell::new(Vec::new()));
    /// let seen = warnings.clone();
    /// let main = async {
    ///     let loop_ = get_running_loop()?;
    ///     loop_.set_warning_handler(Some(move |text: &str| seen.borrow_mut().push(text.to_owned())))?;
    ///     loop_.set_slow_callback_duration(0)?;
    ///     Ok::<_, Exception>(())
    /// };
    /// Runner::new().debug(true).run(main).unwrap().unwrap();
    /// assert!(warnings.borrow()[0].starts_with("Executing <Task name='Task-1'> took 0.0"));
    /// ```
    pub fn set_warning_handler<F>(&self, handler: Option<F>) -> Result<(), Exception>
    where
        F: Fn(&str) + 'static,
    {
        self.inner()?.reporter.set_warnings(handler.map(|handler| Rc::new(handler) as Rc<_>));
        Ok(())
    }

    /// Whether the loop runs, on whatever thread (`loop.is_running()`).
    pub fn is_running(&self) -> bool {
        self.shared.is_running()
    }

    /// Whether the loop is closed (`loop.is_closed()`).
    pub fn is_closed(&self) -> bool {
        self.shared.queue.is_closed()
    }

    /// Whether debug mode is on (`loop.get_debug()`); `false` anywhere but on the loop's thread.
    pub fn get_debug(&self) -> bool {
        self.inner().is_ok_and(|inner| inner.watch.debug())
    }

    /// Turns debug mode on or off, from the next tick on (`loop.set_debug(on)`).
    ///
    /// # Errors
    ///
    /// `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    pub fn set_debug(&self, on: bool) -> Result<(), Exception> {
        self.inner()?.watch.set_debug(on);
        Ok(())
    }

    /// From when on debug mode warns that a callback, or a step of a task, was slow (`loop.slow_callback_duration`); it is
    /// 0.1 seconds. It is measured in real time, also where the clock is virtual.
    ///
    /// # Errors
    ///
    /// `RuntimeError` as for [`call_soon`](EventLoop::call_soon); `ValueError` if it is not a number.
    pub fn set_slow_callback_duration(&self, from: impl Delay) -> Result<(), Exception> {
        self.inner()?.watch.set_slow(from.duration()?);
        Ok(())
    }

    /// [`set_slow_callback_duration`](EventLoop::set_slow_callback_duration), in seconds; zero anywhere but on the loop's
    /// thread.
    pub fn slow_callback_duration(&self) -> f64 {
        self.inner().map_or(0.0, |inner| inner.watch.slow().as_secs_f64())
    }
}

impl Inner {
    /// Sets a timer for a callback.
    #[track_caller]
    pub(super) fn call_at(&self, when: Duration, callback: impl FnOnce() + 'static) -> (TimerKey, Rc<Call>) {
        let call = Call::new(Box::new(callback), copy_context());
        (self.set_timer(when, Target::Call(call.clone())), call)
    }
}

impl PartialEq for EventLoop {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }
}

impl Eq for EventLoop {}

impl fmt::Debug for EventLoop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<EventLoop running={} closed={}>", self.is_running(), self.is_closed())
    }
}
