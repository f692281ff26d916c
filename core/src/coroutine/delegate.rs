//! What `yield from` drives, and PEP 380's rules between the two bodies.
//!
//! ```text
//!   a generator that is sent what the outer one is   ──▶ Alike      everything is forwarded
//!   a generator that is sent nothing                 ──▶ Muted      a value sent raises TypeError
//!   anything that can be iterated over               ──▶ Iterated   the same, and a throw raises at once
//! ```
//!
//! Which rules are right depends on the delegate's type, which a macro does not see. The compiler's method resolution does:
//! it takes the first of the `…Decision` traits that the type fits, in the order in which they stand here.
//!
//! ```text
//!   yield from g        ⇒   (&&&&&&&Delegation::<Send, _>::of(&g)).delegation()(g)                         Delegated
//!   yield from &mut x   ⇒   LentDelegate::new(x, |x| &mut *x, (&&&&&&&LentDelegation::<Send, _>::of(&mut x)).rules(), …)
//! ```
//!
//! A local that is delegated to by `&mut` cannot be borrowed across the suspensions: it moves into the slot, and comes back
//! with the value.

use std::any::type_name;
use std::fmt;
use std::iter::Empty;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::Context;

use pin_project_lite::pin_project;

use super::call_stack::CallStack;
use super::errors::{GeneratorExit, RuntimeError, StopIteration, TypeError};
use super::exception::Exception;
use super::generator::{Generator, ignored_exit, is_exit};
use super::protocol::{Resume, Signal, Step};
use super::raising::while_handling;

// The rules.

/// How a delegate is driven in a generator that is sent `Send`.
pub trait Rules<D: ?Sized> {
    /// What both yield.
    type Yield;
    /// What the outer one is sent.
    type Send;
    /// The value of the `yield from`.
    type Return;

    /// Resumes the delegate.
    fn resume(
        delegate: Pin<&mut D>,
        cx: &mut Context<'_>,
        signal: Signal<Self::Send>,
    ) -> Step<Self::Yield, Self::Return>;

    /// See [`Resume::wants_value`].
    fn wants_value(_: Pin<&mut D>) -> bool {
        false
    }

    /// See [`Resume::call_stack`].
    fn call_stack(_: Pin<&mut D>, stack: &mut CallStack) {
        stack.push_awaitable(type_name::<D>());
    }
}

/// The same for a delegate that is not pinned.
pub trait LentRules<D: ?Sized> {
    /// What both yield.
    type Yield;
    /// What the outer one is sent.
    type Send;
    /// The value of the `yield from`.
    type Return;

    /// Resumes the delegate.
    fn resume(
        delegate: &mut D,
        cx: &mut Context<'_>,
        signal: Signal<Self::Send>,
    ) -> Step<Self::Yield, Self::Return>;

    /// See [`Resume::wants_value`].
    fn wants_value(_: &mut D) -> bool {
        false
    }

    /// See [`Resume::call_stack`].
    fn call_stack(_: &mut D, stack: &mut CallStack) {
        stack.push_awaitable(type_name::<D>());
    }
}

/// The value of a delegation to a generator that had finished before.
pub trait Ended<R> {
    /// The value, if there is one.
    fn ended() -> Result<R, Exception>;
}

/// A delegate that returns `()` has that for a value, whenever it has finished.
#[derive(Debug)]
pub enum Unit {}

impl Ended<()> for Unit {
    fn ended() -> Result<(), Exception> {
        Ok(())
    }
}

/// Any other has returned its value already.
#[derive(Debug)]
pub enum Gone {}

impl<R> Ended<R> for Gone {
    fn ended() -> Result<R, Exception> {
        Err(RuntimeError::new("cannot delegate to a finished generator: it has returned its value already")
            .into())
    }
}

/// The rules for a generator that is sent what the outer one is.
#[derive(Debug)]
pub struct Alike<E>(PhantomData<E>);

impl<G: Generator + ?Sized, E: Ended<G::Return>> Rules<G> for Alike<E> {
    type Yield = G::Yield;
    type Send = G::Send;
    type Return = G::Return;

