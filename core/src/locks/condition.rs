//! [`Condition`]: to wait, while holding a lock, for somebody else to change what it protects.
//!
//! ```text
//!   wait, with the lock held ─▶ release it ─▶ Notified? ──notify──▶ Reacquiring ──▶ the lock is held: Returned
//!                                                  └──── throw ───────▶ └─────────────────────────▶ Raised
//! ```
//!
//! Invariants: a wait that is cancelled, even several times, ends with the lock held; a wait that raises hands its notification on.

use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use super::lock::{Lock, LockGuard};
use super::show;
use super::wait_queue::{Place, Turn, WaitQueue};
use crate::coroutine::errors::{Cancelled, RuntimeError};
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Resume, Signal, Step, Suspended,
};
use crate::timeouts::reused;

/// A condition variable (`asyncio.Condition`). A clone is another handle on the same condition.
///
/// It has a [`Lock`], which protects what is waited for; who waits or notifies holds it.
///
/// ```
/// use std::cell::RefCell;
/// use std::rc::Rc;
///
/// use dunder_core::asyncio::{self, Condition, create_task};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// let sum = asyncio::run(async {
///     let (changed, items) = (Condition::new(), Rc::new(RefCell::new(Vec::new())));
///     let (condition, source) = (changed.clone(), items.clone());
///     let consumer = create_task(async move {
///         let _guard = into_future(condition.lock()).await?;
///         // The lock is released while it waits, and held again when it goes on.
///         let a = into_future(condition.wait_for(|| source.borrow_mut().pop())).await?;
///         let b = into_future(condition.wait_for(|| source.borrow_mut().pop())).await?;
///         Ok::<i32, Exception>(a + b)
///     });
///     for item in [1, 2] {
///         let _guard = into_future(changed.lock()).await?;
///         items.borrow_mut().push(item);
///         changed.notify(1)?;
///     }
///     into_future(consumer).await?
/// });
/// assert_eq!(sum.unwrap().unwrap(), 3);
/// ```
#[derive(Clone, Default)]
pub struct Condition(Rc<State>);

#[derive(Default)]
struct State {
    lock: Lock,
    queue: WaitQueue,
}

impl Condition {
    /// A condition with a lock of its own (`asyncio.Condition()`).
    pub fn new() -> Self {
        Condition::default()
    }

    /// A condition with this lock, which may have several conditions (`asyncio.Condition(lock)`).
    ///
    /// ```
    /// use dunder_core::asyncio::{Condition, Lock};
    ///
    /// let lock = Lock::new();
    /// let (not_empty, not_full) = (Condition::with_lock(lock.clone()), Condition::with_lock(lock.clone()));
    /// let _guard = lock.try_lock();
    /// assert!(not_empty.locked() && not_full.locked());
    /// ```
    pub fn with_lock(lock: Lock) -> Self {
        Condition(Rc::new(State { lock, queue: WaitQueue::default() }))
    }

    /// Whether somebody holds the lock (`condition.locked()`).
    pub fn locked(&self) -> bool {
        self.0.lock.locked()
    }

    /// Acquires the lock: [`Lock::acquire`] (`await condition.acquire()`).
    ///
    /// # Errors
    ///
    /// Raises `Cancelled` if the task is cancelled while it waits.
    pub fn acquire(&self) -> impl Coroutine<Return = ()> + use<> {
        self.0.lock.acquire()
    }

    /// Acquires the lock until the guard is dropped: [`Lock::lock`].
    ///
    /// # Errors
    ///
    /// As for [`acquire`](Condition::acquire).
    pub fn lock(&self) -> impl Coroutine<Return = LockGuard> + use<> {
        self.0.lock.lock()
    }

    /// Releases the lock: [`Lock::release`] (`condition.release()`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("Lock is not acquired.")`.
    pub fn release(&self) -> Result<(), Exception> {
        self.0.lock.release()
    }

    /// Releases the lock, waits to be notified, and acquires it again (`await condition.wait()`).
    ///
    /// It may return without having been notified: look again whether what was waited for is there, or let
    /// [`wait_for`](Condition::wait_for) do it.
    ///
    /// # Errors
    ///
    /// Raises `RuntimeError("cannot wait on un-acquired lock")`; `Cancelled` if the task is cancelled while it waits: after the
    /// lock has been acquired again, which no cancellation prevents, and with the notification handed on if there was one.
    ///
    /// A Rust future of it that is dropped before it is ready does not hold the lock any more.
    pub fn wait(&self) -> impl Coroutine<Return = ()> + use<> {
        Wait::new(self.clone())
    }

