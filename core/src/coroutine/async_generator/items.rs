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

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use pin_project_lite::pin_project;

use super::iterate::{AsyncIterable, AsyncIterator};
use super::{AsyncGenerator, NextItem};
use crate::coroutine::awaitable::{Awaitable, Coroutine, CoroutineAwait};
use crate::coroutine::errors::{RuntimeError, StopAsyncIteration};
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
}

/// The items of an async generator.
#[derive(Debug)]
pub struct GeneratorItems<G>(G);

impl<G: AsyncGenerator<Send = ()> + Unpin> GeneratorItems<G> {
    /// The next item, if there is one.
    #[inline]
    pub fn anext(&mut self) -> NextItem<'_, G> {
        NextItem::new(&mut self.0)
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

/// The items of a stream.
#[derive(Debug)]
pub struct StreamItems<S>(S);

impl<S: Stream + Unpin> StreamItems<S> {
    /// The next item, if there is one.
    #[inline]
    pub fn anext(&mut self) -> NextOfStream<'_, S> {
        NextOfStream(Some(&mut self.0))
    }
}

/// Waits for the next item of a stream.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct NextOfStream<'a, S>(Option<&'a mut S>);

impl<S: Stream + Unpin> Resume for NextOfStream<'_, S> {
    type Yield = Suspended;
    type Send = ();
    type Return = Option<S::Item>;

    #[inline]
    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<()>,
    ) -> Step<Suspended, Option<S::Item>> {
        let this = self.get_mut();
        let Some(stream) = this.0.take() else {
            return Step::Raised(RuntimeError::new("cannot reuse already awaited coroutine").into());
        };
        if let Signal::Throw(e) = signal {
            return Step::Raised(e);
        }
        match Pin::new(&mut *stream).poll_next(cx) {
            Poll::Pending => {
                this.0 = Some(stream);
                Step::Yielded(Suspended)
            }
            Poll::Ready(item) => Step::Returned(item),
        }
    }
}

impl<S: Stream + Unpin> Generator for NextOfStream<'_, S> {}

impl<S: Stream + Unpin> Awaitable for NextOfStream<'_, S> {
    type Output = Option<S::Item>;
    type Await = CoroutineAwait<Self>;

    #[inline]
    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl<S: Stream + Unpin> Coroutine for NextOfStream<'_, S> {}

impl<S> fmt::Debug for NextOfStream<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NextOfStream").finish_non_exhaustive()
    }
}
