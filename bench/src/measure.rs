//! Measuring: a workload has sides (ours, and each peer's), which are run in turn, round after round.
//!
//! ```text
//!   Workload ── sides: ours │ peer │ peer │ …       each: count of operations ─▶ checksum (and a value, if it is not the time)
//!
//!   count       doubled until ours takes a third of a millisecond (or fixed by the workload)
//!   round 1     ours   peer A  peer B       the same count for all; each must give the same checksum
//!   round 2     peer A peer B  ours         whoever begins changes
//!   …
//!   a row       median of ours, median of the peer, median of (ours / peer) within each round
//! ```
//!
//! Many short rounds, each with all sides in it, and a ratio taken within the round: what slows the machine down for a
//! second slows down both sides.

use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::process::{self, Program, Programs};
use crate::report::Row;

/// What the command line says about how to measure.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Options {
    /// Few and short rounds: whether everything runs, not how fast it is.
    pub quick: bool,
    /// Count instructions instead of time (callgrind).
    pub instructions: bool,
    /// How many rounds, if not as many as a workload has by itself.
    pub rounds: Option<usize>,
}

impl Options {
    /// How many rounds a workload has that has this many by itself.
    fn rounds(self, own: usize) -> usize {
        self.rounds.unwrap_or(if self.quick { own.min(3) } else { own })
    }

    /// How long one side of one round takes, about: less than what a busy machine gives to one process at a time, so that
    /// most rounds are not interrupted.
    fn budget(self) -> Duration {
        Duration::from_micros(if self.quick { 100 } else { 300 })
    }
}

/// What a side has done: a checksum, equal for all sides, and the value measured, where that is not the time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Outcome {
    pub checksum: u64,
    pub value: Option<f64>,
}

impl From<u64> for Outcome {
    fn from(checksum: u64) -> Self {
        Outcome { checksum, value: None }
    }
}

impl Outcome {
    /// An outcome of a side that measures itself: `value` is in the workload's unit, per operation.
    pub(crate) fn measured(checksum: u64, value: f64) -> Self {
        Outcome { checksum, value: Some(value) }
    }
}

type Run = Box<dyn Fn(u64) -> Outcome>;

enum How {
    /// A function of this binary.
    Here(Run),
    /// Another program, which knows the workload by this name; it does a fraction of the operations.
    Elsewhere { program: Program, name: String, fraction: u64 },
}

pub(crate) struct Side {
    pub name: String,
    how: How,
    target: Option<f64>,
}

enum Kind {
    Sides(Vec<Side>),
    Rows(Box<dyn Fn(Options) -> Vec<Row>>),
}

/// Something to measure, on several sides. The first side is ours.
pub(crate) struct Workload {
    /// `group/what`: a plot shows a group.
    pub name: String,
    kind: Kind,
    unit: &'static str,
    count: Option<u64>,
    rounds: Option<usize>,
    own_process: bool,
    target: Option<f64>,
}

impl Workload {
    /// A workload of ours that takes a count of operations and gives a checksum (or an [`Outcome`]).
    pub(crate) fn new<O: Into<Outcome>>(name: impl Into<String>, ours: impl Fn(u64) -> O + 'static) -> Self {
        Workload {
            name: name.into(),
            kind: Kind::Sides(Vec::new()),
            unit: "ns",
            count: None,
            rounds: None,
            own_process: false,
            target: None,
        }
        .peer("ours", ours)
    }

    /// Something that is not run in rounds but gives its rows by itself: sizes, compile times.
    pub(crate) fn rows(name: impl Into<String>, rows: impl Fn(Options) -> Vec<Row> + 'static) -> Self {
        Workload { kind: Kind::Rows(Box::new(rows)), ..Workload::new(name, |_| 0) }
    }

    /// What ours/peer of the peers named after this should not exceed.
    pub(crate) fn target(mut self, ratio: f64) -> Self {
        self.target = Some(ratio);
        self
    }

    /// No target for the peers named after this.
    pub(crate) fn no_target(mut self) -> Self {
        self.target = None;
        self
    }

    /// A peer, which does the same.
    pub(crate) fn peer<O: Into<Outcome>>(
        self,
        name: impl Into<String>,
        run: impl Fn(u64) -> O + 'static,
    ) -> Self {
        self.side(name.into(), How::Here(Box::new(move |count| run(count).into())))
    }

    /// A peer that is another program, where the workload has this name. It does `1/fraction` of the operations.
    pub(crate) fn elsewhere(self, peer: &str, program: Program, name: &str, fraction: u64) -> Self {
        self.side(peer.to_owned(), How::Elsewhere { program, name: name.to_owned(), fraction })
    }

    /// CPython, with a script of `bench/python`.
    pub(crate) fn python(self, script: &'static str, name: &str) -> Self {
        self.elsewhere("CPython", Program::Python { script, argument: "" }, name, 32)
    }

    /// `bench/nightly`: the compiler's own coroutines.
    pub(crate) fn nightly(self, name: &str) -> Self {
        self.elsewhere("nightly coroutine", Program::Nightly, name, 1)
    }

    /// The unit of the values that the sides measure themselves.
    pub(crate) fn unit(mut self, unit: &'static str) -> Self {
        self.unit = unit;
        self
    }

    /// How many operations a round has; a tenth of it with `--quick`.
    pub(crate) fn count(mut self, count: u64) -> Self {
        self.count = Some(count);
        self
    }

    /// Fewer rounds, for what takes long.
    pub(crate) fn rounds(mut self, rounds: usize) -> Self {
        self.rounds = Some(rounds);
        self
    }

    /// Each side of each round has a process of its own: for memory, and for what keeps threads.
    pub(crate) fn own_process(mut self) -> Self {
        self.own_process = true;
        self
    }

