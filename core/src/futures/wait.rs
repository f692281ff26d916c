//! `wait`: wait for some of several tasks, and tell which are done.
//!
//! ```text
//!   wait(tasks) ── first resume ──▶ a task each, watched ── condition met, or timeout ──▶ (done, pending)
//! ```
//!
//! Invariants: a timeout neither raises nor cancels anything; both lists are in argument order.

use std::cell::Cell;
use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;
use std::time::Duration;

use super::core::{Awaiters, Core, Outcome, Watched};
use super::waiting::Waiting;
use crate::coroutine::errors::{RuntimeError, ValueError};
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Resume, Signal, Step, Suspended,
};
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::ready::{Call, Notify};
use crate::event_loop::timers::{Target, TimerKey};
use crate::task::{Task, ensure_core};
use crate::timeouts::{Delay, reused};

/// When [`wait`] is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReturnWhen {
    /// When one is done.
    FirstCompleted,
    /// When one has raised an exception, or all are done.
    FirstException,
    /// When all are done.
    #[default]
    AllCompleted,
}

/// [`wait`] until one is done (`asyncio.FIRST_COMPLETED`).
pub const FIRST_COMPLETED: ReturnWhen = ReturnWhen::FirstCompleted;
/// [`wait`] until one has raised, or all are done (`asyncio.FIRST_EXCEPTION`).
pub const FIRST_EXCEPTION: ReturnWhen = ReturnWhen::FirstException;
/// [`wait`] until all are done (`asyncio.ALL_COMPLETED`).
pub const ALL_COMPLETED: ReturnWhen = ReturnWhen::AllCompleted;

/// Waits for tasks and gives those that are done and those that are not, each in argument order
/// (`asyncio.wait(tasks, timeout=…, return_when=…)`).
///
/// Coroutines are made tasks when it is awaited (Python refuses them). What is given twice is there once. It neither cancels nor raises what they raised.
///
/// # Errors
///
/// Raises `ValueError("Set of Tasks/Futures is empty.")`.
///
/// ```
/// use dunder_core::asyncio::{self, FIRST_COMPLETED, sleep, wait};
/// use dunder_core::coroutine::into_future;
///
/// asyncio::Runner::new()
///     .virtual_clock()
///     .run(async {
///         let sleeps = (0..3).map(sleep);
///         let (done, pending) = into_future(wait(sleeps).return_when(FIRST_COMPLETED)).await.unwrap();
///         assert_eq!((done.len(), pending.len()), (1, 2));
///     })
///     .unwrap();
/// ```
pub fn wait<I>(awaitables: I) -> Wait<I::Item>
where
    I: IntoIterator,
    I::Item: Awaitable<Output: 'static> + 'static,
{
    let limit = Ok(None);
    Wait { state: State::Created(awaitables.into_iter().collect()), return_when: ALL_COMPLETED, limit }
}

/// What [`wait`] gives.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct Wait<A: Awaitable> {
    state: State<A>,
    return_when: ReturnWhen,
    limit: Result<Option<Duration>, Exception>,
}

enum State<A: Awaitable> {
    Created(Vec<A>),
    Waiting { tasks: Vec<Task<A::Output>>, watch: Rc<Watch>, waiter: Waiting<()> },
    Done,
}

impl<A: Awaitable> Wait<A> {
    /// What is waited for; without this it is [`ALL_COMPLETED`].
    pub fn return_when(mut self, condition: ReturnWhen) -> Self {
        self.return_when = condition;
        self
    }

    /// Waits no longer than this, a `Duration` or a number of seconds; `None` for as long as it takes.
    pub fn timeout(mut self, limit: impl Delay) -> Self {
        self.limit = limit.duration().map(Some);
        self
    }
}

/// Watches the tasks of one `wait`.
struct Watch {
    home: Rc<Inner>,
    waiter: Rc<Core<()>>,
    watched: Vec<Rc<dyn Watched>>,
    remaining: Cell<usize>,
    return_when: ReturnWhen,
    timer: Cell<Option<TimerKey>>,
}

impl Notify for Watch {
    fn notify(self: Rc<Self>, number: usize) {
        self.remaining.set(self.remaining.get() - 1);
        // A cancellation does not count as an exception here.
        let raised = || self.watched.get(number).is_some_and(|task| task.has_failed());
        if self.remaining.get() == 0
            || self.return_when == FIRST_COMPLETED
            || (self.return_when == FIRST_EXCEPTION && raised())
        {
            self.waiter.complete(Outcome::Value(()));
        }
    }

    fn awaiters(&self, found: &mut Awaiters) {
        self.waiter.awaiters(found);
    }
}

