//! [`Machine`]: the one object that every expansion builds.
//!
//! ```text
//!   Machine { slots: what is being awaited (pinned), state: the saved locals (an enum of the expansion), step }
//!
//!   resume(signal) ─▶ the rules of a generator that do not depend on the body (here, once)
//!                  ─▶ step(&mut state, slots, cx, signal)      (the expansion: the user's code)
//! ```
//!
//! Invariants: a body that does not yield leaves a finished object behind, whether it returns, raises or panics; a body that
//! takes values is given one exactly when it is suspended.

use std::marker::PhantomData;
use std::mem::{self, ManuallyDrop};
use std::pin::Pin;
use std::task::{Context, Waker};

use pin_project_lite::pin_project;

use super::awaitable::{Awaitable, Coroutine, CoroutineAwait};
use super::call_stack::{CallStack, FrameKind};
use super::errors::{RuntimeError, StopAsyncIteration, StopIteration, TypeError};
use super::exception::{Exception, Frame};
use super::generator::Generator;
use super::protocol::{Resume, Signal, Step};
use super::slots::Slots;
use super::unawaited;

/// Where a body stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// Nothing has run yet.
    Created,
    /// Suspended at this line.
    Suspended(u32),
    /// Returned or raised (or running right now, seen from inside).
    Closed,
}

/// The state enum of an expansion.
pub trait Saved {
    /// The function: its name, as the user wrote it, and its first line (Python's code object).
    const CODE: Frame;
    /// What is saved, named by where it is declared and kept, for rustc to tell of: nothing of this type is ever made.
    type Kept;
    /// The variant of a finished body.
    fn done() -> Self;

    /// Where the body stands.
    fn point(&self) -> Point;

    /// Whether it is suspended where something waits for the exception that closing it raises.
    #[inline(always)]
    fn closes(&self) -> bool {
        false
    }
}

/// Takes the saved locals out; what stays behind is the finished state.
#[inline(always)]
pub fn take<S: Saved>(state: &mut S) -> S {
    mem::replace(state, S::done())
}

/// What kind of object a machine is: the rules it follows where generators and coroutines differ.
pub trait Kind {
    /// What may be sent.
    type Send;

    /// The value of a `yield` after `next`, where there is one.
    fn unsent() -> Option<Self::Send>;

    /// What resuming a finished object raises.
    fn reused() -> Exception;

    /// What Python calls such an object.
    const CALLED: &'static str;
}

/// A generator that takes nothing and raises nothing of itself: it is an [`Iterator`] too.
#[derive(Debug, Clone, Copy)]
pub enum Iterating {}

/// A generator that takes nothing, and may raise.
#[derive(Debug, Clone, Copy)]
pub enum Yielding {}

/// A generator that takes values.
#[derive(Debug, Clone, Copy)]
pub struct Receiving<S>(PhantomData<fn(S)>);

/// A coroutine of the event loop.
#[derive(Debug, Clone, Copy)]
pub enum Awaiting {}

/// A coroutine of a scheduler of the user's own, which sends it values.
#[derive(Debug, Clone, Copy)]
pub struct Scheduled<S>(PhantomData<fn(S)>);

/// An async generator that takes nothing: it is a `Stream` too.
#[derive(Debug, Clone, Copy)]
pub enum Streaming {}

/// An async generator that takes values.
#[derive(Debug, Clone, Copy)]
pub struct Emitting<S>(PhantomData<fn(S)>);

/// The kinds that are generators.
pub trait GeneratorKind: Kind {}
/// The kinds that are async generators.
pub trait AsyncGeneratorKind: Kind {}
/// The kinds that are coroutines.
pub trait CoroutineKind: Kind {}

macro_rules! kinds {
    ($($kind:ty [$($generic:ident)?] $group:ident sends $send:ty = $unsent:expr, called $called:literal;)*) => { $(
        impl$(<$generic>)? Kind for $kind {
            type Send = $send;
            const CALLED: &'static str = $called;

            #[inline(always)]
            fn unsent() -> Option<$send> {
                $unsent
            }

            #[cold]
            #[inline(never)]
            fn reused() -> Exception {
                match $called {
                    "coroutine" => RuntimeError::new("cannot reuse already awaited coroutine").into(),
                    "async_generator" => StopAsyncIteration.into(),
                    _ => StopIteration.into(),
                }
            }
        }

        impl$(<$generic>)? $group for $kind {}
    )* };
}

kinds! {
    Iterating [] GeneratorKind sends () = Some(()), called "generator";
    Yielding [] GeneratorKind sends () = Some(()), called "generator";
    Receiving<S> [S] GeneratorKind sends S = None, called "generator";
    Awaiting [] CoroutineKind sends () = Some(()), called "coroutine";
    Scheduled<S> [S] CoroutineKind sends S = None, called "coroutine";
    Streaming [] AsyncGeneratorKind sends () = Some(()), called "async_generator";
    Emitting<S> [S] AsyncGeneratorKind sends S = None, called "async_generator";
}

