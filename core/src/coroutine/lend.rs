//! Awaiting an expression that borrows the body's own locals.
//!
//! The borrowed locals move into a small async block that owns them, awaits the expression and gives them back:
//!
//! ```text
//!   let n = sock.read(&mut buf).await;
//!
//!   slot.put(Lent::new(async move { let r = catch(sock.read(&mut buf)).await; (r, sock, buf) }));
//!   …
//!   let (r, sock, buf) = slot.poll(…);      // r: Result<_, Exception>
//!   let n = match r { Ok(n) => n, Err(e) => raise e };
//! ```
//!
//! An exception that is thrown while the body is suspended there has to reach the awaited object *inside* the block, so
//! that the locals come back with it. It travels past the compiler's own poll in a thread-local, which is set and taken
//! within that one poll.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;

use super::awaitable::Awaitable;
use super::closing::close_delegate;
use super::errors::GeneratorExit;
use super::exception::Exception;
use super::generator::Generator;
use super::protocol::{Resume, Signal, Step, Suspended};

thread_local! {
    static THROWING: Cell<bool> = const { Cell::new(false) };
    static THROWN: RefCell<Option<Exception>> = const { RefCell::new(None) };
}

/// Throws an exception at the suspension of the block that is polled next.
#[inline]
pub(super) fn throw(e: Exception) {
    THROWN.set(Some(e));
    THROWING.set(true);
}

/// The exception that is thrown at the suspension which asks, if there is one.
#[inline]
pub fn thrown() -> Option<Exception> {
    if THROWING.replace(false) { THROWN.take() } else { None }
}

/// An awaitable as a Rust future, for `async` blocks and other executors; what it raises is an `Err`.
///
/// It is the way from a task, a future or a [`gather`](crate::asyncio::gather) to a Rust future. A coroutine object has
/// [`Coroutine::into_future`](crate::coroutine::Coroutine::into_future) as well. Dropping it takes the awaiting back: a task
/// goes on, a coroutine is closed.
///
/// ```
/// use dunder_core::asyncio::{self, create_task};
/// use dunder_core::coroutine::into_future;
///
/// let sum = asyncio::run(async {
///     let task = create_task(async { 1 });
///     into_future(task).await.map(|one| one + 1)
/// });
/// assert_eq!(sum.unwrap().unwrap(), 2);
/// ```
#[inline(always)]
pub fn catch<A: Awaitable>(awaitable: A) -> Catch<A::Await> {
    caught(awaitable.__await__())
}

/// The same for what is driven already.
#[inline(always)]
pub fn caught<A: Resume<Yield = Suspended, Send = ()>>(object: A) -> Catch<A> {
    Catch { object }
}

pin_project! {
    /// The future made by [`catch`].
    #[derive(Debug)]
    pub struct Catch<A> {
        #[pin]
        object: A,
    }
}

impl<A: Resume<Yield = Suspended, Send = ()>> Future for Catch<A> {
    type Output = Result<A::Return, Exception>;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let object = self.project().object;
        let signal = match thrown() {
            Some(e) if e.is::<GeneratorExit>() => {
                return Poll::Ready(Err(close_delegate(object, cx, e, "coroutine")));
            }
            Some(e) => Signal::Throw(e),
            None => Signal::Next,
        };
        match object.resume(cx, signal) {
            Step::Yielded(Suspended) => Poll::Pending,
            Step::Returned(value) => Poll::Ready(Ok(value)),
            Step::Raised(e) => Poll::Ready(Err(e)),
        }
    }
}

pin_project! {
    /// An async block that owns lent locals, driven as an awaited object.
    #[derive(Debug)]
    pub struct Lent<F> {
        #[pin]
        block: F,
    }
}

impl<F: Future> Lent<F> {
    /// Wraps the block.
    #[inline(always)]
    pub fn new(block: F) -> Self {
        Lent { block }
    }
}

impl<F: Future> Resume for Lent<F> {
    type Yield = Suspended;
    type Send = ();
    type Return = F::Output;

    #[inline]
    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, F::Output> {
        if let Signal::Throw(e) = signal {
            throw(e);
        }
        match self.project().block.poll(cx) {
            Poll::Pending => Step::Yielded(Suspended),
            Poll::Ready(value) => Step::Returned(value),
        }
    }
}

impl<F: Future> Generator for Lent<F> {}
