//! What CPython's `test_context` pins down; the table is in `context.md`.
