//! One attempt at a job: a shell in a process group of its own, until nothing of the group is left.
//!
//! ```text
//!   started ──▶ the shell ends ────────────────────┐
//!      ├──────▶ it takes too long ─────────────────┼──▶ SIGTERM to the group ── grace ──▶ SIGKILL ──▶ the rest of the output
//!      └──────▶ cancelled: a signal to the runner ─┘     (nobody is left, mostly)
//! ```
//!
//! Invariant: however it ends, the group is gone then, and all that it has said was passed on.

use std::io;
use std::rc::Rc;
use std::time::Duration;

use dunder::asyncio::{
    CancelledError, CreateSubprocess, DEVNULL, PIPE, Process, STDOUT, StreamReader, Task, TimeoutError,
    create_subprocess_shell, create_task, move_on_after, sleep, timeout, wait,
};
use dunder::prelude::*;
use dunder::signal::{SIGKILL, SIGTERM, Signals};

use crate::plan::Job;
use crate::report::{Outcome, Output};
use crate::runner::Runner;

/// So much output is read at a time.
const CHUNK: usize = 64 * 1024;

/// How many seconds pass between two looks at whether a group is gone. (Nothing tells that of processes that are not our own children.)
const LOOK: f64 = 0.01;

/// What is there still when a group was killed is not waited for longer than so many seconds.
const LAST_WORDS: u32 = 1;

dunder! {
    pub(crate) async fn attempt(runner: Rc<Runner>, place: usize, number: u32) -> Outcome {
        let job = runner.job(place);
        let process = try {
            await shell(&job)
        } except e: io::Error {
            return Outcome::Failed(format!("cannot be started: {e}"));
        };
        let _running = runner.running(place, number, process.clone());
        let reading = create_task(pass_on(process.take_stdout(), runner.report().output(place)));
        try {
            async with timeout(job.timeout) {
                outcome_of(await process.wait())
            }
        } except _: TimeoutError {
            Outcome::TimedOut
        } finally {
            await see_through(create_task(end(process.clone(), runner.grace(), reading)));
        }
    }

    /// What a job says, until it has nothing more to say.
    async fn pass_on(from: Option<StreamReader>, mut to: Output) {
        let Some(from) = from else { return };
        loop {
            let bytes = await from.read(CHUNK);
            if bytes.is_empty() {
                return;
            }
            to.feed(&bytes);
        }
    }

    /// Ends what is left of a group: it is asked to, and after the grace period it has to. Then waits for the rest of the output.
    async fn end(process: Process, grace: Duration, reading: Task<()>) {
        if process.signal_group(SIGTERM).is_ok() {
            with move_on_after(grace) {
                await gone(process.clone());
            }
            if process.signal_group(SIGKILL).is_ok() {
                with move_on_after(LAST_WORDS) {
                    await gone(process.clone());
                }
            }
        }
        // What has left the group may have the pipe, and keep it for ever.
        with move_on_after(LAST_WORDS) {
            await reading;
        }
    }

    /// Waits until there is nobody in a group.
    async fn gone(process: Process) {
        while process.signal_group(0).is_ok() {
            await sleep(LOOK);
        }
    }

    /// Waits for a task to the end, and is cancelled only then.
    async fn see_through(task: Task<()>) {
        let mut cancelled = None;
        while !task.done() {
            try {
                await wait([task.clone()]);
            } except e: CancelledError {
                cancelled = Some(e);
            }
        }
        task.result()?;
        if let Some(e) = cancelled {
            raise e;
        }
    }
}

fn shell(job: &Job) -> CreateSubprocess {
    let shell = create_subprocess_shell(&job.run).cwd(&job.directory).envs(&job.env);
    shell.process_group(0).stdin(DEVNULL).stdout(PIPE).stderr(STDOUT)
}

fn outcome_of(code: i32) -> Outcome {
    match code {
        0 => Outcome::Succeeded,
        1.. => Outcome::Failed(format!("exit status {code}")),
        _ => {
            let signal = Signals::from(-code);
            let name = signal.name().map_or_else(|| format!("signal {}", signal.value()), str::to_owned);
            Outcome::Failed(format!("ended by {name}"))
        }
    }
}