    #[inline]
    fn resume(
        generator: Pin<&mut G>,
        cx: &mut Context<'_>,
        signal: Signal<G::Send>,
    ) -> Step<G::Yield, G::Return> {
        match signal {
            Signal::Throw(e) if e.is::<GeneratorExit>() => close(generator, cx, e),
            signal => match generator.resume(cx, signal) {
                Step::Raised(e) if e.is::<StopIteration>() => match E::ended() {
                    Ok(value) => Step::Returned(value),
                    Err(e) => Step::Raised(e),
                },
                step => step,
            },
        }
    }

    #[inline]
    fn wants_value(generator: Pin<&mut G>) -> bool {
        generator.wants_value()
    }

    fn call_stack(generator: Pin<&mut G>, stack: &mut CallStack) {
        generator.call_stack(stack);
    }
}

impl<G: Generator + Unpin + ?Sized, E: Ended<G::Return>> LentRules<G> for Alike<E> {
    type Yield = G::Yield;
    type Send = G::Send;
    type Return = G::Return;

    #[inline]
    fn resume(generator: &mut G, cx: &mut Context<'_>, signal: Signal<G::Send>) -> Step<G::Yield, G::Return> {
        <Self as Rules<G>>::resume(Pin::new(generator), cx, signal)
    }

    #[inline]
    fn wants_value(generator: &mut G) -> bool {
        Pin::new(generator).wants_value()
    }

    fn call_stack(generator: &mut G, stack: &mut CallStack) {
        Pin::new(generator).call_stack(stack);
    }
}

/// `close()` of the delegate, which raises an exit of its own there; then this one goes on in the outer body.
#[cold]
fn close<G: Generator + ?Sized>(
    mut generator: Pin<&mut G>,
    cx: &mut Context<'_>,
    exit: Exception,
) -> Step<G::Yield, G::Return> {
    let coroutine = generator.as_mut().finished_coroutine();
    if coroutine == Some(true) {
        return Step::Raised(exit);
    }
    let async_call = generator.as_mut().about().async_call;
    match generator.resume(cx, Signal::Throw(GeneratorExit.into())) {
        Step::Yielded(_) => Step::Raised(ignored_exit(coroutine.is_some())),
        Step::Raised(e) if !is_exit(&e, async_call) => Step::Raised(e),
        Step::Raised(_) | Step::Returned(_) => Step::Raised(exit),
    }
}

/// The rules for a generator that is sent nothing, in one that is sent `S`.
#[derive(Debug)]
pub struct Muted<S, E>(PhantomData<fn(S) -> E>);

impl<G: Generator<Send = ()> + ?Sized, S, E: Ended<G::Return>> Rules<G> for Muted<S, E> {
    type Yield = G::Yield;
    type Send = S;
    type Return = G::Return;

    #[inline]
    fn resume(generator: Pin<&mut G>, cx: &mut Context<'_>, signal: Signal<S>) -> Step<G::Yield, G::Return> {
        let signal = match signal {
            Signal::Next => Signal::Next,
            Signal::Send(_) => return Step::Raised(takes_none()),
            Signal::Throw(e) => Signal::Throw(e),
        };
        <Alike<E> as Rules<G>>::resume(generator, cx, signal)
    }

    fn call_stack(generator: Pin<&mut G>, stack: &mut CallStack) {
        generator.call_stack(stack);
    }
}

impl<G: Generator<Send = ()> + Unpin + ?Sized, S, E: Ended<G::Return>> LentRules<G> for Muted<S, E> {
    type Yield = G::Yield;
    type Send = S;
    type Return = G::Return;

    #[inline]
    fn resume(generator: &mut G, cx: &mut Context<'_>, signal: Signal<S>) -> Step<G::Yield, G::Return> {
        <Self as Rules<G>>::resume(Pin::new(generator), cx, signal)
    }

    fn call_stack(generator: &mut G, stack: &mut CallStack) {
        Pin::new(generator).call_stack(stack);
    }
}

#[cold]
fn takes_none() -> Exception {
    TypeError::new("can't send a value through `yield from` to what takes none").into()
}

/// The rules for an iterator, in a generator that is sent `S`: `()`, or what nobody takes.
#[derive(Debug)]
pub struct Iterated<S, T>(PhantomData<fn(S) -> T>);

/// What becomes of a value sent to an iterator.
pub trait Taken<S> {
    /// Goes on, or does not.
    fn taken(sent: S) -> Result<(), Exception>;
}

