//! `sleep`.
//!
//! ```text
//!   sleep(d): first resume sets a timer ──▶ Suspended ──▶ the timer has fired: Returned
//!                                                    └─ throw: the timer is removed, Raised
//!   sleep(0): gives way once
//! ```

use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;
use std::time::Duration;

use super::{Delay, reused};
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Resume, Signal, Step, Suspended,
};
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::timers::{Target, TimerKey};
use crate::futures::core::Waiter;

/// Suspends for a time, a `Duration` or a number of seconds (`asyncio.sleep(delay)`).
///
/// `sleep(0)` gives way to what is ready exactly once. The time counts from when it is awaited.
///
/// # Errors
///
/// Raises `ValueError` if the delay is not a number, and `RuntimeError("no running event loop")` where none runs.
///
/// ```
/// use dunder_core::asyncio::{self, sleep};
/// use dunder_core::coroutine::into_future;
///
/// let elapsed = asyncio::Runner::new().virtual_clock().run(async {
///     let _ = into_future(sleep(3600)).await;
///     let _ = into_future(sleep(0.5)).await;
///     asyncio::get_running_loop().map(|loop_| loop_.time())
/// });
/// assert_eq!(elapsed.unwrap().unwrap(), 3600.5);
/// ```
pub fn sleep(delay: impl Delay) -> Sleep {
    Sleep { state: State::Created(delay.duration()) }
}

/// What [`sleep`] gives.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct Sleep {
    state: State,
}

enum State {
    Created(Result<Duration, Exception>),
    /// `sleep(0)`, after its one suspension.
    GaveWay,
    Waiting(Rc<Inner>, TimerKey),
    Done,
}

impl Sleep {
    /// Gives this when the time is over (`asyncio.sleep(delay, result)`).
    ///
    /// ```
    /// use dunder_core::asyncio::{Runner, sleep};
    ///
    /// assert_eq!(Runner::new().virtual_clock().run(sleep(1).result("rested")).unwrap(), "rested");
    /// ```
    pub fn result<T>(self, value: T) -> SleepFor<T> {
        SleepFor { sleep: self, value: Some(value) }
    }

    fn start(&mut self, delay: Duration, cx: &Context<'_>) -> Step<Suspended, ()> {
        let begun = inner::with_running(|inner| {
            inner.note_wait(None, false);
            (inner.task_of(cx.waker()), inner.clone())
        });
        let Some((task, inner)) = begun else { return self.no_loop() };
        let target = match task {
            Some(id) => Target::Task(id),
            None => Target::Waker(Box::new(cx.waker().clone())),
        };
        let timer = inner.set_timer(inner.now().saturating_add(delay), target);
        self.state = State::Waiting(inner, timer);
        Step::Yielded(Suspended)
    }

    /// `sleep(0)`: ready again at once.
    #[inline(never)]
    fn give_way(&mut self, cx: &Context<'_>) -> Step<Suspended, ()> {
        let begun = inner::with_running(|inner| {
            inner.note_wait(None, false);
            inner.task_of(cx.waker()).map(|id| inner.schedule(id))
        });
        match begun {
            None => return self.no_loop(),
            Some(None) => cx.waker().wake_by_ref(),
            Some(Some(())) => {}
        }
        self.state = State::GaveWay;
        Step::Yielded(Suspended)
    }

    #[cold]
    fn no_loop(&mut self) -> Step<Suspended, ()> {
        self.state = State::Done;
        Step::Raised(RuntimeError::new("no running event loop").into())
    }

    #[inline(never)]
    fn resume_any(&mut self, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, ()> {
        if let Signal::Throw(e) = signal {
            self.stop();
            return Step::Raised(e);
        }
        match &self.state {
            State::Created(Ok(delay)) => {
                let delay = *delay;
                return self.start(delay, cx);
            }
            State::GaveWay => {}
            State::Waiting(inner, timer) if inner.timer_is_set(*timer) => {
                // Woken by something else. The waker may be a new one, so the timer gets it.
                inner.note_wait(None, false);
                if let Waiter::Waker(waker) = inner.waiter(cx) {
                    inner.retarget_timer(*timer, Target::Waker(Box::new(waker)));
                }
                return Step::Yielded(Suspended);
            }
            State::Waiting(..) => {}
            State::Created(Err(e)) => {
                let e = e.clone();
                self.state = State::Done;
                return Step::Raised(e);
            }
            State::Done => return Step::Raised(reused()),
        }
        self.state = State::Done;
        Step::Returned(())
    }

    fn stop(&mut self) {
        if let State::Waiting(inner, timer) = &self.state {
            inner.cancel_timer(*timer);
        }
        self.state = State::Done;
    }
}

impl Resume for Sleep {
    type Yield = Suspended;
    type Send = ();
    type Return = ();

    /// Inlined as far as `sleep(0)` goes.
    #[inline]
    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, ()> {
        let this = self.get_mut();
        match (&this.state, &signal) {
            (_, Signal::Throw(_)) => {}
            (State::GaveWay, _) => {
                this.state = State::Done;
                return Step::Returned(());
            }
            (State::Created(Ok(Duration::ZERO)), _) => return this.give_way(cx),
            _ => {}
        }
        this.resume_any(cx, signal)
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable("sleep");
    }
}

impl Generator for Sleep {}

impl Awaitable for Sleep {
    type Output = ();
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl Coroutine for Sleep {}

impl Drop for Sleep {
    #[inline]
    fn drop(&mut self) {
        if let State::Waiting(inner, timer) = &self.state {
            inner.cancel_timer(*timer);
        }
    }
}

impl fmt::Debug for Sleep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sleep").finish_non_exhaustive()
    }
}

/// What [`Sleep::result`] gives.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct SleepFor<T> {
    sleep: Sleep,
    value: Option<T>,
}

impl<T> Unpin for SleepFor<T> {}

impl<T> Resume for SleepFor<T> {
    type Yield = Suspended;
    type Send = ();
    type Return = T;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, T> {
        let this = self.get_mut();
        match Pin::new(&mut this.sleep).resume(cx, signal) {
            Step::Yielded(suspended) => Step::Yielded(suspended),
            Step::Returned(()) => this.value.take().map_or_else(|| Step::Raised(reused()), Step::Returned),
            Step::Raised(e) => Step::Raised(e),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        Pin::new(&mut self.get_mut().sleep).call_stack(stack);
    }
}

impl<T> Generator for SleepFor<T> {}

impl<T> Awaitable for SleepFor<T> {
    type Output = T;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<T> Coroutine for SleepFor<T> {}

impl<T> fmt::Debug for SleepFor<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sleep.fmt(f)
    }
}
