//! What CPython's `test_eager_task_factory` pins down; the table is in `eager_task_factory.md`.
