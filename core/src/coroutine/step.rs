//! The small steps that an expansion is written with: suspend, raise, drive what is awaited.
//!
//! They are functions so that expansions stay short; all of them are inlined.

use std::pin::Pin;
use std::task::Context;

use super::closing::throw_into;
use super::exception::{Exception, Frame};
use super::machine::{Kind, Machine, Point, Saved, finished, machine};
use super::protocol::{Resume, Signal, Step};
use super::raising::leave;
use super::slots::NoSlots;

/// Suspends: the value has been evaluated when the locals are saved.
#[inline(always)]
pub fn suspend<St, Y, R>(state: &mut St, step: Step<Y, R>, saved: St) -> Step<Y, R> {
    *state = saved;
    step
}

/// Forgets where to go on, when all arms have been gone through: that never happens, each leads to a later one or answers.
///
/// Code that would drop it takes its address, and then it does not live in registers.
#[inline(always)]
pub fn forget<B>(block: B) {
    std::mem::forget(block);
}

/// Takes the signal that the body was resumed with; whatever is driven next has not been told anything.
#[inline(always)]
pub fn take_signal<S>(signal: &mut Signal<S>) -> Signal<S> {
    std::mem::replace(signal, Signal::Next)
}

/// What an object hears that is awaited by an async generator: not what is sent, which is for a `yield`.
#[inline(always)]
pub fn without_value<S>(signal: Signal<S>) -> Signal<()> {
    match signal {
        Signal::Next | Signal::Send(_) => Signal::Next,
        Signal::Throw(e) => Signal::Throw(e),
    }
}

/// Lets an exception out of a body, which leaves its mark on the traceback.
///
/// `extern "C"`, because what cannot unwind needs no landing pad: without the pads of the cold paths a small body is small
/// enough to be inlined where it is driven (a running total: 1.1 ns a round instead of 3.6). It does not panic.
#[cold]
#[inline(never)]
#[expect(improper_ctypes_definitions, reason = "no foreign code calls it")]
pub extern "C" fn raise<K: Kind, Y, R>(mut exception: Exception, frame: &'static Frame) -> Step<Y, R> {
    exception.push_place(frame);
    leave::<K, Y, R>(exception)
}

/// Raises what was thrown into a body before anything of it has run: at its first line, as Python has it.
///
/// A `StopIteration` comes out as it is. `extern "C"` for the reason given at [`raise`].
#[cold]
#[inline(never)]
#[expect(improper_ctypes_definitions, reason = "no foreign code calls it")]
pub extern "C" fn raise_at_start<Y, R>(mut exception: Exception, frame: &'static Frame) -> Step<Y, R> {
    exception.push_place(frame);
    Step::Raised(exception)
}

/// What driving the object in a slot came to.
#[derive(Debug)]
pub enum Driven<Y, T> {
    /// It yielded: so does the body.
    Suspended(Y),
    /// It is done, and this is what came of it.
    Finished(T),
    /// There is none: the body was finished by a panic.
    Missing,
}

/// Drives the awaited object in a slot. To throw `GeneratorExit` into it is to close it.
#[inline(always)]
pub fn drive<A: Resume>(
    object: Option<Pin<&mut A>>,
    cx: &mut Context<'_>,
    signal: Signal<A::Send>,
) -> Driven<A::Yield, Result<A::Return, Exception>> {
    let Some(object) = object else { return missing(signal) };
    match signal {
        Signal::Throw(e) => driven(throw_into(object, cx, e)),
        signal => driven(object.resume(cx, signal)),
    }
}

/// `extern "C"` for the reason given at [`raise`].
#[cold]
#[inline(never)]
#[expect(improper_ctypes_definitions, reason = "no foreign code calls it")]
extern "C" fn missing<S, Y, T>(_: Signal<S>) -> Driven<Y, T> {
    Driven::Missing
}

#[inline(always)]
fn driven<Y, R>(step: Step<Y, R>) -> Driven<Y, Result<R, Exception>> {
    match step {
        Step::Yielded(value) => Driven::Suspended(value),
        Step::Returned(value) => Driven::Finished(Ok(value)),
        Step::Raised(e) => Driven::Finished(Err(e)),
    }
}

/// Drives a block that owns lent locals; what it gives back has the exception in it, if there is one.
#[inline(always)]
pub fn drive_lent<A: Resume>(
    object: Option<Pin<&mut A>>,
    cx: &mut Context<'_>,
    signal: Signal<A::Send>,
) -> Driven<A::Yield, A::Return> {
    let Some(object) = object else { return Driven::Missing };
    match object.resume(cx, signal) {
        Step::Yielded(value) => Driven::Suspended(value),
        Step::Returned(value) => Driven::Finished(value),
        Step::Raised(_) => Driven::Missing,
    }
}

/// The state of a body that was refused: there is none. Its program does not compile, so nobody ever sees it.
#[derive(Debug, Clone)]
pub struct Refused;

impl Saved for Refused {
    const CODE: Frame = Frame { function: "refused", file: "", line: 0 };
    type Kept = ();

    const DONE: Self = Refused;

    fn point(&self) -> Point {
        Point::Closed
    }
}

/// What a generator yields whose signature was refused.
#[derive(Debug)]
pub enum Unknown {}

/// An object of the right type that stands for a refused body, so that its error is the only one.
#[expect(clippy::type_complexity, reason = "nobody writes it but this function")]
pub fn refused<K: Kind, Y, R>() -> Machine<
    K,
    Refused,
    NoSlots,
    impl FnMut(&mut Refused, Pin<&mut NoSlots>, &mut Context<'_>, &mut Signal<K::Send>) -> Step<Y, R> + Clone,
> {
    machine(Refused, NoSlots, |_: &mut Refused, _: Pin<&mut NoSlots>, _: &mut Context<'_>, signal| {
        finished::<K, Y, R>(signal)
    })
}

/// The same for a body that was to be storable.
#[cfg(feature = "serde")]
#[expect(clippy::type_complexity, reason = "nobody writes it but this function")]
pub fn refused_stored<K: Kind, Y, R>() -> Machine<
    K,
    Refused,
    NoSlots,
    impl FnMut(&mut Refused, Pin<&mut NoSlots>, &mut Context<'_>, &mut Signal<K::Send>) -> Step<Y, R> + Clone,
    super::show::Extra<(), super::store::Nest<impl Fn(&Refused) -> NoSlots + Clone>>,
> {
    super::store::storing(refused::<K, Y, R>(), |_: &Refused| NoSlots)
}
