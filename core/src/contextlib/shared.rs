//! [`Shared`]: several handles on one object, where a manager keeps it and a block uses it.

use std::cell::{Ref, RefCell, RefMut};
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::closing::Close;
use crate::coroutine::errors::{StopAsyncIteration, ValueError};
use crate::coroutine::{AsyncGenerator, CallStack, Exception, Generator, Resume, Signal, Step};

/// A handle on an object that a context manager keeps: what `as` binds of [`closing`](super::closing) and
/// [`aclosing`](super::aclosing).
///
/// A handle on a generator is a generator (and an iterator), one on an async generator is an async generator (and a stream).
pub struct Shared<T>(Rc<RefCell<T>>);

impl<T> Shared<T> {
    pub(super) fn new(object: T) -> Self {
        Shared(Rc::new(RefCell::new(object)))
    }

    /// The object, to be looked at.
    ///
    /// # Panics
    ///
    /// While it is borrowed mutably, as [`RefCell::borrow`] does.
    pub fn borrow(&self) -> Ref<'_, T> {
        self.0.borrow()
    }

    /// The object, to be used.
    ///
    /// # Panics
    ///
    /// While it is borrowed otherwise, as [`RefCell::borrow_mut`] does.
    pub fn borrow_mut(&self) -> RefMut<'_, T> {
        self.0.borrow_mut()
    }
}

impl<T: Close> Shared<T> {
    pub(super) fn close(&self) -> Result<(), Exception> {
        self.0.borrow_mut().close()
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(self.0.clone())
    }
}

impl<G: Resume + Unpin> Resume for Shared<G> {
    type Yield = G::Yield;
    type Send = G::Send;
    type Return = G::Return;

    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<G::Send>,
    ) -> Step<G::Yield, G::Return> {
        match self.0.try_borrow_mut() {
            Ok(mut generator) => Pin::new(&mut *generator).resume(cx, signal),
            Err(_) => Step::Raised(ValueError::new("generator already executing").into()),
        }
    }

    fn wants_value(self: Pin<&mut Self>) -> bool {
        self.0.try_borrow_mut().is_ok_and(|mut generator| Pin::new(&mut *generator).wants_value())
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        Pin::new(&mut *self.0.try_borrow_mut().ok()?).finished_coroutine()
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        if let Ok(mut generator) = self.0.try_borrow_mut() {
            Pin::new(&mut *generator).call_stack(stack);
        }
    }
}

impl<G: Generator + Unpin> Generator for Shared<G> {}

impl<I: Iterator> Iterator for Shared<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.0.try_borrow_mut().ok()?.next()
    }
}

impl<G: AsyncGenerator + Unpin> AsyncGenerator for Shared<G> {
    type Yield = G::Yield;
    type Send = G::Send;

    fn poll_resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<G::Send>,
    ) -> Poll<Step<G::Yield, ()>> {
        match self.0.try_borrow_mut() {
            Ok(mut generator) => Pin::new(&mut *generator).poll_resume(cx, signal),
            Err(_) => Poll::Ready(Step::Raised(ValueError::new("async generator already executing").into())),
        }
    }

    fn ag_running(&self) -> bool {
        self.0.try_borrow().map_or(true, |generator| generator.ag_running())
    }

    fn ag_call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        if let Ok(mut generator) = self.0.try_borrow_mut() {
            Pin::new(&mut *generator).ag_call_stack(stack);
        }
    }
}

impl<G: AsyncGenerator<Send = ()> + Unpin> Stream for Shared<G> {
    type Item = Result<G::Yield, Exception>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_resume(cx, Signal::Next).map(|step| match step {
            Step::Yielded(value) => Some(Ok(value)),
            Step::Returned(()) => None,
            Step::Raised(e) if e.is::<StopAsyncIteration>() => None,
            Step::Raised(e) => Some(Err(e)),
        })
    }
}

impl<T: fmt::Debug> fmt::Debug for Shared<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Shared").field(&self.0).finish()
    }
}
