//! The runner: a task for each job, and what they share.
//!
//! ```text
//!   task of a job: those of its needs are done ─▶ a place is free ─▶ attempt ──▶ done
//!                     │ one has failed               ▲                  │ failed, and there are retries
//!                     └──▶ skipped                   └──── delay ◀──────┘
//! ```
//!
//! Invariant: who waits, for others, for a place, or for the next attempt, has no place.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant};

use dunder::asyncio::{CancelledError, Process, Semaphore, Task, TaskBuilder, TaskGroup, sleep, wait};
use dunder::prelude::*;
use dunder::signal::{SIGKILL, Signals};

use crate::attempt::attempt;
use crate::options::Options;
use crate::plan::{Job, Plan};
use crate::report::{Outcome, Report};

pub(crate) struct Runner {
    jobs: Vec<Rc<Job>>,
    keep_going: bool,
    grace: Duration,
    places: Semaphore,
    group: TaskGroup,
    /// Something has failed, and nothing new begins.
    stopping: Cell<bool>,
    signal: Cell<Option<Signals>>,
    processes: RefCell<Vec<Process>>,
    report: Rc<Report>,
}

/// A process that is to be ended when the runner is.
pub(crate) struct Running {
    runner: Rc<Runner>,
    place: usize,
    process: Process,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.runner.processes.borrow_mut().retain(|process| process.pid() != self.process.pid());
        self.runner.report.stopped(self.place);
    }
}

impl Runner {
    pub(crate) fn new(plan: Plan, options: Options) -> Self {
        Runner {
            report: Rc::new(Report::new(&plan, options.group)),
            jobs: plan.jobs.into_iter().map(Rc::new).collect(),
            keep_going: options.keep_going,
            grace: options.grace,
            places: Semaphore::new(options.at_once),
            group: TaskGroup::new(),
            stopping: Cell::new(false),
            signal: Cell::new(None),
            processes: RefCell::default(),
        }
    }

    pub(crate) fn job(&self, place: usize) -> Rc<Job> {
        Rc::clone(&self.jobs[place])
    }

    pub(crate) fn grace(&self) -> Duration {
        self.grace
    }

    pub(crate) fn report(&self) -> &Rc<Report> {
        &self.report
    }

    pub(crate) fn exit_code(&self) -> u8 {
        match self.signal.get() {
            Some(signal) => 128_u8.saturating_add(u8::try_from(signal.value()).unwrap_or(u8::MAX)),
            None => u8::from(!self.report.all_succeeded()),
        }
    }

    pub(crate) fn running(self: &Rc<Self>, place: usize, attempt: u32, process: Process) -> Running {
        self.report.started(place, attempt, process.pid());
        self.processes.borrow_mut().push(process.clone());
        Running { runner: Rc::clone(self), place, process }
    }

    /// A signal has come in. The first ends all jobs, the second does so at once.
    pub(crate) fn interrupt(&self, signal: Signals) {
        let name = signal.name().unwrap_or("a signal");
        if self.signal.get().is_none() {
            self.signal.set(Some(signal));
            self.report.tell(&format!("{name}: ending all jobs; again to kill them"));
            self.group.cancel();
        } else {
            self.report.tell(&format!("{name}: killing all jobs"));
            for process in &*self.processes.borrow() {
                // It may have gone just now.
                let _ = process.signal_group(SIGKILL);
            }
        }
    }

    fn done(&self, place: usize, outcome: Outcome, attempts: u32, took: Duration) {
        let failed = outcome != Outcome::Succeeded;
        self.report.done(place, outcome, attempts, took);
        if failed && !self.keep_going && !self.stopping.replace(true) {
            self.report.tell("nothing new begins");
        }
    }
}

dunder! {
    impl Runner {
        pub(crate) async fn run(self: Rc<Self>) {
            async with self.group.clone() as group {
                // What a job needs stands before it.
                let mut tasks: Vec<Task<()>> = Vec::new();
                for (place, job) in self.jobs.iter().enumerate() {
                    let needs = job.needs.iter().map(|need| tasks[*need].clone()).collect();
                    let task = TaskBuilder::new().name(job.name.as_str());
                    tasks.push(group.create_task_with(task, Rc::clone(&self).perform(place, needs)));
                }
            }
        }

        async fn perform(self: Rc<Self>, place: usize, needs: Vec<Task<()>>) {
            let job = self.job(place);
            if !needs.is_empty() {
                await wait(needs);
            }
            let missing = job.needs.iter().find(|need| self.report.outcome(**need) != Outcome::Succeeded);
            if let Some(need) = missing {
                let outcome = Outcome::Skipped(self.jobs[*need].name.clone());
                return self.report.done(place, outcome, 0, Duration::ZERO);
            }
            let mut attempts = 0;
            let mut took = Duration::ZERO;
            try {
                loop {
                    let outcome = {
                        let _place = await self.places.permit();
                        if self.stopping.get() {
                            return;
                        }
                        attempts += 1;
                        let since = Instant::now();
                        try {
                            await attempt(Rc::clone(&self), place, attempts)
                        } finally {
                            took += since.elapsed();
                        }
                    };
                    if outcome == Outcome::Succeeded || attempts > job.retries || self.stopping.get() {
                        return self.done(place, outcome, attempts, took);
                    }
                    self.report.retry(place, &outcome, job.retry_delay);
                    await sleep(job.retry_delay);
                }
            } except _: CancelledError {
                if attempts > 0 {
                    self.report.done(place, Outcome::Ended, attempts, took);
                }
                raise;
            }
        }
    }
}
