//! What CPython's `test_context` pins down, and who inherits what; the table is in `context.md`.

mod inherited;
mod maps;
mod variables;
