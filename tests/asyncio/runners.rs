//! What CPython's `test_runners` pins down; the table is in `runners.md`.
