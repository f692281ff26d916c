//! How jobs are ended, and that nothing is left of them. (`Jobs::end` looks for that.)

use crate::process::{Jobs, wait_until};

/// A job that notices SIGTERM only to say so, and has a child that does not know of it.
const STUBBORN: &str = "
    [[job]]
    name = 'stubborn'
    run = '''trap '' TERM; (trap '' TERM; touch ready-child; while :; do sleep 1000; done) &
             touch ready-parent; while :; do sleep 1000; done'''
";

#[test]
fn what_takes_too_long_is_ended_with_all_that_it_has_started() {
    let file = "
        [[job]]
        name = 'slow'
        timeout = 0.3
        run = '''trap 'echo told; exit 0' TERM; sleep 1000 & (sleep 1000; true) & echo begun; while :; do sleep 0.05; done'''
        [[job]]
        name = 'quick'
        timeout = 3600
        run = 'true'
    ";
    let run = Jobs::run("timeout", file, &["-k"]);
    assert_eq!(
        (run.code, run.outcome("slow"), run.outcome("quick")),
        (Some(1), "timed out", "succeeded"),
        "{run:?}"
    );
    // Some shells tell also of children that a signal has ended.
    let said: Vec<_> = run.said("slow").into_iter().filter(|line| !line.contains("Terminated")).collect();
    assert_eq!(said, ["begun", "told"], "{run:?}");
}

#[test]
fn who_does_not_end_when_asked_to_is_killed() {
    let file = format!("{STUBBORN}\n    timeout = 0.3");
    let run = Jobs::run("stubborn", &file, &["--grace", "0.3"]);
    assert_eq!((run.code, run.outcome("stubborn")), (Some(1), "timed out"), "{run:?}");
}

#[test]
fn what_takes_too_long_may_be_tried_again() {
    let file = "
        [[job]]
        name = 'second time'
        timeout = 0.5
        retries = 1
        retry-delay = 0
        run = 'if [ -e tried ]; then echo quick; else touch tried; sleep 1000; fi'
    ";
    let run = Jobs::run("timeout_retry", file, &[]);
    assert_eq!((run.code, run.said("second time")), (Some(0), vec!["quick"]), "{run:?}");
    assert!(run.has_told("* second time timed out; once more in 0.0 s"), "{run:?}");
}

#[test]
fn what_a_job_leaves_behind_is_ended_with_it() {
    let file = "
        [[job]]
        name = 'leaves'
        run = 'sleep 1000 & echo done'
        [[job]]
        name = 'next'
        needs = ['leaves']
        run = 'true'
    ";
    let run = Jobs::run("background", file, &[]);
    assert_eq!(
        (run.code, run.said("leaves"), run.outcome("next")),
        (Some(0), vec!["done"], "succeeded"),
        "{run:?}"
    );
}

#[test]
fn what_has_left_its_group_is_not_waited_for() {
    let file = r#"
        [[job]]
        name = 'daemon'
        run = '''python3 -c 'import os, time; os.setsid(); open("away", "w"); time.sleep(1000)' &
                 until [ -e away ]; do sleep 0.01; done; echo gone'''
    "#;
    let mut jobs = Jobs::start("daemon", file, &[]);
    let run = jobs.wait();
    assert_eq!((run.code, run.said("daemon")), (Some(0), vec!["gone"]), "{run:?}");
    assert_eq!(jobs.descendants().len(), 1);
}

#[test]
fn sigterm_under_load_ends_everything() {
    let body = "trap 'echo told; exit 0' TERM; sleep 1000 & touch ready-$N; while :; do sleep 0.05; done";
    let job = |n: u32| format!("[[job]]\nname = 'job {n}'\nrun = '''{body}'''\nenv = {{ N = '{n}' }}\n");
    let file: String = (0..30).map(job).collect();
    let jobs = Jobs::start("sigterm", &file, &["-j", "12"]);
    jobs.wait_for_files("ready-", 12);
    assert!(jobs.descendants().len() >= 24);
    jobs.signal("-TERM");
    let run = jobs.end();
    assert_eq!(run.code, Some(143), "{run:?}");
    let outcomes: Vec<&str> = (0..30).map(|n| run.outcome(&format!("job {n}"))).collect();
    assert_eq!(
        outcomes.iter().filter(|outcome| **outcome == "ended by a signal to us").count(),
        12,
        "{run:?}"
    );
    assert_eq!(outcomes.iter().filter(|outcome| **outcome == "not run").count(), 18, "{run:?}");
    assert_eq!(run.output.lines().filter(|line| line.ends_with(" | told")).count(), 12, "{run:?}");
    assert!(run.has_told("* SIGTERM: ending all jobs; again to kill them"), "{run:?}");
}

