//! What the programs of both languages use: the counterpart of `prelude.py`, name for name; and the comparison.

use std::cell::RefCell;

use dunder::asyncio::{
    AnyTask, BrokenBarrierError, CancelledError, ExceptionContext, ExceptionGroup, InvalidStateError,
    QueueEmpty, QueueFull, QueueShutDown, Runner, TimeoutError, get_running_loop,
};
use dunder::errors::{LookupError, RuntimeError, StopAsyncIteration, TypeError, ValueError};
use dunder::{Awaitable, Caught, Exception};

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

pub(crate) fn say(text: impl Into<String>) {
    LOG.with_borrow_mut(|log| log.push(text.into()));
}

/// `say(f"…")`
macro_rules! say_ {
    ($($arguments:tt)*) => { $crate::trace::say(format!($($arguments)*)) };
}
pub(crate) use say_ as say;

/// The loop's time.
pub(crate) fn now() -> f64 {
    get_running_loop().map_or(-1.0, |loop_| loop_.time())
}

pub(crate) fn current_task() -> AnyTask {
    dunder::asyncio::current_task().ok().flatten().expect("it is called in a task")
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

/// An exception as Python would print it, with what it was raised from.
pub(crate) fn show(e: &impl Handle) -> String {
    let e = e.the_exception();
    if let Some(group) = e.downcast_ref::<ExceptionGroup>() {
        let parts: Vec<String> = group.exceptions().iter().map(show).collect();
        return format!("ExceptionGroup({}: {})", group.message(), parts.join(", "));
    }
    macro_rules! class {
        ($($class:ident)*) => { match () { $(() if e.is::<$class>() => stringify!($class),)* () => "?" } };
    }
    let class = class!(CancelledError TimeoutError ValueError LookupError TypeError RuntimeError InvalidStateError
        BrokenBarrierError QueueEmpty QueueFull QueueShutDown StopAsyncIteration);
    let message = match e.downcast_ref::<CancelledError>() {
        Some(cancelled) => cancelled.message().unwrap_or_default().to_owned(),
        None if e.is::<TimeoutError>() => String::new(),
        None => e.to_string(),
    };
    let cause = e.cause().map(|cause| format!(" from {}", show(&cause))).unwrap_or_default();
    format!("{class}({message}){cause}")
}

/// Says what the exception handler is told.
pub(crate) fn say_reports() {
    let handler = |context: &ExceptionContext| {
        let e = context.exception().map(|e| format!(": {}", show(e))).unwrap_or_default();
        say!("report: {}{e}", context.message());
    };
    get_running_loop()
        .and_then(|loop_| loop_.set_exception_handler(Some(handler)))
        .expect("it is called in a task");
}

/// Awaits it on an event loop whose clock is virtual.
pub(crate) fn run<A>(main: A) -> Result<A::Output, Exception>
where
    A: Awaitable<Output: 'static> + 'static,
{
    Runner::new().virtual_clock().run(main)
}

/// Awaits a program, and says what it raises.
pub(crate) fn run_program(main: impl Awaitable<Output: 'static> + 'static) {
    if let Err(e) = run(main) {
        say!("raised {}", show(&e));
    }
}

pub(crate) fn take_log() -> Vec<String> {
    LOG.take()
}

/// What was recorded of one program.
pub(crate) struct Recorded<'a> {
    pub(crate) name: &'a str,
    /// What CPython prints.
    pub(crate) theirs: Vec<&'a str>,
    /// What it prints with the deviations, and which ones make a difference.
    pub(crate) ours: Option<(Vec<&'a str>, Vec<&'a str>)>,
}

/// `== program`, what CPython prints; where that differs, `-- deviation, …` and what it prints with these.
pub(crate) fn recorded(trace: &str) -> Vec<Recorded<'_>> {
    let mut all: Vec<Recorded<'_>> = Vec::new();
    for line in trace.lines() {
        if let Some(name) = line.strip_prefix("== ") {
            all.push(Recorded { name, theirs: Vec::new(), ours: None });
            continue;
        }
        let program = all.last_mut().expect("a recording begins with a name");
        if let Some(names) = line.strip_prefix("-- ") {
            program.ours = Some((names.split(", ").collect(), Vec::new()));
        } else {
            program.ours.as_mut().map_or(&mut program.theirs, |(_, lines)| lines).push(line);
        }
    }
    all
}

/// Runs a program and compares what it says with the recording.
pub(crate) fn check(trace: &str, name: &str, program: impl FnOnce()) {
    let all = recorded(trace);
    let recorded = all.iter().find(|program| program.name == name).expect("record.py has recorded it");
    take_log();
    program();
    let got = take_log();
    let wanted = recorded.ours.as_ref().map_or(&recorded.theirs, |(_, lines)| lines);
    if got != *wanted {
        let column = |lines: &[&str], at: usize| lines.get(at).copied().unwrap_or("").to_owned();
        let got: Vec<&str> = got.iter().map(String::as_str).collect();
        let rows = (0..got.len().max(wanted.len())).map(|at| {
            let (theirs, ours) = (column(wanted, at), column(&got, at));
            format!("{} {theirs:<50} | {ours}\n", if theirs == ours { ' ' } else { '!' })
        });
        panic!("{name}: CPython | here\n{}", rows.collect::<String>());
    }
}

/// The programs of one file as tests; `plain` ones are not coroutines.
macro_rules! golden {
    ($file:literal: $($name:ident),* $(,)? $(; plain $($plain:ident),* $(,)?)?) => {
        pub(crate) const PROGRAMS: &[&str] = &[$(stringify!($name),)* $($(stringify!($plain),)*)?];
        pub(crate) const TRACE: &str = include_str!(concat!($file, ".trace"));

        mod programs {
            use crate::trace::{check, run_program};

            $(
                #[test]
                fn $name() {
                    check(super::TRACE, stringify!($name), || run_program(super::$name()));
                }
            )*
            $($(
                #[test]
                fn $plain() {
                    check(super::TRACE, stringify!($plain), super::$plain);
                }
            )*)?
        }
    };
}
pub(crate) use golden;
