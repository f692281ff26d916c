//! Raising and catching, as expansions do it.
//!
//! ```text
//!   raise e from c        raised(exception(e), handled, frame), then into the handler or out of the body:  leave(e)
//!   throw(e) at a yield   thrown(e, handled, frame), then the same
//!   except e: T           if is_caught::<T>(&e) { let e = T::handle(&e); … }
//! ```
//!
//! What is raised while an exception is being handled has that as its `__context__`. Inside a body the handler is known when
//! it is compiled. A body that is awaited or delegated to from a handler is told by the driver: [`Handling`] notes what is being
//! handled in a thread-local while it drives that body.

use std::any::TypeId;
use std::cell::RefCell;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::task::Context;

use pin_project_lite::pin_project;

use super::awaitable::Awaitable;
use super::call_stack::CallStack;
use super::errors::{GeneratorExit, RuntimeError, StopAsyncIteration, StopIteration};
use super::exception::{BaseExceptionGroup, Exception, ExceptionGroup, Frame};
use super::generator::Generator;
use super::machine::Kind;
use super::protocol::{About, Resume, Signal, Step};

thread_local! {
    /// What the innermost body that is awaiting or delegating from a handler is handling.
    static HANDLED: RefCell<Option<Exception>> = const { RefCell::new(None) };
}

/// What can be raised: an exception, or what converts into one, as every error does.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be raised",
    label = "neither an `Exception` nor an error",
    note = "what is raised is an `Exception`, or implements `std::error::Error` and is `Send + Sync + 'static`; a text is \
            raised as an error of a type: `RuntimeError::new(text)`",
    note = "D307: https://docs.rs/dunder/latest/dunder/explained/index.html#d307"
)]
pub trait Raisable {
    /// As an exception.
    fn into_exception(self) -> Exception;
}

#[diagnostic::do_not_recommend]
impl<E: Into<Exception>> Raisable for E {
    #[inline(always)]
    fn into_exception(self) -> Exception {
        self.into()
    }
}

/// What a `raise` is given, as an exception.
#[inline(always)]
pub fn exception(e: impl Raisable) -> Exception {
    e.into_exception()
}

/// What a `try` catches whose body never raises: it is never called.
#[cold]
pub fn unraised() -> Exception {
    RuntimeError::new("nothing was raised").into()
}

/// Raises an exception here: its context is what is being handled, by this body or by one that drives it.
#[cold]
#[inline(never)]
pub fn raised(mut e: Exception, handled: Option<&Exception>, frame: &'static Frame) -> Exception {
    match handled {
        Some(handled) => e.push_place_in_context(handled.clone(), frame),
        None => match HANDLED.with_borrow(Clone::clone) {
            Some(handled) => e.push_place_in_context(handled, frame),
            None => e.push_place(frame),
        },
    }
    e
}

/// What is awaited raises an exception that has come from elsewhere, from another task: here its context is what is being
/// handled where it is awaited.
#[cold]
#[inline(never)]
pub(crate) fn raised_from_elsewhere(e: Exception) -> Exception {
    if let Some(handled) = HANDLED.with_borrow(Clone::clone) {
        e.set_context(Some(handled));
    }
    e
}

/// Raises an exception here with an explicit cause; `None` says that there is none, and hides the context.
#[cold]
#[inline(never)]
pub fn raised_from(
    e: Exception,
    cause: Option<Exception>,
    handled: Option<&Exception>,
    frame: &'static Frame,
) -> Exception {
    e.set_cause(cause);
    raised(e, handled, frame)
}

/// Raises the error of a `?` here.
#[inline(always)]
pub fn raised_residual<E: Into<Exception>>(
    residual: Result<Infallible, E>,
    handled: Option<&Exception>,
    frame: &'static Frame,
) -> Exception {
    match residual {
        Err(e) => raised(e.into(), handled, frame),
        Ok(never) => match never {},
    }
}

/// An exception that leaving a `with` block has raised, while that was handling another: this is where its chain ends, as if
/// it had been the context of everything that was raised in there.
#[cold]
#[inline(never)]
pub fn raised_leaving(e: Exception, handled: &Exception) -> Exception {
    if let Some(last) = e.open_end(handled) {
        last.set_context(Some(handled.clone()));
    }
    e
}

/// An exception that comes out of something the body called has passed through here.
#[cold]
#[inline(never)]
pub fn propagated(mut e: Exception, frame: &'static Frame) -> Exception {
    e.push_place(frame);
    e
}

/// Raises an exception that was thrown in at a `yield`: if the body is handling another one, that is its context.
#[cold]
#[inline(never)]
pub fn thrown(mut e: Exception, handled: Option<&Exception>, frame: &'static Frame) -> Exception {
    match handled {
        Some(handled) => e.push_place_in_context(handled.clone(), frame),
        None => e.push_place(frame),
    }
    e
}

