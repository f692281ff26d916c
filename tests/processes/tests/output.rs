//! What programs print, and how they exit.

use std::process::{Command, Output};

fn scene(name: &str, variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dunder-processes"));
    command.env_remove("DUNDER_DEBUG").arg(name).envs(variables.iter().copied());
    command.output().expect("the program runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn without_a_handler_what_nobody_receives_is_printed() {
    let output = scene("reports", &[]);
    let printed = stderr(&output);
    assert!(printed.contains("\nPanic in callback <Handle dunder_processes::"), "{printed}");
    assert!(printed.contains(">: zero\n"), "{printed}");
    let lost = "\nTask exception was never retrieved\ntask: Task-2\nTraceback (most recent call last):\n";
    assert!(printed.contains(lost), "{printed}");
    assert!(printed.contains(", in fails\nValueError: lost\n"), "{printed}");
    assert_eq!(stdout(&output), "returned\n");
}

#[test]
fn a_handler_that_fails_falls_back_to_the_default() {
    let printed = stderr(&scene("broken_handler", &[]));
    assert!(printed.ends_with("Unhandled error in exception handler: spam\nwhat it was told\n"), "{printed}");
}

#[test]
fn the_environment_turns_debug_mode_on() {
    assert_eq!(stdout(&scene("debug", &[])), "no debug\nreturned\n");
    assert_eq!(stdout(&scene("debug", &[("DUNDER_DEBUG", "")])), "no debug\nreturned\n");
    assert_eq!(stdout(&scene("debug", &[("DUNDER_DEBUG", "1")])), "debug\nreturned\n");
}

#[test]
fn a_main_that_raises_prints_its_traceback() {
    let output = scene("main_raises", &[]);
    assert_eq!(output.status.code(), Some(1));
    let printed = stderr(&output);
    assert!(printed.starts_with("Traceback (most recent call last):\n"), "{printed}");
    assert!(printed.contains(", in raises\n") && printed.contains(", in fails\n"), "{printed}");
    assert!(printed.ends_with("\nValueError: lost\n"), "{printed}");
}

#[test]
fn a_main_gives_what_a_main_may_give() {
    let output = scene("main_returns", &[]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(0), "an hour later\n".to_owned()));
    let output = scene("main_fails", &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).starts_with("Error: ValueError"), "{}", stderr(&output));
    assert_eq!(scene("main_keywords", &[]).status.code(), Some(3));
}

#[test]
fn a_schedule_that_fails_is_named_so_that_it_can_be_repeated() {
    let output = scene("shuffled", &[]);
    let printed = stderr(&output);
    assert!(!output.status.success());
    assert!(printed.contains("the test has raised\n"), "{printed}");
    assert!(printed.contains("\nValueError: the second was first\n"), "{printed}");
    let said = printed.split("it has failed with seed ").nth(1).expect("it says so");
    let seed: u64 = said.split(':').next().and_then(|seed| seed.parse().ok()).expect("a number");
    assert!((40..60).contains(&seed));
    assert!(said.contains(&format!("`#[dunder::test(seed = {seed})]` repeats that schedule\n")), "{printed}");
}
