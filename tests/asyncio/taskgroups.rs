//! What CPython's `test_taskgroups` pins down; the table is in `taskgroups.md`.
