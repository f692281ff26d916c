//! Async iteration: Python's `__aiter__` and `__anext__`, `aiter()` and `anext()`.

use super::{Asend, AsyncGenerator};
use crate::coroutine::awaitable::{Awaitable, Coroutine};
use crate::coroutine::block::block;
use crate::coroutine::errors::StopAsyncIteration;
use crate::coroutine::lend::catch;
use crate::coroutine::protocol::Signal;

/// An object with an async `__anext__` (Python's `AsyncIterator[Item]`).
///
/// Async generators that take nothing are ones. An own one is written with an `async fn`:
///
/// ```
/// use dunder_core::coroutine::{AsyncIterator, Awaitable, into_future};
/// use dunder_core::asyncio;
///
/// struct Countdown(u32);
///
/// impl AsyncIterator for Countdown {
///     type Item = u32;
///
///     // With `dunder`: `#[dunder::coroutine] async fn __anext__(&mut self) -> u32`, which raises `StopAsyncIteration`.
///     fn __anext__(&mut self) -> impl Awaitable<Output = u32> {
///         self.0 -= 1;
///         std::future::ready(self.0)
///     }
/// }
///
/// let first = asyncio::run(async {
///     let mut countdown = Countdown(3);
///     into_future(countdown.__anext__()).await
/// });
/// assert_eq!(first.unwrap().unwrap(), 2);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an async iterator",
    label = "this has no `__anext__`",
    note = "async iterators are async generators with `Send = ()` that are `Unpin` (`Box::pin(object)` is), and what \
            implements `AsyncIterator`",
    note = "D311: https://docs.rs/dunder/latest/dunder/explained/index.html#d311"
)]
pub trait AsyncIterator {
    /// What each `__anext__` gives.
    type Item;

    /// The next item (`await it.__anext__()`).
    ///
    /// # Errors
    ///
    /// Awaiting it raises `StopAsyncIteration` at the end, and whatever making the item raises.
    fn __anext__(&mut self) -> impl Awaitable<Output = Self::Item>;
}

#[allow(refining_impl_trait, reason = "what it gives can be named: it is a coroutine, too")]
impl<G: AsyncGenerator<Send = ()> + Unpin + ?Sized> AsyncIterator for G {
    type Item = G::Yield;

    fn __anext__(&mut self) -> Asend<'_, G> {
        Asend::new(self, Signal::Next)
    }
}

/// What `async for` iterates over (Python's `AsyncIterable[Item]`). Async iterators are ones, of themselves.
#[diagnostic::on_unimplemented(
    message = "'async for' requires an object with `__aiter__`, and `{Self}` has none",
    label = "not an async iterable",
    note = "async iterable are async generators with `Send = ()`, streams, and what implements `AsyncIterable` or \
            `AsyncIterator`",
    note = "`&mut object` is async iterable if `object` is `Unpin`; else pin it first: `Box::pin(object)`, `pin!(object)`",
    note = "D312: https://docs.rs/dunder/latest/dunder/explained/index.html#d312"
)]
pub trait AsyncIterable {
    /// What each round of the loop is given.
    type Item;

    /// The iterator (`aiter(object)`).
    fn __aiter__(self) -> impl AsyncIterator<Item = Self::Item>;
}

#[allow(refining_impl_trait, reason = "an iterator iterates over itself")]
impl<I: AsyncIterator> AsyncIterable for I {
    type Item = I::Item;

    fn __aiter__(self) -> I {
        self
    }
}

/// The iterator of an async iterable (Python's `aiter(object)`).
///
/// ```
/// use dunder_core::asyncio;
/// use dunder_core::coroutine::{AsyncIterator, Awaitable, Exception, aiter, anext, anext_or, into_future};
///
/// struct Evens(u32);
///
/// impl AsyncIterator for Evens {
///     type Item = u32;
///
///     fn __anext__(&mut self) -> impl Awaitable<Output = u32> {
///         self.0 += 2;
///         std::future::ready(self.0)
///     }
/// }
///
/// let program = async {
///     let mut evens = aiter(Evens(0));
///     Ok::<_, Exception>((into_future(anext(&mut evens)).await?, into_future(anext_or(&mut evens, 7)).await?))
/// };
/// assert_eq!(asyncio::run(program).unwrap().unwrap(), (2, 4));
/// ```
pub fn aiter<I: AsyncIterable>(iterable: I) -> impl AsyncIterator<Item = I::Item> {
    iterable.__aiter__()
}

/// The next item of an async iterator (Python's `await anext(iterator)`).
///
/// # Errors
///
/// Awaiting it raises `StopAsyncIteration` at the end, and whatever making the item raises.
pub fn anext<I: AsyncIterator + ?Sized>(iterator: &mut I) -> impl Coroutine<Return = I::Item> {
    block(async move { catch(iterator.__anext__()).await })
}

/// The next item of an async iterator, or a value at the end (Python's `await anext(iterator, default)`).
///
/// # Errors
///
/// Awaiting it raises whatever making the item raises.
pub fn anext_or<I: AsyncIterator + ?Sized>(
    iterator: &mut I,
    default: I::Item,
) -> impl Coroutine<Return = I::Item> {
    block(async move {
        match catch(iterator.__anext__()).await {
            Err(e) if e.is::<StopAsyncIteration>() => Ok(default),
            result => result,
        }
    })
}
