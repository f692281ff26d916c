//! [`Timeout`]: a time limit for a block.
//!
//! ```text
//!   created ──enter──▶ active ──time is up: the task is cancelled──▶ expiring ──leave──▶ expired (TimeoutError)
//!                        └──────────────────leave──────────────────▶ exited
//! ```
//!
//! Invariant: only a cancellation of its own becomes a `TimeoutError`; one that somebody else asked for in the same
//! tick wins.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};
use std::time::Duration;

use super::{Delay, from_seconds};
use crate::context::Context;
use crate::contextlib::AsyncContextManager;
use crate::coroutine::errors::{Cancelled, RuntimeError, TimeoutError};
use crate::coroutine::{Awaitable, Exception, Immediately};
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::ready::Call;
use crate::event_loop::timers::{Target, TimerKey};
use crate::task::ErasedTask;

/// Limits the time of a block, a `Duration` or a number of seconds: `async with timeout(delay): …`
/// (`asyncio.timeout(delay)`).
///
/// ```
/// use dunder_core::asyncio::{self, sleep, timeout};
/// use dunder_core::coroutine::into_future;
///
/// let in_time = asyncio::Runner::new().virtual_clock().run(async {
///     let limit = timeout(1);
///     into_future(limit.__aenter__()).await?;
///     let body = into_future(sleep(0.5)).await;
///     into_future(limit.__aexit__(body.err())).await.map(|_| !limit.expired())
/// });
/// assert!(in_time.unwrap().unwrap());
/// ```
pub fn timeout(delay: impl Delay) -> Timeout {
    Timeout::new(delay.duration().map(|delay| Some(Limit::After(delay))))
}

/// Limits the time of a block to when the loop's time has come to `when`, in seconds (`asyncio.timeout_at(when)`).
pub fn timeout_at(when: f64) -> Timeout {
    Timeout::new(from_seconds(when).map(|when| Some(Limit::At(when))))
}

#[derive(Clone, Copy)]
enum Limit {
    After(Duration),
    At(Duration),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Created,
    Active,
    Expiring,
    Expired,
    Exited,
}

/// What [`timeout`] gives (`asyncio.Timeout`); a clone is another handle on the same.
#[derive(Clone)]
pub struct Timeout(Rc<Shared>);

/// Where it was entered.
struct Entered {
    inner: Rc<Inner>,
    task: Rc<dyn ErasedTask>,
}

struct Shared {
    limit: RefCell<Result<Option<Limit>, Exception>>,
    state: Cell<State>,
    when: Cell<Option<Duration>>,
    timer: Cell<Option<TimerKey>>,
    entered: RefCell<Option<Entered>>,
    cancelling: Cell<u32>,
}

impl Timeout {
    fn new(limit: Result<Option<Limit>, Exception>) -> Self {
        Timeout(Rc::new(Shared {
            limit: RefCell::new(limit),
            state: Cell::new(State::Created),
            when: Cell::new(None),
            timer: Cell::new(None),
            entered: RefCell::new(None),
            cancelling: Cell::new(0),
        }))
    }

    pub(crate) fn after(limit: Duration) -> Self {
        Self::new(Ok(Some(Limit::After(limit))))
    }

    /// When it expires, in seconds of the loop's time (`timeout.when()`); `None` if never, or before it was entered.
    pub fn when(&self) -> Option<f64> {
        self.0.when.get().map(|when| when.as_secs_f64())
    }

    /// Moves the deadline; `None` takes it away (`timeout.reschedule(when)`).
    ///
    /// # Errors
    ///
    /// `RuntimeError` if it is not active; `ValueError` if `when` is not a number.
    pub fn reschedule(&self, when: Option<f64>) -> Result<(), Exception> {
        let when = when.map(from_seconds).transpose()?;
        match self.0.state.get() {
            State::Active => {
                self.set_deadline(when);
                Ok(())
            }
            State::Created => Err(RuntimeError::new("Timeout has not been entered").into()),
            state => {
                let state = match state {
                    State::Expiring => "expiring",
                    State::Expired => "expired",
                    _ => "finished",
                };
                Err(RuntimeError::new(format!("Cannot change state of {state} Timeout")).into())
            }
        }
    }

