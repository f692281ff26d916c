//! What is told: what jobs say, what happens to them, a line of who is running, a summary.
//!
//! What jobs say and the summary go to standard output, what happens to standard error; the line is there only if that is a
//! terminal. A line is written in one piece, so lines of different jobs never mix.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, Write};
use std::rc::Rc;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::plan::Plan;

/// A line that is longer is broken there, so that a job which never ends one fills nobody's memory.
const LONGEST_LINE: usize = 64 * 1024;

/// How a job has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    Succeeded,
    /// Why.
    Failed(String),
    TimedOut,
    /// By a signal to the runner.
    Ended,
    /// The job that it needs and that has not succeeded.
    Skipped(String),
    NotRun,
}

pub(crate) struct Report {
    names: Vec<String>,
    width: usize,
    group: bool,
    bar: ProgressBar,
    start: Instant,
    running: RefCell<Vec<usize>>,
    done: RefCell<Vec<Done>>,
}

#[derive(Clone)]
struct Done {
    outcome: Outcome,
    attempts: u32,
    took: Duration,
}

impl Report {
    pub(crate) fn new(plan: &Plan, group: bool) -> Self {
        let names: Vec<String> = plan.jobs.iter().map(|job| job.name.clone()).collect();
        let bar = ProgressBar::new_spinner();
        let style = ProgressStyle::with_template("{spinner} {msg} [{elapsed}]");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        if !bar.is_hidden() {
            bar.enable_steady_tick(Duration::from_millis(100));
        }
        let unknown = Done { outcome: Outcome::NotRun, attempts: 0, took: Duration::ZERO };
        Report {
            width: names.iter().map(|name| name.chars().count()).max().unwrap_or_default(),
            done: RefCell::new(vec![unknown; names.len()]),
            running: RefCell::default(),
            start: Instant::now(),
            names,
            group,
            bar,
        }
    }

    fn show(&self) {
        let running = self.running.borrow();
        let names: Vec<&str> = running.iter().map(|place| self.names[*place].as_str()).collect();
        let done = self.done.borrow().iter().filter(|done| done.outcome != Outcome::NotRun).count();
        self.bar.set_message(format!("{done} of {} done; running: {}", self.names.len(), names.join(", ")));
    }

    pub(crate) fn started(&self, place: usize, attempt: u32, pid: u32) {
        self.running.borrow_mut().push(place);
        let attempt = if attempt > 1 { format!(", attempt {attempt}") } else { String::new() };
        self.tell(&format!("{} started (process {pid}{attempt})", self.names[place]));
        self.show();
    }

    pub(crate) fn stopped(&self, place: usize) {
        self.running.borrow_mut().retain(|running| *running != place);
        self.show();
    }

    pub(crate) fn retry(&self, place: usize, why: &Outcome, delay: Duration) {
        self.tell(&format!("{} {why}; once more in {:.1} s", self.names[place], delay.as_secs_f64()));
    }

    pub(crate) fn done(&self, place: usize, outcome: Outcome, attempts: u32, took: Duration) {
        self.tell(&format!("{} {outcome}", self.names[place]));
        self.done.borrow_mut()[place] = Done { outcome, attempts, took };
        self.show();
    }

    /// What happens, on standard error.
    pub(crate) fn tell(&self, what: &str) {
        self.bar.suspend(|| eprintln!("* {what}"));
    }

    /// What a job says, on standard output. Who reads that may have gone.
    fn print(&self, bytes: &[u8]) {
        self.bar.suspend(|| {
            let mut stdout = io::stdout().lock();
            let _ = stdout.write_all(bytes).and_then(|()| stdout.flush());
        });
    }

    /// Where the output of an attempt goes.
    pub(crate) fn output(self: &Rc<Self>, place: usize) -> Output {
        let prefix = format!("{:width$} | ", self.names[place], width = self.width);
        Output { report: Rc::clone(self), prefix: prefix.into_bytes(), line: Vec::new(), kept: Vec::new() }
    }

    pub(crate) fn outcome(&self, place: usize) -> Outcome {
        self.done.borrow()[place].outcome.clone()
    }

    /// Whether all has gone well.
    pub(crate) fn all_succeeded(&self) -> bool {
        self.done.borrow().iter().all(|done| done.outcome == Outcome::Succeeded)
    }

    pub(crate) fn summary(&self) {
        self.bar.finish_and_clear();
        let mut summary = String::new();
        let mut succeeded = 0;
        for (name, done) in self.names.iter().zip(&*self.done.borrow()) {
            let Done { outcome, attempts, took } = done;
            succeeded += usize::from(*outcome == Outcome::Succeeded);
            let took = match attempts {
                0 => String::new(),
                1 => format!("{:.2} s", took.as_secs_f64()),
                _ => format!("{:.2} s, {attempts} attempts", took.as_secs_f64()),
            };
            let line = format!("{name:width$}   {:30}   {took}", outcome.to_string(), width = self.width);
            summary.push_str(line.trim_end());
            summary.push('\n');
        }
        let (all, took) = (self.names.len(), self.start.elapsed().as_secs_f64());
        summary.push_str(&format!("{succeeded} of {all} jobs succeeded in {took:.2} s\n"));
        self.print(summary.as_bytes());
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Outcome::Succeeded => f.write_str("succeeded"),
            Outcome::Failed(why) => write!(f, "failed: {why}"),
            Outcome::TimedOut => f.write_str("timed out"),
            Outcome::Ended => f.write_str("ended by a signal to us"),
            Outcome::Skipped(need) => write!(f, "skipped: needs {need}"),
            Outcome::NotRun => f.write_str("not run"),
        }
    }
}

/// The output of an attempt: a prefix before each line, as it comes, or everything in one piece at the end.
pub(crate) struct Output {
    report: Rc<Report>,
    prefix: Vec<u8>,
    line: Vec<u8>,
    kept: Vec<u8>,
}

impl Output {
    pub(crate) fn feed(&mut self, bytes: &[u8]) {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(piece);
            if piece.ends_with(b"\n") || self.line.len() >= LONGEST_LINE {
                self.end_of_line();
            }
        }
        if !self.report.group {
            self.flush();
        }
    }

    fn end_of_line(&mut self) {
        self.kept.extend_from_slice(&self.prefix);
        self.kept.append(&mut self.line);
        if !self.kept.ends_with(b"\n") {
            self.kept.push(b'\n');
        }
    }

    fn flush(&mut self) {
        if !self.kept.is_empty() {
            self.report.print(&self.kept);
            self.kept.clear();
        }
    }
}

/// What is left, however the attempt has ended.
impl Drop for Output {
    fn drop(&mut self) {
        if !self.line.is_empty() {
            self.end_of_line();
        }
        self.flush();
    }
}
