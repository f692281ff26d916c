//! The runner, driven from outside: as a process of its own, with real children.
#![allow(missing_docs)]

mod ending;
mod files;
mod order;
mod output;
mod process;
