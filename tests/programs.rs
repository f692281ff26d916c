//! The programs of the tour in virtual time: exactly the stated output after exactly the stated time.

#[path = "../examples/tour/programs/mod.rs"]
mod programs;
#[path = "../examples/tour/stage.rs"]
mod stage;

use std::thread;

use programs::{DOCUMENTS, Document, Program};

/// The loop of the programs: nothing sleeps in it, except for threads.
mod asyncio {
    use dunder::{Awaitable, Exception};

    use crate::clock;

    pub(crate) use dunder::asyncio::*;

    pub(crate) fn run<A>(main: A) -> Result<A::Output, Exception>
    where
        A: Awaitable<Output: 'static> + 'static,
    {
        let mut runner = if clock::is_real() { Runner::new() } else { Runner::new().virtual_clock() };
        let begun = runner.run(async { clock::time_of_loop() })?;
        let result = runner.run(main);
        clock::pass(runner.run(async { clock::time_of_loop() })? - begun);
        result
    }
}

/// The clock of the programs: that of the loops they run, one after the other.
mod clock {
    use std::cell::Cell;
    use std::time::Duration;

    thread_local! {
        static REAL: Cell<bool> = const { Cell::new(false) };
        static PASSED: Cell<Duration> = const { Cell::new(Duration::ZERO) };
    }

    pub(crate) fn begin(real: bool) {
        REAL.set(real);
    }

    pub(crate) fn is_real() -> bool {
        REAL.get()
    }

    pub(crate) fn time() -> Duration {
        PASSED.get() + time_of_loop()
    }

    pub(crate) fn time_of_loop() -> Duration {
        let running = dunder::asyncio::get_running_loop();
        running.map_or(Duration::ZERO, |running| Duration::from_secs_f64(running.time()))
    }

    pub(crate) fn pass(time: Duration) {
        PASSED.set(PASSED.get() + time);
    }
}

fn check(document: Document) {
    for program in document.programs {
        let title = format!("{}: {}", document.title, program.title);
        thread::spawn(|| play(program, title)).join().unwrap_or_else(|e| std::panic::resume_unwind(e));
    }
}

fn play(program: &Program, title: String) {
    clock::begin(program.threads);
    let recorder = stage::record();
    let result = (program.run)();
    let took = clock::time();
    let printed = recorder.lock().expect("no program panics while it prints").clone();
    assert!(result.is_ok(), "{title}: {:?}", result.err());
    assert!(program.output.are(&printed), "{title}: printed {printed:?}, not {:?}", program.output);
    match program.takes {
        // No thread sleeps for less than it says.
        Some(stated) if program.threads => assert!(took >= stated, "{title}: took {took:?}"),
        Some(stated) => assert_eq!(took, stated, "{title}: took"),
        None => {}
    }
}

#[test]
fn as_a_type_checker_sees_them() {
    check(DOCUMENTS[0]);
}

#[test]
fn lecture() {
    check(DOCUMENTS[1]);
}

#[test]
fn notes() {
    check(DOCUMENTS[2]);
}

#[test]
fn article() {
    check(DOCUMENTS[3]);
}

#[test]
fn manual() {
    check(DOCUMENTS[4]);
}