impl Taken<()> for Unit {
    #[inline(always)]
    fn taken((): ()) -> Result<(), Exception> {
        Ok(())
    }
}

impl<S> Taken<S> for Gone {
    fn taken(_: S) -> Result<(), Exception> {
        Err(takes_none())
    }
}

impl<I: Iterator + ?Sized, S, T: Taken<S>> LentRules<I> for Iterated<S, T> {
    type Yield = I::Item;
    type Send = S;
    type Return = ();

    #[inline]
    fn resume(iter: &mut I, _: &mut Context<'_>, signal: Signal<S>) -> Step<I::Item, ()> {
        match signal {
            Signal::Next => {}
            Signal::Send(value) => {
                if let Err(e) = T::taken(value) {
                    return Step::Raised(e);
                }
            }
            Signal::Throw(e) => return Step::Raised(e),
        }
        match iter.next() {
            Some(item) => Step::Yielded(item),
            None => Step::Returned(()),
        }
    }
}

impl<I: Iterator, S, T: Taken<S>> Rules<Items<I>> for Iterated<S, T> {
    type Yield = I::Item;
    type Send = S;
    type Return = ();

    #[inline]
    fn resume(items: Pin<&mut Items<I>>, cx: &mut Context<'_>, signal: Signal<S>) -> Step<I::Item, ()> {
        <Self as LentRules<I>>::resume(&mut items.get_mut().0, cx, signal)
    }
}

/// An iterator that is delegated to.
#[derive(Debug, Clone)]
pub struct Items<I>(pub(super) I);

// It is never pinned.
impl<I> Unpin for Items<I> {}

// The delegates.

pin_project! {
    /// A delegate and its rules.
    pub struct Delegated<D, R> {
        #[pin]
        pub(super) delegate: D,
        rules: PhantomData<R>,
    }
}

impl<D: Clone, R> Clone for Delegated<D, R> {
    fn clone(&self) -> Self {
        Delegated::new(self.delegate.clone())
    }
}

impl<D, R> Delegated<D, R> {
    #[inline(always)]
    fn new(delegate: D) -> Self {
        Delegated { delegate, rules: PhantomData }
    }
}

impl<D, R: Rules<D>> Resume for Delegated<D, R> {
    type Yield = R::Yield;
    type Send = R::Send;
    type Return = R::Return;

    #[inline]
    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<R::Send>,
    ) -> Step<R::Yield, R::Return> {
        R::resume(self.project().delegate, cx, signal)
    }

    #[inline]
    fn wants_value(self: Pin<&mut Self>) -> bool {
        R::wants_value(self.project().delegate)
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        R::call_stack(self.project().delegate, stack);
    }
}

impl<D: fmt::Debug, R> fmt::Debug for Delegated<D, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.delegate.fmt(f)
    }
}

impl<D, R: Rules<D>> Generator for Delegated<D, R> {}

/// A local that is delegated to by `&mut`, or a part of it; it comes back with the value.
///
/// The fields are dropped as the locals of a body are: what is younger than the lent local goes first.
pub struct LentDelegate<X, O, P, D: ?Sized, R> {
    /// The younger locals, and the lent one; nothing once they have been given back.
    locals: Option<(O, X)>,
    project: P,
    handled: Option<Exception>,
    delegate: PhantomData<fn(R) -> *mut D>,
}

impl<X, O, P, D: ?Sized, R> Unpin for LentDelegate<X, O, P, D, R> {}

impl<X: Clone, O: Clone, P: Clone, D: ?Sized, R> Clone for LentDelegate<X, O, P, D, R> {
    fn clone(&self) -> Self {
        LentDelegate {
            locals: self.locals.clone(),
            project: self.project.clone(),
            handled: self.handled.clone(),
            delegate: PhantomData,
        }
    }
}

impl<X, O, P, D: ?Sized, R> LentDelegate<X, O, P, D, R>
where
    P: FnMut(&mut X) -> &mut D,
    R: LentRules<D>,
{
    /// Of this local: `project` finds the delegate in it, `others` are the younger locals.
    #[inline(always)]
    pub fn new(local: X, project: P, _: Lending<R>, others: O) -> Self {
        LentDelegate { locals: Some((others, local)), project, handled: None, delegate: PhantomData }
    }

    /// Delegated to while this exception is being handled: see [`Handling`](super::raising::Handling).
    #[inline]
    pub fn handling(mut self, handled: Option<Exception>) -> Self {
        self.handled = handled;
        self
    }
}

