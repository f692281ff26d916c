//! The one protocol underneath everything: a suspended body is *resumed* with a [`Signal`] and answers with a [`Step`].
//!
//! ```text
//!            Signal::Next | Send(v) | Throw(e)
//!   driver ───────────────────────────────────▶ body
//!          ◀───────────────────────────────────
//!            Step::Yielded(y) | Returned(r) | Raised(e)
//! ```
//!
//! Generators, coroutines and everything that can be awaited speak it; they differ in who may drive them and in what
//! they yield. A coroutine of the event loop yields [`Suspended`] and nothing else: "I have arranged for my waker to be
//! called". A coroutine under a scheduler of the user's own yields whatever that scheduler understands.

use std::any::type_name;
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::Context;

use super::call_stack::CallStack;
use super::exception::Exception;

/// What a driver tells a suspended body.
#[derive(Debug, Clone)]
pub enum Signal<S> {
    /// Go on; nothing is sent (`next(g)`).
    Next,
    /// Go on; the suspended `yield` has this value (`g.send(v)`).
    Send(S),
    /// Raise this at the suspended `yield` or `await` (`g.throw(e)`).
    Throw(Exception),
}

/// What a resumed body answers.
#[derive(Debug, Clone)]
#[must_use = "a step may carry an exception that has to be handled"]
pub enum Step<Y, R> {
    /// The body is suspended at a `yield` (or at an `await` of something that yielded).
    Yielded(Y),
    /// The body has returned. Python says `StopIteration(value)`.
    Returned(R),
    /// The body has raised; it is finished.
    Raised(Exception),
}

impl<Y, R> Step<Y, R> {
    /// The yielded value, if this is one.
    pub fn yielded(self) -> Option<Y> {
        match self {
            Step::Yielded(value) => Some(value),
            _ => None,
        }
    }

    /// The returned value, if this is one.
    pub fn returned(self) -> Option<R> {
        match self {
            Step::Returned(value) => Some(value),
            _ => None,
        }
    }

    /// The exception, if this is one.
    pub fn raised(self) -> Option<Exception> {
        match self {
            Step::Raised(exception) => Some(exception),
            _ => None,
        }
    }
}

/// What a coroutine of the event loop yields: "suspended; my waker is registered where it will be called".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Suspended;

/// What those who close an object go by. In one piece: each question of its own would be compiled for every type.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct About {
    /// Whether it is a coroutine.
    pub(crate) coroutine: bool,
    /// Whether it is a call of an async generator: closing it ends well with `StopAsyncIteration`, too.
    pub(crate) async_call: bool,
    /// What the body that delegates to it, or awaits it, is handling: the context of what is raised there.
    pub(crate) handled: Option<Exception>,
}

/// A body that can be resumed: the base of [`Generator`](super::Generator) and [`Coroutine`](super::Coroutine).
///
/// This is the low-level interface, for those who write schedulers and awaitables by hand. It never panics by itself: an
/// object that is resumed after it has finished answers `Raised`, as Python does.
pub trait Resume {
    /// What a `yield` hands to the driver.
    type Yield;
    /// What the driver hands back: the value of the `yield` expression.
    type Send;
    /// What the body returns in the end.
    type Return;

    /// Runs the body up to its next suspension, its end, or an exception.
    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<Self::Send>,
    ) -> Step<Self::Yield, Self::Return>;

    /// Whether the body stands at a `yield` that has to be sent a value, so that `Signal::Next` cannot go on there.
    ///
    /// A body that delegates answers for its delegate: while `yield from` drives a plain iterator, `next` goes on even
    /// in a generator that takes values.
    fn wants_value(self: Pin<&mut Self>) -> bool {
        false
    }

    /// Whether a body that is suspended because of this awaits. (A part of its own that it runs may stand at a `yield`.)
    #[doc(hidden)]
    fn is_an_await(&self) -> bool {
        true
    }

    /// If this is a coroutine, whether it has finished: to resume it then is an error, to close it is not.
    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        None
    }

    /// What those who close it go by.
    #[doc(hidden)]
    fn about(self: Pin<&mut Self>) -> About {
        About { coroutine: self.finished_coroutine().is_some(), ..About::default() }
    }

    /// Adds where it is suspended, and what it awaits, to a call stack: by default the name of its type.
    ///
    /// It is called while the object is suspended or has not started; it must resume nothing.
    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable(type_name::<Self>());
    }
}

impl<T: Resume + Unpin + ?Sized> Resume for &mut T {
    type Yield = T::Yield;
    type Send = T::Send;
    type Return = T::Return;

    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<T::Send>,
    ) -> Step<T::Yield, T::Return> {
        Pin::new(&mut **self.get_mut()).resume(cx, signal)
    }

    fn wants_value(self: Pin<&mut Self>) -> bool {
        Pin::new(&mut **self.get_mut()).wants_value()
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        Pin::new(&mut **self.get_mut()).finished_coroutine()
    }

    fn about(self: Pin<&mut Self>) -> About {
        Pin::new(&mut **self.get_mut()).about()
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        Pin::new(&mut **self.get_mut()).call_stack(stack);
    }
}

impl<T: Resume + Unpin + ?Sized> Resume for Box<T> {
    type Yield = T::Yield;
    type Send = T::Send;
    type Return = T::Return;

    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<T::Send>,
    ) -> Step<T::Yield, T::Return> {
        Pin::new(&mut **self.get_mut()).resume(cx, signal)
    }

    fn wants_value(self: Pin<&mut Self>) -> bool {
        Pin::new(&mut **self.get_mut()).wants_value()
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        Pin::new(&mut **self.get_mut()).finished_coroutine()
    }

    fn about(self: Pin<&mut Self>) -> About {
        Pin::new(&mut **self.get_mut()).about()
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        Pin::new(&mut **self.get_mut()).call_stack(stack);
    }
}

impl<P> Resume for Pin<P>
where
    P: DerefMut<Target: Resume>,
{
    type Yield = <P::Target as Resume>::Yield;
    type Send = <P::Target as Resume>::Send;
    type Return = <P::Target as Resume>::Return;

    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<Self::Send>,
    ) -> Step<Self::Yield, Self::Return> {
        self.as_deref_mut().resume(cx, signal)
    }

    fn wants_value(self: Pin<&mut Self>) -> bool {
        self.as_deref_mut().wants_value()
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        self.as_deref_mut().finished_coroutine()
    }

    fn about(self: Pin<&mut Self>) -> About {
        self.as_deref_mut().about()
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        self.as_deref_mut().call_stack(stack);
    }
}
