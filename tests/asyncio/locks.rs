//! What CPython's `test_locks` pins down; the table is in `locks.md`.
