//! What a program does, written down, and the driver: the counterpart of `prelude.py`, line for line.
//!
//! A driver is a number. What it does with a generator follows from that number and from what the generator answers, so it
//! does the same in both languages.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::pin::Pin;

use dunder::errors::{
    Cancelled, GeneratorExit, LookupError, RuntimeError, StopAsyncIteration, StopIteration, TypeError,
    ValueError,
};
use dunder::{Caught, Exception, Generator, Step, Suspended, next};

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    /// The tags of the lines of the programs' source.
    static TAGS: RefCell<HashMap<u32, u32>> = RefCell::new(HashMap::new());
}

/// An exception class of a user's own.
#[derive(Debug)]
pub(crate) struct Custom(&'static str);

impl Custom {
    pub(crate) fn new(message: &'static str) -> Self {
        Custom(message)
    }
}

impl std::fmt::Display for Custom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Custom {}

pub(crate) fn line(text: String) {
    LOG.with_borrow_mut(|log| log.push(text));
}

pub(crate) fn take_log() -> Vec<String> {
    LOG.take()
}

/// Logs a value.
pub(crate) fn log(tag: u32, value: i64) {
    line(format!("{tag}: {value}"));
}

/// Logs that an operand is evaluated, and gives its value.
pub(crate) fn eval(value: i64) -> i64 {
    line(format!("eval {value}"));
    value
}

pub(crate) fn three(a: i64, b: i64, c: i64) -> i64 {
    line(format!("three {a} {b} {c}"));
    (a + 2 * b + 3 * c) % 7
}

/// A plain function that raises.
pub(crate) fn fails(value: i64) -> Result<i64, Custom> {
    if value % 2 == 1 { Err(Custom("odd")) } else { Ok(value / 2) }
}

/// What an `except` binds.
pub(crate) trait Handle {
    fn the_exception(&self) -> &Exception;
}

impl Handle for Exception {
    fn the_exception(&self) -> &Exception {
        self
    }
}

impl<E> Handle for Caught<E> {
    fn the_exception(&self) -> &Exception {
        self.exception()
    }
}

/// Logs an exception.
pub(crate) fn caught(tag: u32, e: &impl Handle) {
    line(format!("{tag}: caught {}", describe(e.the_exception())));
}

/// Adds a note.
pub(crate) fn note(e: &impl Handle, text: &str) {
    e.the_exception().add_note(text);
}

pub(crate) fn class(e: &Exception) -> &'static str {
    macro_rules! class {
        ($($class:ident)*) => { $(if e.is::<$class>() { return stringify!($class); })* };
    }
    class!(ValueError LookupError TypeError RuntimeError Custom StopIteration StopAsyncIteration GeneratorExit Cancelled);
    "?"
}

/// An exception with its message, traceback, notes, cause and context.
pub(crate) fn describe(e: &Exception) -> String {
    let mut out = String::new();
    describe_into(e, &mut Vec::new(), &mut out);
    out
}

fn describe_into(e: &Exception, seen: &mut Vec<Exception>, out: &mut String) {
    write!(out, "{}({e})", class(e)).expect("a string takes everything");
    if seen.iter().any(|other| other.ptr_eq(e)) {
        out.push_str("..");
        return;
    }
    seen.push(e.clone());
    // What is written by hand stands elsewhere.
    for frame in e.traceback().iter().filter(|frame| !frame.file.ends_with("awaitables.rs")) {
        let function = frame.function.rsplit('_').next().unwrap_or_default();
        let tag = TAGS.with_borrow(|tags| tags.get(&frame.line).copied().unwrap_or_default());
        write!(out, " {function}@{tag}").expect("a string takes everything");
    }
    for note in e.notes() {
        write!(out, " +{note}").expect("a string takes everything");
    }
    if let Some(cause) = e.cause() {
        out.push_str(" from{");
        describe_into(&cause, seen, out);
        out.push('}');
    }
    if let Some(context) = e.context() {
        out.push_str(if e.suppress_context() { " hides{" } else { " in{" });
        describe_into(&context, seen, out);
        out.push('}');
    }
}

/// The choices of a driver.
pub(crate) struct Choices(u64);

