//! The programs of the tour in virtual time: exactly the stated output after exactly the stated time.

#[path = "../examples/tour/programs/mod.rs"]
mod programs;
#[path = "../examples/tour/stage.rs"]
mod stage;

use std::thread;
use std::time::Duration;

use programs::{DOCUMENTS, Document, Program};

/// The loop of the programs: nothing sleeps in it.
mod asyncio {
    pub(crate) use dunder::asyncio::*;
}

/// The clock of the programs: that of the loop.
mod clock {
    use std::time::Duration;

    pub(crate) fn time() -> Duration {
        Duration::ZERO
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
    let _ = Duration::ZERO;
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
