//! What can be awaited, and the bridges to and from `std::future`.
//!
//! ```text
//!   Awaitable  ◀── coroutines, tasks, asyncio futures, gather(…)   (their exceptions are raised in the awaiting body)
//!              ◀── everything that is std::future::IntoFuture     (a Rust future raises nothing)
//!   Coroutine ──into_future()──▶ std::future::Future<Output = Result<T, Exception>>
//! ```
//!
//! Invariant: no type of ours that implements [`Awaitable`] implements `IntoFuture` as well; the blanket implementation
//! rests on that.

use std::any::type_name;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;

use super::call_stack::CallStack;
use super::exception::Exception;
use super::generator::Generator;
use super::protocol::{About, Resume, Signal, Step, Suspended};

/// Anything that `await` accepts (Python's `Awaitable[Output]`).
///
/// `Y` and `S` are what passes between the awaited body and the scheduler; the defaults are the event loop's own
/// protocol, so that `impl Awaitable<Output = T>` is all a program of the event loop has to write.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be awaited here",
    label = "not an awaitable",
    note = "awaitable are coroutine objects, tasks, futures and everything that is `std::future::IntoFuture`",
    note = "a function is not awaitable: call it, and await the object that the call gives",
    note = "what is awaited here may yield `{Y}` to its scheduler, and be sent `{S}`",
    note = "D301: https://docs.rs/dunder/latest/dunder/explained/index.html#d301"
)]
pub trait Awaitable<Y = Suspended, S = ()> {
    /// The value of the `await` expression.
    type Output;
    /// What is driven while the awaiting body is suspended.
    type Await: Generator<Yield = Y, Send = S, Return = Self::Output>
    where
        Self: Sized;

    /// The generator underneath (Python's `__await__`): `x.await` is `yield_from!(x.__await__())`.
    fn __await__(self) -> Self::Await
    where
        Self: Sized;
}

#[diagnostic::do_not_recommend]
impl<F: IntoFuture> Awaitable for F {
    type Output = F::Output;
    type Await = FutureAwait<F::IntoFuture>;

    #[inline]
    fn __await__(self) -> Self::Await {
        FutureAwait { future: self.into_future() }
    }
}

/// A coroutine object: what calling a `#[dunder::coroutine] async fn` gives (Python's `CoroutineType`).
///
/// Nothing of its body has run yet. It runs when it is awaited, when it is made a task, or when it is driven by hand
/// through [`__await__`](Awaitable::__await__). It is not an iterator.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a coroutine object",
    label = "expected the object that calling a `#[dunder::coroutine] async fn` gives",
    note = "D302: https://docs.rs/dunder/latest/dunder/explained/index.html#d302"
)]
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub trait Coroutine<Y = Suspended, S = ()>:
    Sized
    + Resume<Yield = Y, Send = S>
    // What is driven is named, so that a body that awaits an `impl Coroutine` is `Send` and `Unpin` if that is.
    + Awaitable<Y, S, Output = <Self as Resume>::Return, Await = CoroutineAwait<Self>>
{
    /// A Rust future that runs this coroutine: what it raises becomes `Err`.
    fn into_future(self) -> CoroutineFuture<Self>
    where
        Self: Sized,
    {
        CoroutineFuture { coroutine: self }
    }

    /// The coroutine in a box: one type for all that return `T`, and a way to write recursion.
    fn boxed<'a>(self) -> BoxCoroutine<'a, Self::Return, Y, S>
    where
        Self: Sized + 'a,
    {
        BoxCoroutine { inner: Box::pin(self) }
    }
}

pin_project! {
    /// Drives a Rust future where a coroutine is expected: `Pending` is [`Suspended`], a thrown exception drops it.
    #[derive(Clone)]
    pub struct FutureAwait<F> {
        #[pin]
        future: F,
    }
}

impl<F: Future> Resume for FutureAwait<F> {
    type Yield = Suspended;
    type Send = ();
    type Return = F::Output;

