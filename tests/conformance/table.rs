//! The table in `README.md`: what it names exists, and what it counts is right.
//!
//! ```text
//!   ## `test_x`: N of M
//!   | CPython | here |
//!   |---|---|
//!   | `Class.method` | `module::test` |                       a test of this directory, or of tests/module.rs
//!   | `Class.method` | `ui/topic/defect.rs` |                 a program that must not compile
//!   | `Class.method` | not expressible: why |
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const TABLE: &str = include_str!("README.md");

/// What the table says of one of CPython's files.
struct File<'a> {
    name: &'a str,
    /// "N of M", as the heading has it.
    count: &'a str,
    /// CPython's test, and what stands beside it.
    rows: Vec<(&'a str, &'a str)>,
}

fn files() -> Vec<File<'static>> {
    let mut files: Vec<File<'_>> = Vec::new();
    for line in TABLE.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            let (name, count) = heading.split_once(": ").expect("a heading counts");
            files.push(File { name: name.trim_matches('`'), count, rows: Vec::new() });
        } else if let Some(row) = line.strip_prefix("| ").and_then(|row| row.strip_suffix(" |")) {
            let (theirs, ours) = row.split_once(" | ").expect("a row has two cells");
            if theirs != "CPython" {
                files.last_mut().expect("a row stands under a heading").rows.push((theirs, ours));
            }
        }
    }
    files
}

/// The name in a cell, if a test stands there.
fn test(ours: &str) -> Option<&str> {
    ours.strip_prefix('`')?.strip_suffix('`')
}

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The names of the tests in a source file.
fn tests_in(path: &Path) -> BTreeSet<String> {
    let source = fs::read_to_string(path).unwrap_or_default();
    let lines: Vec<&str> = source.lines().collect();
    let after_attribute = lines.windows(2).filter(|pair| pair[0] == "#[test]").map(|pair| pair[1]);
    after_attribute.filter_map(|line| Some(line.strip_prefix("fn ")?.split_once('(')?.0.to_owned())).collect()
}

/// Whether there is such a test, or such a program that must not compile.
fn exists(name: &str) -> bool {
    if name.starts_with("ui/") {
        let path = directory().join(name);
        return path.is_file() && path.with_extension("stderr").is_file();
    }
    let Some((module, test)) = name.rsplit_once("::") else { return false };
    let file = format!("{}.rs", module.replace("::", "/"));
    [directory().join("conformance").join(&file), directory().join(&file)]
        .iter()
        .any(|path| tests_in(path).contains(test))
}

#[test]
fn what_the_table_names_exists() {
    let missing: Vec<&str> = files()
        .iter()
        .flat_map(|file| file.rows.iter())
        .filter_map(|(_, ours)| test(ours))
        .filter(|name| !exists(name))
        .collect();
    assert!(missing.is_empty(), "the table names tests that are not there: {missing:#?}");
}

#[test]
fn what_is_not_ported_has_a_reason() {
    for (theirs, ours) in files().iter().flat_map(|file| file.rows.iter()) {
        let reason = ours.strip_prefix("not expressible: ");
        assert!(test(ours).is_some() || reason.is_some_and(|reason| reason.len() > 3), "{theirs}: {ours}");
    }
}

#[test]
fn no_test_of_theirs_stands_there_twice() {
    for file in files() {
        let names: BTreeSet<&str> = file.rows.iter().map(|(theirs, _)| *theirs).collect();
        assert_eq!(names.len(), file.rows.len(), "in {}", file.name);
    }
}

#[test]
fn the_counts_are_right() {
    let (mut ported, mut all) = (0, 0);
    for file in files() {
        let here = file.rows.iter().filter(|(_, ours)| test(ours).is_some()).count();
        assert_eq!(file.count, format!("{here} of {}", file.rows.len()), "in {}", file.name);
        ported += here;
        all += file.rows.len();
    }
    let total = format!("**{ported} of {all}** are ported");
    assert!(TABLE.contains(&total), "the table should say: {total}");
}

/// CPython's files, and how many tests each of them defines in 3.13, doctests not counted.
#[test]
fn all_tests_of_theirs_are_in_the_table() {
    let expected = [
        ("test_generators", 40),
        ("test_yield_from", 40),
        ("test_generator_stop", 2),
        ("test_coroutines", 97),
        ("test_asyncgen", 82),
        ("test_contextlib", 85),
        ("test_contextlib_async", 36),
    ];
    let found: Vec<(&str, usize)> = files()
        .iter()
        .map(|file| {
            (file.name, file.rows.iter().filter(|(theirs, _)| !theirs.starts_with("doctest")).count())
        })
        .collect();
    assert_eq!(found, expected);
}
