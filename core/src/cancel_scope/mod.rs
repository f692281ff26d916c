//! [`CancelScope`]: a part of a program that is cancelled as one, and stays so until it has been left.
//!
//! ```text
//!   with scope {            enter
//!       a.await;                 ◀── cancel(), or the deadline: raises Cancelled here …
//!       b.await;                 ◀── … and here, and at every other suspension
//!   }                       leave: its own Cancelled ends here
//! ```
//!
//! A task's `cancel()` is an edge: it is raised once, and whoever catches it goes on. A scope is a level. Both work side by
//! side: what a scope cannot call its own it lets pass.
//!
//! [`scope`] is the tree of scopes and how a cancellation spreads in it, [`limits`] what is made of scopes with deadlines.

mod limits;
mod scope;

use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

pub use limits::{FailAfter, fail_after, fail_at, move_on_after, move_on_at};
use pin_project_lite::pin_project;
pub(crate) use scope::{Scope, Shielded, Tasks};

use crate::contextlib::{AsyncContextManager, ContextManager};
use crate::coroutine::errors::ValueError;
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Immediately, Resume, Signal, Step,
    Suspended,
};
use crate::event_loop::inner;
use crate::timeouts::reused;

/// A part of a program that can be cancelled as one (anyio's and trio's `CancelScope`). A clone is another handle on the
/// same.
///
/// Once it is [cancelled](CancelScope::cancel), or its [deadline](CancelScope::set_deadline) has come, every suspension
/// inside of it raises `Cancelled`, again and again, until the scope is left. That includes scopes entered within, and
/// the tasks of groups entered within, unless a [shield](CancelScope::set_shield) is in between. Leaving the scope ends the
/// `Cancelled` that it has caused, [`cancelled_caught`](CancelScope::cancelled_caught) tells of it, and the program goes on
/// behind the block.
///
/// What a suspension waited for and has got is never taken away: the next one raises. An await that does not suspend does
/// not raise. A task that is cancelled before its first step comes to its first suspension. Tasks made by
/// `create_task` outside of groups are in no scope.
///
/// A scope counts as one in [`cancelling()`](crate::asyncio::Task::cancelling) of a task, as long as it is cancelled and no
/// shield hides it. So timeouts and task groups inside of it know whose cancellation it is. A `cancel()` of the task itself
/// reaches through scopes and shields, and is not caught.
///
/// ```
/// use dunder_core::asyncio::{self, CancelScope, create_task, sleep};
/// use dunder_core::coroutine::into_future;
///
/// let main = async {
///     let scope = CancelScope::new();
///     let task = create_task(scope.run(sleep(3600)));
///     into_future(sleep(1)).await?;
///     scope.cancel();
///     assert_eq!(into_future(task).await?, None);
///     Ok::<_, dunder_core::coroutine::Exception>(scope.cancelled_caught())
/// };
/// assert!(asyncio::Runner::new().virtual_clock().run(main).unwrap().unwrap());
/// ```
#[derive(Clone)]
pub struct CancelScope(Rc<Scope>);

impl CancelScope {
    /// A scope without a deadline and without a shield.
    pub fn new() -> Self {
        CancelScope(Scope::new(f64::INFINITY, false))
    }

    /// A scope that cancellations of scopes further out do not get into (`CancelScope(shield=True)`).
    pub fn shielded() -> Self {
        CancelScope(Scope::new(f64::INFINITY, true))
    }

    /// Cancels what runs in the scope, and what will (`scope.cancel()`). May be called from any task or callback of the loop,
    /// also before the scope is entered.
    pub fn cancel(&self) {
        self.0.cancel(None);
    }

    /// [`cancel`](CancelScope::cancel) with a reason, for the message of the exceptions (`scope.cancel(reason)`).
    pub fn cancel_reason(&self, reason: impl AsRef<str>) {
        self.0.cancel(Some(reason.as_ref()));
    }

