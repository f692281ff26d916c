//! Blocking work on other threads.
//!
//! ```text
//!   loop's thread                          another thread
//!   submit ── job ───────────────────────▶ runs it, and sets a ConcurrentFuture
//!   the future is set ◀── JobDone(n) ───── message
//!   the future is cancelled ─────────────▶ a job that has not begun is not begun
//!
//!   create_task ◀── message ────────────── run_coroutine_threadsafe
//!   it is done ──────────────────────────▶ the ConcurrentFuture is set
//!   it is cancelled ◀── message ────────── the ConcurrentFuture is cancelled
//! ```
//!
//! Invariants: a job that was begun is finished, whether somebody still waits for it or not; the loop waits for all of
//! them before it closes; a future of other threads whose job or task is dropped is cancelled, so that nobody waits in vain.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use crate::concurrent::{ConcurrentFuture, Promise};
use crate::context::copy_context;
use crate::coroutine::errors::{Cancelled, RuntimeError};
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Resume, Signal, Step, Suspended,
};
use crate::event_loop::EventLoop;
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::ready::Notify;
use crate::event_loop::shared::Message;
use crate::futures::core::{Core, Outcome, Watched};
use crate::futures::{Future, Waiting};
use crate::pool::ThreadPoolExecutor;
use crate::task::{TaskPart, create_task};
use crate::timeouts::reused;

mod sealed {
    pub trait Sealed {}
}

/// Where [`run_in_executor`] may run something: `&ThreadPoolExecutor`, or `None` for the default pool.
pub trait Pool<'p>: sealed::Sealed {
    /// The pool, `None` for the default.
    fn pool(self) -> Option<&'p ThreadPoolExecutor>;
}

impl sealed::Sealed for &ThreadPoolExecutor {}
impl sealed::Sealed for Option<&ThreadPoolExecutor> {}

impl<'p> Pool<'p> for &'p ThreadPoolExecutor {
    fn pool(self) -> Option<&'p ThreadPoolExecutor> {
        Some(self)
    }
}

impl<'p> Pool<'p> for Option<&'p ThreadPoolExecutor> {
    fn pool(self) -> Option<&'p ThreadPoolExecutor> {
        self
    }
}

/// Calls `f` on a thread of the default pool, in a copy of the current context (`asyncio.to_thread(f)`).
///
/// It begins when it is awaited or made a task. A panic of `f` goes on in who awaits it. Cancelling does not stop the
/// thread, but nobody waits for it any more, except `run` at its end.
///
/// # Errors
///
/// Raises `RuntimeError("no running event loop")` where none runs.
///
/// ```
/// use dunder_core::asyncio;
///
/// assert_eq!(asyncio::run(asyncio::to_thread(|| (1..=10).sum::<u32>())).unwrap(), 55);
/// ```
pub fn to_thread<F, T>(f: F) -> ToThread<F, T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    ToThread { state: State::Created(f) }
}

/// What [`to_thread`] gives.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct ToThread<F, T> {
    state: State<F, T>,
}

enum State<F, T> {
    Created(F),
    Waiting(Waiting<T>),
    Done,
}

impl<F, T> Unpin for ToThread<F, T> {}

impl<F, T> Resume for ToThread<F, T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    type Yield = Suspended;
    type Send = ();
    type Return = T;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, T> {
        let this = self.get_mut();
        if let Signal::Throw(e) = signal {
            this.state = State::Done;
            return Step::Raised(e);
        }
        let mut waiting = match std::mem::replace(&mut this.state, State::Done) {
            State::Created(f) => {
                let mut context = copy_context();
                submit_from(inner::running(), None, move || context.enter(f)).__await__()
            }
            State::Waiting(waiting) => waiting,
            State::Done => return Step::Raised(reused()),
        };
        let step = Pin::new(&mut waiting).resume(cx, Signal::Next);
        if let Step::Yielded(_) = step {
            this.state = State::Waiting(waiting);
        }
        step
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable("to_thread");
    }
}

impl<F, T> Generator for ToThread<F, T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
}

impl<F, T> Awaitable for ToThread<F, T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    type Output = T;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<F, T> Coroutine for ToThread<F, T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
}

impl<F, T> fmt::Debug for ToThread<F, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToThread").finish_non_exhaustive()
    }
}

/// Calls `f` on a thread of a pool, `None` for the default one (`loop.run_in_executor(pool, f)`). It begins at once.
///
/// The context is not inherited. A panic of `f` goes on in who awaits the future. Cancelling the future does not stop the
/// thread; what has not begun by then is not begun. Where no loop runs, or the pool is shut down, the future has failed with
/// `RuntimeError`.
pub fn run_in_executor<'p, F, T>(pool: impl Pool<'p>, f: F) -> Future<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    submit_from(inner::running(), pool.pool(), f)
}

/// Runs `f` on another thread and gives the future that will have its result.
pub(crate) fn submit_from<F, T>(home: Option<Rc<Inner>>, pool: Option<&ThreadPoolExecutor>, f: F) -> Future<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    let Some(inner) = home else { return homeless() };
    let source = ConcurrentFuture::new();
    let (future, number) = wrapped(&inner, &source);
    let promise = Promise(source);
    let job = move || promise.0.fulfil(f);
    let begun = match pool {
        None => inner.executor.execute(Box::new(job)),
        Some(pool) => pool.execute(Box::new(job)),
    };
    if let Err(e) = begun {
        let _ = future.set_exception(e);
        drop(inner.remove_job(number));
    }
    future
}

