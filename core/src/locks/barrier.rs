//! [`Barrier`]: a number of tasks wait for each other.
//!
//! ```text
//!            ┌───────────── the last one has left ──────────────┐
//!            ▼                                                  │
//!   reset ▶ filling ──the last of the parties has come──▶ draining ──reset──▶ resetting ── the last has left ─▶ filling
//!            │                                                                    ▲
//!            ├─────────────── reset while some wait ──────────────────────────────┘
//!            └── abort (from every state) ──▶ broken ──reset──▶ filling
//! ```
//!
//! CPython's is built on a condition, whose lock is never held across a suspension. Here that lock is left out, and one queue is
//! what is left of the condition: whoever waits, in whatever state, looks again whenever the state changes.
//!
//! Invariant: `count` is the number of waits that are inside, having come while it was filling and not left yet.

use std::cell::Cell;
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use super::show;
use super::wait_queue::{Place, Turn, WaitQueue};
use crate::contextlib::AsyncContextManager;
use crate::coroutine::errors::{BrokenBarrierError, ValueError};
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Immediately, Resume, Signal, Step,
    Suspended,
};
use crate::timeouts::reused;

/// A point that so many tasks have to reach before any of them goes on (`asyncio.Barrier`). A clone is another handle on the
/// same barrier.
///
/// It can be used again as soon as all have left it. `async with barrier.clone() as index { … }` waits on entering, and does
/// nothing on leaving.
///
/// ```
/// use dunder_core::asyncio::{self, Barrier, gather, sleep};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// async fn runner(barrier: Barrier, delay: u32) -> Result<(usize, f64), Exception> {
///     into_future(sleep(delay)).await?;
///     let index = into_future(barrier.wait()).await?;
///     Ok((index, asyncio::get_running_loop()?.time()))
/// }
///
/// let places = asyncio::Runner::new().virtual_clock().run(async {
///     let barrier = Barrier::new(2)?;
///     let (slow, fast) = into_future(gather((runner(barrier.clone(), 5), runner(barrier, 1)))).await?;
///     Ok::<_, Exception>((slow?, fast?))
/// });
/// assert_eq!(places.unwrap().unwrap(), ((1, 5.0), (0, 5.0)));
/// ```
#[derive(Clone)]
pub struct Barrier(Rc<State>);

struct State {
    parties: usize,
    phase: Cell<Phase>,
    count: Cell<usize>,
    queue: WaitQueue,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Filling,
    Draining,
    Resetting,
    Broken,
}

impl Barrier {
    /// A barrier for so many tasks (`asyncio.Barrier(parties)`).
    ///
    /// # Errors
    ///
    /// `ValueError("parties must be >= 1")`.
    pub fn new(parties: usize) -> Result<Self, Exception> {
        if parties == 0 {
            return Err(ValueError::new("parties must be >= 1").into());
        }
        let queue = WaitQueue::default();
        Ok(Barrier(Rc::new(State { parties, phase: Cell::new(Phase::Filling), count: Cell::new(0), queue })))
    }

    /// Waits until all have come (`await barrier.wait()`). Its value is which one of them this was, from 0, each once.
    ///
    /// While those who were here before are leaving, it waits for that first.
    ///
    /// # Errors
    ///
    /// Raises [`BrokenBarrierError`] if the barrier is broken, or is aborted or reset while this waits; `Cancelled` if the task
    /// is cancelled: it does not count any more, and the others wait on.
    pub fn wait(&self) -> impl Coroutine<Return = usize> + use<> {
        Wait { barrier: self.clone(), stage: Stage::Created }
    }

    /// Makes it as if nobody had come (`await barrier.reset()`). It does not suspend.
    ///
    /// In those who wait, [`BrokenBarrierError`] is raised.
    pub fn reset(&self) -> impl Coroutine<Return = ()> + use<> {
        let this = self.clone();
        Immediately::new(move || {
            this.0.change(if this.0.count.get() > 0 { Phase::Resetting } else { Phase::Filling });
            Ok(())
        })
    }

    /// Breaks it (`await barrier.abort()`), until it is reset. It does not suspend.
    ///
    /// In those who wait, and in those who come, [`BrokenBarrierError`] is raised.
    pub fn abort(&self) -> impl Coroutine<Return = ()> + use<> {
        let this = self.clone();
        Immediately::new(move || {
            this.0.change(Phase::Broken);
            Ok(())
        })
    }

    /// How many have to come (`barrier.parties`).
    pub fn parties(&self) -> usize {
        self.0.parties
    }

