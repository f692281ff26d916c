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
use super::protocol::{About, Resume, Signal, Step};
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
pub trait Saved: Sized {
    /// The function: its name, as the user wrote it, and its first line (Python's code object).
    const CODE: Frame;
    /// What is saved, named by where it is declared and kept, for rustc to tell of: nothing of this type is ever made.
    type Kept;
    /// A finished body. A constant is no function that is compiled for each body.
    const DONE: Self;

    /// Where the body stands.
    fn point(&self) -> Point;

    /// Whether it is suspended where something waits for the exception that closing it raises.
    #[inline(always)]
    fn closes(&self) -> bool {
        false
    }
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

    // What follows are constants, so that code for other kinds is not even compiled.

    /// Whether a `yield` has to be sent a value: `next` does not go on there.
    const TAKES_VALUES: bool;

    /// Whether it is a coroutine.
    const IS_COROUTINE: bool;
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
    ($(
        $kind:ty [$($generic:ident)?] $group:ident sends $send:ty = $unsent:expr, takes $takes:literal,
        called $called:literal, coroutine $coroutine:literal;
    )*) => { $(
        impl$(<$generic>)? Kind for $kind {
            type Send = $send;
            const CALLED: &'static str = $called;
            const TAKES_VALUES: bool = $takes;
            const IS_COROUTINE: bool = $coroutine;

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
    Iterating [] GeneratorKind sends () = Some(()), takes false, called "generator", coroutine false;
    Yielding [] GeneratorKind sends () = Some(()), takes false, called "generator", coroutine false;
    Receiving<S> [S] GeneratorKind sends S = None, takes true, called "generator", coroutine false;
    Awaiting [] CoroutineKind sends () = Some(()), takes false, called "coroutine", coroutine true;
    Scheduled<S> [S] CoroutineKind sends S = None, takes true, called "coroutine", coroutine true;
    Streaming [] AsyncGeneratorKind sends () = Some(()), takes false, called "async_generator", coroutine false;
    Emitting<S> [S] AsyncGeneratorKind sends S = None, takes true, called "async_generator", coroutine false;
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
        // What a release build does not look at, and other kinds do not have.
        if cfg!(debug_assertions) && K::IS_COROUTINE {
            unawaited::check(self.state.0.0.0.0.point(), St::CODE.function);
        }
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
        &self.state.state.0.0.0.0
    }

    #[cfg(feature = "serde")]
    pub(super) fn state_mut(&mut self) -> &mut St {
        &mut self.state.state.0.0.0.0
    }
}

/// A fork of a suspended object: both go on from here, each with its own locals. The expansion makes the state `Clone` where
/// the signature asks for it.
impl<K: Kind, St: Saved + Clone, Sl: Clone, F: Clone, X: Clone> Clone for Machine<K, St, Sl, F, X> {
    fn clone(&self) -> Self {
        Machine {
            slots: self.slots.clone(),
            state: Held { state: ((((self.state().clone(),),),),), _kept: [], kind: PhantomData },
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
    Machine { slots, state: Held { state: ((((state,),),),), _kept: [], kind: PhantomData }, step, extra: () }
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
struct Running<'a, St: Saved> {
    state: &'a mut St,
    yielded: bool,
}

impl<St: Saved> Drop for Running<'_, St> {
    #[inline(always)]
    fn drop(&mut self) {
        if !self.yielded {
            *self.state = St::DONE;
        }
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
        // The step takes what is in it before anything else; saying so spares every body the code that would drop it.
        let mut signal = ManuallyDrop::new(signal);
        let mut this = self.project();
        if K::TAKES_VALUES && is_refused::<K>(&signal, this.state.state.0.0.0.0.point(), this.slots.as_mut())
        {
            let refused = refuse::<K, Y, R>(&signal);
            drop(ManuallyDrop::into_inner(signal));
            return refused;
        }
        let mut running = Running { state: &mut this.state.state.0.0.0.0, yielded: false };
        let step = (this.step)(running.state, this.slots, cx, &mut signal);
        running.yielded = matches!(step, Step::Yielded(_));
        step
    }

    fn wants_value(self: Pin<&mut Self>) -> bool {
        let this = self.project();
        K::TAKES_VALUES
            && matches!(this.state.state.0.0.0.0.point(), Point::Suspended(_))
            && this.slots.wants_value()
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        if K::IS_COROUTINE { Some(matches!(self.state().point(), Point::Closed)) } else { None }
    }

    fn about(self: Pin<&mut Self>) -> About {
        About { coroutine: K::IS_COROUTINE, ..About::default() }
    }

    #[cold]
    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        let kind = match K::CALLED {
            "coroutine" => FrameKind::Coroutine,
            "generator" => FrameKind::Generator,
            _ => FrameKind::AsyncGenerator,
        };
        let this = self.project();
        match this.state.state.0.0.0.0.point() {
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
        CoroutineAwait { coroutine: self }
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
