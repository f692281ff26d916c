//! What CPython's `test_tasks` pins down; the table is in `tasks.md`.
