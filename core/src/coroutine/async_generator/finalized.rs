//! [`Finalized`]: an async generator that the loop closes when nobody else does.
//!
//! ```text
//!   Finalized ──▶ Rc<Held> { the generator in its box } ◀── the loop's registry, from the first iteration on
//!       dropped half-way ──▶ a task of the loop: Closer, which does what `aclose()` does
//! ```
//!
//! Invariants: it is registered exactly while it has begun and has not ended; the generator is borrowed only during one of
//! its resumptions.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::stream::poll_item;
use super::{AsyncGenerator, running};
use crate::coroutine::awaitable::{Awaitable, Coroutine, CoroutineAwait};
use crate::coroutine::errors::{GeneratorExit, RuntimeError, StopAsyncIteration};
use crate::coroutine::exception::Exception;
use crate::coroutine::generator::Generator;
use crate::coroutine::protocol::{Resume, Signal, Step, Suspended};
use crate::event_loop::asyncgens::Closable;
use crate::event_loop::inner::{self, Inner};

/// An async generator that the event loop closes: made by [`AsyncGenerator::finalized`].
#[must_use = "async generators do nothing unless they are iterated over"]
pub struct Finalized<G: AsyncGenerator + 'static> {
    held: Rc<Held<G>>,
}

struct Held<G> {
    generator: RefCell<Pin<Box<G>>>,
    /// The loop that looks after it, and its number there, from its first iteration to its end.
    keeper: RefCell<Option<(Rc<Inner>, usize)>>,
    begun: Cell<bool>,
}

impl<G: AsyncGenerator + 'static> Finalized<G> {
    pub(super) fn new(generator: G) -> Self {
        let generator = RefCell::new(Box::pin(generator));
        Finalized { held: Rc::new(Held { generator, keeper: RefCell::new(None), begun: Cell::new(false) }) }
    }

    fn begin(&self) {
        if !self.held.begun.replace(true)
            && let Some(inner) = inner::running()
        {
            let number = inner.first_iteration(self.held.clone());
            *self.held.keeper.borrow_mut() = Some((inner, number));
        }
    }
}

impl<G: AsyncGenerator> Held<G> {
    fn resume(&self, cx: &mut Context<'_>, signal: Signal<G::Send>, call: &str) -> Poll<Step<G::Yield, ()>> {
        let Ok(mut generator) = self.generator.try_borrow_mut() else {
            return Poll::Ready(Step::Raised(running(call)));
        };
        let step = generator.as_mut().poll_resume(cx, signal);
        drop(generator);
        if matches!(step, Poll::Ready(Step::Returned(()) | Step::Raised(_))) {
            self.forget();
        }
        step
    }

    /// It has ended, or is to be closed by who asks; the loop that has kept it.
    fn forget(&self) -> Option<Rc<Inner>> {
        let (inner, number) = self.keeper.take()?;
        drop(inner.forget_generator(number));
        Some(inner)
    }
}

impl<G: AsyncGenerator> Closable for Held<G> {
    fn poll_close(&self, cx: &mut Context<'_>, signal: Signal<()>) -> Poll<Step<(), ()>> {
        let signal = match signal {
            Signal::Throw(e) => Signal::Throw(e),
            Signal::Next | Signal::Send(()) => Signal::Next,
        };
        self.resume(cx, signal, "aclose").map(|step| match step {
            Step::Yielded(_) => Step::Yielded(()),
            Step::Returned(()) => Step::Returned(()),
            Step::Raised(e) => Step::Raised(e),
        })
    }
}

impl<G: AsyncGenerator + 'static> AsyncGenerator for Finalized<G> {
    type Yield = G::Yield;
    type Send = G::Send;

    fn poll_resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<G::Send>,
    ) -> Poll<Step<G::Yield, ()>> {
        // What is thrown into a generator that has not begun ends it: there is nothing to look after.
        if !matches!(signal, Signal::Throw(_)) {
            self.begin();
        }
        self.held.resume(cx, signal, "anext")
    }

    fn ag_running(&self) -> bool {
        self.held.generator.try_borrow().is_ok_and(|generator| generator.ag_running())
    }
}

impl<G: AsyncGenerator<Send = ()> + 'static> Stream for Finalized<G> {
    type Item = Result<G::Yield, Exception>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        poll_item(self, cx)
    }
}

impl<G: AsyncGenerator + 'static> Drop for Finalized<G> {
    fn drop(&mut self) {
        if let Some(inner) = self.held.forget() {
            inner.finalize(self.held.clone());
        }
    }
}

impl<G: AsyncGenerator + 'static> fmt::Debug for Finalized<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finalized").finish_non_exhaustive()
    }
}

/// The coroutine of a loop that closes a generator: its `aclose()`.
pub(crate) struct Closer {
    generator: Option<Rc<dyn Closable>>,
    begun: bool,
}

impl Closer {
    pub(crate) fn new(generator: Rc<dyn Closable>) -> Self {
        Closer { generator: Some(generator), begun: false }
    }
}

impl Resume for Closer {
    type Yield = Suspended;
    type Send = ();
    type Return = ();

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, ()> {
        let this = self.get_mut();
        let Some(generator) = this.generator.clone() else {
            let message = "cannot reuse already awaited aclose()/athrow()";
            return Step::Raised(RuntimeError::new(message).into());
        };
        // Even if it is cancelled before it could begin: the cleanup begins.
        let signal = if this.begun { signal } else { Signal::Throw(GeneratorExit.into()) };
        this.begun = true;
        let step = match generator.poll_close(cx, signal) {
            Poll::Pending => return Step::Yielded(Suspended),
            Poll::Ready(step) => step,
        };
        this.generator = None;
        match step {
            Step::Yielded(()) => {
                Step::Raised(RuntimeError::new("async generator ignored GeneratorExit").into())
            }
            Step::Returned(()) => Step::Returned(()),
            Step::Raised(e) if e.is::<GeneratorExit>() || e.is::<StopAsyncIteration>() => Step::Returned(()),
            Step::Raised(e) => Step::Raised(e),
        }
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        Some(self.generator.is_none())
    }
}

impl Generator for Closer {}

impl Awaitable for Closer {
    type Output = ();
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl Coroutine for Closer {}

impl fmt::Debug for Closer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("aclose").finish_non_exhaustive()
    }
}