    /// How many have come and wait for the others (`barrier.n_waiting`).
    pub fn n_waiting(&self) -> usize {
        if self.0.phase.get() == Phase::Filling { self.0.count.get() } else { 0 }
    }

    /// Whether it is broken (`barrier.broken`).
    pub fn broken(&self) -> bool {
        self.0.phase.get() == Phase::Broken
    }
}

impl State {
    fn change(&self, phase: Phase) {
        self.phase.set(phase);
        self.queue.grant_all();
    }

    /// One that was inside has left.
    fn leave(&self) {
        let left = self.count.get().saturating_sub(1);
        self.count.set(left);
        if left == 0 {
            let phase = self.phase.get();
            let over = matches!(phase, Phase::Draining | Phase::Resetting);
            self.change(if over { Phase::Filling } else { phase });
        }
    }
}

/// What [`Barrier::wait`] gives.
struct Wait {
    barrier: Barrier,
    stage: Stage,
}

#[derive(Clone, Copy)]
enum Stage {
    Created,
    /// Until those who were here before have left.
    Blocked(Place),
    /// Inside, as the one of this index.
    Inside(Place, usize),
    Done,
}

impl Wait {
    fn enter(&mut self, cx: &Context<'_>) -> Step<Suspended, usize> {
        let state = &*self.barrier.0;
        match state.phase.get() {
            Phase::Draining | Phase::Resetting => {
                self.stage = Stage::Blocked(state.queue.join(cx));
                return Step::Yielded(Suspended);
            }
            Phase::Broken => {
                self.stage = Stage::Done;
                return Step::Raised(BrokenBarrierError::new("Barrier aborted").into());
            }
            Phase::Filling => {}
        }
        let index = state.count.get();
        state.count.set(index + 1);
        if index + 1 < state.parties {
            self.stage = Stage::Inside(state.queue.join(cx), index);
            return Step::Yielded(Suspended);
        }
        self.stage = Stage::Done;
        state.change(Phase::Draining);
        state.leave();
        Step::Returned(index)
    }

    fn give_up(&mut self) {
        let state = &*self.barrier.0;
        match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Blocked(place) => {
                state.queue.leave(place);
            }
            Stage::Inside(place, _) => {
                state.queue.leave(place);
                state.leave();
            }
            Stage::Created | Stage::Done => {}
        }
    }
}

impl Resume for Wait {
    type Yield = Suspended;
    type Send = ();
    type Return = usize;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, usize> {
        let this = self.get_mut();
        if let Signal::Throw(e) = signal {
            this.give_up();
            return Step::Raised(e);
        }
        let state = this.barrier.0.clone();
        match this.stage {
            Stage::Created => this.enter(cx),
            Stage::Blocked(place) | Stage::Inside(place, _) if state.queue.turn(place) == Turn::Waiting => {
                state.queue.stay(place, cx);
                Step::Yielded(Suspended)
            }
            Stage::Blocked(place) => {
                state.queue.leave(place);
                this.enter(cx)
            }
            Stage::Inside(place, _) if state.phase.get() == Phase::Filling => {
                // Somebody else has left.
                state.queue.stay(place, cx);
                Step::Yielded(Suspended)
            }
            Stage::Inside(_, index) => {
                let broken = state.phase.get() != Phase::Draining;
                this.give_up();
                if broken {
                    return Step::Raised(BrokenBarrierError::new("Abort or reset of barrier").into());
                }
                Step::Returned(index)
            }
            Stage::Done => Step::Raised(reused()),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable("Barrier.wait");
    }
}

impl Generator for Wait {}

impl Awaitable for Wait {
    type Output = usize;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl Coroutine for Wait {}

impl Drop for Wait {
    fn drop(&mut self) {
        self.give_up();
    }
}

macro_rules! managers {
    ($($manager:ty),*) => { $(
        impl AsyncContextManager for $manager {
            type Value = usize;

            fn __aenter__(&mut self) -> impl Awaitable<Output = usize> {
                self.wait()
            }

            fn __aexit__(&mut self, _: Option<Exception>) -> impl Awaitable<Output = bool> {
                Immediately::new(|| Ok(false))
            }
        }
    )* };
}

managers!(Barrier, &Barrier);

impl fmt::Debug for Barrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let phase = match self.0.phase.get() {
            Phase::Filling => "filling",
            Phase::Draining => "draining",
            Phase::Resetting => "resetting",
            Phase::Broken => return show(f, "Barrier", format_args!("broken"), 0),
        };
        write!(f, "<Barrier [{phase}, waiters:{}/{}]>", self.n_waiting(), self.parties())
    }
}
