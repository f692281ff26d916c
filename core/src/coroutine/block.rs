//! [`Block`]: a coroutine written as one of Rust's async blocks, for use in this crate.
//!
//! The block awaits through [`catch`](super::lend::catch), so that what is thrown into the coroutine is raised at the await
//! that it is suspended at, and gives a `Result`, whose `Err` is raised.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::Context;

use pin_project_lite::pin_project;

use super::awaitable::{Awaitable, Coroutine, CoroutineAwait};
use super::call_stack::CallStack;
use super::errors::RuntimeError;
use super::exception::Exception;
use super::generator::Generator;
use super::lend::Lent;
use super::protocol::{Resume, Signal, Step, Suspended};

/// Makes a coroutine of an async block.
pub(crate) fn block<F: Future<Output = Result<T, Exception>>, T>(block: F) -> Block<F> {
    Block { state: State::Created, block: Some(Lent::new(block)) }
}

#[derive(PartialEq)]
enum State {
    Created,
    Suspended,
}

pin_project! {
    /// The coroutine made by [`block`].
    #[must_use = "a coroutine does nothing unless it is awaited or made a task"]
    pub(crate) struct Block<F> {
        state: State,
        // `None`: it is finished.
        #[pin]
        block: Option<Lent<F>>,
    }
}

impl<F: Future<Output = Result<T, Exception>>, T> Resume for Block<F> {
    type Yield = Suspended;
    type Send = ();
    type Return = T;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, T> {
        let mut this = self.project();
        let Some(block) = this.block.as_mut().as_pin_mut() else {
            return Step::Raised(RuntimeError::new("cannot reuse already awaited coroutine").into());
        };
        let step = match signal {
            // Nothing of the block runs.
            Signal::Throw(e) if *this.state == State::Created => Step::Returned(Err(e)),
            signal => block.resume(cx, signal),
        };
        let result = match step {
            Step::Yielded(suspended) => {
                *this.state = State::Suspended;
                return Step::Yielded(suspended);
            }
            Step::Returned(result) => result,
            Step::Raised(e) => Err(e),
        };
        this.block.set(None);
        match result {
            Ok(value) => Step::Returned(value),
            Err(e) => Step::Raised(e),
        }
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        Some(self.block.is_none())
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        let this = self.project();
        // What has not begun has no suspension that could answer.
        if let (State::Suspended, Some(block)) = (&*this.state, this.block.as_pin_mut()) {
            block.call_stack(stack);
        }
    }
}

impl<F: Future<Output = Result<T, Exception>>, T> Generator for Block<F> {}

impl<F: Future<Output = Result<T, Exception>>, T> Awaitable for Block<F> {
    type Output = T;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<F: Future<Output = Result<T, Exception>>, T> Coroutine for Block<F> {}

impl<F> fmt::Debug for Block<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Coroutine").finish_non_exhaustive()
    }
}
