//! What CPython's `test_staggered` pins down; the table is in `staggered.md`.
