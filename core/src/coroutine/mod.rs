//! The coroutine protocol: how a suspended body is driven, awaited and made to raise.
//!
//! ```text
//!   protocol ◀── generator ◀─┐
//!      ▲  ▲                  ├── machine ◀── what the macros expand to (slots, keep, question, raising, lend, delegate)
//!      │  └──── awaitable ◀──┘
//!   exception ◀── errors
//! ```

pub(crate) mod async_generator;
mod awaitable;
pub(crate) mod block;
mod call_stack;
pub(crate) mod closing;
pub(crate) mod delegate;
pub mod errors;
mod exception;
pub(crate) mod fork;
mod generator;
pub(crate) mod hint;
mod immediate;
pub(crate) mod keep;
pub(crate) mod lend;
#[cfg(feature = "serde")]
pub(crate) mod loops;
pub(crate) mod machine;
pub(crate) mod operand;
pub(crate) mod pinned;
mod protocol;
pub(crate) mod question;
pub(crate) mod raising;
pub(crate) mod show;
pub(crate) mod slots;
pub(crate) mod step;
#[cfg(feature = "serde")]
pub(crate) mod store;
mod unawaited;

pub use async_generator::{
    Aclose, Asend, AsyncGenerator, AsyncIterable, AsyncIterator, AsyncResults, Athrow, Finalized, aiter,
    anext, anext_or,
};
pub use awaitable::{Awaitable, BoxCoroutine, Coroutine, CoroutineAwait, CoroutineFuture, FutureAwait};
pub use call_stack::{Awaited, CallStack, FrameCallGraphEntry, FrameKind};
pub use exception::{BaseExceptionGroup, ExceptStar, Exception, ExceptionGroup, Frame};
pub use generator::{Generator, Results, next};
pub(crate) use immediate::Immediately;
pub use lend::{Catch, catch as into_future};
pub use machine::{Machine, Point};
pub use protocol::{Resume, Signal, Step, Suspended};
pub use raising::{BaseException, Caught, Except};
#[cfg(feature = "serde")]
pub use store::{Checkpoint, restore};
