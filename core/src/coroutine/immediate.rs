//! [`Immediately`]: an awaitable that never suspends: it calls a closure when it is awaited.

use std::pin::Pin;
use std::task::Context;

use super::awaitable::{Awaitable, Coroutine, CoroutineAwait};
use super::errors::RuntimeError;
use super::exception::Exception;
use super::generator::Generator;
use super::protocol::{Resume, Signal, Step, Suspended};

/// Calls the closure when it is awaited; an `Err` is raised.
pub(crate) struct Immediately<F>(Option<F>);

impl<F> Immediately<F> {
    pub(crate) fn new(f: F) -> Self {
        Immediately(Some(f))
    }
}

impl<F> Unpin for Immediately<F> {}

impl<T, F: FnOnce() -> Result<T, Exception>> Resume for Immediately<F> {
    type Yield = Suspended;
    type Send = ();
    type Return = T;

    fn resume(self: Pin<&mut Self>, _: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, T> {
        let f = self.get_mut().0.take();
        match (f, signal) {
            (_, Signal::Throw(e)) => Step::Raised(e),
            (Some(f), _) => match f() {
                Ok(value) => Step::Returned(value),
                Err(e) => Step::Raised(e),
            },
            (None, _) => Step::Raised(RuntimeError::new("cannot reuse already awaited coroutine").into()),
        }
    }
}

impl<T, F: FnOnce() -> Result<T, Exception>> Generator for Immediately<F> {}

impl<T, F: FnOnce() -> Result<T, Exception>> Awaitable for Immediately<F> {
    type Output = T;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<T, F: FnOnce() -> Result<T, Exception>> Coroutine for Immediately<F> {}
