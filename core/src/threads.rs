//! Blocking work on other threads.
//!
//! ```text
//!   loop's thread                          another thread
//!   submit ── job ───────────────────────▶ runs it, keeps the result in a shared cell
//!   the future is set ◀── JobDone(n) ───── message
//! ```
//!
//! Invariant: a job that was begun is finished, whether somebody still waits for it or not; the loop waits for all of
//! them before it closes.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Context;
use std::thread;

use crate::context::copy_context;
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::{Awaitable, CallStack, Coroutine, CoroutineAwait, Generator, Resume, Signal, Step, Suspended};
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::shared::Message;
use crate::futures::core::{Core, Outcome, panic_text};
use crate::futures::{Future, Waiting};
use crate::pool::ThreadPoolExecutor;
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
                submit_from(inner::running(), None, move || context.run(f)).__await__()
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
/// The context is not inherited. A panic of `f` goes on in who awaits the future; cancelling it does not stop the
/// thread. Where no loop runs, or the pool is shut down, the future has failed with `RuntimeError`.
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
    let future = Future(Core::new(home.clone(), None));
    let Some(inner) = home else {
        let _ = future.set_exception(RuntimeError::new("no running event loop"));
        future.0.mark_retrieved();
        return future;
    };
    let cell: Arc<Mutex<Option<thread::Result<T>>>> = Arc::default();
    let done = {
        let (core, cell) = (future.0.clone(), cell.clone());
        Box::new(move || {
            let result = cell.lock().unwrap_or_else(PoisonError::into_inner).take();
            let outcome = match result {
                Some(Ok(value)) => Outcome::Value(value),
                Some(Err(payload)) => {
                    let text = panic_text(&*payload);
                    Outcome::Panicked(Some(payload), text)
                }
                None => Outcome::Raised(RuntimeError::new("the thread has ended").into()),
            };
            core.complete(outcome);
        })
    };
    let number = inner.add_job(done);
    let shared = inner.shared.clone();
    let job = move || {
        let result = catch_unwind(AssertUnwindSafe(f));
        *cell.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
        shared.push(Message::JobDone(number));
    };
    match pool {
        None => blocking::unblock(job).detach(),
        Some(pool) => {
            if let Err(e) = pool.execute(Box::new(job)) {
                let _ = future.set_exception(e);
                drop(inner.remove_job(number));
            }
        }
    }
    future
}
