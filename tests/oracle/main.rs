//! Random programs leave CPython's traces. See README.md.

#![allow(clippy::all, clippy::pedantic, dead_code)]

mod generate;
mod programs;
mod trace;

/// The seed and the number of the programs that are checked in; `record.py` has them too.
const SEED: u64 = 1;
const PROGRAMS: usize = 160;

/// The traces that CPython has left, recorded by `record.py`.
const RECORDED: &str = include_str!("programs.trace");

/// The drivers that each program is run under.
const DRIVERS: u64 = 6;

#[test]
fn random_programs_leave_cpythons_traces() {
    let ran = std::thread::Builder::new().stack_size(64 << 20).spawn(|| programs::traces(0, DRIVERS));
    let got = ran.expect("a thread").join().expect("no program panics");
    let different: Vec<String> = split(RECORDED)
        .zip(split(&got))
        .filter(|(wanted, got)| wanted != got)
        .map(|(wanted, got)| format!("CPython:\n{wanted}\nhere:\n{got}"))
        .collect();
    assert_eq!(split(RECORDED).count(), split(&got).count());
    assert!(different.is_empty(), "{} runs differ:\n{}", different.len(), different.join("\n"));
}

/// The runs of a recording.
fn split(recorded: &str) -> impl Iterator<Item = &str> {
    recorded.split("== ").skip(1)
}

/// The programs that are checked in are those that the generator writes.
#[test]
fn the_programs_are_the_generators() {
    let (rust, python) = generate::sources(SEED, PROGRAMS, &[]);
    assert!(rust == include_str!("programs.rs") && python == include_str!("programs.py"), "run record.py");
}
