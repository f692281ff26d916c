//! What CPython's `test_graph` pins down; the table is in `graph.md`.
