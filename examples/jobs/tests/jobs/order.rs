//! What runs when, and what does not run.

use std::fs;

use crate::process::{Jobs, Run};

#[test]
fn nothing_runs_before_what_it_needs_and_all_else_at_once() {
    // The two in the middle end only if both run.
    let file = "
        [[job]]
        name = 'last'
        needs = ['left', 'right']
        run = 'echo last >> order'
        [[job]]
        name = 'left'
        needs = ['first']
        run = 'echo middle >> order; touch left; until [ -e right ]; do sleep 0.01; done'
        [[job]]
        name = 'right'
        needs = ['first']
        run = 'echo middle >> order; touch right; until [ -e left ]; do sleep 0.01; done'
        [[job]]
        name = 'first'
        run = 'echo first >> order'
    ";
    let jobs = Jobs::start("diamond", file, &["-j", "8"]);
    let order = jobs.directory().join("order");
    let run = jobs.end();
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(fs::read_to_string(order).unwrap(), "first\nmiddle\nmiddle\nlast\n");
    // The summary is in the order of what is needed.
    let names: Vec<&str> = run.output.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(names, ["first", "left", "right", "last", "4"]);
    assert!(run.output.lines().last().unwrap().starts_with("4 of 4 jobs succeeded in "), "{run:?}");
}

#[test]
fn never_more_at_once_than_allowed_and_not_fewer_either() {
    let body = "mkdir -p running; touch running/$N; ls running | wc -l >> counts
        until [ -e three ]; do [ $(ls running | wc -l) -ge 3 ] && touch three; sleep 0.01; done
        sleep 0.03; ls running | wc -l >> counts; rm running/$N";
    let job = |n: u32| format!("[[job]]\nname = 'job {n}'\nrun = '''{body}'''\nenv = {{ N = '{n}' }}\n");
    let file: String = (0..15).map(job).collect();
    let jobs = Jobs::start("limit", &file, &["--at-once", "3"]);
    let counts = jobs.directory().join("counts");
    let run = jobs.end();
    assert_eq!(run.code, Some(0), "{run:?}");
    let counts = fs::read_to_string(counts).unwrap();
    let counts: Vec<u32> = counts.lines().map(|line| line.trim().parse().unwrap()).collect();
    assert_eq!((counts.len(), counts.iter().max()), (30, Some(&3)), "{counts:?}");
}

#[test]
fn only_what_is_named_and_what_that_needs() {
    let file = "
        [[job]]
        name = 'a'
        run = 'echo a'
        [[job]]
        name = 'b'
        run = 'echo b'
        needs = ['a']
        [[job]]
        name = 'c'
        run = 'echo c'
        needs = ['b']
        [[job]]
        name = 'd'
        run = 'echo d'
    ";
    let run = Jobs::run("named", file, &["-j1", "b"]);
    assert_eq!((run.code, run.said("a"), run.said("b")), (Some(0), vec!["a"], vec!["b"]), "{run:?}");
    assert_eq!(run.output.lines().count(), 5, "{run:?}");
}

/// One fails; of the others one is running then, one needs it, one needs nothing.
fn with_a_failure(name: &str, arguments: &[&str]) -> Run {
    let file = "
        [[job]]
        name = 'running'
        run = 'touch begun; until [ -e go ]; do sleep 0.01; done; echo finished'
        [[job]]
        name = 'failing'
        run = 'until [ -e begun ]; do sleep 0.01; done; exit 3'
        [[job]]
        name = 'needs it'
        needs = ['failing']
        run = 'echo impossible'
        [[job]]
        name = 'needs that'
        needs = ['needs it']
        run = 'echo impossible'
        [[job]]
        name = 'other'
        run = 'echo other'
    ";
    let mut all = vec!["-j2"];
    all.extend(arguments);
    let mut jobs = Jobs::start(name, file, &all);
    jobs.wait_for("* failing failed: exit status 3");
    fs::write(jobs.directory().join("go"), "").unwrap();
    let run = jobs.end();
    assert_eq!((run.code, run.said("running")), (Some(1), vec!["finished"]), "{run:?}");
    assert_eq!((run.outcome("running"), run.outcome("failing")), ("succeeded", "failed: exit status 3"));
    assert_eq!(run.outcome("needs it"), "skipped: needs failing");
    assert_eq!(run.outcome("needs that"), "skipped: needs needs it");
    run
}

#[test]
fn after_a_failure_nothing_new_begins_and_what_runs_ends_well() {
    let run = with_a_failure("failure", &[]);
    assert_eq!(run.outcome("other"), "not run");
    assert!(run.has_told("* nothing new begins") && run.said("other").is_empty(), "{run:?}");
}

#[test]
fn if_wanted_all_is_done_that_can_be_done() {
    let run = with_a_failure("keep_going", &["--keep-going"]);
    assert_eq!((run.outcome("other"), run.said("other")), ("succeeded", vec!["other"]));
}

#[test]
fn what_fails_is_tried_again() {
    let file = "
        [[job]]
        name = 'third time'
        run = 'echo x >> tries; test $(wc -l < tries) -eq 3'
        retries = 5
        retry-delay = 0.01
        [[job]]
        name = 'never'
        run = 'echo no; exit 7'
        retries = 2
        retry-delay = 0.01
        [[job]]
        name = 'after'
        needs = ['third time']
        run = 'true'
    ";
    let run = Jobs::run("retries", file, &["-k"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert_eq!((run.outcome("third time"), run.outcome("after")), ("succeeded", "succeeded"));
    assert!(
        run.output.lines().any(|l| l.starts_with("third time") && l.ends_with(" s, 3 attempts")),
        "{run:?}"
    );
    assert_eq!((run.outcome("never"), run.said("never")), ("failed: exit status 7", vec!["no"; 3]));
    assert!(run.has_told("* never failed: exit status 7; once more in 0.0 s"), "{run:?}");
}
