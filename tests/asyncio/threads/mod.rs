//! What CPython's `test_threads` pins down, and executors and futures of other threads; the table is in `threads.md`.

mod coroutines;
mod executors;
mod to_threads;
