//! Files and command lines that are wrong.

use crate::process::Jobs;

/// What is said of a file; nothing may have run.
fn complaint(name: &str, file: &str, arguments: &[&str]) -> String {
    let run = Jobs::run(name, file, arguments);
    assert_eq!((run.code, run.output.as_str()), (Some(2), ""), "{run:?}");
    run.told.join("\n")
}

fn job(name: &str, rest: &str) -> String {
    format!("[[job]]\nname = '{name}'\nrun = 'echo {name} has run'\n{rest}\n")
}

#[test]
fn files_that_are_wrong() {
    let circle = [job("a", "needs = ['b']"), job("b", "needs = ['c']"), job("c", "needs = ['b']")].concat();
    for (name, file, expected) in [
        ("circle", circle, "jobs need each other: b needs c needs b"),
        ("itself", job("a", "needs = ['a']"), "jobs need each other: a needs a"),
        ("unknown", job("a", "needs = ['x']"), "job \"a\" needs \"x\", which there is not"),
        ("twice", job("a", "").repeat(2), "job \"a\": there are two of that name"),
        ("no_name", job("", ""), "job \"\": that is no name"),
        ("none", String::new(), "there are no jobs"),
        ("negative", job("a", "timeout = -1"), "job \"a\": timeout: cannot convert"),
        (
            "field",
            job("a", "needss = ['b']"),
            "unknown field `needss`, expected one of `name`, `run`, `needs`",
        ),
        ("kind", job("a", "retries = 'many'"), "invalid type: string \"many\", expected u32"),
        ("toml", "[[job]\n".to_owned(), "TOML parse error at line 1, column 7"),
    ] {
        let complaint = complaint(&format!("wrong_{name}"), &file, &[]);
        assert!(complaint.starts_with("jobs: ") && complaint.contains(expected), "{name}: {complaint}");
    }
}

#[test]
fn command_lines_that_are_wrong() {
    let file = job("a", "");
    assert!(complaint("no_such_job", &file, &["b"]).ends_with("jobs.toml: there is no job \"b\""));
    assert!(complaint("no_place", &file, &["-j0"]).contains("at least one is wanted"));
    assert!(complaint("no_option", &file, &["--dance"]).contains("invalid option '--dance'"));
    let run = Jobs::run("help", &file, &["--help"]);
    assert_eq!((run.code, run.told.len()), (Some(0), 0));
    assert!(run.output.starts_with("Usage: jobs"), "{run:?}");
}
