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
use crate::coroutine::errors::{Cancelled, RuntimeError, TimeoutError, ValueError};
use crate::coroutine::{Awaitable, Exception, Immediately};
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::ready::{Call, Ready};
use crate::event_loop::timers::{Target, TimerKey};
use crate::task::ErasedTask;

/// Limits the time of a block, a `Duration`, a number of seconds, or `None`, which is no limit: `async with timeout(delay): …`
/// (`asyncio.timeout(delay)`).
///
/// The time counts from this call, where a loop runs; else from when the block is entered. When it is up, the task is
/// cancelled, once, and leaving the block turns that `Cancelled` into a `TimeoutError`. A cancellation that somebody else has
/// asked for meanwhile wins. With no time at all the first suspension is cut short.
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
    let now = inner::running().map(|inner| inner.now());
    let start = match (delay.duration(), now) {
        (Err(e), _) => Start::Refused(e),
        (Ok(Duration::MAX), _) => Start::At(None),
        (Ok(delay), Some(now)) => Start::At(Some(now.saturating_add(delay).as_secs_f64())),
        (Ok(delay), None) => Start::After(delay),
    };
    Timeout::new(start)
}

/// Limits the time of a block to when the loop's time has come to `when`, in seconds; `None`: no limit
/// (`asyncio.timeout_at(when)`).
pub fn timeout_at(when: impl Into<Option<f64>>) -> Timeout {
    let when = when.into();
    let checked = check(when);
    Timeout::new(checked.map_or_else(Start::Refused, |()| Start::At(when)))
}

fn check(when: Option<f64>) -> Result<(), Exception> {
    match when {
        Some(when) if when.is_nan() => Err(ValueError::new("Invalid delay: NaN (not a number)").into()),
        _ => Ok(()),
    }
}

/// What it was made with.
#[derive(Clone)]
enum Start {
    At(Option<f64>),
    After(Duration),
    Refused(Exception),
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
    start: RefCell<Start>,
    state: Cell<State>,
    when: Cell<Option<f64>>,
    /// What cancels the task, and the timer that calls it, unless that is due already.
    call: RefCell<Option<Rc<Call>>>,
    timer: Cell<Option<TimerKey>>,
    entered: RefCell<Option<Entered>>,
    /// How many cancellations of the task had been asked for when it was entered.
    requests: Cell<u32>,
}

impl Timeout {
    fn new(start: Start) -> Self {
        let when = match start {
            Start::At(when) => when,
            _ => None,
        };
        Timeout(Rc::new(Shared {
            start: RefCell::new(start),
            state: Cell::new(State::Created),
            when: Cell::new(when),
            call: RefCell::new(None),
            timer: Cell::new(None),
            entered: RefCell::new(None),
            requests: Cell::new(0),
        }))
    }

    pub(crate) fn after(limit: Duration) -> Self {
        Self::new(Start::After(limit))
    }

    /// When it expires, in seconds of the loop's time; `None` if never (`timeout.when()`). One that was made where no loop
    /// runs knows it when it is entered.
    pub fn when(&self) -> Option<f64> {
        self.0.when.get()
    }

    /// Moves the deadline; `None` takes it away, one that has passed expires in the next tick (`timeout.reschedule(when)`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("Timeout has not been entered")`; `RuntimeError("Cannot change state of expired Timeout")`, and the same
    /// with `expiring` and `finished`; `ValueError` if `when` is not a number.
    pub fn reschedule(&self, when: impl Into<Option<f64>>) -> Result<(), Exception> {
        let when = when.into();
        match self.0.state.get() {
            State::Active => {
                check(when)?;
                self.set_deadline(when);
                Ok(())
            }
            State::Created => Err(RuntimeError::new("Timeout has not been entered").into()),
            state => {
                Err(RuntimeError::new(format!("Cannot change state of {} Timeout", state.name())).into())
            }
        }
    }

    /// Whether its time was up before the block was left (`timeout.expired()`).
    pub fn expired(&self) -> bool {
        matches!(self.0.state.get(), State::Expiring | State::Expired)
    }

    /// Enters the block.
    ///
    /// # Errors
    ///
    /// Raises `RuntimeError("Timeout should be used inside a task")` or `RuntimeError("Timeout has already been
    /// entered")`; `ValueError` if it was made with what is not a number.
    pub fn __aenter__(&self) -> impl Awaitable<Output = Timeout> + use<> {
        let this = self.clone();
        Immediately::new(move || this.enter().map(|()| this))
    }