    fn side(mut self, name: String, how: How) -> Self {
        let target = self.target;
        if let Kind::Sides(sides) = &mut self.kind {
            sides.push(Side { name, how, target });
        }
        self
    }

    /// Runs one side by itself (what a process of its own does): its outcome, with a value.
    pub(crate) fn one(&self, side: &str, count: u64) -> Option<Outcome> {
        let Kind::Sides(sides) = &self.kind else { return None };
        let side = sides.iter().find(|known| known.name == side)?;
        match &side.how {
            How::Here(run) => Some(timed(run, count)),
            How::Elsewhere { .. } => None,
        }
    }

    /// Measures it: one row for each peer.
    pub(crate) fn measure(&self, options: Options, programs: &mut Programs) -> Vec<Row> {
        match &self.kind {
            Kind::Rows(_) if options.instructions => Vec::new(),
            Kind::Rows(rows) => rows(options),
            Kind::Sides(sides) if options.instructions => self.instructions(sides),
            Kind::Sides(sides) => self.interleaved(sides, options, programs),
        }
    }

    fn interleaved(&self, sides: &[Side], options: Options, programs: &mut Programs) -> Vec<Row> {
        // Those that fix their count take longer.
        let rounds = options.rounds(self.rounds.unwrap_or(if self.count.is_some() { 21 } else { 101 }));
        let count = match self.count {
            Some(count) if options.quick => (count / 10).max(1),
            Some(count) => count,
            None => calibrated(&sides[0], options.budget()),
        };
        let mut skipped = vec![false; sides.len()];
        let mut values = vec![Vec::new(); sides.len()];
        let mut checksums = HashMap::new();
        for round in 0..rounds {
            for turn in 0..sides.len() {
                let at = (turn + round) % sides.len();
                let side = &sides[at];
                if skipped[at] {
                    continue;
                }
                let (outcome, count) = match &side.how {
                    How::Here(_) if self.own_process => (process::one(&self.name, &side.name, count), count),
                    How::Here(run) => (Ok(timed(run, count)), count),
                    How::Elsewhere { program, name, fraction } => {
                        let count = (count / fraction).max(1);
                        (programs.run(*program, name, count, self.own_process), count)
                    }
                };
                match outcome {
                    Ok(outcome) => {
                        let expected = *checksums.entry(count).or_insert_with(|| self.checksum(sides, count));
                        assert_eq!(
                            outcome.checksum, expected,
                            "{} with {}: all sides do the same",
                            self.name, side.name
                        );
                        values[at].push(outcome.value.unwrap_or(f64::NAN));
                    }
                    Err(why) => {
                        eprintln!("skipped: {} with {}: {why}", self.name, side.name);
                        skipped[at] = true;
                    }
                }
            }
        }
        self.compared(sides, &values)
    }

    /// What ours gives for this count.
    fn checksum(&self, sides: &[Side], count: u64) -> u64 {
        match &sides[0].how {
            How::Here(_) if self.own_process => {
                process::one(&self.name, &sides[0].name, count).map_or(0, |outcome| outcome.checksum)
            }
            How::Here(run) => run(count).checksum,
            How::Elsewhere { .. } => 0,
        }
    }

    /// Instructions per operation: the difference of two counts, so that what a process does besides is not in it.
    fn instructions(&self, sides: &[Side]) -> Vec<Row> {
        let (few, many) = match self.count {
            Some(count) => ((count / 100).max(1), (count / 20).max(2)),
            None => (2_000, 22_000),
        };
        let counted = |side: &Side| match &side.how {
            How::Here(_) => {
                let [low, high] =
                    [few, many].map(|count| process::instructions(&self.name, &side.name, count));
                match (low, high) {
                    (Ok(low), Ok(high)) => vec![(high as f64 - low as f64) / (many - few) as f64],
                    (Err(why), _) | (_, Err(why)) => {
                        eprintln!("skipped: {} with {}: {why}", self.name, side.name);
                        Vec::new()
                    }
                }
            }
            How::Elsewhere { .. } => Vec::new(),
        };
        let values: Vec<_> = sides.iter().map(counted).collect();
        self.compared(sides, &values)
            .into_iter()
            .map(|row| Row { unit: "instructions".into(), ..row })
            .collect()
    }

    fn compared(&self, sides: &[Side], values: &[Vec<f64>]) -> Vec<Row> {
        let mut rows = Vec::new();
        for (side, theirs) in sides.iter().zip(values).skip(1) {
            if theirs.is_empty() || values[0].is_empty() {
                continue;
            }
            let mut ratios: Vec<_> =
                values[0].iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect();
            rows.push(Row {
                workload: self.name.clone(),
                ours: median(&mut values[0].clone()),
                peer: side.name.clone(),
                theirs: median(&mut theirs.clone()),
                unit: self.unit.into(),
                ratio: median(&mut ratios),
                target: side.target,
            });
        }
        rows
    }
}

/// Runs a side; the value is what it measured, or else the time per operation.
fn timed(run: &Run, count: u64) -> Outcome {
    let start = Instant::now();
    let outcome = black_box(run(black_box(count)));
    let nanoseconds = start.elapsed().as_nanos() as f64;
    Outcome { value: outcome.value.or(Some(nanoseconds / count as f64)), ..outcome }
}

/// How many operations fill the budget.
fn calibrated(side: &Side, budget: Duration) -> u64 {
    let How::Here(run) = &side.how else { return 1 };
    let mut count = 32;
    loop {
        let start = Instant::now();
        black_box(run(black_box(count)));
        if start.elapsed() >= budget || count >= 1 << 40 {
            return count;
        }
        count *= 2;
    }
}

/// The middle of some values.
pub(crate) fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
