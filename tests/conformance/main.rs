//! The behaviours that CPython's own test suites pin down, as tests of this crate.
//!
//! One module for each of CPython's files, one test for each behaviour, in words of our own. `README.md` beside this file
//! says for every one of CPython's tests which of ours it is, or why it cannot be expressed; `table` holds it to that.
#![allow(missing_docs)]
// What stands after a `return` or a `raise` must not run; some of it makes the function a generator.
#![allow(unreachable_code)]

mod asyncgen;
mod common;
mod contextlib;
mod contextlib_async;
mod coroutines;
mod generator_stop;
mod generators;
mod table;
mod yield_from;