impl<X, O, P, D: ?Sized, R> Resume for LentDelegate<X, O, P, D, R>
where
    P: FnMut(&mut X) -> &mut D,
    R: LentRules<D>,
{
    type Yield = R::Yield;
    type Send = R::Send;
    /// The value or the exception, the lent local, and the others.
    type Return = (Result<R::Return, Exception>, X, O);

    #[inline]
    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<R::Send>,
    ) -> Step<R::Yield, Self::Return> {
        let this = self.get_mut();
        let Some((_, local)) = &mut this.locals else { return Step::Raised(StopIteration.into()) };
        let thrown = matches!(signal, Signal::Throw(_));
        let handled = this.handled.as_ref();
        let step =
            while_handling(handled.filter(|_| !thrown), || R::resume((this.project)(local), cx, signal));
        let result = match step {
            Step::Yielded(value) => return Step::Yielded(value),
            Step::Returned(value) => Ok(value),
            Step::Raised(e) => {
                if let (Some(handled), true) = (handled, thrown) {
                    e.set_context(Some(handled.clone()));
                }
                Err(e)
            }
        };
        match this.locals.take() {
            Some((others, local)) => Step::Returned((result, local, others)),
            None => Step::Raised(StopIteration.into()),
        }
    }

    #[inline]
    fn wants_value(self: Pin<&mut Self>) -> bool {
        let this = self.get_mut();
        this.locals.as_mut().is_some_and(|(_, local)| R::wants_value((this.project)(local)))
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        let this = self.get_mut();
        if let Some((_, local)) = &mut this.locals {
            R::call_stack((this.project)(local), stack);
        }
    }
}

impl<X, O, P, D: ?Sized, R> fmt::Debug for LentDelegate<X, O, P, D, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LentDelegate").finish_non_exhaustive()
    }
}

// The decisions.

/// Stands for a delegate, in a generator that is sent `S`, in method resolution.
#[derive(Debug)]
pub struct Delegation<S, D>(PhantomData<fn(S) -> D>);

impl<S, D> Delegation<S, D> {
    /// Of this delegate.
    #[inline(always)]
    pub fn of(_: &D) -> Self {
        Delegation(PhantomData)
    }
}

/// The same for one that is borrowed.
#[derive(Debug)]
pub struct LentDelegation<S, D: ?Sized>(PhantomData<fn(S) -> *mut D>);

impl<S, D: ?Sized> LentDelegation<S, D> {
    /// Of this delegate.
    #[inline(always)]
    pub fn of(_: &mut D) -> Self {
        LentDelegation(PhantomData)
    }
}

/// The rules for a borrowed delegate.
#[derive(Debug)]
pub struct Lending<R>(PhantomData<R>);

