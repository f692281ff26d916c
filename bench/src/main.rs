//! Measurements of dunder against its peers.
fn main() {}
