//! Generators, after CPython's `test_generators`.

mod classes;
mod closing;
mod exceptions;
mod programs;
mod protocol;
mod throwing;
mod tutorial;
