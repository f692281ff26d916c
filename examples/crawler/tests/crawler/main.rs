//! The crawler, driven from outside: as a process of its own, against servers that are real, and servers that are bad.
#![allow(missing_docs)]

mod faults;
mod interrupts;
mod limits;
mod process;
mod python;
mod resuming;
mod server;
