//! What is watched of a loop while it runs: debug mode, and the shuffled schedule. Neither costs an unwatched loop anything
//! but one look a tick.
//!
//! ```text
//!   tick ── watched? ──▶ shuffle the steps of tasks that are ready, in their places; the callbacks stay in order
//!                    └─▶ run each, and with debug mode measure it: "Executing <Handle …> took 0.123 seconds"
//! ```
//!
//! Invariant: with the same seed and the same program, the same schedule. Callbacks are never shuffled: that they are
//! called in the order in which they were registered is promised.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;
use std::time::{Duration, Instant};

use fastrand::Rng;

use super::inner::Inner;
use super::ready::{Entry, Ready};
use crate::introspection::places;
use crate::task::ErasedTask;

/// From when on debug mode calls a step slow, unless it was told otherwise.
const SLOW: Duration = Duration::from_millis(100);

/// What is watched.
pub(crate) struct Watch {
    on: Cell<bool>,
    debug: Cell<bool>,
    slow: Cell<Duration>,
    random: RefCell<Option<Rng>>,
}

impl Watch {
    /// Debug mode, and the seed of a shuffled schedule.
    pub(crate) fn new(debug: bool, seed: Option<u64>) -> Self {
        Watch {
            on: Cell::new(debug || seed.is_some()),
            debug: Cell::new(debug),
            slow: Cell::new(SLOW),
            random: RefCell::new(seed.map(Rng::with_seed)),
        }
    }

    /// Whether a tick has to be a watched one.
    pub(super) fn is_on(&self) -> bool {
        self.on.get()
    }

    /// Whether debug mode is on.
    pub(crate) fn debug(&self) -> bool {
        self.debug.get()
    }

    pub(super) fn set_debug(&self, on: bool) {
        self.debug.set(on);
        self.on.set(on || self.random.borrow().is_some());
    }

    pub(super) fn slow(&self) -> Duration {
        self.slow.get()
    }

    pub(super) fn set_slow(&self, from: Duration) {
        self.slow.set(from);
    }
}

/// What may turn out to be slow.
enum Slow {
    Step(Rc<dyn ErasedTask>),
    Call(String),
}

/// A task that goes on is told by where it has come to, as by its `repr` in Python.
impl fmt::Display for Slow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let task = match self {
            Slow::Step(task) => task,
            Slow::Call(call) => return f.write_str(call),
        };
        let name = task.part().map(|part| part.name()).unwrap_or_default();
        write!(f, "<Task name='{name}'")?;
        if let Some(entry) = places(&**task).first()
            && let (Some(file), Some(line)) = (entry.file, entry.line)
        {
            write!(f, " coro=<{}() at {file}:{line}>", entry.function)?;
        }
        f.write_str(">")
    }
}

impl Inner {
    /// Runs what is ready now, shuffled and measured.
    #[cold]
    pub(super) fn watched_tick(&self, count: usize) {
        self.shuffle(count);
        for _ in 0..count {
            let entry = self.tasks.borrow_mut().ready.pop();
            let Some(entry) = entry else { break };
            if self.watch.debug() { self.run_measured(entry) } else { self.run(entry) }
        }
    }

    /// Puts the steps among the first `count` entries in a random order.
    fn shuffle(&self, count: usize) {
        let mut random = self.watch.random.borrow_mut();
        let Some(random) = &mut *random else { return };
        let ready = &mut self.tasks.borrow_mut().ready;
        let steps: Vec<usize> = (0..count).filter(|at| ready.step_at(*at).is_some()).collect();
        for (chosen, last) in steps.iter().enumerate().rev().map(|(n, last)| (random.usize(..=n), last)) {
            if let Some(first) = steps.get(chosen) {
                ready.swap_steps(*first, *last);
            }
        }
    }

    /// Tells of what has kept everything else waiting.
    fn run_measured(&self, entry: Entry) {
        let what = match &entry {
            Entry::Step(id) => self.tasks.borrow().task(*id).map(Slow::Step),
            Entry::Other(Ready::Call(call)) => Some(Slow::Call(call.to_string())),
            Entry::Other(Ready::Done(..)) => Some(Slow::Call("<Handle of a done callback>".to_owned())),
            Entry::Other(Ready::Notify(..)) => None,
        };
        let start = Instant::now();
        self.run(entry);
        let took = start.elapsed();
        if let Some(what) = what
            && took >= self.watch.slow()
        {
            self.reporter.warn(&format!("Executing {what} took {:.3} seconds", took.as_secs_f64()));
        }
    }
}
