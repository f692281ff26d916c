//! What CPython's `test_waitfor` pins down; the table is in `waitfor.md`.