/// Lets an exception out of a body (PEP 479: to the caller, a `StopIteration` would look like the body's end; so would a
/// `StopAsyncIteration` of an async generator). The body stands in the traceback of that, not of the error.
///
/// `extern "C"` for the reason given at [`raise`](super::step::raise).
#[cold]
#[inline(never)]
#[expect(improper_ctypes_definitions, reason = "no foreign code calls it")]
pub extern "C" fn leave<K: Kind, Y, R>(e: Exception) -> Step<Y, R> {
    let stop = match () {
        () if e.is::<StopIteration>() => Some("StopIteration"),
        () if e.is::<StopAsyncIteration>() && K::CALLED == "async_generator" => Some("StopAsyncIteration"),
        () => None,
    };
    if let Some(stop) = stop {
        let message = format!("{} raised {stop}", K::CALLED.replace('_', " "));
        let error = Exception::new(RuntimeError::new(message));
        error.set_cause(Some(e.clone()));
        error.set_context(Some(e.clone()));
        return Step::Raised(error);
    }
    Step::Raised(e)
}

/// What `except e: T` catches, and what it binds.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be caught",
    label = "an `except` wants the type of an error, `Exception` or `BaseException`",
    note = "D306: https://docs.rs/dunder/latest/dunder/explained/index.html#d306"
)]
pub trait Except {
    /// What the name is bound to.
    type Handle;

    /// Whether this exception is one.
    fn catches(e: &Exception) -> bool;

    /// What the name is bound to.
    fn handle(e: &Exception) -> Self::Handle;

    /// The same where nothing else needs the exception any more.
    fn into_handle(e: Exception) -> Self::Handle {
        Self::handle(&e)
    }
}

#[diagnostic::do_not_recommend]
impl<E: Error + 'static> Except for E {
    type Handle = Caught<E>;

    #[inline]
    fn catches(e: &Exception) -> bool {
        // As in Python, what holds a `Cancelled` is only a `BaseExceptionGroup`.
        e.is::<E>() && (TypeId::of::<E>() != TypeId::of::<ExceptionGroup>() || !e.is_base_only())
    }

    #[inline]
    fn handle(e: &Exception) -> Caught<E> {
        Self::into_handle(e.clone())
    }

    #[inline]
    fn into_handle(e: Exception) -> Caught<E> {
        Caught { exception: e, error: PhantomData }
    }
}

/// `except e: BaseExceptionGroup`
impl Except for BaseExceptionGroup {
    type Handle = Caught<ExceptionGroup>;

    #[inline]
    fn catches(e: &Exception) -> bool {
        e.is::<ExceptionGroup>()
    }

    #[inline]
    fn handle(e: &Exception) -> Caught<ExceptionGroup> {
        Self::into_handle(e.clone())
    }

    #[inline]
    fn into_handle(e: Exception) -> Caught<ExceptionGroup> {
        Caught { exception: e, error: PhantomData }
    }
}

/// `except e`
impl Except for Exception {
    type Handle = Exception;

    #[inline]
    fn catches(e: &Exception) -> bool {
        !e.is_base_only()
    }

    #[inline]
    fn handle(e: &Exception) -> Exception {
        e.clone()
    }

    #[inline]
    fn into_handle(e: Exception) -> Exception {
        e
    }
}

/// What `except e: BaseException` catches: everything, [`Cancelled`](super::errors::Cancelled) and
/// [`GeneratorExit`](super::errors::GeneratorExit) too (Python's `BaseException`).
///
/// ```
/// use dunder_core::coroutine::errors::{Cancelled, ValueError};
/// use dunder_core::coroutine::{BaseException, Except, Exception};
///
/// let cancelled = Exception::new(Cancelled::default());
/// assert!(BaseException::catches(&cancelled));
/// assert!(!Exception::catches(&cancelled));
/// assert!(Exception::catches(&ValueError::new("no").into()));
/// ```
#[derive(Debug, Clone, Copy)]
pub enum BaseException {}

impl Except for BaseException {
    type Handle = Exception;

    #[inline]
    fn catches(_: &Exception) -> bool {
        true
    }

    #[inline]
    fn handle(e: &Exception) -> Exception {
        e.clone()
    }

    #[inline]
    fn into_handle(e: Exception) -> Exception {
        e
    }
}

/// An exception that is known to be an `E`: what `except e: E` binds. It derefs to the error.
///
/// A clone is the same exception. It may be kept, held across suspensions, and raised again.
pub struct Caught<E> {
    exception: Exception,
    error: PhantomData<fn() -> E>,
}

impl<E: Error + 'static> Caught<E> {
    /// The exception as an `E`, if it is one.
    pub(super) fn of(exception: Exception) -> Option<Self> {
        exception.is::<E>().then_some(Caught { exception, error: PhantomData })
    }
}

impl<E> Caught<E> {
    /// The exception, with its traceback, cause, context and notes.
    pub fn exception(&self) -> &Exception {
        &self.exception
    }
}