/// A future that has failed since no loop runs.
fn homeless<T: 'static>() -> Future<T> {
    let future = Future(Core::new(None, None));
    let _ = future.set_exception(RuntimeError::new("no running event loop"));
    future.0.mark_retrieved();
    future
}

/// A future of the loop that runs here, for one of other threads (`asyncio.wrap_future(future)`). Cancelling it cancels that
/// too, if its work has not begun.
///
/// Where no loop runs it has failed with `RuntimeError("no running event loop")`.
///
/// ```
/// use dunder_core::asyncio::{self, ThreadPoolExecutor, wrap_future};
/// use dunder_core::coroutine::into_future;
///
/// let pool = ThreadPoolExecutor::new(1)?;
/// let answer = pool.submit(|| 42)?;
/// assert_eq!(asyncio::run(async { into_future(wrap_future(answer)).await })??, 42);
/// # Ok::<(), dunder_core::coroutine::Exception>(())
/// ```
pub fn wrap_future<T: Send + 'static>(source: ConcurrentFuture<T>) -> Future<T> {
    match inner::running() {
        Some(inner) => wrapped(&inner, &source).0,
        None => homeless(),
    }
}

/// The future of a loop that follows one of other threads, and the number under which the loop knows of it.
fn wrapped<T: Send + 'static>(home: &Rc<Inner>, source: &ConcurrentFuture<T>) -> (Future<T>, usize) {
    let core = Core::new(Some(home.clone()), None);
    let done = {
        let (core, source) = (core.clone(), source.clone());
        Box::new(move || {
            // A panic of the work is taken out of the one future by catching it, and put into the other.
            let outcome = match catch_unwind(AssertUnwindSafe(|| source.take())) {
                Ok(Ok(value)) => Outcome::Value(value),
                Ok(Err(e)) if e.is::<Cancelled>() => Outcome::Cancelled(e),
                Ok(Err(e)) => Outcome::Raised(e),
                Err(payload) => Outcome::panicked(payload),
            };
            core.complete(outcome);
        })
    };
    let number = home.add_job(done);
    let shared = home.shared.clone();
    source.add_done_callback(move |_| {
        shared.push(Message::JobDone(number));
    });
    core.watch(Rc::new(Follow { core: core.clone(), source: source.clone() }), 0);
    (Future(core), number)
}

/// Hands a cancellation on to the future of other threads.
struct Follow<T> {
    core: Rc<Core<T>>,
    source: ConcurrentFuture<T>,
}

impl<T> Notify for Follow<T> {
    fn notify(self: Rc<Self>, _: usize) {
        if self.core.is_cancelled() {
            self.source.cancel();
        }
    }
}

/// Has a loop run a coroutine, from any other thread (`asyncio.run_coroutine_threadsafe(coroutine, loop)`).
///
/// Cancelling the future cancels the task. The coroutine runs in a copy of the context of who calls this. If the loop closes
/// before the coroutine has ended, the future is cancelled.
///
/// A coroutine that cannot be sent to another thread is made there: see [`run_coroutine_threadsafe_with`].
///
/// # Errors
///
/// `RuntimeError("Event loop is closed")`.
///
/// ```
/// use dunder_core::asyncio::{self, get_running_loop, run_coroutine_threadsafe, to_thread};
/// use dunder_core::coroutine::into_future;
///
/// let answer = asyncio::run(async {
///     let on = get_running_loop()?;
///     into_future(to_thread(move || run_coroutine_threadsafe(async { 42 }, &on)?.result())).await?
/// });
/// assert_eq!(answer??, 42);
/// # Ok::<(), dunder_core::coroutine::Exception>(())
/// ```
pub fn run_coroutine_threadsafe<A>(
    coroutine: A,
    on: &EventLoop,
) -> Result<ConcurrentFuture<A::Output>, Exception>
where
    A: Awaitable + Send + 'static,
    A::Output: Send + 'static,
{
    run_coroutine_threadsafe_with(move || coroutine, on)
}

/// [`run_coroutine_threadsafe`] for a coroutine that cannot be sent: `make` makes it on the loop's thread.
///
/// # Errors
///
/// `RuntimeError("Event loop is closed")`.
pub fn run_coroutine_threadsafe_with<F, A>(
    make: F,
    on: &EventLoop,
) -> Result<ConcurrentFuture<A::Output>, Exception>
where
    F: FnOnce() -> A + Send + 'static,
    A: Awaitable + 'static,
    A::Output: Send + 'static,
{
    let future = ConcurrentFuture::of(Some(on.shared.clone()));
    let promise = Promise(future.clone());
    let there = on.clone();
    on.call_soon_threadsafe(move || chain(make(), promise, there))?;
    Ok(future)
}

/// Makes the task on the loop's thread, and ties both together.
fn chain<A>(coroutine: A, promise: Promise<A::Output>, there: EventLoop)
where
    A: Awaitable + 'static,
    A::Output: Send + 'static,
{
    let future = promise.0.clone();
    let task = create_task(coroutine);
    let id = task.0.task.as_ref().and_then(TaskPart::id);
    task.add_done_callback(move |task| {
        promise.0.settle(catch_unwind(AssertUnwindSafe(|| task.0.take())));
    });
    future.add_done_callback(move |future| {
        if let Some(id) = id.filter(|_| future.cancelled()) {
            // If the loop is closed, so is the task.
            let _ = there.call_soon_threadsafe(move || {
                let task = inner::running().and_then(|inner| inner.tasks.borrow().task(id));
                if let Some(task) = task {
                    task.request_cancel(None);
                }
            });
        }
    });
}
