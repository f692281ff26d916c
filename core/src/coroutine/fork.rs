//! What an object that can be cloned demands of its locals, in words that name them.
//!
//! That the object is `Clone` follows from its parts (see `Machine`); the demands here only say which part is not.

use super::machine::{Machine, Saved};

/// What a local must be to live across a suspension of an object that can be cloned.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be cloned, and lives across a suspension of an object that is to be `Clone`",
    label = "this is saved in the object, and is not `Clone`",
    note = "end it before the suspension, make its type `Clone`, or do without `Clone` on the object",
    note = "D313: https://docs.rs/dunder/latest/dunder/explained/index.html#d313"
)]
pub trait CloneableLocal {}
#[diagnostic::do_not_recommend]
impl<T: Clone> CloneableLocal for T {}

/// Demands it of a local.
#[inline(always)]
pub fn cloneable_local<T: CloneableLocal>(_: &T) {}

/// What is awaited by an object that can be cloned.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be cloned, and is awaited by an object that is to be `Clone`",
    label = "this is part of the object while it lasts, and is not `Clone`",
    note = "a coroutine function gives objects that can be cloned with `#[dunder::coroutine(clone)]`, a generator function \
            with `-> impl Generator<…> + Clone`",
    note = "D314: https://docs.rs/dunder/latest/dunder/explained/index.html#d314"
)]
pub trait CloneableAwaited {}
#[diagnostic::do_not_recommend]
impl<T: Clone> CloneableAwaited for T {}

/// Demands it of what is awaited.
#[inline(always)]
pub fn cloneable_awaited<T: CloneableAwaited>(_: &T) {}

/// Takes a closure that demands something of a machine's parts. It is only looked at, never called.
#[inline(always)]
pub fn demand<K, St: Saved, Sl, F>(_: &Machine<K, St, Sl, F>, _: impl Fn(&St, &Sl)) {}
