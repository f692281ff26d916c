//! [`Operating`]: the coroutine of everything that polls for I/O, and what waits to be told.
//!
//! ```text
//!   resume ── poll ──▶ Returned | Raised | Yielded, with the waker where it will be called
//!   throw, drop ─────▶ the operation is dropped, which takes its waker back; Raised
//! ```

use std::cell::RefCell;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use slab::Slab;

use crate::coroutine::{
    Awaitable, Coroutine, CoroutineAwait, Exception, Generator, Resume, Signal, Step, Suspended,
};
use crate::timeouts::reused;

/// Something that is polled until it is done.
pub(crate) trait Operation {
    type Output;

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Output, Exception>>;
}

/// Polls an operation. `None`: it has ended.
pub(crate) struct Operating<O>(Option<O>);

impl<O: Operation> Operating<O> {
    pub(crate) fn new(operation: O) -> Self {
        Operating(Some(operation))
    }
}

impl<O> Unpin for Operating<O> {}

impl<O: Operation> Resume for Operating<O> {
    type Yield = Suspended;
    type Send = ();
    type Return = O::Output;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, O::Output> {
        let this = self.get_mut();
        if let Signal::Throw(e) = signal {
            this.0 = None;
            return Step::Raised(e);
        }
        let Some(operation) = &mut this.0 else { return Step::Raised(reused()) };
        let Poll::Ready(result) = operation.poll(cx) else { return Step::Yielded(Suspended) };
        this.0 = None;
        match result {
            Ok(value) => Step::Returned(value),
            Err(e) => Step::Raised(e),
        }
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        Some(self.0.is_none())
    }
}

impl<O: Operation> Generator for Operating<O> {}

impl<O: Operation> Awaitable for Operating<O> {
    type Output = O::Output;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<O: Operation> Coroutine for Operating<O> {}

/// Those who are all told at once when something has changed.
///
/// They wait for what the operating system does, so the loop is not told that they wait for something of ours: a virtual
/// clock gives I/O its time.
#[derive(Default)]
pub(crate) struct Wakers {
    places: RefCell<Slab<Waker>>,
    /// Of those who poll and have nothing to take their waker back with: woken once.
    once: RefCell<Vec<Waker>>,
}

/// Where a coroutine waits, once it does; of who only polls, nothing.
pub(crate) type Place<'a> = Option<&'a mut Option<usize>>;

impl Wakers {
    /// Waits, on or anew.
    pub(crate) fn wait(&self, place: Place<'_>, cx: &Context<'_>) {
        let Some(place) = place else {
            let mut once = self.once.borrow_mut();
            if !once.iter().any(|waker| waker.will_wake(cx.waker())) {
                once.push(cx.waker().clone());
            }
            return;
        };
        let replaced = {
            let mut wakers = self.places.borrow_mut();
            match place.and_then(|place| wakers.get_mut(place)) {
                Some(waker) => Some(std::mem::replace(waker, cx.waker().clone())),
                None => {
                    *place = Some(wakers.insert(cx.waker().clone()));
                    None
                }
            }
        };
        drop(replaced);
    }

    pub(crate) fn leave(&self, place: Option<usize>) {
        let removed = place.and_then(|place| self.places.borrow_mut().try_remove(place));
        drop(removed);
    }

    /// Wakes all; coroutines stay in their places until they leave.
    pub(crate) fn wake_all(&self) {
        let mut wakers = self.once.take();
        wakers.extend(self.places.borrow().iter().map(|(_, waker)| waker.clone()));
        for waker in wakers {
            waker.wake();
        }
    }
}