impl Choices {
    pub(crate) fn new(driver: u64) -> Self {
        let mut choices = Choices(driver);
        choices.random(1);
        choices
    }

    pub(crate) fn random(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// What a generator may be sent.
pub(crate) trait Sent: Sized {
    const TAKES: bool;
    fn of(value: i64) -> Self;
    fn value(self) -> Option<i64>;
}

impl Sent for i64 {
    const TAKES: bool = true;
    fn of(value: i64) -> Self {
        value
    }
    fn value(self) -> Option<i64> {
        Some(self)
    }
}

impl Sent for () {
    const TAKES: bool = false;
    fn of(_: i64) -> Self {}
    fn value(self) -> Option<i64> {
        None
    }
}

/// What is yielded: a number, or nothing.
pub(crate) trait Shown {
    fn of(value: i64) -> Self;
    fn shown(&self) -> String;
}

impl Shown for i64 {
    fn of(value: i64) -> Self {
        value
    }
    fn shown(&self) -> String {
        self.to_string()
    }
}

impl Shown for Suspended {
    fn of(_: i64) -> Self {
        Suspended
    }
    fn shown(&self) -> String {
        "None".to_owned()
    }
}

/// The generators of the programs, and what is underneath their coroutines.
pub(crate) type Driven<Y, S> = Pin<Box<dyn Generator<Yield = Y, Send = S, Return = i64>>>;

pub(crate) fn new_exception(kind: u64, turn: u64) -> Exception {
    let message = format!("t{turn}");
    match kind {
        0 => ValueError::new(message).into(),
        1 => LookupError::new(message).into(),
        2 => TypeError::new(message).into(),
        3 => RuntimeError::new(message).into(),
        4 => Custom("thrown").into(),
        5 => StopIteration.into(),
        6 => GeneratorExit.into(),
        8 => StopAsyncIteration.into(),
        _ => Cancelled::new(Some(message)).into(),
    }
}

/// Runs a generator, or a coroutine, under a driver.
pub(crate) fn run<Y: Shown, S: Sent>(mut generator: Driven<Y, S>, driver: u64) -> Vec<String> {
    take_log();
    let mut choices = Choices::new(driver);
    let turns = 2 + choices.random(12);
    let (mut started, mut over) = (false, 0);
    let mut last: Option<Exception> = None;
    for turn in 0..turns {
        if over > 2 {
            break;
        }
        let (choice, value, kind) = (choices.random(100), choices.random(8), choices.random(8));
        let mut step = Step::Raised(StopIteration.into());
        let closes = (82..92).contains(&choice);
        if choice < 62 || choice >= 92 {
            let sends = S::TAKES && (started || choice >= 92);
            if sends {
                line(format!("send {value}"));
                step = generator.send(S::of(value as i64));
            } else {
                line("next".to_owned());
                step = next(&mut generator);
                started = true;
            }
        } else if closes {
            line("close".to_owned());
            match generator.close() {
                Ok(value) => line(format!("= closed {}", value.map_or("None".to_owned(), |v| v.to_string()))),
                Err(e) => step = Step::Raised(e),
            }
            started = true;
        } else {
            let thrown = match &last {
                Some(e) if choice < 68 => e.clone(),
                _ => new_exception(kind, turn),
            };
            line(format!("throw {}", class(&thrown)));
            step = generator.throw(thrown);
            started = true;
        }
        match step {
            Step::Yielded(value) => line(format!("= yields {}", value.shown())),
            Step::Returned(value) => {
                line(format!("= returns {value}"));
                over += 1;
            }
            Step::Raised(e) if e.is::<StopIteration>() && closes => over += 1,
            Step::Raised(e) => {
                line(format!("= raises {}", describe(&e)));
                over += u32::from(started);
                last = Some(e);
            }
        }
    }
    line("drop".to_owned());
    drop(generator);
    take_log()
}

/// Reads the tags at the ends of the lines of the programs' source.
pub(crate) fn read_tags(source: &str) {
    let tags = source.lines().zip(1..).filter_map(|(text, line)| {
        let (_, tag) = text.rsplit_once("//@")?;
        Some((line, tag.parse().ok()?))
    });
    TAGS.set(tags.collect());
}
