//! What generated code may name, and nothing else. Not part of the public interface: it changes without notice.

/// The body of a function that was refused: for rust-analyzer, which goes on completing in it.
#[cfg(rust_analyzer)]
#[doc(hidden)]
#[macro_export]
macro_rules! __dunder_ide {
    ($($tokens:tt)*) => { $($tokens)* };
}

/// The body of a function that was refused: nothing to the compiler, so that nothing follows from the refusal.
#[cfg(not(rust_analyzer))]
#[doc(hidden)]
#[macro_export]
macro_rules! __dunder_ide {
    ($($tokens:tt)*) => {};
}

pub use core;
pub use core::clone::Clone;
pub use core::mem::{drop, replace};
pub use core::ops::ControlFlow;
pub use core::option::Option::{self, None, Some};
pub use core::pin::Pin;
pub use core::result::Result::{self, Err, Ok};
pub use core::task::{Context, Poll};
pub use std::format;
pub use std::process::ExitCode;

pub use crate::__dunder_ide as ide;
pub use crate::coroutine::Except;
pub use crate::coroutine::closing::closing;
pub use futures_core::Stream;

pub use crate::contextlib::{AsyncContextManager, ContextManager};
pub use crate::coroutine::async_generator::items::{
    AiterProbe, BorrowedDecision, BoxedGeneratorDecision, BoxedStreamDecision, GeneratorDecision,
    IterableDecision, NoDecision, StreamDecision,
};
pub use crate::coroutine::delegate::{
    AlikeDecision, AlikeUnitDecision, Delegation, IteratedDecision, LentDelegate, LentDelegation,
    MutedDecision, MutedIteratedDecision, MutedUnitDecision, RefusedDecision,
};
pub use crate::coroutine::fork::{cloneable_awaited, cloneable_local, demand};
pub use crate::coroutine::hint::{Hint, NoValueDecision, UnitDecision};
pub use crate::coroutine::keep::Probe;
pub use crate::coroutine::lend::{Lent, caught, own, thrown as thrown_in};

pub use crate::coroutine::machine::{
    Awaiting, Emitting, Iterating, Point, Receiving, Saved, Scheduled, Streaming, Yielding, finished,
    machine, sent,
};
pub use crate::coroutine::operand::Operand;
pub use crate::coroutine::pinned::boxed::boxed;
pub use crate::coroutine::pinned::{AsyncMailbox, Carried, Mailbox, Named, NoMail, Site, pinned, wait};
pub use crate::coroutine::question::{Answer, Question, RaiseDecision, ReturnDecision, answered};
pub use crate::coroutine::raising::{
    BaseException, being_handled, exception, handle, handling, into_handle, is_caught, leave, propagated,
    raised, raised_from, raised_leaving, raised_residual, thrown, unraised,
};
pub use crate::coroutine::show::{DebugWay, Locals, NameWay, ShowProbe, showing};
pub use crate::coroutine::slots::{NoSlots, Slots1, Slots2, Slots3, Slots4, Slots5, Slots6, Slots7, Slots8};
pub use crate::coroutine::step::{
    Driven, Unknown, drive, drive_lent, forget, raise, raise_at_start, refused, suspend, take_signal,
    without_value,
};
pub use crate::coroutine::{
    AsyncGenerator, Awaitable, Coroutine, Exception, Frame, Generator, Resume, Signal, Step, Suspended,
};
pub use crate::entry::Entry;

/// The traits by whose method `decision` the compiler decides what to keep, and where `?` leads.
pub mod decision {
    pub use crate::coroutine::keep::{BorrowDecision as _, CopyDecision as _, OwnDecision as _};
    pub use crate::coroutine::question::{RaiseDecision as _, ReturnDecision as _};
}

#[cfg(feature = "serde")]
pub use crate::coroutine::loops::{
    CollectionLoop, InclusiveLoop, LoopProbe, PlainLoop, RestLoop, StorableLoop,
};
#[cfg(feature = "serde")]
pub use crate::coroutine::step::refused_stored;
#[cfg(feature = "serde")]
pub use crate::coroutine::store::{
    Checkpoint, OwnedKind, ReferenceKind, Storable, StoreProbe, StoredState, load_local, owned_local,
    storable_awaited, storable_local, store_local, storing,
};
#[cfg(feature = "serde")]
pub use serde;
