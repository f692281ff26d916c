//! What CPython's `test_futures` pins down; the table is in `futures.md`.
