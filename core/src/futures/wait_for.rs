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

use super::core::{Cancel, Core, Outcome, Waiter};
use super::waiting::Waiting;
use crate::coroutine::errors::{Cancelled, TimeoutError};
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Resume, Signal, Step, Suspended,
};
use crate::event_loop::ready::Notify;
use crate::task::ensure_core;
use crate::timeouts::{Delay, Timeout, reused};

/// Awaits with a time limit, a `Duration` or a number of seconds, `None` for no limit
/// (`asyncio.wait_for(awaitable, timeout)`).
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
        // Without a limit there is no timeout.
        Running { #[pin] object: W, timeout: Option<Timeout> },
        // No time at all was given. It was done already; or it was cancelled (so it is late), and its cleanup is waited for.
        Cancelling { core: Rc<Core<A::Output>>, ended: Waiting<()>, late: bool },
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
                    if let Some(timeout) = timeout {
                        let _ = timeout.leave(None);
                    }
                    Step::Returned(value)
                }
                Step::Raised(e) => {
                    let late = timeout.as_ref().and_then(|timeout| timeout.leave(Some(e.clone())));
                    Step::Raised(late.unwrap_or(e))
                }
            },
            StageProject::Cancelling { core, ended, late } => match Pin::new(ended).resume(cx, signal) {
                Step::Yielded(_) => return Step::Yielded(Suspended),
                Step::Raised(e) => Step::Raised(e),
                Step::Returned(()) => match core.take() {
                    Ok(value) => Step::Returned(value),
                    Err(e) if *late && e.is::<Cancelled>() => {
                        let late = Exception::from(TimeoutError);
                        late.set_cause(Some(e.clone()));
                        late.set_context(Some(e));
                        Step::Raised(late)
                    }
                    Err(e) => Step::Raised(e),
                },
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
            StageProject::Cancelling { ended, .. } => Pin::new(ended).call_stack(stack),
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
    if limit == Duration::MAX {
        return Ok(Stage::Running { object: awaitable.__await__(), timeout: None });
    }
    if !limit.is_zero() {
        let timeout = Timeout::after(limit);
        timeout.enter()?;
        return Ok(Stage::Running { object: awaitable.__await__(), timeout: Some(timeout) });
    }
    let core = ensure_core(awaitable);
    // What is waited for is not the awaitable: who is cancelled meanwhile does not have to wait for its cleanup.
    let ended = Core::new(core.home.clone(), None);
    let late = !core.is_done();
    if !late {
        ended.complete(Outcome::Value(()));
    } else {
        core.add_waiter(Waiter::notify(Rc::new(Ended(ended.clone())), 0));
        core.request_cancel(None);
    }
    Ok(Stage::Cancelling { core, ended: Waiting::by_value(ended), late })
}

/// Tells who waits for the cleanup that it is over.
struct Ended(Rc<Core<()>>);

impl Notify for Ended {
    fn notify(self: Rc<Self>, _: usize) {
        self.0.complete(Outcome::Value(()));
    }
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