#[test]
fn after_a_signal_the_stubborn_are_killed_when_their_time_is_up() {
    let jobs = Jobs::start("sigint", STUBBORN, &["--grace", "0.3"]);
    jobs.wait_for_files("ready-", 2);
    jobs.signal("-INT");
    let run = jobs.end();
    assert_eq!((run.code, run.outcome("stubborn")), (Some(130), "ended by a signal to us"), "{run:?}");
}

#[test]
fn a_second_signal_kills_at_once() {
    let mut jobs = Jobs::start("sigint_twice", STUBBORN, &["--grace", "3600"]);
    jobs.wait_for_files("ready-", 2);
    jobs.signal("-INT");
    jobs.wait_for("* SIGINT: ending all jobs");
    jobs.signal("-TERM");
    let run = jobs.end();
    // It is the first that counts.
    assert_eq!((run.code, run.outcome("stubborn")), (Some(130), "ended by a signal to us"), "{run:?}");
    assert!(run.has_told("* SIGTERM: killing all jobs"), "{run:?}");
}

#[test]
fn a_signal_while_a_timeout_is_ending_a_job_leaves_nothing_either() {
    let file = "
        [[job]]
        name = 'stubborn'
        timeout = 0.3
        run = 'trap \"touch told\" TERM; while :; do sleep 0.05; done'
    ";
    let mut jobs = Jobs::start("signal_in_timeout", file, &["--grace", "3600"]);
    jobs.wait_for_files("told", 1);
    jobs.signal("-HUP");
    jobs.wait_for("* SIGHUP: ending all jobs");
    assert_ne!(jobs.descendants(), []);
    jobs.signal("-HUP");
    let run = jobs.end();
    assert_eq!((run.code, run.outcome("stubborn")), (Some(129), "ended by a signal to us"), "{run:?}");
}

#[test]
fn who_waits_for_the_next_attempt_is_ended_at_once() {
    let file = "
        [[job]]
        name = 'patient'
        run = 'exit 1'
        retries = 1
        retry-delay = 3600
    ";
    let mut jobs = Jobs::start("signal_in_delay", file, &[]);
    jobs.wait_for("* patient failed: exit status 1; once more in 3600.0 s");
    jobs.signal("-TERM");
    let run = jobs.end();
    assert_eq!((run.code, run.outcome("patient")), (Some(143), "ended by a signal to us"), "{run:?}");
}

#[test]
fn the_dead_are_buried_while_others_live() {
    let quick = |n: u32| format!("[[job]]\nname = 'quick {n}'\nrun = 'touch done-{n}'\n");
    let file: String = (0..10).map(quick).collect();
    let file = format!("{file}[[job]]\nname = 'long'\nrun = 'until [ -e go ]; do sleep 0.01; done'");
    let jobs = Jobs::start("zombies", &file, &["-j4"]);
    jobs.wait_for_files("done-", 10);
    wait_until("no zombies", || jobs.zombies() == 0 && jobs.descendants().len() <= 2);
    std::fs::write(jobs.directory().join("go"), "").unwrap();
    assert_eq!(jobs.end().code, Some(0));
}

#[test]
fn jobs_that_die_or_cannot_live() {
    let file = "
        [[job]]
        name = 'killed'
        run = 'kill -KILL $$'
        [[job]]
        name = 'nowhere'
        directory = 'nowhere'
        run = 'true'
        [[job]]
        name = 'unknown'
        run = 'no-such-command 2> /dev/null'
    ";
    let run = Jobs::run("dying", file, &["-k"]);
    assert_eq!(run.code, Some(1));
    assert_eq!(run.outcome("killed"), "failed: ended by SIGKILL");
    assert_eq!(run.outcome("unknown"), "failed: exit status 127");
    let nowhere = run.outcome("nowhere");
    assert!(
        nowhere.starts_with("failed: cannot be started: [Errno 2] No such file or directory"),
        "{nowhere}"
    );
}
