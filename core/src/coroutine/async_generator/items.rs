//! What `async for` makes of what it is given.
//!
//! ```text
//!   async for pat in e { body } else { end }   ≡
//!
//!   let e = e;
//!   let mut items = (&&&&&&&AiterProbe::of(&e)).aiter_decision().aiter(e);
//!   loop { match items.anext().await { Some(pat) => body, None => { end; break } } }
//! ```
//!
//! To await, the body has to lend the items to what it awaits. An item that is there already is asked for without:
//! `items.anext().await` is `match items.poll_now(cx) { Ready(next) => next, Pending => items.resumed().await }`, where
//! `resumed` suspends first: the waker has been registered.
//!
//! The decision is the compiler's: method resolution tries the implementation with the most references first, so the first
//! of these that fits is taken.
//!
//! | `e` | iterated by |
//! |---|---|
//! | an [`AsyncGenerator`] that takes nothing and is `Unpin` | its own resumption |
//! | any other `AsyncGenerator` that takes nothing | the same, in one box |
//! | an [`AsyncIterable`]: an [`AsyncIterator`], too | `__aiter__()`, `__anext__()` |
//! | `&mut` an `AsyncIterator` | `__anext__()` |
//! | a `Stream` | its own polls; in one box, unless it is `Unpin` |

use std::any::type_name;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use pin_project_lite::pin_project;

use super::iterate::{AsyncIterable, AsyncIterator};
use super::{AsyncGenerator, running};
use crate::coroutine::awaitable::{Awaitable, Coroutine, CoroutineAwait};
use crate::coroutine::call_stack::CallStack;
use crate::coroutine::errors::{RuntimeError, StopAsyncIteration};
use crate::coroutine::exception::Exception;
use crate::coroutine::generator::Generator;
use crate::coroutine::protocol::{Resume, Signal, Step, Suspended};

/// Stands for the type of what is iterated over in method resolution.
#[derive(Debug)]
pub struct AiterProbe<T: ?Sized>(PhantomData<T>);

impl<T> AiterProbe<T> {
    /// The probe of a value's type.
    #[inline(always)]
    pub fn of(_: &T) -> Self {
        AiterProbe(PhantomData)
    }
}

macro_rules! decisions {
    ($(
        $(#[$doc:meta])* $trait:ident chooses $decision:ident for $probe:ty, where [$($bounds:tt)*]:
        $value:ident: $input:ty [$($input_bounds:tt)*] => $items:ty: $make:expr;
    )*) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $decision;

        impl $decision {
            /// Begins to iterate.
            #[inline(always)]
            pub fn aiter<$($input_bounds)*>(self, $value: $input) -> $items {
                $make
            }
        }

        $(#[$doc])*
        pub trait $trait {
            /// How it is iterated over.
            #[inline(always)]
            fn aiter_decision(&self) -> $decision {
                $decision
            }
        }

        impl<$($bounds)*> $trait for $probe {}
    )* };
}

decisions! {
    /// Chosen for async generators that need no box.
    GeneratorDecision chooses GeneratorIteration
        for &&&&&&AiterProbe<G>, where [G: AsyncGenerator<Send = ()> + Unpin]:
        generator: G [G: AsyncGenerator<Send = ()> + Unpin] => GeneratorItems<G>: GeneratorItems(generator);

    /// Chosen for async generators.
    BoxedGeneratorDecision chooses BoxedGeneratorIteration
        for &&&&&AiterProbe<G>, where [G: AsyncGenerator<Send = ()>]:
        generator: G [G: AsyncGenerator<Send = ()>] => GeneratorItems<Pin<Box<G>>>:
        GeneratorItems(Box::pin(generator));

    /// Chosen for async iterables.
    IterableDecision chooses IterableIteration for &&&&AiterProbe<T>, where [T: AsyncIterable]:
        iterable: T [T: AsyncIterable] => IteratorItems<impl AsyncIterator<Item = T::Item>>:
        IteratorItems(iterable.__aiter__());

    /// Chosen for borrowed async iterators.
    BorrowedDecision chooses BorrowedIteration for &&&AiterProbe<&mut T>, where [T: AsyncIterator]:
        iterator: &'a mut T ['a, T: AsyncIterator] => IteratorItems<Borrowed<'a, T>>:
        IteratorItems(Borrowed(iterator));

    /// Chosen for streams that need no box.
    StreamDecision chooses StreamIteration for &&AiterProbe<S>, where [S: Stream + Unpin]:
        stream: S [S: Stream + Unpin] => StreamItems<S>: StreamItems(stream);

    /// Chosen for streams.
    BoxedStreamDecision chooses BoxedStreamIteration for &AiterProbe<S>, where [S: Stream]:
        stream: S [S: Stream] => StreamItems<Pin<Box<S>>>: StreamItems(Box::pin(stream));

    /// Chosen for all others, which are refused.
    NoDecision chooses NoIteration for AiterProbe<T>, where [T]:
        _iterable: T [T: HasAiter] => NoItems: NoItems;
}

