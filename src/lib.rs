//! Python's coroutines in stable Rust: generators, `async`/`await` with exceptions, and asyncio.
//!
//! ```
//! use dunder::asyncio;
//! use dunder::prelude::*;
//!
//! #[dunder::coroutine]
//! async fn say_after(delay: f64, what: &'static str) -> usize {
//!     asyncio::sleep(delay).await;
//!     println!("{what}");
//!     what.len()
//! }
//!
//! #[dunder::coroutine]
//! async fn program() {
//!     let (hello, world) = asyncio::gather((say_after(0.1, "hello"), say_after(0.2, "world"))).await;
//!     assert_eq!(hello + world, 10);
//! }
//!
//! #[generator]
//! fn countdown(from: u32) -> impl Generator<Yield = u32> {
//!     for i in (1..=from).rev() {
//!         yield_!(i);
//!     }
//! }
//!
//! fn main() -> Result<(), Exception> {
//!     assert_eq!(countdown(3).collect::<Vec<_>>(), [3, 2, 1]);
//!     asyncio::run(program())
//! }
//! ```
//!
//! | to write | there is |
//! |---|---|
//! | a coroutine: Python's `async def` | [`#[dunder::coroutine] async fn`](macro@coroutine), [`dunder!`], [`async_!`] |
//! | a generator: Python's `def` with `yield` | [`#[generator] fn`](macro@generator), [`dunder!`], [`gen_!`] |
//! | an async generator: Python's `async def` with `yield` | [`#[generator] async fn`](macro@generator), [`dunder!`] |
//! | to drive one by hand | [`next`], [`Generator`], [`Resume`] |
//! | something that can be awaited | [`Awaitable`] |
//! | to await it in a Rust `async` block, or on another executor | [`into_future`], [`Coroutine::into_future`] |
//! | where a program or a test begins | [`#[dunder::main]`](macro@main), [`#[dunder::test]`](macro@test) |
//! | a program of many coroutines | [`asyncio`], [`contextvars`], [`signal`] |
//! | context managers, and what combines them | [`contextlib`] |
//! | errors that are raised | [`Exception`], [`errors`] |
//! | an object to copy, print or store | `+ Clone`, `+ Debug`, `+ Checkpoint` (feature `serde`): the book's chapter on objects |
//!
//! The attribute `coroutine` is written with its path: the bare word is reserved by rustc.
#![forbid(unsafe_code)]

extern crate self as dunder;

/// ```
/// use dunder::prelude::*;
/// use dunder::{Checkpoint, restore};
///
/// #[generator]
/// fn total() -> impl Generator<Yield = f64, Send = f64> + Checkpoint {
///     let mut total = 0.0;
///     loop {
///         total += yield_!(total);
///     }
/// }
///
/// let mut before = total();
/// next(&mut before);
/// before.send(2.0);
/// let stored = serde_json::to_string(&before)?;
///
/// let mut after = restore(total(), &mut serde_json::Deserializer::from_str(&stored))?;
/// assert_eq!(after.send(1.5).yielded(), Some(3.5));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg(feature = "serde")]
pub use dunder_core::coroutine::Checkpoint;
/// ```
/// # use dunder::prelude::*;
/// # use dunder::{Checkpoint, restore};
/// #[generator]
/// fn steps(upto: u32) -> impl Generator<Yield = u32> + Checkpoint {
///     for step in 1..=upto {
///         yield_!(step);
///     }
/// }
///
/// let mut before = steps(3);
/// assert_eq!(before.next(), Some(1));
/// let stored = serde_json::to_value(&before)?;
/// let after = restore(steps(3), stored)?;
/// assert_eq!(after.collect::<Vec<_>>(), [2, 3]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg(feature = "serde")]
pub use dunder_core::coroutine::restore;
pub use dunder_core::coroutine::{
    AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Awaited, BaseException, BoxCoroutine, CallStack,
    Caught, Coroutine, Except, Exception, Finalized, Frame, FrameKind, Generator, Resume, Signal, Step,
    Suspended, aiter, anext, anext_or, errors, into_future, next,
};
#[cfg(feature = "fs")]
pub use dunder_core::fs;
#[cfg(feature = "signal")]
pub use dunder_core::signal;
pub use dunder_core::{asyncio, contextlib, contextvars};
pub use dunder_macros::{async_, coroutine, dunder, gen_, generator, main, test};

/// `yield_!(value)`: the keyword `yield` in the body of a `#[generator]`; its value is what is sent.
///
/// Only there: the attribute takes the macro for the keyword before it would be expanded.
#[macro_export]
macro_rules! yield_ {
    ($($tokens:tt)*) => {
        ::core::compile_error!(
            "`yield_!` stands outside of a generator: it belongs in the body of a `#[generator] fn`\nD115: https://docs.rs/dunder/latest/dunder/explained/index.html#d115"
        )
    };
}

/// `yield_from!(generator)`: the keywords `yield from` in the body of a `#[generator]`; its value is what the delegate
/// returns.
///
/// Only there: the attribute takes the macro for the keyword before it would be expanded.
#[macro_export]
macro_rules! yield_from {
    ($($tokens:tt)*) => {
        ::core::compile_error!(
            "`yield_from!` stands outside of a generator: it belongs in the body of a `#[generator] fn`\nD115: https://docs.rs/dunder/latest/dunder/explained/index.html#d115"
        )
    };
}

