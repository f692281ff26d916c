//! Every body is compiled twice: as a machine, and as the plain `async fn` that the compiler lowers itself. Both run on
//! the same inputs, to the end and dropped half-way, and do the same in the same order.
//!
//! ```text
//!   generator!(name (args) [values] -> (Return) { body })      yield_! is an await of `ask` in the plain version
//!   coroutine!(name (args) [values] -> (Return) { body })      awaits futures that are pending n times
//! ```

// The bodies are ugly on purpose, and written for both versions at once.
#![allow(unused, unused_qualifications, unreachable_pub, irrefutable_let_patterns, break_with_label_and_loop)]
#![allow(clippy::all, clippy::pedantic, clippy::dbg_macro)]

#[macro_use]
mod twice;
mod assertions;
mod awaits;
mod control_flow;
mod drops;
mod expressions;
mod generate;
mod heads;
mod keywords;
mod moves;
mod protocol;
mod random;
mod signatures;
mod trace;
