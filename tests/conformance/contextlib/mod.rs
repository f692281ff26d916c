//! Context managers, after CPython's `test_contextlib`.

mod from_generators;
mod others;
mod stack;