/// What nothing implements: in its words, `async for` refuses what it cannot iterate over.
#[diagnostic::on_unimplemented(
    message = "'async for' requires an object with `__aiter__`, and `{Self}` has none",
    label = "not an async iterable",
    note = "async iterable are async generators with `Send = ()`, streams, and what implements `AsyncIterable` or \
            `AsyncIterator`",
    note = "`&mut object` is async iterable if `object` is `Unpin`; else pin it first: `Box::pin(object)`, `pin!(object)`",
    note = "D319: https://docs.rs/dunder/latest/dunder/explained/index.html#d319"
)]
pub trait HasAiter {}

/// The items of what was refused. Its program does not compile, so nobody ever sees them.
#[derive(Debug)]
pub struct NoItems;

impl NoItems {
    /// None comes, of whatever type is expected.
    pub fn anext<T>(&mut self) -> std::future::Pending<Option<T>> {
        std::future::pending()
    }

    /// None is there.
    pub fn poll_now<T>(&mut self, _: &mut Context<'_>) -> PollItem<T> {
        Poll::Pending
    }

    /// None comes.
    pub fn resumed<T>(&mut self) -> std::future::Pending<Option<T>> {
        std::future::pending()
    }
}

/// Items that can be polled for.
pub trait PollItems {
    /// What each round of the loop is given.
    type Item;

    /// Whether somebody else is still waiting for an item.
    fn is_running(&self) -> bool;

    /// Goes on towards the next item; `None` at the end.
    fn poll_item(&mut self, cx: &mut Context<'_>, signal: Signal<()>) -> PollItem<Self::Item>;

    /// See [`Resume::call_stack`].
    fn call_stack(&mut self, stack: &mut CallStack);
}

type PollItem<T> = Poll<Result<Option<T>, Exception>>;

/// The items of an async generator.
#[derive(Debug)]
pub struct GeneratorItems<G>(G);

impl<G: AsyncGenerator<Send = ()> + Unpin> PollItems for GeneratorItems<G> {
    type Item = G::Yield;

    #[inline]
    fn is_running(&self) -> bool {
        self.0.ag_running()
    }

    #[inline]
    fn poll_item(&mut self, cx: &mut Context<'_>, signal: Signal<()>) -> PollItem<G::Yield> {
        Pin::new(&mut self.0).poll_resume(cx, signal).map(|step| match step {
            Step::Yielded(value) => Ok(Some(value)),
            Step::Returned(()) => Ok(None),
            Step::Raised(e) if e.is::<StopAsyncIteration>() => Ok(None),
            Step::Raised(e) => Err(e),
        })
    }

    fn call_stack(&mut self, stack: &mut CallStack) {
        Pin::new(&mut self.0).ag_call_stack(stack);
    }
}

/// The items of a stream.
#[derive(Debug)]
pub struct StreamItems<S>(S);

impl<S: Stream + Unpin> PollItems for StreamItems<S> {
    type Item = S::Item;

    #[inline]
    fn is_running(&self) -> bool {
        false
    }

    #[inline]
    fn poll_item(&mut self, cx: &mut Context<'_>, signal: Signal<()>) -> PollItem<S::Item> {
        match signal {
            Signal::Throw(e) => Poll::Ready(Err(e)),
            _ => Pin::new(&mut self.0).poll_next(cx).map(Ok),
        }
    }

    fn call_stack(&mut self, stack: &mut CallStack) {
        stack.push_awaitable(type_name::<S>());
    }
}

macro_rules! polled {
    ($($name:ident;)*) => { $(
        impl<T> $name<T>
        where
            Self: PollItems,
        {
            /// The next item, if there is one.
            #[inline]
            pub fn anext(&mut self) -> NextItem<'_, Self> {
                NextItem { items: Some(self), at: At::Created }
            }

            /// The next item if it is there already, or the end.
            #[inline]
            pub fn poll_now(&mut self, cx: &mut Context<'_>) -> PollItem<<Self as PollItems>::Item> {
                if self.is_running() {
                    return Poll::Ready(Err(running("anext")));
                }
                self.poll_item(cx, Signal::Next)
            }

            /// Waits for the item that was not there.
            #[inline]
            pub fn resumed(&mut self) -> NextItem<'_, Self> {
                NextItem { items: Some(self), at: At::Polled }
            }
        }
    )* };
}