    /// Whether its time was up before the block was left (`timeout.expired()`).
    pub fn expired(&self) -> bool {
        matches!(self.0.state.get(), State::Expiring | State::Expired)
    }

    /// Enters the block; the time begins.
    ///
    /// # Errors
    ///
    /// Raises `RuntimeError("Timeout should be used inside a task")` or `RuntimeError("Timeout has already been
    /// entered")`.
    pub fn __aenter__(&self) -> impl Awaitable<Output = Timeout> + use<> {
        let this = self.clone();
        Immediately::new(move || this.enter().map(|()| this))
    }

    /// Leaves the block; `false`: what was raised goes on.
    ///
    /// # Errors
    ///
    /// Raises `TimeoutError` in the place of its own cancellation.
    pub fn __aexit__(&self, raised: Option<Exception>) -> impl Awaitable<Output = bool> + use<> {
        let this = self.clone();
        Immediately::new(move || this.leave(raised).map_or(Ok(false), Err))
    }

    pub(crate) fn enter(&self) -> Result<(), Exception> {
        if self.0.state.get() != State::Created {
            return Err(RuntimeError::new("Timeout has already been entered").into());
        }
        let limit = self.0.limit.borrow().clone()?;
        let entered = inner::running().and_then(|inner| Some((inner.current_task()?, inner)));
        let Some((task, inner)) = entered else {
            return Err(RuntimeError::new("Timeout should be used inside a task").into());
        };
        self.0.cancelling.set(task.part().map_or(0, |part| part.cancelling()));
        let when = limit.map(|limit| match limit {
            Limit::After(delay) => inner.now().saturating_add(delay),
            Limit::At(when) => when,
        });
        *self.0.entered.borrow_mut() = Some(Entered { inner, task });
        self.0.state.set(State::Active);
        self.set_deadline(when);
        Ok(())
    }

    fn set_deadline(&self, when: Option<Duration>) {
        self.0.stop();
        self.0.when.set(when);
        let inner = self.0.entered.borrow().as_ref().map(|entered| entered.inner.clone());
        if let (Some(inner), Some(when)) = (inner, when) {
            let shared: Weak<Shared> = Rc::downgrade(&self.0);
            let expire = Box::new(move || {
                if let Some(shared) = shared.upgrade() {
                    shared.expire();
                }
            });
            let timer = inner.set_timer(when, Target::Call(Call::new(expire, Context::empty())));
            self.0.timer.set(Some(timer));
        }
    }

    /// Leaves the block; what is raised instead, if anything is.
    pub(crate) fn leave(&self, raised: Option<Exception>) -> Option<Exception> {
        self.0.stop();
        let Entered { task, .. } = self.0.entered.take()?;
        if self.0.state.get() != State::Expiring {
            self.0.state.set(State::Exited);
            return None;
        }
        self.0.state.set(State::Expired);
        let left = task.part().map_or(0, |part| part.uncancel());
        let raised = raised.filter(|e| left <= self.0.cancelling.get() && e.is::<Cancelled>())?;
        let late = Exception::from(TimeoutError);
        late.set_cause(Some(raised));
        Some(late)
    }
}

impl AsyncContextManager for Timeout {
    type Value = Timeout;

    fn __aenter__(&mut self) -> impl Awaitable<Output = Timeout> {
        Timeout::__aenter__(self)
    }

    fn __aexit__(&mut self, exception: Option<Exception>) -> impl Awaitable<Output = bool> {
        Timeout::__aexit__(self, exception)
    }
}

impl Shared {
    fn expire(&self) {
        self.timer.set(None);
        let task = self.entered.borrow().as_ref().map(|entered| entered.task.clone());
        if let (State::Active, Some(task)) = (self.state.get(), task) {
            self.state.set(State::Expiring);
            task.request_cancel(None);
        }
    }

    fn stop(&self) {
        let inner = self.entered.borrow().as_ref().map(|entered| entered.inner.clone());
        if let (Some(timer), Some(inner)) = (self.timer.take(), inner) {
            inner.cancel_timer(timer);
        }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        self.stop();
    }
}

impl fmt::Debug for Timeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.0.state.get() {
            State::Created => "created",
            State::Active => "active",
            State::Expiring => "expiring",
            State::Expired => "expired",
            State::Exited => "finished",
        };
        write!(f, "<Timeout [{state}]>")
    }
}
