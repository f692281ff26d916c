//! Awaiting an expression that borrows the body's own locals.
//!
//! The borrowed locals move into a small async block that owns them, awaits the expression and gives them back:
//!
//! ```text
//!   let n = sock.read(&mut buf).await;
//!
//!   slots.set(A1 { object: Lent { block: async move { own((&buf, &sock)); let r = catch(sock.read(&mut buf)).await; (r, sock, buf) } } });
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
use std::task::{Context, Poll, Waker};

use pin_project_lite::pin_project;

use super::awaitable::Awaitable;
use super::call_stack::CallStack;
use super::closing::throw_into;
use super::exception::Exception;
use super::generator::Generator;
use super::protocol::{Resume, Signal, Step, Suspended};

thread_local! {
    static SAID: Cell<Said> = const { Cell::new(Said::Nothing) };
    static THROWN: RefCell<Option<Exception>> = const { RefCell::new(None) };
    static ASKED: RefCell<CallStack> = const { RefCell::new(CallStack::new()) };
}

/// Which of the thread-locals has something for the suspension of the block that is polled next.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    Nothing,
    Throw,
    Ask,
}

/// What the suspension of a block is told by the one who polls the block.
pub(super) enum Heard {
    /// Go on.
    Nothing,
    /// Raise this.
    Throw(Exception),
    /// [`answer`] where the block is suspended, and stay pending.
    Ask,
}

/// Throws an exception at the suspension of the block that is polled next.
#[inline]
pub(super) fn throw(e: Exception) {
    THROWN.set(Some(e));
    SAID.set(Said::Throw);
}

/// What the suspension is told which asks.
#[inline(always)]
pub(super) fn heard() -> Heard {
    match SAID.get() {
        Said::Nothing => Heard::Nothing,
        said => heard_something(said),
    }
}

#[cold]
#[inline(never)]
fn heard_something(said: Said) -> Heard {
    SAID.set(Said::Nothing);
    match said {
        Said::Throw => THROWN.take().map_or(Heard::Nothing, Heard::Throw),
        Said::Ask => Heard::Ask,
        Said::Nothing => Heard::Nothing,
    }
}

/// The exception that is thrown at the suspension which asks, if there is one.
#[inline]
pub fn thrown() -> Option<Exception> {
    match heard() {
        Heard::Throw(e) => Some(e),
        _ => None,
    }
}

/// Resumes what a suspension drives, as the suspension is told by the one who polls its block; `None` is to stay pending.
#[inline(always)]
pub(super) fn told<A: Resume>(
    object: Pin<&mut A>,
    cx: &mut Context<'_>,
    line: Option<u32>,
    next: impl FnOnce() -> Signal<A::Send>,
) -> Option<Step<A::Yield, A::Return>> {
    match SAID.get() {
        Said::Nothing => Some(object.resume(cx, next())),
        said => told_something(object, cx, line, said),
    }
}

#[cold]
#[inline(never)]
fn told_something<A: Resume>(
    object: Pin<&mut A>,
    cx: &mut Context<'_>,
    line: Option<u32>,
    said: Said,
) -> Option<Step<A::Yield, A::Return>> {
    Some(match heard_something(said) {
        Heard::Throw(e) => throw_into(object, cx, e),
        Heard::Nothing => return None,
        Heard::Ask => {
            answer(object, line);
            return None;
        }
    })
}

/// Asks the suspension of a block, which nobody can see from outside, where it stands.
///
/// The block is polled for that, and its suspension, which is one of ours, answers instead of going on. So it must have been
/// polled before: what has not begun has no suspension, and would begin.
#[cold]
pub(super) fn ask<F: Future>(block: Pin<&mut F>, stack: &mut CallStack) {
    ASKED.set(std::mem::take(stack));
    SAID.set(Said::Ask);
    let _ = block.poll(&mut Context::from_waker(Waker::noop()));
    SAID.set(Said::Nothing);
    *stack = ASKED.take();
}

/// Answers for a suspension: with what it drives.
#[cold]
pub(super) fn answer<A: Resume>(object: Pin<&mut A>, line: Option<u32>) {
    // Taken out, since another block may be asked in turn.
    let mut stack = ASKED.take();
    if let Some(line) = line {
        stack.set_line(line);
    }
    object.call_stack(&mut stack);
    ASKED.set(stack);
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
        match told(self.project().object, cx, None, || Signal::Next) {
            None | Some(Step::Yielded(Suspended)) => Poll::Pending,
            Some(Step::Returned(value)) => Poll::Ready(Ok(value)),
            Some(Step::Raised(e)) => Poll::Ready(Err(e)),
        }
    }
}

/// Says what a block owns, and in which order it is to drop it: with a `let` for each it would have two places for it, and
/// move it from one to the other when it is first polled.
#[inline(always)]
pub fn own<T>(_: T) {}

pin_project! {
    /// An async block that owns lent locals, driven as an awaited object.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "the fields of pin-project-lite structs take no documentation")]
    pub struct Lent<F> {
        #[pin]
        pub block: F,
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
        match signal {
            Signal::Throw(e) => self.throw(cx, e),
            _ => step(self.project().block.poll(cx)),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        ask(self.project().block, stack);
    }
}

impl<F: Future> Lent<F> {
    #[cold]
    fn throw(self: Pin<&mut Self>, cx: &mut Context<'_>, e: Exception) -> Step<Suspended, F::Output> {
        throw(e);
        let polled = self.project().block.poll(cx);
        // A block that has not begun, and awaits nothing of ours, has not taken it; nobody else may.
        match thrown() {
            Some(e) => Step::Raised(e),
            None => step(polled),
        }
    }
}

fn step<R>(polled: Poll<R>) -> Step<Suspended, R> {
    match polled {
        Poll::Pending => Step::Yielded(Suspended),
        Poll::Ready(value) => Step::Returned(value),
    }
}

impl<F: Future> Generator for Lent<F> {}
