//! [`Queued`]: the coroutine of everything that may have to wait its turn.
//!
//! ```text
//!   first resume ── enter ──▶ Returned | Raised
//!                └─ not now ─▶ a place in the queue, Yielded ──turn granted── take ──▶ Returned | Raised
//!                                        ▲                                 └─ gone ─▶ stays, Yielded
//!   throw, drop ──▶ gives its place up; if its turn had come, the next one's has
//! ```

use std::pin::Pin;
use std::task::{Context, Poll};

use super::wait_queue::{Place, Turn, WaitQueue};
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Resume, Signal, Step, Suspended,
};
use crate::timeouts::reused;

/// Something that is asked for, and waited for if it is not there.
pub(crate) trait Request {
    /// What it gives.
    type Output;

    /// What introspection calls it.
    const NAME: &'static str;

    /// Where to wait for it.
    fn queue(&self) -> &WaitQueue;

    /// Takes it at once, if who has just come may; else `Pending`.
    fn enter(&mut self) -> Poll<Result<Self::Output, Exception>>;

    /// Takes it when the turn has come. `Pending` if somebody has taken it without waiting in the queue.
    fn take(&mut self) -> Poll<Result<Self::Output, Exception>>;

    /// Grants what is free to those who wait.
    fn offer(&self);

    /// Has given up waiting; `granted` if its turn had come.
    fn give_up(&self, granted: bool) {
        let _ = granted;
        self.offer();
    }
}

/// Waits for a request to be granted.
pub(crate) struct Queued<R: Request> {
    /// Until it has ended.
    request: Option<R>,
    place: Option<Place>,
}

impl<R: Request> Queued<R> {
    pub(crate) fn new(request: R) -> Self {
        Queued { request: Some(request), place: None }
    }

    #[cold]
    fn give_up(&mut self) {
        if let (Some(request), Some(place)) = (self.request.take(), self.place.take()) {
            let granted = request.queue().leave(place);
            request.give_up(granted);
        }
    }

    fn poll(&mut self, cx: &Context<'_>) -> Poll<Result<R::Output, Exception>> {
        let Some(request) = &mut self.request else { return Poll::Ready(Err(reused())) };
        let Some(place) = self.place else {
            let entered = request.enter();
            if entered.is_pending() {
                self.place = Some(request.queue().join(cx));
            } else {
                self.request = None;
            }
            return entered;
        };
        let mut turn = request.queue().turn(place);
        if turn == Turn::Passed {
            request.queue().stay(place, cx);
            request.offer();
            turn = request.queue().turn(place);
        }
        if turn == Turn::Granted
            && let Poll::Ready(taken) = request.take()
        {
            request.queue().leave(place);
            self.place = None;
            request.offer();
            self.request = None;
            return Poll::Ready(taken);
        }
        // Woken by something else, or in vain.
        request.queue().stay(place, cx);
        Poll::Pending
    }
}

impl<R: Request> Unpin for Queued<R> {}

impl<R: Request> Resume for Queued<R> {
    type Yield = Suspended;
    type Send = ();
    type Return = R::Output;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, R::Output> {
        let this = self.get_mut();
        if let Signal::Throw(e) = signal {
            this.give_up();
            return Step::Raised(e);
        }
        match this.poll(cx) {
            Poll::Pending => Step::Yielded(Suspended),
            Poll::Ready(Ok(value)) => Step::Returned(value),
            Poll::Ready(Err(e)) => Step::Raised(e),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable(R::NAME);
    }
}

impl<R: Request> Generator for Queued<R> {}

impl<R: Request> Awaitable for Queued<R> {
    type Output = R::Output;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<R: Request> Coroutine for Queued<R> {}

impl<R: Request> Drop for Queued<R> {
    #[inline]
    fn drop(&mut self) {
        if self.place.is_some() {
            self.give_up();
        }
    }
}
