//! A job queue: workers, retries with back-off, time limits, priorities, events, and a graceful shutdown.
//!
//! The program exists three times and prints the same each time: `job_queue.py` in Python, `keyword.rs` and `attribute.rs` in
//! the two forms of `dunder`.
//!
//! ```text
//! cargo run --example job_queue                  the keyword form
//! cargo run --example job_queue -- attribute     the attribute form
//! python3 examples/job_queue/job_queue.py        the original (3.13 or later)
//! ```

use dunder::asyncio;
use dunder::prelude::*;

mod attribute;
mod keyword;
mod model;

fn main() -> Result<(), Exception> {
    match std::env::args().nth(1).as_deref() {
        Some("attribute") => asyncio::run(attribute::program()),
        _ => asyncio::run(keyword::program()),
    }
}
