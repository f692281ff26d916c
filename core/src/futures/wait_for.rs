//! `wait_for`: a time limit for one awaitable.
//!
//! ```text
//!   resume ─▶ the awaitable, in the same task ◀── cancelled by the timer when time is up
//!                 └─ its Cancelled, if nobody else asked for it ──▶ TimeoutError
//! ```

use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;
use std::time::Duration;

use pin_project_lite::pin_project;

use super::core::{Cancel, Core};
use super::waiting::Waiting;
use crate::coroutine::errors::{Cancelled, TimeoutError};
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Resume, Signal, Step, Suspended,
};
use crate::task::ensure_core;
use crate::timeouts::{Delay, Timeout, reused};

/// Awaits with a time limit, a `Duration` or a number of seconds (`asyncio.wait_for(awaitable, timeout)`).
///
/// When time is up the awaitable is cancelled, its cleanup is waited for, and `TimeoutError` is raised. With a limit of
/// zero or less a coroutine is not started at all; a task that is done gives its result.
///
/// # Errors
///
/// Raises `TimeoutError`; `RuntimeError("Timeout should be used inside a task")` elsewhere.
///
/// ```
/// use dunder_core::asyncio::{self, TimeoutError, sleep, wait_for};
///
/// let late = asyncio::Runner::new().virtual_clock().run(wait_for(sleep(10), 1));
/// assert!(late.unwrap_err().is::<TimeoutError>());
/// ```
pub fn wait_for<A>(awaitable: A, timeout: impl Delay) -> WaitFor<A>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
    WaitFor { stage: Stage::Created { awaitable: Some(awaitable), limit: timeout.duration() } }
}

pin_project! {
    /// What [`wait_for`] gives.
    #[must_use = "a coroutine does nothing unless it is awaited or made a task"]
    pub struct WaitFor<A: Awaitable> {
        #[pin]
        stage: Stage<A, A::Await>,
    }
}

pin_project! {
    #[project = StageProject]
    enum Stage<A: Awaitable, W> {
        Created { awaitable: Option<A>, limit: Result<Duration, Exception> },
        Running { #[pin] object: W, timeout: Timeout },
        // No time at all was given: it was cancelled, and its cleanup is waited for.
        Cancelling { core: Rc<Core<A::Output>>, waiting: Waiting<A::Output> },
        Done,
    }
}

impl<A> Resume for WaitFor<A>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
    type Yield = Suspended;
    type Send = ();
    type Return = A::Output;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, A::Output> {
        let mut stage = self.project().stage;
        if let StageProject::Created { awaitable, limit } = stage.as_mut().project() {
            let (awaitable, limit) = (awaitable.take(), std::mem::replace(limit, Ok(Duration::ZERO)));
            let next = match signal {
                Signal::Throw(ref e) => Err(e.clone()),
                _ => begin(awaitable, limit),
            };
            match next {
                Ok(next) => stage.set(next),
                Err(e) => {
                    stage.set(Stage::Done);
                    return Step::Raised(e);
                }
            }
        }
        let step = match stage.as_mut().project() {
            StageProject::Running { object, timeout } => match object.resume(cx, signal) {
                Step::Yielded(_) => return Step::Yielded(Suspended),
                Step::Returned(value) => {
                    let _ = timeout.leave(None);
                    Step::Returned(value)
                }
                Step::Raised(e) => Step::Raised(timeout.leave(Some(e.clone())).unwrap_or(e)),
            },
            StageProject::Cancelling { core, waiting } => match Pin::new(waiting).resume(cx, signal) {
                Step::Yielded(_) => return Step::Yielded(Suspended),
                Step::Raised(e) if e.is::<Cancelled>() && core.is_cancelled() => {
                    let late = Exception::from(TimeoutError);
                    late.set_cause(Some(e));
                    Step::Raised(late)
                }
                step => step,
            },
            _ => Step::Raised(reused()),
        };
        stage.set(Stage::Done);
        step
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable("wait_for");
        match self.project().stage.project() {
            StageProject::Running { object, .. } => object.call_stack(stack),
            StageProject::Cancelling { waiting, .. } => Pin::new(waiting).call_stack(stack),
            _ => {}
        }
    }
}

fn begin<A>(awaitable: Option<A>, limit: Result<Duration, Exception>) -> Result<Stage<A, A::Await>, Exception>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
    let limit = limit?;
    let Some(awaitable) = awaitable else { return Err(reused()) };
    if !limit.is_zero() {
        let timeout = Timeout::after(limit);
        timeout.enter()?;
        return Ok(Stage::Running { object: awaitable.__await__(), timeout });
    }
    let core = ensure_core(awaitable);
    if !core.is_done() {
        core.request_cancel(None);
    }
    Ok(Stage::Cancelling { waiting: Waiting::by_value(core.clone()), core })
}

impl<A> Generator for WaitFor<A>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
}

impl<A> Awaitable for WaitFor<A>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
    type Output = A::Output;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<A> Coroutine for WaitFor<A>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
}

impl<A: Awaitable> fmt::Debug for WaitFor<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitFor").finish_non_exhaustive()
    }
}
