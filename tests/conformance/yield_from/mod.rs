//! Delegation (PEP 380), after CPython's `test_yield_from`.

mod closing;
mod delegating;
mod edges;
mod iterators;
mod values;