pin_project! {
    /// A body lowered to a state machine. Expansions build it with [`machine`]; users see the traits it implements.
    ///
    /// The fields are in the order in which they are dropped: what is being awaited goes before the locals.
    #[must_use = "generators and coroutines do nothing unless they are driven or awaited"]
    pub struct Machine<K: Kind, St: Saved, Sl, F, X = ()> {
        #[pin]
        pub(super) slots: Sl,
        state: Held<K, St>,
        step: F,
        // What the signature asked for beyond running: nothing, or how to show the locals, or how to store them.
        pub(super) extra: X,
    }
}

/// A state. Where the object is not `Send`, rustc says so by the shortest way to what is not: that has to be the one
/// through `Kept`, so the state itself lies deeper.
struct Held<K: Kind, St: Saved> {
    state: ((((St,),),),),
    // Not `PhantomData`: rustc would tell of that too, and show it where the sources of std are installed.
    _kept: [St::Kept; 0],
    kind: PhantomData<K>,
}

impl<K: Kind, St: Saved> Drop for Held<K, St> {
    #[inline(always)]
    fn drop(&mut self) {
        unawaited::check::<K, St>(self.get());
    }
}

impl<K: Kind, St: Saved> Held<K, St> {
    #[inline(always)]
    fn new(state: St) -> Self {
        Held { state: ((((state,),),),), _kept: [], kind: PhantomData }
    }

    #[inline(always)]
    fn get(&self) -> &St {
        &self.state.0.0.0.0
    }

    #[inline(always)]
    fn get_mut(&mut self) -> &mut St {
        &mut self.state.0.0.0.0
    }
}

impl<K: Kind, St: Saved, Sl, F, X> Machine<K, St, Sl, F, X> {
    /// The machine with what its signature asked for.
    #[inline(always)]
    pub(super) fn with<Z>(self, extra: impl FnOnce(X) -> Z) -> Machine<K, St, Sl, F, Z> {
        let Machine { slots, state, step, extra: before } = self;
        Machine { slots, state, step, extra: extra(before) }
    }

    #[inline(always)]
    pub(crate) fn state(&self) -> &St {
        self.state.get()
    }

    #[cfg(feature = "serde")]
    pub(super) fn state_mut(&mut self) -> &mut St {
        self.state.get_mut()
    }
}

/// A fork of a suspended object: both go on from here, each with its own locals. The expansion makes the state `Clone` where
/// the signature asks for it.
impl<K: Kind, St: Saved + Clone, Sl: Clone, F: Clone, X: Clone> Clone for Machine<K, St, Sl, F, X> {
    fn clone(&self) -> Self {
        Machine {
            slots: self.slots.clone(),
            state: Held::new(self.state().clone()),
            step: self.step.clone(),
            extra: self.extra.clone(),
        }
    }
}

/// Builds the object of an expansion.
#[inline(always)]
pub fn machine<K, St, Sl, F, Y, R>(state: St, slots: Sl, step: F) -> Machine<K, St, Sl, F>
where
    K: Kind,
    St: Saved,
    F: FnMut(&mut St, Pin<&mut Sl>, &mut Context<'_>, &mut Signal<K::Send>) -> Step<Y, R>,
{
    Machine { slots, state: Held::new(state), step, extra: () }
}

/// What a finished body answers.
///
/// The signal is taken out here, so that its address does not leave a body: then it lives in registers there.
#[inline(always)]
pub fn finished<K: Kind, Y, R>(signal: &mut Signal<K::Send>) -> Step<Y, R> {
    reuse::<K, Y, R>(mem::replace(signal, Signal::Next))
}

/// `extern "C"` for the reason given at [`raise`](super::step::raise).
#[cold]
#[inline(never)]
#[expect(improper_ctypes_definitions, reason = "no foreign code calls it")]
extern "C" fn reuse<K: Kind, Y, R>(signal: Signal<K::Send>) -> Step<Y, R> {
    match signal {
        Signal::Throw(e) if K::CALLED != "coroutine" => Step::Raised(e),
        _ => Step::Raised(K::reused()),
    }
}

#[cold]
#[inline(never)]
fn nothing_sent() -> Exception {
    TypeError::new("next() cannot continue a generator that takes values: use send(value)").into()
}

/// Whether the driver asks what the rules do not allow: then the body does not notice.
///
/// An async generator that is suspended at an `await` is resumed with nothing: there, it judges for itself.
#[inline(always)]
fn is_refused<K: Kind>(signal: &Signal<K::Send>, point: Point, slots: Pin<&mut impl Slots>) -> bool {
    match point {
        Point::Created => matches!(signal, Signal::Send(_)),
        Point::Suspended(_) => {
            matches!(signal, Signal::Next) && K::CALLED != "async_generator" && slots.wants_value()
        }
        Point::Closed => false,
    }
}

/// `extern "C"` for the reason given at [`raise`](super::step::raise).
#[cold]
#[inline(never)]
#[expect(improper_ctypes_definitions, reason = "no foreign code calls it")]
extern "C" fn refuse<K: Kind, Y, R>(signal: &Signal<K::Send>) -> Step<Y, R> {
    Step::Raised(match signal {
        Signal::Send(_) => {
            let called = K::CALLED.replace('_', " ");
            TypeError::new(format!("can't send non-None value to a just-started {called}")).into()
        }
        _ => nothing_sent(),
    })
}

/// The value of a suspended `yield`, or the exception to raise there.
#[inline(always)]
pub fn sent<K: Kind>(signal: Signal<K::Send>) -> Result<K::Send, Exception> {
    match signal {
        Signal::Send(value) => Ok(value),
        Signal::Throw(e) => Err(e),
        Signal::Next => K::unsent().ok_or_else(nothing_sent),
    }
}

/// A state whose body is running. It is finished by whatever ends it, a panic too, unless the body has yielded.
struct Running<'a, St: Saved>(&'a mut St);

