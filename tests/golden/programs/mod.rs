//! The programs, a file for each theme; beside each the same in Python, and what CPython prints.

mod callbacks;
mod combinators;
mod futures;
mod groups;
mod locks;
mod queues;
mod rest;
mod tasks;
