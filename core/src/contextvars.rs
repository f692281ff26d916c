//! Python's module `contextvars`, name for name.

pub use crate::context::{Context, ContextVar, Token, copy_context};
