//! What the calls of an async generator give: awaitables that drive it up to its next `yield`.
//!
//! ```text
//!   created ──first resume──▶ running ──yields, ends or raises──▶ closed: "cannot reuse already awaited …"
//!      │ the generator is still running because of another call: "… is already running"
//!      └──▶ closed
//! ```

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::{AsyncGenerator, running};
use crate::coroutine::awaitable::{Awaitable, Coroutine, CoroutineAwait};
use crate::coroutine::call_stack::CallStack;
use crate::coroutine::errors::{GeneratorExit, RuntimeError, StopAsyncIteration};
use crate::coroutine::exception::Exception;
use crate::coroutine::generator::Generator;
use crate::coroutine::protocol::{About, Resume, Signal, Step, Suspended};

/// How far a call is.
enum Call<S> {
    Created(Signal<S>),
    Running,
    Closed,
}

impl<S> Call<S> {
    /// Goes one step on; what came of it, if the generator need not wait.
    fn resume<G>(
        &mut self,
        generator: &mut G,
        name: &Name,
        cx: &mut Context<'_>,
        signal: Signal<()>,
    ) -> Option<Step<G::Yield, ()>>
    where
        G: AsyncGenerator<Send = S> + Unpin + ?Sized,
    {
        let signal = match (std::mem::replace(self, Call::Closed), signal) {
            (Call::Closed, _) => {
                let message = format!("cannot reuse already awaited {}", name.both);
                return Some(Step::Raised(RuntimeError::new(message).into()));
            }
            (Call::Created(_), _) if generator.ag_running() => return Some(Step::Raised(running(name.call))),
            (_, Signal::Throw(e)) => Signal::Throw(e),
            (Call::Created(first), _) => first,
            (Call::Running, _) => Signal::Next,
        };
        match Pin::new(generator).poll_resume(cx, signal) {
            Poll::Pending => {
                *self = Call::Running;
                None
            }
            Poll::Ready(step) => Some(step),
        }
    }
}

/// What Python's messages call it.
struct Name {
    call: &'static str,
    both: &'static str,
}

const ANEXT: Name = Name { call: "anext", both: "__anext__()/asend()" };
const ATHROW: Name = Name { call: "athrow", both: "aclose()/athrow()" };
const ACLOSE: Name = Name { call: "aclose", both: "aclose()/athrow()" };

/// Gives what was yielded.
fn value<Y>(step: Step<Y, ()>) -> Step<Suspended, Y> {
    match step {
        Step::Yielded(value) => Step::Returned(value),
        Step::Returned(()) => Step::Raised(StopAsyncIteration.into()),
        Step::Raised(e) => Step::Raised(e),
    }
}

macro_rules! calls {
    ($($(#[$doc:meta])* $name:ident gives $output:ty, called $called:ident, by $end:expr;)*) => { $(
        $(#[$doc])*
        #[must_use = "an async generator does nothing unless its calls are awaited"]
        pub struct $name<'a, G: AsyncGenerator + ?Sized> {
            generator: &'a mut G,
            call: Call<G::Send>,
        }

        // Nothing in it is pinned: the generator is elsewhere.
        impl<G: AsyncGenerator + ?Sized> Unpin for $name<'_, G> {}

        impl<G: AsyncGenerator + Unpin + ?Sized> Resume for $name<'_, G> {
            type Yield = Suspended;
            type Send = ();
            type Return = $output;

            fn resume(
                self: Pin<&mut Self>,
                cx: &mut Context<'_>,
                signal: Signal<()>,
            ) -> Step<Suspended, $output> {
                let this = self.get_mut();
                match this.call.resume(&mut *this.generator, &$called, cx, signal) {
                    None => Step::Yielded(Suspended),
                    Some(step) => $end(step),
                }
            }

            fn about(self: Pin<&mut Self>) -> About {
                About { coroutine: true, async_call: true, handled: None }
            }

            fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
                Some(matches!(self.call, Call::Closed))
            }

            fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
                Pin::new(&mut *self.get_mut().generator).ag_call_stack(stack);
            }
        }

        impl<G: AsyncGenerator + Unpin + ?Sized> Generator for $name<'_, G> {}

        impl<G: AsyncGenerator + Unpin + ?Sized> Awaitable for $name<'_, G> {
            type Output = $output;
            type Await = CoroutineAwait<Self>;

            fn __await__(self) -> CoroutineAwait<Self> {
                CoroutineAwait::new(self)
            }
        }

        impl<G: AsyncGenerator + Unpin + ?Sized> Coroutine for $name<'_, G> {}

        impl<G: AsyncGenerator + ?Sized> fmt::Debug for $name<'_, G> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )* };
}

calls! {
    /// What [`asend`](AsyncGenerator::asend), [`start`](AsyncGenerator::start) and `__anext__` of an async generator give.
    Asend gives G::Yield, called ANEXT, by value;
    /// What [`athrow`](AsyncGenerator::athrow) gives.
    Athrow gives G::Yield, called ATHROW, by value;
    /// What [`aclose`](AsyncGenerator::aclose) gives.
    Aclose gives (), called ACLOSE, by |step| match step {
        Step::Yielded(_) => {
            Step::Raised(RuntimeError::new("async generator ignored GeneratorExit").into())
        }
        Step::Returned(()) => Step::Returned(()),
        Step::Raised(e) if e.is::<GeneratorExit>() || e.is::<StopAsyncIteration>() => Step::Returned(()),
        Step::Raised(e) => Step::Raised(e),
    };
}

impl<'a, G: AsyncGenerator + ?Sized> Asend<'a, G> {
    pub(super) fn new(generator: &'a mut G, signal: Signal<G::Send>) -> Self {
        Asend { generator, call: Call::Created(signal) }
    }
}

impl<'a, G: AsyncGenerator + ?Sized> Athrow<'a, G> {
    pub(super) fn new(generator: &'a mut G, exception: Exception) -> Self {
        Athrow { generator, call: Call::Created(Signal::Throw(exception)) }
    }
}

impl<'a, G: AsyncGenerator + ?Sized> Aclose<'a, G> {
    pub(super) fn new(generator: &'a mut G) -> Self {
        Aclose { generator, call: Call::Created(Signal::Throw(GeneratorExit.into())) }
    }
}
