//! What CPython's `test_queues` pins down; the table is in `queues.md`.
