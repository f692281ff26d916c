//! `#[coroutine(pinned)]` and `#[generator(pinned)]`: bodies that hold borrows of their own locals across suspensions.
//!
//! That they do the same as machines and as plain Rust, `tests/compare` shows for every body there.

mod bodies;