    /// Waits until the predicate says so (`await condition.wait_for(predicate)`).
    ///
    /// The predicate is called with the lock held. It gives a `bool`, or an `Option`, whose value is that of the wait.
    ///
    /// # Errors
    ///
    /// As for [`wait`](Condition::wait), unless the predicate says so at once.
    pub fn wait_for<P, R>(&self, predicate: P) -> impl Coroutine<Return = R::Value> + use<P, R>
    where
        P: FnMut() -> R,
        R: Truth,
    {
        WaitFor { condition: self.clone(), predicate: Some(predicate), waiting: None }
    }

    /// Wakes so many of those who wait, in the order in which they came (`condition.notify(n)`). They go on when they have
    /// acquired the lock.
    ///
    /// # Errors
    ///
    /// `RuntimeError("cannot notify on un-acquired lock")`.
    pub fn notify(&self, n: usize) -> Result<(), Exception> {
        if !self.locked() {
            return Err(RuntimeError::new("cannot notify on un-acquired lock").into());
        }
        for _ in 0..n.min(self.0.queue.len()) {
            self.0.queue.grant_next();
        }
        Ok(())
    }

    /// Wakes all of those who wait (`condition.notify_all()`).
    ///
    /// # Errors
    ///
    /// As for [`notify`](Condition::notify).
    pub fn notify_all(&self) -> Result<(), Exception> {
        self.notify(usize::MAX)
    }
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = if self.locked() { "locked" } else { "unlocked" };
        show(f, "Condition", format_args!("{state}"), self.0.queue.len())
    }
}

/// What a predicate gives: `true`, or `Some` value.
pub trait Truth {
    /// What is there when it is true.
    type Value;

    /// The value, if it is true.
    fn truth(self) -> Option<Self::Value>;
}

impl Truth for bool {
    type Value = ();

    fn truth(self) -> Option<()> {
        self.then_some(())
    }
}

impl<T> Truth for Option<T> {
    type Value = T;

    fn truth(self) -> Option<T> {
        self
    }
}

/// What [`Condition::wait`] gives.
struct Wait {
    condition: Condition,
    stage: Stage,
    /// Was notified, and has not handed that on.
    notified: bool,
    /// What is raised once the lock is held.
    raised: Option<Exception>,
}

enum Stage {
    Created,
    /// In the condition's queue.
    Waiting(Place),
    /// In the lock's queue.
    Reacquiring(Place),
    Done,
}

impl Wait {
    fn new(condition: Condition) -> Self {
        Wait { condition, stage: Stage::Created, notified: false, raised: None }
    }

    fn begin(&mut self, cx: &Context<'_>) -> Step<Suspended, ()> {
        let State { lock, queue } = &*self.condition.0;
        if !lock.locked() {
            self.stage = Stage::Done;
            return Step::Raised(RuntimeError::new("cannot wait on un-acquired lock").into());
        }
        self.stage = Stage::Waiting(queue.join(cx));
        // It cannot fail: the lock is held.
        let _ = lock.release();
        Step::Yielded(Suspended)
    }

    /// Was woken, or is to raise; with the lock in either case.
    fn reacquire(&mut self, cx: &Context<'_>) -> Step<Suspended, ()> {
        let State { lock, .. } = &*self.condition.0;
        if lock.enter() {
            return self.end();
        }
        self.stage = Stage::Reacquiring(lock.queue().join(cx));
        Step::Yielded(Suspended)
    }

    fn reacquiring(&mut self, place: Place, cx: &Context<'_>) -> Step<Suspended, ()> {
        let State { lock, .. } = &*self.condition.0;
        if lock.queue().turn(place) == Turn::Passed {
            lock.queue().stay(place, cx);
            lock.offer();
        }
        if lock.queue().turn(place) != Turn::Granted {
            lock.queue().stay(place, cx);
            return Step::Yielded(Suspended);
        }
        lock.queue().leave(place);
        lock.take();
        self.end()
    }

