//! Python's module `contextvars`, name for name.

pub use crate::context::{Binding, Bindings, Context, ContextVar, Token};

/// A copy of the current context, in constant time (`contextvars.copy_context()`).
///
/// ```
/// use dunder_core::contextvars::{ContextVar, copy_context};
///
/// static DEPTH: ContextVar<u32> = ContextVar::new("depth");
///
/// DEPTH.set(1);
/// let before = copy_context();
/// DEPTH.set(2);
/// assert_eq!(before.get(&DEPTH), Some(1));
/// ```
pub fn copy_context() -> Context {
    crate::context::copy_context().share()
}
