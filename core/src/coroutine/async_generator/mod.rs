//! Async generators: bodies that both await and yield.
//!
//! ```text
//!                     Signal::Next | Send(v) | Throw(e)
//!   __anext__(), asend(v), athrow(e), aclose() ─────────▶ body
//!                                              ◀─────────
//!                     Poll::Pending                             suspended at an `await`: the waker is registered
//!                     Poll::Ready(Yielded(y) | Returned(()) | Raised(e))
//! ```
//!
//! The machine of such a body yields `Poll<Y>`: `Pending` while what it awaits is suspended, `Ready(y)` at a `yield`.
//!
//! Invariant: what is sent arrives at a `yield`. While the body is suspended at an `await` it is resumed with nothing, or
//! with an exception, which the awaited object hears of first.

mod calls;
pub(crate) mod finalized;
pub(crate) mod items;
mod iterate;
mod stream;

pub use calls::{Aclose, Asend, Athrow};
pub use finalized::Finalized;
pub use iterate::{AsyncIterable, AsyncIterator, aiter, anext, anext_or};
pub use stream::AsyncResults;

use std::any::type_name;
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::call_stack::CallStack;
use super::errors::{RuntimeError, TypeError};
use super::exception::Exception;
use super::machine::{AsyncGeneratorKind, Machine, Point, Saved};
use super::protocol::{Resume, Signal, Step};
use super::slots::Slots;

/// An async generator object (Python's `AsyncGenerator[Yield, Send]`).
///
/// It is created by calling a `#[generator] async fn … -> impl AsyncGenerator<Yield = Y>` and runs only while one of its
/// calls is awaited. An object that is not [`Unpin`] is used through `Box::pin(object)` or `pin!(object)`, which are async
/// generators too.
///
/// Where `Send = ()`, the object is an [`AsyncIterator`] (`__anext__()`, `async for`) and a `Stream` of
/// `Result<Yield, Exception>`.
///
/// An object that is dropped while it is suspended is not closed with `aclose()`: dropping cannot wait, and an object that
/// may borrow from its surroundings cannot be left to somebody else. Where that matters, use `contextlib::aclosing`, or
/// [`finalized`](AsyncGenerator::finalized) if the object borrows nothing: then the event loop closes it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an async generator",
    label = "this has no `asend`, `athrow` and `aclose`",
    note = "an object that is not `Unpin` is used through `Box::pin(object)` or `std::pin::pin!(object)`",
    note = "D310: https://docs.rs/dunder/latest/dunder/explained/index.html#d310"
)]
pub trait AsyncGenerator {
    /// What a `yield` hands out.
    type Yield;
    /// The value of a `yield` expression.
    type Send;

    /// Runs the body up to its next `yield`, its end, an exception, or until it has to wait.
    ///
    /// After `Pending` it is resumed with [`Signal::Next`], or with an exception that is raised where it waits. This is the
    /// low-level interface: it never panics by itself, and what the rules forbid is raised without the body noticing.
    fn poll_resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<Self::Send>,
    ) -> Poll<Step<Self::Yield, ()>>;

    /// Whether the body is suspended at an `await`: a call has been begun and has not come to its end (`agen.ag_running`).
    fn ag_running(&self) -> bool;

    /// Adds where it is suspended, and what it awaits, to a call stack: by default the name of its type.
    fn ag_call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable(type_name::<Self>());
    }

    /// Runs the body up to its first `yield`, and gives what is yielded there (`await anext(agen)`, or `await
    /// agen.asend(None)`): how a generator that takes values is started.
    ///
    /// # Errors
    ///
    /// Awaiting it raises what the body raises; `StopAsyncIteration` if the body ends or had ended; `TypeError` if it has
    /// been started and takes values: there is none to give to the suspended `yield`.
    fn start(&mut self) -> Asend<'_, Self>
    where
        Self: Unpin + Sized,
    {
        Asend::new(self, Signal::Next)
    }

    /// Resumes with a value for the suspended `yield`, and gives what is yielded next (`await agen.asend(value)`).
    ///
    /// # Errors
    ///
    /// Awaiting it raises what the body raises; `StopAsyncIteration` if the body ends or had ended; `TypeError` if the body
    /// has just been started and `value` is not `()`: there is no `yield` to give it to.
    fn asend(&mut self, value: Self::Send) -> Asend<'_, Self>
    where
        Self: Unpin + Sized,
    {
        Asend::new(self, Signal::Send(value))
    }

    /// Raises an exception at the suspended `yield`, and gives what is yielded next (`await agen.athrow(exception)`).
    ///
    /// # Errors
    ///
    /// Awaiting it raises what the body raises; `StopAsyncIteration` if the body catches the exception and ends; the
    /// exception itself if the body had ended before (Python's gives `None`).
    fn athrow(&mut self, exception: impl Into<Exception>) -> Athrow<'_, Self>
    where
        Self: Unpin + Sized,
    {
        Athrow::new(self, exception.into())
    }

    /// Raises [`GeneratorExit`](super::errors::GeneratorExit) at the suspended `yield` and waits until the body has ended
    /// (`await agen.aclose()`). An object that is not started or finished is closed at once.
    ///
    /// # Errors
    ///
    /// Awaiting it raises `RuntimeError("async generator ignored GeneratorExit")` if the body yields again; any other
    /// exception that it raises.
    fn aclose(&mut self) -> Aclose<'_, Self>
    where
        Self: Unpin + Sized,
    {
        Aclose::new(self)
    }

    /// The generator in the event loop's care, as every one is in Python: if it is dropped half-way, a task of the loop
    /// closes it with `aclose()`; if it is still there when the loop shuts down, it is closed then
    /// (`sys.set_asyncgen_hooks`).
    ///
    /// The object borrows nothing (`'static`); it is `Unpin`, and takes two allocations. A task that closes it is cancelled
    /// with all others when the loop shuts down, but not before it has begun. What closing raises is reported to the loop's
    /// exception handler. Where no loop runs at its first iteration, nobody looks after it.
    ///
    /// ```
    /// use std::pin::Pin;
    /// use std::task::{Context, Poll};
    /// use dunder_core::asyncio;
    /// use dunder_core::coroutine::{AsyncGenerator, AsyncIterator, Exception, Signal, Step, into_future};
    ///
    /// /// What `#[generator] async fn ticks()` would give, with `finally: println!("closed")`.
    /// struct Ticks(u32);
    ///
    /// impl AsyncGenerator for Ticks {
    ///     type Yield = u32;
    ///     type Send = ();
    ///
    ///     fn poll_resume(mut self: Pin<&mut Self>, _: &mut Context<'_>, signal: Signal<()>) -> Poll<Step<u32, ()>> {
    ///         if let Signal::Throw(e) = signal {
    ///             println!("closed");
    ///             return Poll::Ready(Step::Raised(e));
    ///         }
    ///         self.0 += 1;
    ///         Poll::Ready(Step::Yielded(self.0))
    ///     }
    ///
    ///     fn ag_running(&self) -> bool {
    ///         false
    ///     }
    /// }
    ///
    /// let first = asyncio::run(async {
    ///     let mut ticks = Ticks(0).finalized();
    ///     // `ticks` is dropped here; "closed" is printed by a task of the loop.
    ///     into_future(ticks.__anext__()).await
    /// });
    /// assert_eq!(first.unwrap().unwrap(), 1);
    /// ```
    fn finalized(self) -> Finalized<Self>
    where
        Self: Sized + 'static,
    {
        Finalized::new(self)
    }

    /// A `Stream` of what the generator yields; an exception is the last item.
    ///
    /// The object of a `#[generator] async fn` with `Send = ()` is that stream itself; this is for generic code.
    fn results(self) -> AsyncResults<Self>
    where
        Self: AsyncGenerator<Send = ()> + Sized,
    {
        AsyncResults::new(self)
    }
}