impl<E: Error + 'static> Deref for Caught<E> {
    type Target = E;

    fn deref(&self) -> &E {
        match self.exception.downcast_ref() {
            Some(error) => error,
            None => unreachable!("a `Caught` is made of an exception of its type only"),
        }
    }
}

impl<E> Clone for Caught<E> {
    fn clone(&self) -> Self {
        Caught { exception: self.exception.clone(), error: PhantomData }
    }
}

impl<E> From<Caught<E>> for Exception {
    fn from(caught: Caught<E>) -> Self {
        caught.exception
    }
}

impl<E> From<&Caught<E>> for Exception {
    fn from(caught: &Caught<E>) -> Self {
        caught.exception.clone()
    }
}

impl<E> fmt::Display for Caught<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.exception, f)
    }
}

impl<E> fmt::Debug for Caught<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.exception, f)
    }
}

/// Whether an `except` for `T` catches this.
#[inline]
pub fn is_caught<T: Except>(e: &Exception) -> bool {
    T::catches(e)
}

/// What an `except` for `T` binds.
#[inline]
pub fn handle<T: Except>(e: &Exception) -> T::Handle {
    T::handle(e)
}

/// What an `except` for `T` binds, where nothing else in the handler needs the exception: there is one handle, as before.
#[inline]
pub fn into_handle<T: Except>(e: Exception) -> T::Handle {
    T::into_handle(e)
}

pin_project! {
    /// Something that is awaited or delegated to while an exception is being handled.
    #[derive(Clone)]
    pub struct Handling<A> {
        // `None`: it has been closed.
        #[pin]
        object: Option<A>,
        handled: Option<Exception>,
    }
}

/// What [`handling`] is given. (It says the type, which rustc may not know yet where this is called.)
#[inline]
pub fn being_handled(handled: Option<&Exception>) -> Option<Exception> {
    handled.cloned()
}

/// Awaits, or delegates to, an object while an exception is being handled.
#[inline]
pub fn handling<A>(object: A, handled: Option<Exception>) -> Handling<A> {
    Handling { object: Some(object), handled }
}

impl<A: fmt::Debug> fmt::Debug for Handling<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.object {
            Some(object) => object.fmt(f),
            None => f.write_str("closed"),
        }
    }
}

/// Puts back what was being handled before, whatever happens.
struct Restore(Option<Exception>);

impl Drop for Restore {
    fn drop(&mut self) {
        HANDLED.set(self.0.take());
    }
}

impl<A: Resume> Resume for Handling<A> {
    type Yield = A::Yield;
    type Send = A::Send;
    type Return = A::Return;

    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<A::Send>,
    ) -> Step<A::Yield, A::Return> {
        let mut this = self.project();
        let handled = this.handled.as_ref();
        let Some(object) = this.object.as_mut().as_pin_mut() else {
            return Step::Raised(StopIteration.into());
        };
        let Signal::Throw(thrown) = &signal else {
            return while_handling(handled, || object.resume(cx, signal));
        };
        // As CPython has it: what is thrown goes past this body, which takes part only when it comes out again.
        let closes = thrown.is::<GeneratorExit>();
        let step = object.resume(cx, signal);
        if let (Step::Raised(e), Some(handled)) = (&step, handled) {
            e.set_context(Some(handled.clone()));
        }
        if closes {
            // It is not driven any more. If it has ignored the exit, it is closed again by being dropped, and that is here.
            while_handling(handled, || this.object.set(None));
        }
        step
    }

    fn wants_value(self: Pin<&mut Self>) -> bool {
        self.project().object.as_pin_mut().is_some_and(Resume::wants_value)
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        self.project().object.as_pin_mut()?.finished_coroutine()
    }

    fn about(self: Pin<&mut Self>) -> About {
        let this = self.project();
        let about = this.object.as_pin_mut().map(Resume::about).unwrap_or_default();
        About { handled: this.handled.clone(), ..about }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        if let Some(object) = self.project().object.as_pin_mut() {
            object.call_stack(stack);
        }
    }
}

/// The exit by which a dropped object is closed: its context is what is handled where it is dropped.
#[cold]
pub(super) fn exit() -> Exception {
    let exit = Exception::new(GeneratorExit);
    exit.set_context(HANDLED.with_borrow(Clone::clone));
    exit
}

/// Drives something while an exception is being handled.
pub(super) fn while_handling<T>(handled: Option<&Exception>, drive: impl FnOnce() -> T) -> T {
    let _restore = handled.map(|handled| Restore(HANDLED.replace(Some(handled.clone()))));
    drive()
}

impl<A: Generator> Generator for Handling<A> {}

impl<Y, S, A: Awaitable<Y, S>> Awaitable<Y, S> for Handling<A> {
    type Output = A::Output;
    type Await = Handling<A::Await>;

    fn __await__(self) -> Handling<A::Await> {
        Handling { object: self.object.map(A::__await__), handled: self.handled }
    }
}