polled! {
    GeneratorItems;
    StreamItems;
}

enum At {
    Created,
    /// The waker has been registered.
    Polled,
    Running,
}

/// Waits for the next item.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct NextItem<'a, T> {
    items: Option<&'a mut T>,
    at: At,
}

impl<T: PollItems> Resume for NextItem<'_, T> {
    type Yield = Suspended;
    type Send = ();
    type Return = Option<T::Item>;

    #[inline]
    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<()>,
    ) -> Step<Suspended, Option<T::Item>> {
        let this = self.get_mut();
        let Some(items) = &mut this.items else {
            return Step::Raised(
                RuntimeError::new("cannot reuse already awaited __anext__()/asend()").into(),
            );
        };
        let polled = match (std::mem::replace(&mut this.at, At::Running), &signal) {
            (At::Created, _) if items.is_running() => Poll::Ready(Err(running("anext"))),
            (At::Polled, Signal::Next) => Poll::Pending,
            _ => items.poll_item(cx, signal),
        };
        let Poll::Ready(result) = polled else { return Step::Yielded(Suspended) };
        this.items = None;
        match result {
            Ok(item) => Step::Returned(item),
            Err(e) => Step::Raised(e),
        }
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        Some(self.items.is_none())
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        if let Some(items) = &mut self.get_mut().items {
            items.call_stack(stack);
        }
    }
}

impl<T: PollItems> Generator for NextItem<'_, T> {}

impl<T: PollItems> Awaitable for NextItem<'_, T> {
    type Output = Option<T::Item>;
    type Await = CoroutineAwait<Self>;

    #[inline]
    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<T: PollItems> Coroutine for NextItem<'_, T> {}

impl<T> fmt::Debug for NextItem<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NextItem").finish_non_exhaustive()
    }
}

/// The items of an async iterator.
#[derive(Debug)]
pub struct IteratorItems<I>(I);

impl<I: AsyncIterator> IteratorItems<I> {
    /// The next item, if there is one.
    #[inline]
    pub fn anext(&mut self) -> impl Coroutine<Return = Option<I::Item>> {
        OrStop { object: self.0.__anext__().__await__() }
    }

    /// Whether an item is there already, nobody can tell but what `__anext__` gives.
    #[inline]
    pub fn poll_now(&mut self, _: &mut Context<'_>) -> PollItem<I::Item> {
        Poll::Pending
    }

    /// The next item, if there is one.
    #[inline]
    pub fn resumed(&mut self) -> impl Coroutine<Return = Option<I::Item>> {
        self.anext()
    }
}

/// `&mut iterator`. Coherence allows no `AsyncIterator for &mut T`: some `&mut T` are async generators.
#[derive(Debug)]
pub struct Borrowed<'a, T>(&'a mut T);

impl<T: AsyncIterator> AsyncIterator for Borrowed<'_, T> {
    type Item = T::Item;

    fn __anext__(&mut self) -> impl Awaitable<Output = T::Item> {
        self.0.__anext__()
    }
}

pin_project! {
    /// Awaits an `__anext__`: `None` where it raises `StopAsyncIteration`.
    struct OrStop<A> {
        #[pin]
        object: A,
    }
}

impl<A: Resume<Yield = Suspended, Send = ()>> Resume for OrStop<A> {
    type Yield = Suspended;
    type Send = ();
    type Return = Option<A::Return>;

    #[inline]
    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<()>,
    ) -> Step<Suspended, Option<A::Return>> {
        match self.project().object.resume(cx, signal) {
            Step::Yielded(suspended) => Step::Yielded(suspended),
            Step::Returned(value) => Step::Returned(Some(value)),
            Step::Raised(e) if e.is::<StopAsyncIteration>() => Step::Returned(None),
            Step::Raised(e) => Step::Raised(e),
        }
    }

    fn finished_coroutine(self: Pin<&mut Self>) -> Option<bool> {
        self.project().object.finished_coroutine()
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        self.project().object.call_stack(stack);
    }
}

impl<A: Resume<Yield = Suspended, Send = ()>> Generator for OrStop<A> {}

impl<A: Resume<Yield = Suspended, Send = ()>> Awaitable for OrStop<A> {
    type Output = Option<A::Return>;
    type Await = CoroutineAwait<Self>;

    #[inline]
    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<A: Resume<Yield = Suspended, Send = ()>> Coroutine for OrStop<A> {}