impl<G: AsyncGenerator + Unpin + ?Sized> AsyncGenerator for &mut G {
    type Yield = G::Yield;
    type Send = G::Send;

    fn poll_resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<G::Send>,
    ) -> Poll<Step<G::Yield, ()>> {
        Pin::new(&mut **self.get_mut()).poll_resume(cx, signal)
    }

    fn ag_running(&self) -> bool {
        (**self).ag_running()
    }

    fn ag_call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        Pin::new(&mut **self.get_mut()).ag_call_stack(stack);
    }
}

impl<G: AsyncGenerator + Unpin + ?Sized> AsyncGenerator for Box<G> {
    type Yield = G::Yield;
    type Send = G::Send;

    fn poll_resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<G::Send>,
    ) -> Poll<Step<G::Yield, ()>> {
        Pin::new(&mut **self.get_mut()).poll_resume(cx, signal)
    }

    fn ag_running(&self) -> bool {
        (**self).ag_running()
    }

    fn ag_call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        Pin::new(&mut **self.get_mut()).ag_call_stack(stack);
    }
}

impl<P: DerefMut<Target: AsyncGenerator>> AsyncGenerator for Pin<P> {
    type Yield = <P::Target as AsyncGenerator>::Yield;
    type Send = <P::Target as AsyncGenerator>::Send;

    fn poll_resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<Self::Send>,
    ) -> Poll<Step<Self::Yield, ()>> {
        self.as_deref_mut().poll_resume(cx, signal)
    }

    fn ag_running(&self) -> bool {
        (**self).ag_running()
    }

    fn ag_call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        self.as_deref_mut().ag_call_stack(stack);
    }
}

impl<K, St, Sl, F, X, Y> AsyncGenerator for Machine<K, St, Sl, F, X>
where
    K: AsyncGeneratorKind,
    St: Saved,
    Sl: Slots,
    F: FnMut(&mut St, Pin<&mut Sl>, &mut Context<'_>, &mut Signal<K::Send>) -> Step<Poll<Y>, ()>,
{
    type Yield = Y;
    type Send = K::Send;

    fn poll_resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<K::Send>) -> Poll<Step<Y, ()>> {
        match (&signal, self.point()) {
            (Signal::Send(_), _) if self.is_awaiting() => return Poll::Ready(Step::Raised(running("anext"))),
            (Signal::Next, Point::Suspended(_)) if K::unsent().is_none() && !self.is_awaiting() => {
                return Poll::Ready(Step::Raised(nothing_sent()));
            }
            _ => {}
        }
        match self.resume(cx, signal) {
            Step::Yielded(poll) => poll.map(Step::Yielded),
            Step::Returned(()) => Poll::Ready(Step::Returned(())),
            Step::Raised(e) => Poll::Ready(Step::Raised(e)),
        }
    }

    fn ag_running(&self) -> bool {
        self.is_awaiting()
    }

    fn ag_call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        self.call_stack(stack);
    }
}

#[cold]
fn running(call: &str) -> Exception {
    RuntimeError::new(format!("{call}(): asynchronous generator is already running")).into()
}

#[cold]
fn nothing_sent() -> Exception {
    TypeError::new("__anext__() cannot continue an async generator that takes values: use asend(value)")
        .into()
}
