//! What CPython's `test_base_events` pins down; the table is in `base_events.md`.
