//! What a body does, written down: a log that effects go to, and the two drivers that are compared.

use std::cell::{Cell, RefCell};
use std::fmt::{Debug, Display};
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use dunder::{Awaitable, Exception, Generator, Step, next};

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static SEED: Cell<i64> = const { Cell::new(0) };
    static SENT: Cell<i64> = const { Cell::new(0) };
}

/// Records an effect.
pub(crate) fn note(effect: impl Display) {
    LOG.with_borrow_mut(|log| log.push(effect.to_string()));
}

/// Records that an operand is evaluated, and gives its value.
pub(crate) fn eval<T: Debug>(value: T) -> T {
    note(format!("eval {value:?}"));
    value
}

/// Takes the log.
pub(crate) fn take_log() -> Vec<String> {
    LOG.take()
}

/// Logs its creation and its end.
#[derive(Debug, PartialEq, PartialOrd)]
pub(crate) struct Guard {
    name: String,
}

/// A guard of this name.
pub(crate) fn guard(name: impl Display) -> Guard {
    note(format!("+{name}"));
    Guard { name: name.to_string() }
}

impl Guard {
    /// Reads it.
    pub(crate) fn name(&self) -> &str {
        note(format!("name of {}", self.name));
        &self.name
    }

    /// Reads it.
    pub(crate) fn len(&self) -> i64 {
        self.name.len() as i64
    }

    /// Writes to it.
    pub(crate) fn push(&mut self, c: char) -> &mut Self {
        self.name.push(c);
        note(format!("now {}", self.name));
        self
    }

    /// Ends it, under a name that says so.
    pub(crate) fn into_name(mut self) -> String {
        note(format!("into_name of {}", self.name));
        std::mem::take(&mut self.name)
    }

    /// Awaits while it is borrowed.
    pub(crate) async fn wait(&self, polls: u32, value: i64) -> i64 {
        note(format!("{} waits", self.name));
        step(polls, value).await
    }

    /// Awaits while it is borrowed mutably.
    pub(crate) async fn grow(&mut self, polls: u32) -> Result<i64, String> {
        step(polls, 0).await;
        self.push('*');
        if self.name.len() > 4 { Err(self.name.clone()) } else { Ok(self.name.len() as i64) }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        note(format!("-{}", self.name));
    }
}

/// The value that is sent the `n`th time, by the seed of the run.
fn sent_value() -> i64 {
    let n = SENT.get();
    SENT.set(n + 1);
    let value = (SEED.get() * 5 + n * (SEED.get() + 3) + 1) % 7;
    note(format!("send {value}"));
    value
}

/// The reference's `yield_!(value)`: a future that suspends once and gives what is sent.
pub(crate) struct Ask<T> {
    value: Option<T>,
}

pub(crate) fn ask<T: Debug>(value: T) -> Ask<T> {
    Ask { value: Some(value) }
}

impl<T: Debug + Unpin> Future for Ask<T> {
    type Output = i64;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<i64> {
        match self.value.take() {
            Some(value) => {
                note(format!("yield {value:?}"));
                Poll::Pending
            }
            None => Poll::Ready(sent_value()),
        }
    }
}

/// A future that is pending so many times.
pub(crate) struct Wait<T> {
    polls: u32,
    value: Option<T>,
}

pub(crate) fn step<T>(polls: u32, value: T) -> Wait<T> {
    Wait { polls, value: Some(value) }
}

impl<T: Unpin> Future for Wait<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        if self.polls > 0 {
            self.polls -= 1;
            return Poll::Pending;
        }
        Poll::Ready(self.value.take().expect("a future is not polled after it is ready"))
    }
}

impl<T> Drop for Wait<T> {
    fn drop(&mut self) {
        note("wait ends");
    }
}

/// A run that goes on for longer is cut off: the compared bodies may loop.
const LIMIT: usize = 400;

fn begin(seed: i64) {
    take_log();
    SEED.set(seed);
    SENT.set(0);
}

fn end(outcome: std::thread::Result<()>) -> Vec<String> {
    if let Err(panic) = outcome {
        let message = panic.downcast_ref::<&str>().map(ToString::to_string);
        note(format!("panic {:?}", message.or_else(|| panic.downcast_ref::<String>().cloned())));
    }
    take_log()
}

fn too_long() -> bool {
    LOG.with_borrow(Vec::len) > LIMIT
}

