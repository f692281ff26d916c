//! What CPython's `test_runners` pins down; the table is in `runners.md`. What only another process can show, SIGINT and what
//! is printed, is in `tests/processes`.

mod running;
mod shutdown;
mod testing;
