//! Scopes with deadlines: `move_on_after` goes on behind the block, `fail_after` raises `TimeoutError` there.

use std::fmt;
use std::time::Duration;

use super::{CancelScope, RunInScope, Scope};
use crate::contextlib::{AsyncContextManager, ContextManager};
use crate::coroutine::errors::{TimeoutError, ValueError};
use crate::coroutine::{Awaitable, Exception, Immediately};
use crate::timeouts::Delay;

/// A scope that is cancelled so long after it has been entered: the program goes on behind the block
/// (`anyio.move_on_after(delay)`). The delay is a `Duration`, a number of seconds, or `None`, which is never over.
///
/// A delay that is not a number is an error of entering the scope.
///
/// ```
/// use dunder_core::asyncio::{self, move_on_after, sleep};
///
/// let cut_short = asyncio::Runner::new().virtual_clock().run(move_on_after(1).run(sleep(3600)));
/// assert_eq!(cut_short.unwrap(), None);
/// ```
pub fn move_on_after(delay: impl Delay) -> CancelScope {
    let scope = Scope::new(f64::INFINITY, false);
    match delay.duration() {
        Ok(Duration::MAX) => {}
        Ok(delay) => scope.set_delay(delay),
        // Entering it says so.
        Err(e) => scope.refuse(e),
    }
    CancelScope(scope)
}

/// A scope that is cancelled when the loop's time has come to `deadline`, in seconds; `None`, or infinity: never
/// (`anyio.move_on_at(deadline)`).
pub fn move_on_at(deadline: impl Into<Option<f64>>) -> CancelScope {
    let deadline = deadline.into().unwrap_or(f64::INFINITY);
    let scope = Scope::new(deadline, false);
    if deadline.is_nan() {
        scope.refuse(ValueError::new("deadline must not be NaN").into());
    }
    CancelScope(scope)
}

/// A scope that is cancelled so long after it has been entered, and raises `TimeoutError` if that has cut something short
/// (`anyio.fail_after(delay)`).
///
/// Where [`timeout`](crate::asyncio::timeout) cancels once, this cancels every suspension until the block has been left.
///
/// ```
/// use dunder_core::asyncio::{self, TimeoutError, fail_after, sleep};
///
/// let late = asyncio::Runner::new().virtual_clock().run(fail_after(1).run(sleep(3600)));
/// assert!(late.unwrap_err().is::<TimeoutError>());
/// ```
pub fn fail_after(delay: impl Delay) -> FailAfter {
    FailAfter { scope: move_on_after(delay) }
}

/// The same with the time at which it is cancelled, in seconds of the loop's time (`anyio.fail_at(deadline)`).
pub fn fail_at(deadline: impl Into<Option<f64>>) -> FailAfter {
    FailAfter { scope: move_on_at(deadline) }
}

/// What [`fail_after`] gives. `as` binds its [`CancelScope`].
#[derive(Clone)]
pub struct FailAfter {
    scope: CancelScope,
}

impl FailAfter {
    /// The scope.
    pub fn scope(&self) -> &CancelScope {
        &self.scope
    }

    /// Enters the scope.
    ///
    /// # Errors
    ///
    /// As [`CancelScope::__enter__`].
    pub fn __enter__(&self) -> Result<CancelScope, Exception> {
        self.scope.__enter__()
    }

    /// Leaves the scope.
    ///
    /// # Errors
    ///
    /// `TimeoutError` if the deadline has cut something short; else as [`CancelScope::__exit__`].
    pub fn __exit__(&self, raised: Option<&Exception>) -> Result<bool, Exception> {
        leave_in_time(&self.scope, raised)
    }

    /// Awaits something in the scope, as [`CancelScope::run`]. `None` if [`cancel`](CancelScope::cancel) has cut it short.
    ///
    /// # Errors
    ///
    /// Raises `TimeoutError` if the deadline has; and what is raised in the scope.
    pub fn run<A: Awaitable>(&self, awaitable: A) -> RunInScope<A::Await> {
        let mut run = self.scope.run(awaitable);
        run.fails = true;
        run
    }
}

/// Leaves the scope; raises `TimeoutError` if its deadline has cut something short.
pub(super) fn leave_in_time(scope: &CancelScope, raised: Option<&Exception>) -> Result<bool, Exception> {
    let caught = scope.__exit__(raised)?;
    if !scope.cancelled_caught() || !scope.0.expired() {
        return Ok(caught);
    }
    let late = Exception::from(TimeoutError);
    late.set_context(raised.cloned());
    Err(late)
}

impl ContextManager for FailAfter {
    type Value = CancelScope;

    fn __enter__(&mut self) -> Result<CancelScope, Exception> {
        FailAfter::__enter__(self)
    }

    fn __exit__(&mut self, exception: Option<&Exception>) -> Result<bool, Exception> {
        FailAfter::__exit__(self, exception)
    }
}

impl AsyncContextManager for FailAfter {
    type Value = CancelScope;

    fn __aenter__(&mut self) -> impl Awaitable<Output = CancelScope> {
        let this = self.clone();
        Immediately::new(move || FailAfter::__enter__(&this))
    }

    fn __aexit__(&mut self, exception: Option<Exception>) -> impl Awaitable<Output = bool> {
        let this = self.clone();
        Immediately::new(move || FailAfter::__exit__(&this, exception.as_ref()))
    }
}

impl fmt::Debug for FailAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailAfter").field("scope", &self.scope).finish()
    }
}