/// Resumes a generator so many times, then drops it.
pub(crate) fn run_generator<G>(make: impl FnOnce() -> G, seed: i64, resumes: usize) -> Vec<String>
where
    G: Generator<Send = i64, Yield: Debug, Return: Debug> + Unpin,
{
    begin(seed);
    end(catch_unwind(AssertUnwindSafe(|| {
        let mut generator = make();
        for turn in 0..resumes {
            let step = if turn == 0 { next(&mut generator) } else { generator.send(sent_value()) };
            match step {
                Step::Yielded(value) => note(format!("yield {value:?}")),
                Step::Returned(value) => return note(format!("return {value:?}")),
                Step::Raised(e) => return note(format!("raise {e}")),
            }
            if too_long() {
                break;
            }
        }
        note("dropped");
    })))
}

/// Resumes a coroutine so many times, then drops it.
pub(crate) fn run_coroutine<C>(make: impl FnOnce() -> C, seed: i64, resumes: usize) -> Vec<String>
where
    C: Awaitable<Output: Debug>,
{
    begin(seed);
    end(catch_unwind(AssertUnwindSafe(|| {
        let mut coroutine = Box::pin(make().__await__());
        for _ in 0..resumes {
            match next(&mut coroutine) {
                Step::Yielded(_) => note("pending"),
                Step::Returned(value) => return note(format!("return {value:?}")),
                Step::Raised(e) => return note(format!("raise {e}")),
            }
            if too_long() {
                break;
            }
        }
        note("dropped");
    })))
}

/// The same with the future of a plain `async fn`; what its `ask`s record stands for the suspension if it yields.
pub(crate) fn run_future<F>(make: impl FnOnce() -> F, seed: i64, resumes: usize, yields: bool) -> Vec<String>
where
    F: Future<Output: Debug>,
{
    begin(seed);
    end(catch_unwind(AssertUnwindSafe(|| {
        let mut future = Box::pin(make());
        for _ in 0..resumes {
            match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(value) => return note(format!("return {value:?}")),
                Poll::Pending if yields => {}
                Poll::Pending => note("pending"),
            }
            if too_long() {
                break;
            }
        }
        note("dropped");
    })))
}

/// Compares a machine and a pinned body with the reference.
pub(crate) fn compare(
    name: &str,
    machine: impl Fn(i64, usize) -> Vec<String>,
    pinned: impl Fn(i64, usize) -> Vec<String>,
    reference: impl Fn(i64, usize) -> Vec<String>,
) {
    compare_with(name, machine, &reference);
    compare_with(&format!("{name}, pinned"), pinned, &reference);
}

/// Compares the two in all runs: with several seeds to the end, and dropped after each number of resumes.
pub(crate) fn compare_with(
    name: &str,
    machine: impl Fn(i64, usize) -> Vec<String>,
    reference: impl Fn(i64, usize) -> Vec<String>,
) {
    for seed in 0..SEEDS {
        let wanted = reference(seed, usize::MAX);
        let got = machine(seed, usize::MAX);
        assert_same(name, seed, usize::MAX, &got, &wanted);
        let suspensions =
            wanted.iter().filter(|line| line.starts_with("yield ") || *line == "pending").count();
        for resumes in 1..=suspensions.min(12) {
            assert_same(name, seed, resumes, &machine(seed, resumes), &reference(seed, resumes));
        }
        // What never ran drops its arguments; in which order, Rust does not say.
        let (mut got, mut wanted) = (machine(seed, 0), reference(seed, 0));
        got.sort();
        wanted.sort();
        assert_same(name, seed, 0, &got, &wanted);
    }
}

const SEEDS: i64 = 6;

fn assert_same(name: &str, seed: i64, resumes: usize, got: &[String], wanted: &[String]) {
    if got == wanted {
        return;
    }
    let at = got.iter().zip(wanted).take_while(|(a, b)| a == b).count();
    let resumes = if resumes == usize::MAX { "to the end".to_owned() } else { format!("{resumes} resumes") };
    panic!(
        "{name}, seed {seed}, {resumes}: differs at line {at}\n  machine: {}\n  Rust:    {}",
        got.join(" | "),
        wanted.join(" | ")
    );
}

/// A future or coroutine of the reference may be given to a helper that wants to know its output.
pub(crate) fn thrown(message: &'static str) -> Exception {
    dunder::errors::ValueError::new(message).into()
}