    /// Whether it was cancelled, by `cancel` or by its deadline (`scope.cancel_called`).
    pub fn cancel_called(&self) -> bool {
        self.0.is_cancelled()
    }

    /// Whether the scope has ended a cancellation of its own: something in it was cut short (`scope.cancelled_caught`).
    pub fn cancelled_caught(&self) -> bool {
        self.0.was_caught()
    }

    /// When it is cancelled by itself, in seconds of the loop's [`time`](crate::asyncio::EventLoop::time); infinite if never
    /// (`scope.deadline`). A delay counts from when the scope is entered, and is a deadline only then.
    pub fn deadline(&self) -> f64 {
        self.0.deadline()
    }

    /// Moves the deadline; infinity takes it away. One that has passed cancels at once (`scope.deadline = deadline`).
    ///
    /// # Errors
    ///
    /// `ValueError("deadline must not be NaN")`.
    pub fn set_deadline(&self, deadline: f64) -> Result<(), Exception> {
        if deadline.is_nan() {
            return Err(ValueError::new("deadline must not be NaN").into());
        }
        self.0.set_deadline(deadline);
        Ok(())
    }

    /// Whether it keeps out cancellations of scopes further out (`scope.shield`).
    pub fn shield(&self) -> bool {
        self.0.shield()
    }

    /// Sets the shield up, or takes it away: then what is cancelled further out cancels here, too (`scope.shield = shield`).
    pub fn set_shield(&self, shield: bool) {
        self.0.set_shield(shield);
    }

    /// Enters the scope.
    ///
    /// # Errors
    ///
    /// `RuntimeError` if it was entered before, or outside of a task.
    pub fn __enter__(&self) -> Result<CancelScope, Exception> {
        self.0.enter()?;
        Ok(self.clone())
    }

    /// Leaves the scope with what its body raised. `true` if that was `Cancelled`, and is the scope's own.
    ///
    /// # Errors
    ///
    /// `RuntimeError` if it is not active, or is not the innermost scope of the running task. What is left of a group of
    /// exceptions of which some are the scope's own.
    pub fn __exit__(&self, raised: Option<&Exception>) -> Result<bool, Exception> {
        self.0.leave(raised)
    }

    /// Awaits something in the scope: [`__enter__`](CancelScope::__enter__), the awaitable, and
    /// [`__exit__`](CancelScope::__exit__). `None` if the scope has cut it short.
    ///
    /// # Errors
    ///
    /// Raises what these do.
    pub fn run<A: Awaitable>(&self, awaitable: A) -> RunInScope<A::Await> {
        RunInScope {
            scope: self.clone(),
            fails: false,
            stage: Stage::Created { object: Some(awaitable.__await__()) },
        }
    }
}

impl Default for CancelScope {
    fn default() -> Self {
        Self::new()
    }
}

impl ContextManager for CancelScope {
    type Value = CancelScope;

    fn __enter__(&mut self) -> Result<CancelScope, Exception> {
        CancelScope::__enter__(self)
    }

    fn __exit__(&mut self, exception: Option<&Exception>) -> Result<bool, Exception> {
        CancelScope::__exit__(self, exception)
    }
}

impl AsyncContextManager for CancelScope {
    type Value = CancelScope;

    fn __aenter__(&mut self) -> impl Awaitable<Output = CancelScope> {
        let this = self.clone();
        Immediately::new(move || CancelScope::__enter__(&this))
    }

    fn __aexit__(&mut self, exception: Option<Exception>) -> impl Awaitable<Output = bool> {
        let this = self.clone();
        Immediately::new(move || CancelScope::__exit__(&this, exception.as_ref()))
    }
}

impl fmt::Debug for CancelScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The next deadline of the scopes that the running task is in, in seconds of the loop's time
/// (`anyio.current_effective_deadline()`). Infinite if there is none, or no task runs; minus infinity in a scope that is
/// cancelled. What is behind a shield does not count.
///
/// ```
/// use dunder_core::asyncio::{self, current_effective_deadline, move_on_after};
///
/// let main = move_on_after(5).run(async { current_effective_deadline() });
/// assert_eq!(asyncio::Runner::new().virtual_clock().run(main).unwrap(), Some(5.0));
/// assert_eq!(current_effective_deadline(), f64::INFINITY);
/// ```
pub fn current_effective_deadline() -> f64 {
    current_scope().map_or(f64::INFINITY, |scope| scope.effective_deadline())
}