    #[inline]
    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, F::Output> {
        if let Signal::Throw(e) = signal {
            return Step::Raised(e);
        }
        match self.project().future.poll(cx) {
            Poll::Pending => Step::Yielded(Suspended),
            Poll::Ready(value) => Step::Returned(value),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable(type_name::<F>());
    }
}

impl<F: Future> Generator for FutureAwait<F> {}

impl<F: fmt::Debug> fmt::Debug for FutureAwait<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.future.fmt(f)
    }
}

pin_project! {
    /// The generator underneath a coroutine object.
    #[derive(Clone)]
    pub struct CoroutineAwait<C> {
        #[pin]
        pub(super) coroutine: C,
    }
}

impl<C> CoroutineAwait<C> {
    pub(crate) fn new(coroutine: C) -> Self {
        CoroutineAwait { coroutine }
    }
}

impl<C: Resume> Resume for CoroutineAwait<C> {
    type Yield = C::Yield;
    type Send = C::Send;
    type Return = C::Return;

    #[inline]
    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<C::Send>,
    ) -> Step<C::Yield, C::Return> {
        self.project().coroutine.resume(cx, signal)
    }

    fn wants_value(self: Pin<&mut Self>) -> bool {
        self.project().coroutine.wants_value()
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        self.project().coroutine.finished_coroutine()
    }

    fn about(self: Pin<&mut Self>) -> About {
        self.project().coroutine.about()
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        self.project().coroutine.call_stack(stack);
    }
}

impl<C: Resume> Generator for CoroutineAwait<C> {}

impl<C: fmt::Debug> fmt::Debug for CoroutineAwait<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.coroutine.fmt(f)
    }
}

pin_project! {
    /// A coroutine as a Rust future; made by [`Coroutine::into_future`].
    #[derive(Debug, Clone)]
    #[must_use = "futures do nothing unless you `.await` or poll them"]
    pub struct CoroutineFuture<C> {
        #[pin]
        coroutine: C,
    }
}

impl<C: Resume<Yield = Suspended, Send = ()>> Future for CoroutineFuture<C> {
    type Output = Result<C::Return, Exception>;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().coroutine.resume(cx, Signal::Next) {
            Step::Yielded(Suspended) => Poll::Pending,
            Step::Returned(value) => Poll::Ready(Ok(value)),
            Step::Raised(e) => Poll::Ready(Err(e)),
        }
    }
}

/// A boxed coroutine of any body; made by [`Coroutine::boxed`].
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct BoxCoroutine<'a, T, Y = Suspended, S = ()> {
    inner: Pin<Box<dyn Resume<Yield = Y, Send = S, Return = T> + 'a>>,
}

impl<T, Y, S> Resume for BoxCoroutine<'_, T, Y, S> {
    type Yield = Y;
    type Send = S;
    type Return = T;

    fn resume(mut self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<S>) -> Step<Y, T> {
        self.inner.as_mut().resume(cx, signal)
    }

    fn wants_value(mut self: Pin<&mut Self>) -> bool {
        self.inner.as_mut().wants_value()
    }

    fn finished_coroutine(mut self: Pin<&mut Self>) -> Option<bool> {
        self.inner.as_mut().finished_coroutine()
    }

    fn call_stack(mut self: Pin<&mut Self>, stack: &mut CallStack) {
        self.inner.as_mut().call_stack(stack);
    }
}

impl<T, Y, S> Awaitable<Y, S> for BoxCoroutine<'_, T, Y, S> {
    type Output = T;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> Self::Await {
        CoroutineAwait::new(self)
    }
}

impl<T, Y, S> Coroutine<Y, S> for BoxCoroutine<'_, T, Y, S> {}

impl<T, Y, S> fmt::Debug for BoxCoroutine<'_, T, Y, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BoxCoroutine").finish_non_exhaustive()
    }
}