macro_rules! decisions {
    ($(
        $(#[$doc:meta])*
        $name:ident for [$($refs:tt)*] sent $send:ty $([$sent:ident])?,
            where $bound:ident [$($assoc:tt)*] => $rules:ty: $delegate:ty = $wrap:expr;
    )*) => { $(
        $(#[$doc])*
        pub trait $name<T> {
            /// What makes a delegate of it, or the rules for a borrowed one.
            fn delegation(&self) -> T;
        }

        impl<$($sent,)? D: $bound<$($assoc)*>> $name<fn(D) -> Delegated<$delegate, $rules>>
            for $($refs)* Delegation<$send, D>
        {
            #[inline(always)]
            fn delegation(&self) -> fn(D) -> Delegated<$delegate, $rules> {
                $wrap
            }
        }
    )* };
}

macro_rules! lent_decisions {
    ($($name:ident for [$($refs:tt)*] sent $send:ty $([$sent:ident])?,
        where $bound:ident [$($assoc:tt)*] => $rules:ty;)*) => { $(
        impl<$($sent,)? D: $bound<$($assoc)*> + ?Sized> $name<Lending<$rules>> for $($refs)* LentDelegation<$send, D>
        {
            #[inline(always)]
            fn delegation(&self) -> Lending<$rules> {
                Lending(PhantomData)
            }
        }
    )* };
}

decisions! {
    /// Chosen for generators that take what the outer one is sent, and return `()`.
    AlikeUnitDecision for [&&&&&&] sent S [S], where Generator [Send = S, Return = ()] => Alike<Unit>: D = Delegated::new;

    /// Chosen for generators that take what the outer one is sent.
    AlikeDecision for [&&&&&] sent S [S], where Generator [Send = S] => Alike<Gone>: D = Delegated::new;

    /// Chosen for generators that take nothing, and return `()`.
    MutedUnitDecision for [&&&&] sent S [S], where Generator [Send = (), Return = ()] => Muted<S, Unit>: D = Delegated::new;

    /// Chosen for generators that take nothing.
    MutedDecision for [&&&] sent S [S], where Generator [Send = ()] => Muted<S, Gone>: D = Delegated::new;

    /// Chosen for what can be iterated over, in a generator that is sent nothing.
    IteratedDecision for [&&] sent (), where IntoIterator [] => Iterated<(), Unit>: Items<D::IntoIter> =
        |iterable| Delegated::new(Items(iterable.into_iter()));

    /// Chosen for what can be iterated over.
    MutedIteratedDecision for [&] sent S [S], where IntoIterator [] => Iterated<S, Gone>: Items<D::IntoIter> =
        |iterable| Delegated::new(Items(iterable.into_iter()));
}

lent_decisions! {
    AlikeUnitDecision for [&&&&&&] sent S [S], where UnpinGenerator [Send = S, Return = ()] => Alike<Unit>;
    AlikeDecision for [&&&&&] sent S [S], where UnpinGenerator [Send = S] => Alike<Gone>;
    MutedUnitDecision for [&&&&] sent S [S], where UnpinGenerator [Send = (), Return = ()] => Muted<S, Unit>;
    MutedDecision for [&&&] sent S [S], where UnpinGenerator [Send = ()] => Muted<S, Gone>;
    IteratedDecision for [&&] sent (), where Iterator [] => Iterated<(), Unit>;
    MutedIteratedDecision for [&] sent S [S], where Iterator [] => Iterated<S, Gone>;
}

/// A generator that can be driven without being pinned.
pub trait UnpinGenerator: Generator + Unpin {}
impl<G: Generator + Unpin + ?Sized> UnpinGenerator for G {}

/// Chosen for all others: it is an error, in the words of `Delegable`.
pub trait RefusedDecision<T, D: ?Sized> {
    /// There are no rules for it.
    fn delegation(&self) -> T
    where
        D: Delegable;
}

impl<S, D, Y> RefusedDecision<fn(D) -> Delegated<Items<Empty<Y>>, Iterated<S, Gone>>, D>
    for Delegation<S, D>
{
    fn delegation(&self) -> fn(D) -> Delegated<Items<Empty<Y>>, Iterated<S, Gone>> {
        |_| Delegated::new(Items(std::iter::empty()))
    }
}

impl<S, Y, D: ?Sized> RefusedDecision<Lending<Refused<S, Y>>, D> for LentDelegation<S, D> {
    fn delegation(&self) -> Lending<Refused<S, Y>> {
        Lending(PhantomData)
    }
}

/// The rules for what cannot be delegated to.
#[derive(Debug)]
pub struct Refused<S, Y>(PhantomData<fn(S) -> Y>);

impl<D: ?Sized, S, Y> LentRules<D> for Refused<S, Y> {
    type Yield = Y;
    type Send = S;
    type Return = ();

    fn resume(_: &mut D, _: &mut Context<'_>, _: Signal<S>) -> Step<Y, ()> {
        Step::Returned(())
    }
}

/// What `yield from` delegates to. Nothing implements it: whatever can be delegated to is known by other means.
#[diagnostic::on_unimplemented(
    message = "`yield from` cannot delegate to `{Self}`",
    label = "neither a generator nor something to iterate over",
    note = "it takes anything that is `IntoIterator`, or a generator whose `Send` is that of the delegating one or `()`, by \
            value or, if it is `Unpin`, by `&mut`",
    note = "a coroutine is no generator: `await` it, or delegate to `coroutine.__await__()`",
    note = "D309: https://docs.rs/dunder/latest/dunder/explained/index.html#d309"
)]
pub trait Delegable {}
