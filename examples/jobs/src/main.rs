//! A job runner: commands in the order of what they need, so many at a time, with timeouts, retries, and an end that leaves nothing
//! behind.
//!
//! ```text
//! cargo run -p jobs -- examples/jobs/example.toml
//! ```
//!
//! ```text
//!   file ─▶ plan ─▶ runner: a task for each job ── needs done, a place ──▶ attempt: a process group, its output, its end
//!                     │ first failure: nothing new begins                          │
//!                     └── a signal: all are cancelled ── SIGTERM … SIGKILL ────────┘──▶ report
//! ```
//!
//! SIGINT, SIGTERM and SIGHUP end all jobs: their process groups are sent SIGTERM, and SIGKILL if they are there after the grace
//! period or when a second signal comes in. The exit code is 0 if all went well, 1 if a job failed, 2 if there is nothing to run, and 128
//! and the number of the signal after one.
#![forbid(unsafe_code)]
#![allow(missing_docs)]

mod attempt;
mod options;
mod plan;
mod report;
mod runner;

use std::process::ExitCode;
use std::rc::Rc;

use dunder::asyncio::{self, create_task, open_signal_receiver};
use dunder::prelude::*;
use dunder::signal::{SIGHUP, SIGINT, SIGTERM};

use options::{Command, HELP, Options};
use plan::Plan;
use runner::Runner;

dunder! {
    /// Runs the jobs; tells the runner of signals meanwhile.
    async fn program(plan: Plan, options: Options) -> ExitCode {
        let runner = Rc::new(Runner::new(plan, options));
        with open_signal_receiver([SIGINT, SIGTERM, SIGHUP]) as signals {
            let listening = create_task(listen(signals, Rc::clone(&runner)));
            try {
                await Rc::clone(&runner).run();
            } finally {
                listening.cancel();
            }
        }
        runner.report().summary();
        ExitCode::from(runner.exit_code())
    }

    async fn listen(signals: asyncio::SignalReceiver, runner: Rc<Runner>) {
        async for signal in signals {
            runner.interrupt(signal);
        }
    }
}

fn main() -> ExitCode {
    let parsed = options::parse().map_err(|e| format!("{e}\n\n{HELP}"));
    let plan = parsed.and_then(|command| match command {
        Command::Help => Ok(None),
        Command::Run(options) => Ok(Some((Plan::read(&options)?, options))),
    });
    match plan {
        Ok(None) => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        Ok(Some((plan, options))) => asyncio::run(program(plan, options)).unwrap_or_else(|e| {
            eprintln!("jobs: {e:?}");
            ExitCode::FAILURE
        }),
        Err(e) => {
            eprintln!("jobs: {e}");
            ExitCode::from(2)
        }
    }
}
