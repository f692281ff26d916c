//! What CPython's `test_threads` pins down; the table is in `threads.md`.
