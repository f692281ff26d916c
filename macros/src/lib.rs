//! The macros of the `dunder` crate.
