//! What is told: a line for each page, a bar while it goes on, a summary.
//!
//! Lines go to standard output, failures to standard error; the bar is there only if that is a terminal.

use std::cell::Cell;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use dunder::prelude::*;
use indicatif::{HumanBytes, ProgressBar, ProgressStyle};
use url::Url;

use crate::trouble::describe;

pub(crate) struct Report {
    quiet: bool,
    bar: ProgressBar,
    start: Instant,
    counts: Rc<Counts>,
}

#[derive(Default)]
struct Counts {
    saved: Cell<u64>,
    unchanged: Cell<u64>,
    failed: Cell<u64>,
    skipped: Cell<u64>,
    abandoned: Cell<u64>,
    requests: Cell<u64>,
    retries: Cell<u64>,
    bytes: Cell<u64>,
    running: Cell<u64>,
    most: Cell<u64>,
}

/// A request that is under way.
pub(crate) struct Running(Rc<Counts>);

impl Drop for Running {
    fn drop(&mut self) {
        add(&self.0.running, u64::MAX);
    }
}

fn add(count: &Cell<u64>, n: u64) -> u64 {
    count.set(count.get().wrapping_add(n));
    count.get()
}

impl Report {
    pub(crate) fn new(quiet: bool) -> Self {
        let bar = ProgressBar::new(0);
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} pages, {msg}, {elapsed}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Report { quiet, bar, start: Instant::now(), counts: Rc::default() }
    }

    /// One more page is to be had.
    pub(crate) fn found(&self) {
        self.bar.inc_length(1);
    }

    pub(crate) fn request(&self) -> Running {
        add(&self.counts.requests, 1);
        let running = add(&self.counts.running, 1);
        self.counts.most.set(self.counts.most.get().max(running));
        Running(Rc::clone(&self.counts))
    }

    pub(crate) fn bytes(&self, n: u64) {
        let bytes = add(&self.counts.bytes, n);
        let rate = bytes as f64 / self.start.elapsed().as_secs_f64().max(0.001);
        let (bytes, rate) = (HumanBytes(bytes), HumanBytes(rate as u64));
        self.bar.set_message(format!("{bytes} ({rate}/s), {} running", self.counts.running.get()));
    }

    pub(crate) fn saved(&self, url: &Url, path: &Path, n: u64) {
        add(&self.counts.saved, 1);
        self.done(format!("saved {url} -> {} ({n} bytes)", path.display()));
    }

    pub(crate) fn unchanged(&self, url: &Url) {
        add(&self.counts.unchanged, 1);
        self.done(format!("unchanged {url}"));
    }

    pub(crate) fn skipped(&self, url: &Url, why: &str) {
        add(&self.counts.skipped, 1);
        self.done(format!("skipped {url}: {why}"));
    }

    pub(crate) fn retry(&self, url: &Url, e: &Exception, pause: Duration) {
        add(&self.counts.retries, 1);
        self.complain(&format!("retry {url} in {:.1} s: {}", pause.as_secs_f64(), describe(e)));
    }

    pub(crate) fn failed(&self, url: &Url, e: &Exception) {
        add(&self.counts.failed, 1);
        self.bar.inc(1);
        self.complain(&format!("failed {url}: {}", describe(e)));
    }

    pub(crate) fn abandoned(&self) {
        add(&self.counts.abandoned, 1);
    }

    pub(crate) fn complain(&self, line: &str) {
        self.bar.suspend(|| eprintln!("{line}"));
    }

    fn done(&self, line: String) {
        self.bar.inc(1);
        if !self.quiet {
            self.bar.suspend(|| println!("{line}"));
        }
    }

    pub(crate) fn failures(&self) -> u64 {
        self.counts.failed.get()
    }

    pub(crate) fn summary(&self) {
        self.bar.finish_and_clear();
        let Counts { saved, unchanged, failed, skipped, abandoned, requests, retries, bytes, most, .. } =
            &*self.counts;
        let pages = [
            (saved, "saved"),
            (unchanged, "unchanged"),
            (skipped, "skipped"),
            (failed, "failed"),
            (abandoned, "abandoned"),
        ];
        let pages = pages.iter().map(|(count, what)| format!("{} {what}", count.get()));
        println!("{}", pages.collect::<Vec<_>>().join(", "));
        println!(
            "{} requests, {} retries, at most {} at once; {} in {:.1} s",
            requests.get(),
            retries.get(),
            most.get(),
            HumanBytes(bytes.get()),
            self.start.elapsed().as_secs_f64(),
        );
    }
}
