//! [`Closing`]: an object that closes itself when it is dropped.
//!
//! A body that is suspended inside of a `finally`, a `with`, or a handler for `GeneratorExit` has something to do before it
//! goes. Its machine is wrapped in a `Closing`, which does on drop what `close()` does: it raises `GeneratorExit` at the
//! suspension. What the body then does runs up to its first real suspension, for nobody is there to resume it.
//!
//! A body without any of these is a bare machine and has no `Drop` of ours.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use futures_core::Stream;
use pin_project_lite::pin_project;

use super::async_generator::AsyncGenerator;
use super::awaitable::{Awaitable, Coroutine, CoroutineAwait};
use super::call_stack::CallStack;
use super::errors::GeneratorExit;
use super::exception::Exception;
use super::generator::{Generator, ignored_exit, is_exit};
use super::machine::{Kind, Machine, Saved};
use super::protocol::{About, Resume, Signal, Step};
use super::raising::exit;
use super::unawaited::cleanup_given_up;

/// An object that knows whether it has something to do before it is dropped.
pub trait Close: Resume {
    /// Whether it is suspended where something waits for the exception.
    fn has_pending(&self) -> bool;

    /// What Python calls such an object, and the name of its function.
    fn title(&self) -> (&'static str, &'static str);
}

impl<K: Kind, St: Saved, Sl, F, X> Close for Machine<K, St, Sl, F, X>
where
    Self: Resume,
{
    fn has_pending(&self) -> bool {
        self.state().closes()
    }

    fn title(&self) -> (&'static str, &'static str) {
        (K::CALLED, St::CODE.function)
    }
}

pin_project! {
    /// A body that closes itself when it is dropped.
    #[derive(Clone)]
    #[must_use = "generators and coroutines do nothing unless they are driven or awaited"]
    pub struct Closing<M>
    where
        M: Close,
    {
        #[pin]
        pub(super) machine: M,
    }

    impl<M> PinnedDrop for Closing<M>
    where
        M: Close,
    {
        fn drop(this: Pin<&mut Self>) {
            let mut machine = this.project().machine;
            if machine.has_pending() {
                let mut cx = Context::from_waker(Waker::noop());
                // What it answers, nobody is there to hear; that it would go on, debug mode is told.
                if let Step::Yielded(_) = machine.as_mut().resume(&mut cx, Signal::Throw(exit())) {
                    let (called, name) = machine.title();
                    cleanup_given_up(called, name);
                }
            }
        }
    }
}

/// Makes a machine close itself.
#[inline(always)]
pub fn closing<M: Close>(machine: M) -> Closing<M> {
    Closing { machine }
}

impl<M: Close> Resume for Closing<M> {
    type Yield = M::Yield;
    type Send = M::Send;
    type Return = M::Return;

    #[inline]
    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<M::Send>,
    ) -> Step<M::Yield, M::Return> {
        self.project().machine.resume(cx, signal)
    }

    fn wants_value(self: Pin<&mut Self>) -> bool {
        self.project().machine.wants_value()
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        self.project().machine.finished_coroutine()
    }

    fn about(self: Pin<&mut Self>) -> About {
        self.project().machine.about()
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        self.project().machine.call_stack(stack);
    }
}

impl<M: Close + Generator> Generator for Closing<M> {}

impl<M: Close + Iterator + Unpin> Iterator for Closing<M> {
    type Item = M::Item;

    #[inline]
    fn next(&mut self) -> Option<M::Item> {
        self.machine.next()
    }
}

impl<Y, S, M> Awaitable<Y, S> for Closing<M>
where
    M: Close + Coroutine<Y, S>,
{
    type Output = M::Output;
    type Await = CoroutineAwait<Self>;

    #[inline(always)]
    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait { coroutine: self }
    }
}

impl<Y, S, M: Close + Coroutine<Y, S>> Coroutine<Y, S> for Closing<M> {}

impl<M: Close + AsyncGenerator> AsyncGenerator for Closing<M> {
    type Yield = <M as AsyncGenerator>::Yield;
    type Send = <M as AsyncGenerator>::Send;

    fn poll_resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<<M as AsyncGenerator>::Send>,
    ) -> Poll<Step<<M as AsyncGenerator>::Yield, ()>> {
        self.project().machine.poll_resume(cx, signal)
    }

    fn ag_running(&self) -> bool {
        self.machine.ag_running()
    }

    fn ag_call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        self.project().machine.ag_call_stack(stack);
    }
}

impl<M: Close + Stream> Stream for Closing<M> {
    type Item = M::Item;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<M::Item>> {
        self.project().machine.poll_next(cx)
    }
}

impl<M: Close + fmt::Debug> fmt::Debug for Closing<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.machine.fmt(f)
    }
}

/// Throws `GeneratorExit` into what a body delegates to or awaits: that is closed, and then the body goes on with the
/// exception, or with what the closing has raised (PEP 380).
#[cold]
#[inline(never)]
fn close_delegate<A: Resume>(mut object: Pin<&mut A>, cx: &mut Context<'_>, exit: Exception) -> Exception {
    // Asked before: it may be gone afterwards.
    let about = object.as_mut().about();
    let answer = match object.resume(cx, Signal::Throw(GeneratorExit.into())) {
        Step::Yielded(_) => Answer::Yielded,
        Step::Returned(_) => Answer::Returned,
        Step::Raised(e) => Answer::Raised(e),
    };
    after_closing(about, answer, exit)
}

/// What something answers that is closed, whatever it yields and returns.
enum Answer {
    Yielded,
    Returned,
    Raised(Exception),
}

#[cold]
fn after_closing(about: About, answer: Answer, exit: Exception) -> Exception {
    let raised = match answer {
        Answer::Yielded => ignored_exit(about.coroutine),
        Answer::Raised(e) if !is_exit(&e, about.async_call) => e,
        Answer::Raised(_) | Answer::Returned => exit,
    };
    if about.handled.is_some() {
        raised.set_context(about.handled);
    }
    raised
}

/// Throws into what a body drives. To throw `GeneratorExit` into it is to close it.
#[cold]
#[inline(never)]
pub(super) fn throw_into<A: Resume>(
    object: Pin<&mut A>,
    cx: &mut Context<'_>,
    e: Exception,
) -> Step<A::Yield, A::Return> {
    if e.is::<GeneratorExit>() {
        return Step::Raised(close_delegate(object, cx, e));
    }
    object.resume(cx, Signal::Throw(e))
}
