//! `shield`: what awaits may be cancelled, what is awaited is not.
//!
//! ```text
//!   inner task ── done ──▶ outer future ◀── cancelled alone: the inner goes on
//! ```

use std::rc::Rc;

use super::core::{Awaiters, Core, Outcome, Waiter, Watched};
use super::future::Future;
use crate::coroutine::Awaitable;
use crate::event_loop::inner;
use crate::event_loop::ready::Notify;
use crate::event_loop::report::ExceptionContext;
use crate::task::ensure_core;

/// Protects an awaitable from being cancelled (`asyncio.shield(awaitable)`).
///
/// When who awaits the shield is cancelled, the awaitable goes on. An exception that it raises later goes to the loop's
/// exception handler. Its own cancellation cancels the shield.
///
/// ```
/// use dunder_core::asyncio::{self, shield};
/// use dunder_core::coroutine::into_future;
///
/// assert_eq!(asyncio::run(async { into_future(shield(async { 1 })).await }).unwrap().unwrap(), 1);
/// ```
pub fn shield<A>(awaitable: A) -> Future<A::Output>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
    let inner = ensure_core(awaitable);
    if inner.is_done() {
        return Future(inner);
    }
    let outer = Core::new(inner::running(), None);
    let link = Rc::new(Shield { inner: inner.clone(), outer: outer.clone() });
    inner.add_waiter(Waiter::notify(link, 0));
    Future(outer)
}

struct Shield<T> {
    inner: Rc<Core<T>>,
    outer: Rc<Core<T>>,
}

impl<T> Notify for Shield<T> {
    fn notify(self: Rc<Self>, _: usize) {
        if self.outer.is_done() {
            self.report();
            return;
        }
        if let Some(payload) = self.inner.take_panic() {
            self.outer.complete(Outcome::panicked(payload));
            return;
        }
        let cancelled = self.inner.is_cancelled();
        self.outer.complete(match self.inner.take() {
            Ok(value) => Outcome::Value(value),
            Err(e) if cancelled => Outcome::Cancelled(e),
            Err(e) => Outcome::Raised(e),
        });
    }

    fn awaiters(&self, found: &mut Awaiters) {
        self.outer.awaiters(found);
    }
}

impl<T> Shield<T> {
    /// The outer is gone, and nobody else will hear of what the inner raised.
    fn report(&self) {
        if let Some(e) = self.inner.failure().filter(|_| !self.inner.is_cancelled()) {
            let message = format!("{} exception in shielded future", e.type_name());
            self.inner.report(ExceptionContext::new(message).with_exception(e));
        }
    }
}
