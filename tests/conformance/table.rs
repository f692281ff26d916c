//! The tables in `README.md` and in the pages of `tests/asyncio`: what they name exists, and what they count is right.
//!
//! ```text
//!   ## `test_x`: N of M
//!   | CPython | here |
//!   |---|---|
//!   | `Class.method` | `module::test` |                       a test of the page's directory, or of tests/module.rs
//!   | `Class.method` | `core::module::test` |                 one of core/tests/module.rs
//!   | `Class.method` | `ui/topic/defect.rs` |                 a program that must not compile
//!   | `Class.method` | not expressible: why |
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The page of the language.
const LANGUAGE: &str = include_str!("README.md");

/// What the table says of one of CPython's files.
struct File<'a> {
    name: &'a str,
    /// "N of M", as the heading has it.
    count: &'a str,
    /// CPython's test, and what stands beside it.
    rows: Vec<(&'a str, &'a str)>,
}

/// The page of the language, then those of the event loop.
fn pages() -> Vec<String> {
    let asyncio = fs::read_dir(directory().join("asyncio")).expect("there is tests/asyncio");
    let paths = asyncio.map(|entry| entry.expect("its entries can be read").path());
    let mut paths: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|e| e == "md")).collect();
    paths.sort();
    let asyncio = paths.iter().map(|path| fs::read_to_string(path).expect("a page can be read"));
    std::iter::once(LANGUAGE.to_owned()).chain(asyncio).collect()
}

fn files(page: &str) -> Vec<File<'_>> {
    let mut files: Vec<File<'_>> = Vec::new();
    for line in page.lines() {
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
    let of_core = module.starts_with("core::").then(|| {
        let file = file.replacen("core/", "core/tests/", 1);
        Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
    });
    [
        directory().join("conformance").join(&file),
        directory().join("asyncio").join(&file),
        directory().join(&file),
    ]
    .iter()
    .chain(&of_core)
    .any(|path| tests_in(path).contains(test))
}

#[test]
fn what_the_table_names_exists() {
    let pages = pages();
    let rows = pages.iter().flat_map(|page| files(page)).flat_map(|file| file.rows);
    let missing: Vec<&str> = rows.filter_map(|(_, ours)| test(ours)).filter(|name| !exists(name)).collect();
    assert!(missing.is_empty(), "the table names tests that are not there: {missing:#?}");
}

#[test]
fn what_is_not_ported_has_a_reason() {
    for (theirs, ours) in pages().iter().flat_map(|page| files(page)).flat_map(|file| file.rows) {
        let reason = ours.strip_prefix("not expressible: ");
        assert!(test(ours).is_some() || reason.is_some_and(|reason| reason.len() > 3), "{theirs}: {ours}");
    }
}

#[test]
fn no_test_of_theirs_stands_there_twice() {
    for file in pages().iter().flat_map(|page| files(page)) {
        let names: BTreeSet<&str> = file.rows.iter().map(|(theirs, _)| *theirs).collect();
        assert_eq!(names.len(), file.rows.len(), "in {}", file.name);
    }
}

#[test]
fn the_counts_are_right() {
    let pages = pages();
    let (language, asyncio) = pages.split_at(1);
    for (of, pages) in [("the language", language), ("the event loop", asyncio)] {
        let (mut ported, mut all) = (0, 0);
        for file in pages.iter().flat_map(|page| files(page)) {
            let here = file.rows.iter().filter(|(_, ours)| test(ours).is_some()).count();
            assert_eq!(file.count, format!("{here} of {}", file.rows.len()), "in {}", file.name);
            ported += here;
            all += file.rows.len();
        }
        let total = format!("of {of} **{ported} of {all}**");
        assert!(LANGUAGE.contains(&total), "README.md should say: {total}");
    }
}

/// CPython's files, and how many tests each of them defines in 3.13 (`test_graph`: in 3.14), doctests not counted.
#[test]
fn all_tests_of_theirs_are_in_the_tables() {
    let expected = [
        ("test_generators", 40),
        ("test_yield_from", 40),
        ("test_generator_stop", 2),
        ("test_coroutines", 97),
        ("test_asyncgen", 82),
        ("test_contextlib", 85),
        ("test_contextlib_async", 36),
        ("test_base_events", 111),
        ("test_context", 43),
        ("test_eager_task_factory", 15),
        ("test_futures", 57),
        ("test_graph", 8),
        ("test_locks", 75),
        ("test_queues", 41),
        ("test_runners", 29),
        ("test_server", 11),
        ("test_staggered", 5),
        ("test_streams", 73),
        ("test_subprocess", 37),
        ("test_taskgroups", 39),
        ("test_tasks", 159),
        ("test_threads", 6),
        ("test_timeouts", 34),
        ("test_unix_events", 110),
        ("test_waitfor", 19),
    ];
    let pages = pages();
    let rows =
        |file: &File<'_>| file.rows.iter().filter(|(theirs, _)| !theirs.starts_with("doctest")).count();
    let found: BTreeSet<(&str, usize)> =
        pages.iter().flat_map(|page| files(page)).map(|file| (file.name, rows(&file))).collect();
    assert_eq!(found, BTreeSet::from(expected));
}