/// `raise!(error)`, `raise!(error; from cause)`, and in a handler `raise!()`: the keyword `raise` in the body of a coroutine or
/// generator. What is raised is anything that converts into an [`Exception`].
///
/// Only there: the attribute takes the macro for the keyword before it would be expanded.
#[macro_export]
macro_rules! raise {
    ($($tokens:tt)*) => {
        ::core::compile_error!(
            "`raise!` stands outside of a coroutine or generator: a plain function returns `Err(…)`\nD115: https://docs.rs/dunder/latest/dunder/explained/index.html#d115"
        )
    };
}

/// `try_! { { … } except e: Error { … } else { … } finally { … } }`: Python's `try` in the body of a coroutine or generator. It
/// has a value, as blocks do.
///
/// Only there: the attribute takes the macro for the keyword before it would be expanded.
#[macro_export]
macro_rules! try_ {
    ($($tokens:tt)*) => {
        ::core::compile_error!(
            "`try_!` stands outside of a coroutine or generator: a plain function matches on a `Result`\nD115: https://docs.rs/dunder/latest/dunder/explained/index.html#d115"
        )
    };
}

/// `with_! { manager as name { … } }`: Python's `with` in the body of a coroutine or generator.
///
/// Only there: the attribute takes the macro for the keyword before it would be expanded.
#[macro_export]
macro_rules! with_ {
    ($($tokens:tt)*) => {
        ::core::compile_error!("`with_!` stands outside of a coroutine or generator: it belongs in the body of one\nD115: https://docs.rs/dunder/latest/dunder/explained/index.html#d115")
    };
}

/// `async_with! { manager as name { … } }`: Python's `async with` in the body of a coroutine.
///
/// Only there: the attribute takes the macro for the keyword before it would be expanded.
#[macro_export]
macro_rules! async_with {
    ($($tokens:tt)*) => {
        ::core::compile_error!("`async_with!` stands outside of a coroutine: it belongs in the body of a `#[dunder::coroutine] async fn`\nD115: https://docs.rs/dunder/latest/dunder/explained/index.html#d115")
    };
}

/// `pinned! { … }`: a block in the body of a coroutine or generator that may hold borrows across suspensions.
///
/// Only there: the attribute takes the macro for the keyword before it would be expanded.
#[macro_export]
macro_rules! pinned {
    ($($tokens:tt)*) => {
        ::core::compile_error!(
            "`pinned!` stands outside of a coroutine or generator: a plain function may borrow what it likes"
        )
    };
}

/// `async_for! { pattern in iterable { … } else { … } }`: Python's `async for` in the body of a coroutine.
///
/// Only there: the attribute takes the macro for the keyword before it would be expanded.
#[macro_export]
macro_rules! async_for {
    ($($tokens:tt)*) => {
        ::core::compile_error!("`async_for!` stands outside of a coroutine: it belongs in the body of a `#[dunder::coroutine] async fn`\nD115: https://docs.rs/dunder/latest/dunder/explained/index.html#d115")
    };
}

/// What most programs want in scope.
pub mod prelude {
    pub use crate::{
        AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, BaseException, Caught, Coroutine, Exception,
        Generator, Step, async_, async_for, async_with, dunder, gen_, generator, next, pinned, raise, try_,
        with_, yield_, yield_from,
    };
}

#[doc = include_str!("../book/src/errors.md")]
pub mod explained {}

#[doc(hidden)]
pub use dunder_core::private as __private;
#[doc(hidden)]
pub use dunder_macros::__configured;

/// The README and the chapters of the book, whose code is compiled and run with the documentation tests.
#[cfg(doctest)]
mod chapters {
    #[doc = include_str!("../README.md")]
    struct Readme;

    #[doc = include_str!("../book/src/introduction.md")]
    struct Introduction;

    #[doc = include_str!("../book/src/getting-started.md")]
    struct GettingStarted;

    #[doc = include_str!("../book/src/coroutines.md")]
    struct Coroutines;

    #[doc = include_str!("../book/src/generators.md")]
    struct Generators;

    #[doc = include_str!("../book/src/exceptions.md")]
    struct Exceptions;

    #[doc = include_str!("../book/src/async-generators.md")]
    struct AsyncGenerators;

    #[doc = include_str!("../book/src/synchronization.md")]
    struct Synchronization;

    #[doc = include_str!("../book/src/from-python.md")]
    struct FromPython;

    #[doc = include_str!("../book/src/tasks-and-groups.md")]
    struct TasksAndGroups;

    #[doc = include_str!("../book/src/cancellation.md")]
    struct Cancellation;

    #[cfg(feature = "net")]
    #[doc = include_str!("../book/src/streams.md")]
    struct Streams;

    #[cfg(all(feature = "process", feature = "signal", unix))]
    #[doc = include_str!("../book/src/subprocesses.md")]
    struct Subprocesses;

    #[cfg(feature = "fs")]
    #[doc = include_str!("../book/src/threads.md")]
    struct Threads;

    #[doc = include_str!("../book/src/borrowing.md")]
    struct Borrowing;

    #[doc = include_str!("../book/src/from-tokio.md")]
    struct FromTokio;

    #[doc = include_str!("../book/src/context-variables.md")]
    struct ContextVariables;

    #[doc = include_str!("../book/src/debugging.md")]
    struct Debugging;

    #[cfg(feature = "serde")]
    #[doc = include_str!("../book/src/objects.md")]
    struct Objects;

    #[doc = include_str!("../book/src/testing.md")]
    struct Testing;

    #[doc = include_str!("../book/src/expansion.md")]
    struct Expansion;

    #[doc = include_str!("../book/src/how-it-works.md")]
    struct HowItWorks;
}
