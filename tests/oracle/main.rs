//! Random programs leave CPython's traces. See README.md.

#![allow(clippy::all, clippy::pedantic)]

mod awaitables;
mod coroutines;
mod finds;
mod generate;
mod generators;
mod trace;

use generate::Set;

/// The seed of the programs that are checked in, how many there are of each set, and the drivers that each is run under;
/// `record.py` reads them here.
const SEED: u64 = 1;
const GENERATORS: usize = 150;
const COROUTINES: usize = 80;
const DRIVERS: u64 = 10;

#[test]
fn random_generators_leave_cpythons_traces() {
    compare(generators::traces, GENERATORS, include_str!("generators.trace"));
}

#[test]
fn random_coroutines_leave_cpythons_traces() {
    compare(coroutines::traces, COROUTINES, include_str!("coroutines.trace"));
}

/// Compares the traces of programs with what CPython has left, recorded by `record.py`.
fn compare(traces: fn(u64, u64) -> String, programs: usize, recorded: &str) {
    // The frames of unoptimized bodies are large.
    let run = std::thread::Builder::new().stack_size(64 << 20).spawn(move || traces(0, DRIVERS));
    let got = run.expect("a thread").join().expect("no program panics");
    let (wanted, got): (Vec<&str>, Vec<&str>) = (split(recorded).collect(), split(&got).collect());
    assert_eq!(got.len(), programs * DRIVERS as usize);
    assert_eq!(got.len(), wanted.len());
    let different: Vec<String> = wanted
        .iter()
        .zip(&got)
        .filter(|(wanted, got)| !same(wanted, got))
        .map(|(wanted, got)| format!("CPython:\n{wanted}\nhere:\n{got}"))
        .collect();
    assert!(different.is_empty(), "{} runs differ:\n{}", different.len(), different.join("\n"));
}

/// The programs that are checked in are those that the generator writes.
#[test]
fn the_programs_are_the_generators() {
    let source = |set, count| generate::sources(set, SEED, count, &[]).0;
    assert!(source(Set::Generators, GENERATORS) == include_str!("generators.rs"), "run record.py");
    assert!(source(Set::Coroutines, COROUTINES) == include_str!("coroutines.rs"), "run record.py");
}

/// The runs of a recording.
fn split(recorded: &str) -> impl Iterator<Item = &str> {
    recorded.split("== ").skip(1)
}

/// Whether two runs are the same, but for generators that ignore the exit when they are dropped. (CPython reports that
/// as unraisable.)
///
/// `ignored`: the one that is driven did. The end of the run may be missing: a delegate that has ignored it too is closed
/// twice by CPython, and here only if the body that delegates to it has something to do itself.
///
/// `ignored twice`: a delegate did, when it was closed and when it was dropped. The run counts up to there: what such a
/// delegate delegates to lives as long as a traceback with its frame in CPython.
fn same(wanted: &str, got: &str) -> bool {
    let dropped = wanted.rfind("\ndrop\n").map_or(0, |at| at + "\ndrop\n".len());
    let ignored = wanted.contains("\nignored\n");
    let (wanted, twice) = match wanted.split_once("ignored twice\n") {
        Some((before, _)) => (before, true),
        None => (wanted, false),
    };
    let (before, after) = wanted.split_once("ignored\n").unwrap_or((wanted, ""));
    let whole = format!("{before}{after}");
    (ignored && got.len() >= dropped && before.starts_with(got))
        || (twice && got.starts_with(&whole))
        || (!twice && (got == before || got == whole))
}
