//! Context variables: globals whose value depends on the task that asks (Python's `contextvars`).
//!
//! ```text
//!   thread ── current ──▶ Context ──▶ one Arc: values, never written to while it has another owner
//!                                          └─ or a shared scope, known to several handles ─▶ its values
//!   task ──── its own ────────────────────┘
//! ```
//!
//! Input: `get`, `set` and `reset` on a variable. Output: the value in the context that is current on this thread.
//!
//! A copy is one reference count: nothing of the values is copied, then or later, but for the few nodes on the way to a
//! variable that is set ([`map`]). The runtime copies for every task and callback, and never allocates for that. A context gets
//! an identity, and one allocation for it, when somebody can tell: when a token is made in it, or a user gets hold of it.
//!
//! Invariant: no value is dropped while the thread's current context or a scope is borrowed, since a destructor may ask for a
//! variable.

mod map;
mod scope;
mod variable;

pub(crate) use scope::copy_context;
pub use scope::{Bindings, Context};
pub use variable::{Binding, ContextVar, Token};
