//! `#[coroutine(pinned)]` and `#[generator(pinned)]`: bodies that hold borrows of their own locals across suspensions.
//!
//! That they do the same as machines and as plain Rust, `tests/compare` shows for every body there. What raises, delegates and
//! manages contexts is shown by the tests that machines have for it: `dunder!` pins every body here (see `facade`).

#![allow(clippy::all, clippy::pedantic)]

extern crate dunder_pinned as dunder;

#[path = "../async_generators.rs"]
mod async_generators;
mod bodies;
#[allow(dead_code)]
#[path = "../conformance/common.rs"]
mod common;
#[path = "../delegation.rs"]
mod delegation;
#[path = "../exceptions.rs"]
mod exceptions;
#[path = "../conformance/generator_stop.rs"]
mod generator_stop;
#[path = "../conformance/generators/mod.rs"]
mod generators;
#[path = "../keywords.rs"]
mod keywords;
mod regions;
mod scheduled;
#[path = "../with.rs"]
mod with;
#[path = "../conformance/yield_from/mod.rs"]
mod yield_from;
