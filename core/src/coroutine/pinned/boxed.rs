//! [`Boxed`]: a generator's object in a box, `Unpin` whatever it holds.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use futures_core::Stream;

use crate::coroutine::async_generator::AsyncGenerator;
use crate::coroutine::call_stack::CallStack;
use crate::coroutine::closing::{Close, Closing};
use crate::coroutine::generator::Generator;
use crate::coroutine::machine::{Iterating, Machine, Saved};
use crate::coroutine::protocol::{Resume, Signal, Step};

/// A generator, or an async one, in a box: what `#[generator(boxed)]` gives.
#[must_use = "generators do nothing unless they are driven"]
pub struct Boxed<G>(Pin<Box<G>>);

/// Puts an object into a box.
#[inline]
pub fn boxed<G>(object: G) -> Boxed<G> {
    Boxed(Box::pin(object))
}

impl<G: Resume> Resume for Boxed<G> {
    type Yield = G::Yield;
    type Send = G::Send;
    type Return = G::Return;

    #[inline]
    fn resume(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<G::Send>,
    ) -> Step<G::Yield, G::Return> {
        self.0.as_mut().resume(cx, signal)
    }

    fn wants_value(mut self: Pin<&mut Self>) -> bool {
        self.0.as_mut().wants_value()
    }

    fn call_stack(mut self: Pin<&mut Self>, stack: &mut CallStack) {
        self.0.as_mut().call_stack(stack);
    }
}

impl<G: Generator> Generator for Boxed<G> {}

/// The objects whose `next` raises nothing.
pub trait Iterates {}
impl<St: Saved, Sl, F, X> Iterates for Machine<Iterating, St, Sl, F, X> {}
impl<M: Close + Iterates> Iterates for Closing<M> {}

impl<G: Generator<Send = ()> + Iterates> Iterator for Boxed<G> {
    type Item = G::Yield;

    #[inline]
    fn next(&mut self) -> Option<G::Yield> {
        let mut cx = Context::from_waker(Waker::noop());
        self.0.as_mut().resume(&mut cx, Signal::Next).yielded()
    }
}

impl<G: AsyncGenerator> AsyncGenerator for Boxed<G> {
    type Yield = G::Yield;
    type Send = G::Send;

    fn poll_resume(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<G::Send>,
    ) -> Poll<Step<G::Yield, ()>> {
        self.0.as_mut().poll_resume(cx, signal)
    }

    fn ag_running(&self) -> bool {
        self.0.ag_running()
    }

    fn ag_call_stack(mut self: Pin<&mut Self>, stack: &mut CallStack) {
        self.0.as_mut().ag_call_stack(stack);
    }
}

impl<G: Stream> Stream for Boxed<G> {
    type Item = G::Item;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<G::Item>> {
        self.0.as_mut().poll_next(cx)
    }
}

impl<G: fmt::Debug> fmt::Debug for Boxed<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
