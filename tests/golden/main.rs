//! Programs that print in CPython and here the same lines in the same order. See README.md.
#![allow(missing_docs)]

mod programs;
mod random;
mod trace;