    /// Leaves the block; `false`: what was raised goes on.
    ///
    /// # Errors
    ///
    /// Raises `TimeoutError` in the place of its own cancellation. If something else was raised because of that, the
    /// `TimeoutError` takes the place of the `Cancelled` in its chain of contexts.
    pub fn __aexit__(&self, raised: Option<Exception>) -> impl Awaitable<Output = bool> + use<> {
        let this = self.clone();
        Immediately::new(move || this.leave(raised).map_or(Ok(false), Err))
    }

    pub(crate) fn enter(&self) -> Result<(), Exception> {
        if self.0.state.get() != State::Created {
            return Err(RuntimeError::new("Timeout has already been entered").into());
        }
        let entered = inner::running().and_then(|inner| Some((inner.current_task()?, inner)));
        let Some((task, inner)) = entered else {
            return Err(RuntimeError::new("Timeout should be used inside a task").into());
        };
        let when = match self.0.start.borrow().clone() {
            Start::At(when) => when,
            Start::After(delay) => Some(inner.now().saturating_add(delay).as_secs_f64()),
            Start::Refused(e) => return Err(e),
        };
        self.0.requests.set(task.part().map_or(0, |part| part.requests()));
        *self.0.entered.borrow_mut() = Some(Entered { inner, task });
        self.0.state.set(State::Active);
        self.set_deadline(when);
        Ok(())
    }

    fn set_deadline(&self, when: Option<f64>) {
        self.0.stop();
        self.0.when.set(when);
        let inner = self.0.entered.borrow().as_ref().map(|entered| entered.inner.clone());
        let (Some(inner), Some(when)) = (inner, when) else { return };
        let shared: Weak<Shared> = Rc::downgrade(&self.0);
        let expire = Box::new(move || {
            if let Some(shared) = shared.upgrade() {
                shared.expire();
            }
        });
        let call = Call::new(expire, Context::empty());
        *self.0.call.borrow_mut() = Some(call.clone());
        // It is a number.
        let when = from_seconds(when).unwrap_or(Duration::MAX);
        if when <= inner.now() {
            // In the next tick, before whatever becomes ready after this.
            inner.push_ready(Ready::Call(call));
        } else {
            self.0.timer.set(Some(inner.set_timer(when, Target::Call(call))));
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
        // What others have asked for since then wins, and so does a cancelled scope further out.
        let is_own = task.part().is_some_and(|part| {
            part.uncancel();
            part.requests() <= self.0.requests.get() && part.cancelled_scope().is_none()
        });
        let raised = raised.filter(|_| is_own)?;
        if raised.is::<Cancelled>() {
            return Some(late(raised));
        }
        blame_timeout(&raised);
        if let Some(group) = raised.group().filter(|group| !group.is_base()) {
            group.exceptions().iter().for_each(blame_timeout);
        }
        None
    }
}

/// The `TimeoutError` that a cancellation becomes.
fn late(cancelled: Exception) -> Exception {
    let late = Exception::from(TimeoutError);
    late.set_cause(Some(cancelled.clone()));
    late.set_context(Some(cancelled));
    late
}

/// In what an exception was raised in handling of, a cancellation becomes a `TimeoutError`.
fn blame_timeout(e: &Exception) {
    let mut last = e.clone();
    while let Some(context) = last.context() {
        if context.is::<Cancelled>() {
            last.set_context(Some(late(context)));
            return;
        }
        last = context;
    }
}

impl State {
    fn name(self) -> &'static str {
        match self {
            State::Created => "created",
            State::Active => "active",
            State::Expiring => "expiring",
            State::Expired => "expired",
            State::Exited => "finished",
        }
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
        let call = self.call.take();
        if let Some(call) = call {
            call.cancel();
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
        let state = self.0.state.get();
        write!(f, "<Timeout [{}]", state.name())?;
        match self.when() {
            _ if state != State::Active => {}
            Some(when) => write!(f, " when={:?}", (when * 1000.0).round() / 1000.0)?,
            None => f.write_str(" when=None")?,
        }
        f.write_str(">")
    }
}
