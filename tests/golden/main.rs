//! Programs that print in CPython and here the same lines in the same order. See README.md.
#![allow(missing_docs)]

mod programs;
mod random;
mod trace;

use std::collections::BTreeSet;

/// Every program that was recorded is a test, and the other way round.
#[test]
fn all_that_was_recorded_is_compared() {
    for (programs, recorded) in programs::ALL {
        let recorded: BTreeSet<&str> = trace::recorded(recorded).iter().map(|program| program.name).collect();
        assert_eq!(recorded, programs.iter().copied().collect());
    }
}

/// A program deviates by what the README lists, and each of these is shown by a program.
#[test]
fn the_deviations_are_those_of_the_table() {
    let rows =
        include_str!("README.md").lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
    let table: BTreeSet<&str> =
        rows.map(|(name, _)| name).filter(|name| !name.contains(['.', '/'])).collect();
    let mut shown = BTreeSet::new();
    for program in programs::ALL.iter().flat_map(|(_, recorded)| trace::recorded(recorded)) {
        let Some((names, ours)) = program.ours else { continue };
        assert_ne!(ours, program.theirs, "{} does not deviate", program.name);
        shown.extend(names);
    }
    assert_eq!(shown, table);
}
