//! What CPython's `test_timeouts` pins down; the table is in `timeouts.md`.
