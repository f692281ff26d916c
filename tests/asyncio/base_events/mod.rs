//! What CPython's `test_base_events` pins down of the loop itself; the table is in `base_events.md`.

mod callbacks;
mod debugging;
mod handlers;
mod running;