/// The innermost scope of the running task.
pub(crate) fn current_scope() -> Option<Rc<Scope>> {
    inner::running()?.current_task()?.part()?.scope()
}

pin_project! {
    /// What [`CancelScope::run`] and [`FailAfter::run`] give.
    #[must_use = "a coroutine does nothing unless it is awaited or made a task"]
    pub struct RunInScope<W> {
        scope: CancelScope,
        // A deadline that has passed raises `TimeoutError`.
        fails: bool,
        #[pin]
        stage: Stage<W>,
    }

    impl<W> PinnedDrop for RunInScope<W> {
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            if let StageProject::Running { .. } = this.stage.as_mut().project() {
                // Given up half-way: what runs in the scope ends first, and the task goes on outside of it.
                this.stage.set(Stage::Done);
                this.scope.0.withdraw();
            }
        }
    }
}

pin_project! {
    #[project = StageProject]
    enum Stage<W> {
        Created { object: Option<W> },
        Running { #[pin] object: W },
        Done,
    }
}

impl<W: Resume<Yield = Suspended, Send = ()>> Resume for RunInScope<W> {
    type Yield = Suspended;
    type Send = ();
    type Return = Option<W::Return>;

    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<()>,
    ) -> Step<Suspended, Self::Return> {
        let mut this = self.project();
        if let StageProject::Created { object } = this.stage.as_mut().project() {
            let object = object.take();
            this.stage.set(Stage::Done);
            match (signal, object) {
                (Signal::Throw(e), _) => return Step::Raised(e),
                (_, None) => return Step::Raised(reused()),
                (_, Some(object)) => {
                    if let Err(e) = this.scope.__enter__() {
                        return Step::Raised(e);
                    }
                    this.stage.set(Stage::Running { object });
                }
            }
            return drive(this.scope, *this.fails, this.stage, cx, Signal::Next);
        }
        drive(this.scope, *this.fails, this.stage, cx, signal)
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        if let StageProject::Running { object } = self.project().stage.project() {
            object.call_stack(stack);
        }
    }
}

fn drive<W: Resume<Yield = Suspended, Send = ()>>(
    scope: &CancelScope,
    fails: bool,
    mut stage: Pin<&mut Stage<W>>,
    cx: &mut Context<'_>,
    signal: Signal<()>,
) -> Step<Suspended, Option<W::Return>> {
    let StageProject::Running { object } = stage.as_mut().project() else {
        return Step::Raised(reused());
    };
    let result = match object.resume(cx, signal) {
        Step::Yielded(suspended) => return Step::Yielded(suspended),
        Step::Returned(value) => Ok(value),
        Step::Raised(e) => Err(e),
    };
    stage.set(Stage::Done);
    let raised = result.as_ref().err();
    let left = if fails { limits::leave_in_time(scope, raised) } else { scope.__exit__(raised) };
    match (left, result) {
        (Err(e), _) => Step::Raised(e),
        (Ok(_), Ok(value)) => Step::Returned(Some(value)),
        (Ok(true), Err(_)) => Step::Returned(None),
        (Ok(false), Err(e)) => Step::Raised(e),
    }
}

impl<W: Resume<Yield = Suspended, Send = ()>> Generator for RunInScope<W> {}

impl<W: Resume<Yield = Suspended, Send = ()>> Awaitable for RunInScope<W> {
    type Output = Option<W::Return>;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<W: Resume<Yield = Suspended, Send = ()>> Coroutine for RunInScope<W> {}

impl<W> fmt::Debug for RunInScope<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunInScope").field("scope", &self.scope).finish_non_exhaustive()
    }
}
