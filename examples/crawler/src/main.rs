//! A crawler: downloads pages and what they link to, with limits, retries, timeouts and a progress bar.
//!
//! ```text
//! cargo run -p crawler -- --depth 2 --output /tmp/mirror http://127.0.0.1:8000/
//! ```
//!
//! ```text
//!   crawl ── a task for each address: wait for a place, try, wait, try again ──▶ download ──▶ store, by threads
//!     ▲                                                                            │
//!     └── links ◀── of a page that is HTML, by a thread ◀──────────────────────────┤
//!                                                           http ◀── pool ◀── open_connection
//! ```
//!
//! Ctrl-C takes no new work, gives what runs a few seconds, and prints the summary. A second Ctrl-C ends at once. The exit code is
//! 0 if all went well, 1 if something could not be had, 2 for a wrong command line, 130 after Ctrl-C.
#![forbid(unsafe_code)]
#![allow(missing_docs)]

mod crawl;
mod download;
mod http;
mod links;
mod options;
mod pool;
mod report;
mod robots;
mod store;
mod trouble;

use std::process::ExitCode;
use std::rc::Rc;

use dunder::asyncio::{self, CancelledError, create_task, current_task, wait};
use dunder::errors::KeyboardInterrupt;
use dunder::prelude::*;

use crawl::Crawl;
use options::{Command, HELP, Options};

/// As a shell says of a program that SIGINT has ended.
const INTERRUPTED: u8 = 130;

dunder! {
    /// Crawls to the end, or until Ctrl-C.
    async fn program(options: Options) -> ExitCode {
        let grace = options.grace;
        let crawl = Rc::new(Crawl::new(options)?);
        let running = create_task(Rc::clone(&crawl).run());
        let interrupted = try {
            await wait([running.clone()]);
            false
        } except _: CancelledError {
            true
        };
        if interrupted {
            if let Some(program) = current_task()? {
                program.uncancel();
            }
            crawl.stop();
            await wait([running.clone()]).timeout(grace);
            if running.cancel() {
                await wait([running.clone()]);
            }
        }
        crawl.report().summary();
        if interrupted {
            return ExitCode::from(INTERRUPTED);
        }
        running.result()?;
        ExitCode::from(u8::from(crawl.report().failures() > 0))
    }
}

fn main() -> ExitCode {
    let options = match options::parse() {
        Ok(Command::Crawl(options)) => *options,
        Ok(Command::Help) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(e) => {
            eprintln!("crawler: {e}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match asyncio::run(program(options)) {
        Ok(code) => code,
        Err(e) if e.is::<KeyboardInterrupt>() => ExitCode::from(INTERRUPTED),
        Err(e) => {
            eprintln!("crawler: {e}");
            ExitCode::FAILURE
        }
    }
}
