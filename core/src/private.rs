//! What generated code may name, and nothing else. Not part of the public interface: it changes without notice.

pub use core;
pub use core::mem::replace;

pub use crate::coroutine::closing::closing;
pub use crate::coroutine::fork::{cloneable_awaited, cloneable_local, demand};
pub use crate::coroutine::keep::{BorrowDecision, CopyDecision, OwnDecision, Probe};
pub use crate::coroutine::lend::{Lent, catch};
pub use crate::coroutine::machine::{
    Awaiting, Iterating, Point, Receiving, Saved, Scheduled, Yielding, finished, machine, sent, take,
};
pub use crate::coroutine::question::{Answer, Question, RaiseDecision, ReturnDecision, answered};
pub use crate::coroutine::raising::{
    BaseException, exception, handle, handling, is_caught, leave, propagated, raised, raised_from,
    raised_residual, thrown,
};
pub use crate::coroutine::show::{DebugWay, Locals, NameWay, ShowProbe, showing};
pub use crate::coroutine::slots::{NoSlots, Slots1, Slots2, Slots3, Slots4, Slots5, Slots6, Slots7, Slots8};
pub use crate::coroutine::step::{
    Driven, awaitable, delegate, drive, drive_lent, raise, refused, suspend, take_signal,
};
pub use crate::coroutine::{Awaitable, Coroutine, Exception, Frame, Resume, Signal, Step, Suspended};

#[cfg(feature = "serde")]
pub use crate::coroutine::loops::{InclusiveLoop, LoopProbe, PlainLoop, RestLoop, StorableLoop};
#[cfg(feature = "serde")]
pub use crate::coroutine::step::refused_stored;
#[cfg(feature = "serde")]
pub use crate::coroutine::store::{
    Checkpoint, Storable, StoredState, load_local, storable_awaited, storable_local, store_local, storing,
};
#[cfg(feature = "serde")]
pub use serde;
