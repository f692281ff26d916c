//! Where programs and tests begin: what `#[dunder::main]` and `#[dunder::test]` expand to.
//!
//! ```text
//!   Entry::new() .debug() .virtual_clock() .seed(7) .shuffle(100) ─▶ main(f) ─▶ ExitCode
//!                                                                 └─▶ test(f)    or a panic, beside the seed that failed
//! ```

use std::process::{ExitCode, Termination};
use std::thread;

use crate::coroutine::errors::KeyboardInterrupt;
use crate::coroutine::{Coroutine, Exception};
use crate::runner::Runner;

/// What a program or a test may give back.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that a program or a test can give back",
    label = "this is neither a success nor a failure",
    note = "a program or a test gives `()`, a `Result<(), E>` where `E: Debug`, or an `ExitCode`",
    note = "D027: https://docs.rs/dunder/latest/dunder/explained/index.html#d027"
)]
pub trait Outcome: Termination {}
#[diagnostic::do_not_recommend]
impl<T: Termination> Outcome for T {}

/// How a program or a test is run.
#[derive(Debug, Clone, Default)]
#[must_use = "an entry does nothing until `main` or `test` is called"]
pub struct Entry {
    debug: bool,
    virtual_clock: bool,
    seed: Option<u64>,
    runs: Option<u64>,
}

impl Entry {
    /// In real time, not in debug mode, first in, first out.
    pub fn new() -> Self {
        Self::default()
    }

    /// In debug mode.
    pub fn debug(mut self) -> Self {
        self.debug = true;
        self
    }

    /// In virtual time.
    pub fn virtual_clock(mut self) -> Self {
        self.virtual_clock = true;
        self
    }

    /// With a schedule that is shuffled by this seed; the first one, if there are several.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// With so many seeds.
    pub fn shuffle(mut self, runs: u64) -> Self {
        self.runs = Some(runs);
        self
    }

    /// Runs a program. What it raises is printed as a traceback.
    pub fn main<C>(self, main: impl FnOnce() -> C) -> ExitCode
    where
        C: Coroutine + 'static,
        C::Return: Outcome + 'static,
    {
        match self.runner(self.seed).run(main()) {
            Ok(value) => value.report(),
            Err(e) => {
                eprintln!("{e:?}");
                // As a shell says of a program that SIGINT has ended.
                ExitCode::from(if e.is::<KeyboardInterrupt>() { 130 } else { 1 })
            }
        }
    }

    /// Runs a test.
    ///
    /// # Panics
    ///
    /// If it fails: that is how a test says so.
    #[track_caller]
    pub fn test<C>(self, test: impl Fn() -> C)
    where
        C: Coroutine + 'static,
        C::Return: Outcome + 'static,
    {
        let Some(runs) = self.runs else {
            return outcome(self.runner(self.seed).run(test()));
        };
        let first = self.seed.unwrap_or(0);
        for seed in first..first.saturating_add(runs) {
            let _told = Told(seed);
            outcome(self.runner(Some(seed)).run(test()));
        }
    }

    fn runner(&self, seed: Option<u64>) -> Runner {
        let mut runner = Runner::new();
        if self.debug {
            runner = runner.debug(true);
        }
        if self.virtual_clock {
            runner = runner.virtual_clock();
        }
        match seed {
            Some(seed) => runner.shuffle(seed),
            None => runner,
        }
    }
}

#[track_caller]
fn outcome<T: Termination>(result: Result<T, Exception>) {
    match result {
        Ok(value) => assert!(value.report() == ExitCode::SUCCESS, "the test has returned a failure"),
        Err(e) => panic!("the test has raised\n{e:?}"),
    }
}

/// Says which seed it was if the run fails.
struct Told(u64);

impl Drop for Told {
    fn drop(&mut self) {
        if thread::panicking() {
            let seed = self.0;
            eprintln!(
                "it has failed with seed {seed}: `#[dunder::test(seed = {seed})]` repeats that schedule"
            );
        }
    }
}
