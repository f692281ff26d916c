//! The programs of the tour in virtual time: exactly the stated output after exactly the stated time.

#[path = "../examples/tour/programs/mod.rs"]
mod programs;
#[path = "../examples/tour/stage.rs"]
mod stage;

use std::thread;

use programs::{DOCUMENTS, Document, Program};

/// The loop of the programs: nothing sleeps in it.
mod asyncio {
    use dunder::{Awaitable, Exception};

    pub(crate) use dunder::asyncio::*;

    pub(crate) fn run<A>(main: A) -> Result<A::Output, Exception>
    where
        A: Awaitable<Output: 'static> + 'static,
    {
        let mut runner = Runner::new().virtual_clock();
        let result = runner.run(main);
        super::clock::pass(runner.run(async { super::clock::time_of_loop() })?);
        result
    }
}

/// The clock of the programs: that of the loops they run, one after the other.
mod clock {
    use std::cell::Cell;
    use std::time::Duration;

    thread_local! {
        static PASSED: Cell<Duration> = const { Cell::new(Duration::ZERO) };
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
        thread::spawn(|| play(program)).join().unwrap_or_else(|e| std::panic::resume_unwind(e));
    }
}

fn play(program: &Program) {
    let recorder = stage::record();
    let result = (program.run)();
    let took = clock::time();
    let printed = recorder.lock().expect("no program panics while it prints").clone();
    let title = program.title;
    assert!(result.is_ok(), "{title}: {:?}", result.err());
    assert!(program.output.are(&printed), "{title}: printed {printed:?}, not {:?}", program.output);
    if let (Some(stated), false) = (program.takes, program.threads) {
        assert_eq!(took, stated, "{title}: took");
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
