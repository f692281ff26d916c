//! The `?` operator in a lowered body.
//!
//! The step closure returns a [`Step`], so Rust's own `?` cannot stand in it. `e?` becomes
//!
//! ```text
//!   match Question::branch(e) {
//!       Continue(value) => value,
//!       Break(residual) => return answered((&&Answer::<R>::new()).decision().answer(residual, handled, frame)),
//!   }
//! ```
//!
//! where the decision is the compiler's: if the body's return type `R` is a `Result` or `Option`, the residual is returned
//! as Rust does it; in a body that returns anything else, `Err(e)?` raises `e`.

use std::convert::Infallible;
use std::marker::PhantomData;
use std::ops::ControlFlow;
use std::task::Poll;

use super::exception::{Exception, Frame};
use super::machine::Kind;
use super::protocol::Step;
use super::raising::{leave, raised_residual};

/// What `?` can be applied to.
#[diagnostic::on_unimplemented(
    message = "the `?` operator can only be applied to values of type `Result` or `Option`",
    label = "the `?` operator cannot be applied to `{Self}`",
    note = "D303: https://docs.rs/dunder/latest/dunder/explained/index.html#d303"
)]
pub trait Question {
    /// The value of `e?`.
    type Output;
    /// What is returned or raised instead.
    type Residual;

    /// Goes on, or does not.
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}

impl<T, E> Question for Result<T, E> {
    type Output = T;
    type Residual = Result<Infallible, E>;

    #[inline(always)]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Ok(value) => ControlFlow::Continue(value),
            Err(e) => ControlFlow::Break(Err(e)),
        }
    }
}

impl<T> Question for Option<T> {
    type Output = T;
    type Residual = Option<Infallible>;

    #[inline(always)]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Some(value) => ControlFlow::Continue(value),
            None => ControlFlow::Break(None),
        }
    }
}

impl<T, E> Question for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<Infallible, E>;

    #[inline(always)]
    fn branch(self) -> ControlFlow<Self::Residual, Poll<T>> {
        match self {
            Poll::Pending => ControlFlow::Continue(Poll::Pending),
            Poll::Ready(Ok(value)) => ControlFlow::Continue(Poll::Ready(value)),
            Poll::Ready(Err(e)) => ControlFlow::Break(Err(e)),
        }
    }
}

impl<B, C> Question for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;

    #[inline(always)]
    fn branch(self) -> ControlFlow<Self::Residual, C> {
        match self {
            ControlFlow::Continue(value) => ControlFlow::Continue(value),
            ControlFlow::Break(value) => ControlFlow::Break(ControlFlow::Break(value)),
        }
    }
}

/// A return type that takes this residual.
#[diagnostic::on_unimplemented(
    message = "`?` couldn't convert the error to the body's return type `{Self}`",
    label = "this residual cannot be returned from a body that returns `{Self}`",
    note = "D304: https://docs.rs/dunder/latest/dunder/explained/index.html#d304"
)]
pub trait FromResidual<Residual> {
    /// The value to return.
    fn from_residual(residual: Residual) -> Self;
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
    #[inline(always)]
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        match residual {
            Err(e) => Err(F::from(e)),
            Ok(never) => match never {},
        }
    }
}

impl<T> FromResidual<Option<Infallible>> for Option<T> {
    #[inline(always)]
    fn from_residual(_: Option<Infallible>) -> Self {
        None
    }
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {
    #[inline(always)]
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        Poll::Ready(FromResidual::from_residual(residual))
    }
}

impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {
    #[inline(always)]
    fn from_residual(residual: ControlFlow<B, Infallible>) -> Self {
        match residual {
            ControlFlow::Break(value) => ControlFlow::Break(value),
            ControlFlow::Continue(never) => match never {},
        }
    }
}

/// Stands for a body's return type in method resolution.
#[derive(Debug)]
pub struct Answer<R>(PhantomData<R>);

impl<R> Answer<R> {
    /// The answer of a body, known by (the type of) a step that it returns.
    #[inline(always)]
    pub fn new() -> Self {
        Answer(PhantomData)
    }
}

impl<R> Default for Answer<R> {
    fn default() -> Self {
        Self::new()
    }
}

/// The decision to return.
#[derive(Debug)]
pub struct Return<R>(PhantomData<R>);

impl<R> Return<R> {
    /// Returns the residual from the body.
    #[inline(always)]
    pub fn answer<Residual>(
        self,
        residual: Residual,
        _: Option<&Exception>,
        _: &'static Frame,
    ) -> Result<R, Exception>
    where
        R: FromResidual<Residual>,
    {
        Ok(R::from_residual(residual))
    }
}

/// The decision to raise.
#[derive(Debug)]
pub struct Raise<R>(PhantomData<R>);

impl<R> Raise<R> {
    /// Raises the error out of the body.
    #[inline(always)]
    pub fn answer<E: Into<Exception>>(
        self,
        residual: Result<Infallible, E>,
        handled: Option<&Exception>,
        frame: &'static Frame,
    ) -> Result<R, Exception> {
        Err(raised_residual(residual, handled, frame))
    }
}

/// The step by which the body answers.
#[inline(always)]
pub fn answered<K: Kind, Y, R>(answer: Result<R, Exception>) -> Step<Y, R> {
    match answer {
        Ok(value) => Step::Returned(value),
        Err(e) => leave::<K, Y, R>(e),
    }
}

/// The return types of bodies in which `?` returns.
pub trait Fallible {}
impl<T, E> Fallible for Result<T, E> {}
impl<T> Fallible for Option<T> {}
impl<T> Fallible for Poll<T> {}
impl<B, C> Fallible for ControlFlow<B, C> {}

/// Chosen for fallible return types.
pub trait ReturnDecision<R> {
    /// Returns.
    #[inline(always)]
    fn decision(&self) -> Return<R> {
        Return(PhantomData)
    }
}
impl<R: Fallible> ReturnDecision<R> for &Answer<R> {}

/// Chosen for all others.
pub trait RaiseDecision<R> {
    /// Raises.
    #[inline(always)]
    fn decision(&self) -> Raise<R> {
        Raise(PhantomData)
    }
}
impl<R> RaiseDecision<R> for Answer<R> {}
