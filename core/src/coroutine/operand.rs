//! What is awaited, refused in the words of [`Awaitable`] if it cannot be, and only once.
//!
//! ```text
//!   e.await   ⇒   Operand::<Y, S, _>::new(e).awaited()      of an awaitable: what is driven
//!                                                            of anything else: by way of `Deref` the method of `NotAwaitable`,
//!                                                            whose bound is the error, and whose value can be driven
//! ```

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::task::Context;

use super::awaitable::Awaitable;
use super::errors::RuntimeError;
use super::generator::Generator;
use super::protocol::{Resume, Signal, Step};

/// The operand of an `await` in a body that may yield `Y` and be sent `S`.
pub struct Operand<Y, S, A> {
    object: A,
    not_awaitable: NotAwaitable<Y, S, A>,
}

impl<Y, S, A> Operand<Y, S, A> {
    /// Wraps an operand of any type.
    #[inline(always)]
    pub fn new(object: A) -> Self {
        Operand { object, not_awaitable: NotAwaitable(PhantomData) }
    }
}

impl<Y, S, A: Awaitable<Y, S>> Operand<Y, S, A> {
    /// What is driven.
    #[inline(always)]
    pub fn awaited(self) -> A::Await {
        self.object.__await__()
    }
}

impl<Y, S, A> Deref for Operand<Y, S, A> {
    type Target = NotAwaitable<Y, S, A>;

    fn deref(&self) -> &Self::Target {
        &self.not_awaitable
    }
}

impl<Y, S, A> fmt::Debug for Operand<Y, S, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Operand")
    }
}

/// Where the compiler looks if the operand is no awaitable.
#[derive(Debug)]
pub struct NotAwaitable<Y, S, A>(PhantomData<fn(Y, S, A)>);

impl<Y, S, A> NotAwaitable<Y, S, A> {
    /// There is nothing to drive: the bound does not hold.
    pub fn awaited<R>(&self) -> Nothing<Y, S, R>
    where
        A: Awaitable<Y, S>,
    {
        Nothing(PhantomData)
    }
}

/// What is driven for an operand that was refused. Its program does not compile, so nobody ever sees it.
#[derive(Debug)]
pub struct Nothing<Y, S, R>(PhantomData<fn(Y, S, R)>);

impl<Y, S, R> Resume for Nothing<Y, S, R> {
    type Yield = Y;
    type Send = S;
    type Return = R;

    fn resume(self: Pin<&mut Self>, _: &mut Context<'_>, _: Signal<S>) -> Step<Y, R> {
        Step::Raised(RuntimeError::new("not an awaitable").into())
    }
}

impl<Y, S, R> Generator for Nothing<Y, S, R> {}
