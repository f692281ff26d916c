//! Generators: objects that are driven by hand with [`next`], `send`, `throw` and `close`.

use std::pin::Pin;
use std::task::{Context, Waker};

use super::errors::{GeneratorExit, RuntimeError, StopAsyncIteration, StopIteration};
use super::exception::Exception;
use super::protocol::{Resume, Signal, Step};

/// A generator object (Python's `Generator[Yield, Send, Return]`).
///
/// It is created by calling a `#[generator]` function and runs only while it is driven. Objects that hold nothing
/// pinned are [`Unpin`] and are driven directly; others through a `Pin`, which is a generator too.
///
/// ```text
///   created ──next/send(())──▶ suspended ◀──▶ running ──▶ closed (returned, raised, or closed)
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a generator",
    label = "this cannot be driven with `next`, `send`, `throw` or `close`",
    note = "a coroutine object is not an iterator: `await` it, or drive `coroutine.__await__()`",
    note = "D305: https://docs.rs/dunder/latest/dunder/explained/index.html#d305"
)]
pub trait Generator: Resume {
    /// Resumes with a value for the suspended `yield` (`generator.send(value)`).
    ///
    /// A generator that has just started has no `yield` to give it to: sending it anything but `()` raises
    /// [`TypeError`](super::errors::TypeError) and leaves it as it was.
    fn send(&mut self, value: Self::Send) -> Step<Self::Yield, Self::Return>
    where
        Self: Unpin,
    {
        drive(self, Signal::Send(value))
    }

    /// Raises an exception at the suspended `yield` (`generator.throw(exception)`).
    fn throw(&mut self, exception: impl Into<Exception>) -> Step<Self::Yield, Self::Return>
    where
        Self: Unpin + Sized,
    {
        drive(self, Signal::Throw(exception.into()))
    }

    /// Raises [`GeneratorExit`] at the suspended `yield` and expects the body to end (`generator.close()`).
    ///
    /// `Ok(Some(value))` if the body answered by returning a value (Python 3.13), `Ok(None)` if it let the exception
    /// out, had not been started or had finished before.
    ///
    /// # Errors
    ///
    /// [`RuntimeError`] "generator ignored GeneratorExit" (or "coroutine …") if the body yields again; any other exception it
    /// raises.
    fn close(&mut self) -> Result<Option<Self::Return>, Exception>
    where
        Self: Unpin,
    {
        let coroutine = Pin::new(&mut *self).finished_coroutine();
        let async_call = Pin::new(&mut *self).about().async_call;
        if coroutine == Some(true) {
            return Ok(None);
        }
        match drive(self, Signal::Throw(GeneratorExit.into())) {
            Step::Yielded(_) => Err(ignored_exit(coroutine.is_some())),
            Step::Returned(value) => Ok(Some(value)),
            Step::Raised(e) if is_exit(&e, async_call) => Ok(None),
            Step::Raised(e) => Err(e),
        }
    }

    /// An iterator over what the generator yields, for generators that may raise: an exception is the last item.
    fn results(self) -> Results<Self>
    where
        Self: Unpin + Sized,
    {
        Results { generator: self, finished: false }
    }
}

impl<T: Generator + Unpin + ?Sized> Generator for &mut T {}
impl<T: Generator + Unpin + ?Sized> Generator for Box<T> {}
impl<P: std::ops::DerefMut<Target: Generator>> Generator for Pin<P> {}

/// Resumes a generator (Python's `next(generator)`): starts it, or lets the suspended `yield` have the value `()`.
///
/// A generator whose `Send` is not `()` can be started so, but not continued: that raises
/// [`TypeError`](super::errors::TypeError).
pub fn next<G>(generator: &mut G) -> Step<G::Yield, G::Return>
where
    G: Generator + Unpin + ?Sized,
{
    drive(generator, Signal::Next)
}

/// Whether closing something ends well with that exception.
#[cold]
pub(super) fn is_exit(e: &Exception, async_call: bool) -> bool {
    e.is::<GeneratorExit>() || e.is::<StopIteration>() || (async_call && e.is::<StopAsyncIteration>())
}

/// What is raised when the body yields although it was closed.
#[cold]
pub(super) fn ignored_exit(is_coroutine: bool) -> Exception {
    let called = if is_coroutine { "coroutine" } else { "generator" };
    RuntimeError::new(format!("{called} ignored GeneratorExit")).into()
}

fn drive<G>(generator: &mut G, signal: Signal<G::Send>) -> Step<G::Yield, G::Return>
where
    G: Resume + Unpin + ?Sized,
{
    Pin::new(generator).resume(&mut Context::from_waker(Waker::noop()), signal)
}

/// The iterator made by [`Generator::results`].
#[derive(Debug, Clone)]
pub struct Results<G> {
    generator: G,
    finished: bool,
}

impl<G: Generator + Unpin> Iterator for Results<G> {
    type Item = Result<G::Yield, Exception>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.finished {
            return None;
        }
        match drive(&mut self.generator, Signal::Next) {
            Step::Yielded(value) => return Some(Ok(value)),
            Step::Returned(_) => self.finished = true,
            Step::Raised(e) => {
                self.finished = true;
                if !e.is::<StopIteration>() {
                    return Some(Err(e));
                }
            }
        }
        None
    }
}
