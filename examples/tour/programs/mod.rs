//! The programs, by the document that they were transliterated from, with what each must print and how long it must take.

mod concurrency;
mod manual;
mod patterns;
mod protocol;
mod types;

use std::time::Duration;

use dunder::Exception;

/// One program of a document.
#[derive(Clone, Copy)]
pub(crate) struct Program {
    /// What it is about.
    pub(crate) title: &'static str,
    /// Runs it.
    pub(crate) run: fn() -> Result<(), Exception>,
    /// What it must print.
    pub(crate) output: Lines,
    /// How long it must take, where the document says so.
    pub(crate) takes: Option<Duration>,
    /// Whether it has blocking threads at work, which only real time can wait for.
    pub(crate) threads: bool,
}

impl Program {
    const fn new(
        title: &'static str,
        run: fn() -> Result<(), Exception>,
        output: &'static [&'static str],
    ) -> Self {
        Program { title, run, output: Lines::InOrder(output), takes: None, threads: false }
    }

    const fn takes(mut self, seconds: u64) -> Self {
        self.takes = Some(Duration::from_secs(seconds));
        self
    }

    /// Threads are at work, whose lines come in no order that the document could state.
    const fn threads(mut self) -> Self {
        self.threads = true;
        if let Lines::InOrder(lines) = self.output {
            self.output = Lines::AnyOrder(lines);
        }
        self
    }
}

/// What a program must print.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lines {
    /// These lines, in this order.
    InOrder(&'static [&'static str]),
    /// These lines, in any order.
    AnyOrder(&'static [&'static str]),
}

impl Lines {
    /// Whether these lines were printed.
    pub(crate) fn are(&self, printed: &[String]) -> bool {
        match self {
            Lines::InOrder(lines) => printed == *lines,
            Lines::AnyOrder(lines) => {
                let (mut lines, mut printed) = (lines.to_vec(), printed.to_vec());
                lines.sort_unstable();
                printed.sort_unstable();
                printed == lines
            }
        }
    }
}

/// A document and its programs.
#[derive(Clone, Copy)]
pub(crate) struct Document {
    /// What it is.
    pub(crate) title: &'static str,
    /// Its programs, in its order.
    pub(crate) programs: &'static [Program],
}

/// The five documents.
pub(crate) const DOCUMENTS: [Document; 5] = [
    Document { title: "`async` / `await` as a type checker sees them", programs: types::PROGRAMS },
    Document { title: "A lecture on async coroutines", programs: protocol::PROGRAMS },
    Document { title: "Notes on asyncio", programs: concurrency::PROGRAMS },
    Document { title: "An article's examples", programs: patterns::PROGRAMS },
    Document { title: "The manual: coroutines and tasks", programs: manual::PROGRAMS },
];