    /// The lock is held.
    fn end(&mut self) -> Step<Suspended, ()> {
        self.stage = Stage::Done;
        self.raised.take().map_or(Step::Returned(()), Step::Raised)
    }

    fn throw(&mut self, e: Exception, cx: &Context<'_>) -> Step<Suspended, ()> {
        match self.stage {
            Stage::Waiting(place) => {
                self.notified = self.condition.0.queue.leave(place);
                self.raised = Some(e);
                let step = self.reacquire(cx);
                self.hand_on();
                step
            }
            // Its place in the lock's queue is kept.
            Stage::Reacquiring(place) if e.is::<Cancelled>() => {
                self.raised = Some(e);
                let step = self.reacquiring(place, cx);
                self.hand_on();
                step
            }
            _ => {
                self.give_up();
                Step::Raised(e)
            }
        }
    }

    /// It will not make use of its notification, so the next one gets it.
    fn hand_on(&mut self) {
        if std::mem::take(&mut self.notified) {
            self.condition.0.queue.grant_next();
        }
    }

    /// Nobody will resume it: what it was given goes to others.
    fn give_up(&mut self) {
        let State { lock, queue } = &*self.condition.0;
        match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Waiting(place) => self.notified = queue.leave(place),
            Stage::Reacquiring(place) => {
                lock.queue().leave(place);
                lock.offer();
            }
            Stage::Created | Stage::Done => return,
        }
        self.hand_on();
    }
}

impl Resume for Wait {
    type Yield = Suspended;
    type Send = ();
    type Return = ();

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, ()> {
        let this = self.get_mut();
        if let Signal::Throw(e) = signal {
            return this.throw(e, cx);
        }
        match this.stage {
            Stage::Created => this.begin(cx),
            Stage::Waiting(place) => {
                let State { queue, .. } = &*this.condition.0;
                if queue.turn(place) == Turn::Waiting {
                    queue.stay(place, cx);
                    return Step::Yielded(Suspended);
                }
                // Passed over by a notification, by now it is not being cancelled any more: it returns, and looks itself.
                this.notified = queue.leave(place);
                this.reacquire(cx)
            }
            Stage::Reacquiring(place) => this.reacquiring(place, cx),
            Stage::Done => Step::Raised(reused()),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable("Condition.wait");
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        self.give_up();
    }
}

/// What [`Condition::wait_for`] gives.
struct WaitFor<P> {
    condition: Condition,
    /// Until it has ended.
    predicate: Option<P>,
    waiting: Option<Wait>,
}

impl<P> Unpin for WaitFor<P> {}

impl<P: FnMut() -> R, R: Truth> Resume for WaitFor<P> {
    type Yield = Suspended;
    type Send = ();
    type Return = R::Value;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, R::Value> {
        let this = self.get_mut();
        let Some(predicate) = &mut this.predicate else { return Step::Raised(reused()) };
        let mut signal = signal;
        let end = loop {
            if let Some(waiting) = &mut this.waiting {
                match Pin::new(waiting).resume(cx, std::mem::replace(&mut signal, Signal::Next)) {
                    Step::Yielded(suspended) => return Step::Yielded(suspended),
                    Step::Raised(e) => break Step::Raised(e),
                    Step::Returned(()) => this.waiting = None,
                }
            } else if let Signal::Throw(e) = signal {
                break Step::Raised(e);
            }
            if let Some(value) = predicate().truth() {
                break Step::Returned(value);
            }
            this.waiting = Some(Wait::new(this.condition.clone()));
        };
        this.waiting = None;
        this.predicate = None;
        end
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable("Condition.wait_for");
    }
}

macro_rules! coroutines {
    ($($name:ty, [$($bounds:tt)*], $output:ty;)*) => { $(
        impl<$($bounds)*> Generator for $name {}

        impl<$($bounds)*> Awaitable for $name {
            type Output = $output;
            type Await = CoroutineAwait<Self>;

            fn __await__(self) -> CoroutineAwait<Self> {
                CoroutineAwait::new(self)
            }
        }

        impl<$($bounds)*> Coroutine for $name {}
    )* };
}

coroutines! {
    Wait, [], ();
    WaitFor<P>, [P: FnMut() -> R, R: Truth], R::Value;
}