impl<St: Saved> Drop for Running<'_, St> {
    #[inline(always)]
    fn drop(&mut self) {
        *self.0 = St::done();
    }
}

impl<K, St, Sl, F, X, Y, R> Resume for Machine<K, St, Sl, F, X>
where
    K: Kind,
    St: Saved,
    Sl: Slots,
    F: FnMut(&mut St, Pin<&mut Sl>, &mut Context<'_>, &mut Signal<K::Send>) -> Step<Y, R>,
{
    type Yield = Y;
    type Send = K::Send;
    type Return = R;

    #[inline]
    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<K::Send>) -> Step<Y, R> {
        let mut this = self.project();
        if K::unsent().is_none() && is_refused::<K>(&signal, this.state.get().point(), this.slots.as_mut()) {
            return refuse::<K, Y, R>(&signal);
        }
        let running = Running(this.state.get_mut());
        // The step takes what is in it before anything else; saying so spares every body the code that would drop it.
        let mut signal = ManuallyDrop::new(signal);
        let step = (this.step)(running.0, this.slots, cx, &mut signal);
        if let Step::Yielded(_) = step {
            mem::forget(running);
        }
        step
    }

    fn wants_value(self: Pin<&mut Self>) -> bool {
        let this = self.project();
        K::unsent().is_none()
            && matches!(this.state.get().point(), Point::Suspended(_))
            && this.slots.wants_value()
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        (K::CALLED == "coroutine").then(|| self.point() == Point::Closed)
    }

    #[cold]
    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        let kind = match K::CALLED {
            "coroutine" => FrameKind::Coroutine,
            "generator" => FrameKind::Generator,
            _ => FrameKind::AsyncGenerator,
        };
        let this = self.project();
        match this.state.get().point() {
            Point::Created => stack.push_frame(kind, St::CODE),
            Point::Suspended(line) => {
                stack.push_frame(kind, Frame { line, ..St::CODE });
                this.slots.call_stack(stack);
            }
            Point::Closed => {}
        }
    }
}

impl<K, St, Sl, F, X, Y, R> Generator for Machine<K, St, Sl, F, X>
where
    K: GeneratorKind,
    St: Saved,
    Sl: Slots,
    F: FnMut(&mut St, Pin<&mut Sl>, &mut Context<'_>, &mut Signal<K::Send>) -> Step<Y, R>,
{
}

impl<St, Sl, F, X, Y, R> Iterator for Machine<Iterating, St, Sl, F, X>
where
    Self: Unpin,
    St: Saved,
    Sl: Slots,
    F: FnMut(&mut St, Pin<&mut Sl>, &mut Context<'_>, &mut Signal<()>) -> Step<Y, R>,
{
    type Item = Y;

    #[inline]
    fn next(&mut self) -> Option<Y> {
        let mut cx = Context::from_waker(Waker::noop());
        // A body of this kind raises only what was thrown into it, and `next` throws nothing.
        Pin::new(self).resume(&mut cx, Signal::Next).yielded()
    }
}

impl<K: Kind, St: Saved, Sl: Slots, F, X> Machine<K, St, Sl, F, X> {
    /// Whether the body is suspended at an `await` (or `yield from`), not at a `yield`.
    pub(crate) fn is_awaiting(&self) -> bool {
        matches!(self.state().point(), Point::Suspended(_)) && self.slots.is_taken()
    }

    pub(crate) fn point(&self) -> Point {
        self.state().point()
    }
}

impl<K, St, Sl, F, X, Y, R> Awaitable<Y, K::Send> for Machine<K, St, Sl, F, X>
where
    K: CoroutineKind,
    St: Saved,
    Sl: Slots,
    F: FnMut(&mut St, Pin<&mut Sl>, &mut Context<'_>, &mut Signal<K::Send>) -> Step<Y, R>,
{
    type Output = R;
    type Await = CoroutineAwait<Self>;

    #[inline(always)]
    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<K, St, Sl, F, X, Y, R> Coroutine<Y, K::Send> for Machine<K, St, Sl, F, X>
where
    K: CoroutineKind,
    St: Saved,
    Sl: Slots,
    F: FnMut(&mut St, Pin<&mut Sl>, &mut Context<'_>, &mut Signal<K::Send>) -> Step<Y, R>,
{
}