impl Watch {
    /// Takes back everything that would still call it.
    fn stop(self: &Rc<Self>) {
        if let Some(timer) = self.timer.take() {
            self.home.cancel_timer(timer);
        }
        let this: Rc<dyn Notify> = self.clone();
        for (number, task) in self.watched.iter().enumerate() {
            task.unwatch(&this, number);
        }
    }
}

impl<A: Awaitable<Output: 'static> + 'static> Wait<A> {
    fn start(&mut self, awaitables: Vec<A>) -> Result<(), Exception> {
        let limit = std::mem::replace(&mut self.limit, Ok(None))?;
        if awaitables.is_empty() {
            return Err(ValueError::new("Set of Tasks/Futures is empty.").into());
        }
        let home = inner::running().ok_or_else(|| RuntimeError::new("no running event loop"))?;
        let cores = distinct(awaitables.into_iter().map(ensure_core).collect());
        let tasks: Vec<_> = cores.into_iter().map(Task).collect();
        let waiter = Core::new(Some(home.clone()), None);
        let watch = Rc::new(Watch {
            watched: tasks.iter().map(|task| task.0.clone() as Rc<dyn Watched>).collect(),
            remaining: Cell::new(tasks.len()),
            return_when: self.return_when,
            timer: Cell::new(None),
            waiter: waiter.clone(),
            home: home.clone(),
        });
        for (number, task) in watch.watched.iter().enumerate() {
            task.watch(watch.clone(), number);
        }
        if let Some(limit) = limit.filter(|limit| *limit < Duration::MAX) {
            let released = waiter.clone();
            let call = Call::new(
                Box::new(move || {
                    released.complete(Outcome::Value(()));
                }),
                crate::context::Context::empty(),
            );
            let timer = home.set_timer(home.now().saturating_add(limit), Target::Call(call));
            watch.timer.set(Some(timer));
        }
        self.state = State::Waiting { tasks, watch, waiter: Waiting::by_value(waiter) };
        Ok(())
    }
}

/// Each of these once, where it stands first.
pub(super) fn distinct<T>(mut cores: Vec<Rc<Core<T>>>) -> Vec<Rc<Core<T>>> {
    if cores.len() > 1 {
        let mut seen = HashSet::with_capacity(cores.len());
        cores.retain(|core| seen.insert(Rc::as_ptr(core)));
    }
    cores
}

impl<A: Awaitable> Unpin for Wait<A> {}

impl<A: Awaitable<Output: 'static> + 'static> Resume for Wait<A> {
    type Yield = Suspended;
    type Send = ();
    type Return = (Vec<Task<A::Output>>, Vec<Task<A::Output>>);

    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<()>,
    ) -> Step<Suspended, Self::Return> {
        let this = self.get_mut();
        if let State::Created(_) = this.state {
            if let Signal::Throw(e) = signal {
                this.state = State::Done;
                return Step::Raised(e);
            }
            if let State::Created(awaitables) = std::mem::replace(&mut this.state, State::Done)
                && let Err(e) = this.start(awaitables)
            {
                return Step::Raised(e);
            }
        }
        let State::Waiting { waiter, .. } = &mut this.state else {
            return Step::Raised(reused());
        };
        let step = Pin::new(waiter).resume(cx, signal);
        if let Step::Yielded(_) = step {
            return Step::Yielded(Suspended);
        }
        let State::Waiting { tasks, watch, .. } = std::mem::replace(&mut this.state, State::Done) else {
            return Step::Yielded(Suspended);
        };
        watch.stop();
        match step {
            Step::Raised(e) => Step::Raised(e),
            _ => Step::Returned(tasks.into_iter().partition(Task::done)),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable("wait");
        if let State::Waiting { watch, .. } = &self.state {
            for task in watch.watched.iter().filter(|task| !task.done()) {
                stack.push_awaited(task.awaited());
            }
        }
    }
}

impl<A: Awaitable<Output: 'static> + 'static> Generator for Wait<A> {}

impl<A: Awaitable<Output: 'static> + 'static> Awaitable for Wait<A> {
    type Output = (Vec<Task<A::Output>>, Vec<Task<A::Output>>);
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<A: Awaitable<Output: 'static> + 'static> Coroutine for Wait<A> {}

impl<A: Awaitable> Drop for Wait<A> {
    fn drop(&mut self) {
        if let State::Waiting { watch, .. } = &self.state {
            watch.stop();
        }
    }
}

impl<A: Awaitable> fmt::Debug for Wait<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait").field("return_when", &self.return_when).finish_non_exhaustive()
    }
}
