//! SIGINT, sent to a process of its own.
#![cfg(unix)]

mod scene;

use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;

use scene::Scene;

const SIGINT: i32 = 2;

/// One SIGINT, when the scene is ready; what is said after it.
fn interrupted(name: &str) -> Vec<String> {
    let scene = Scene::ready(name);
    scene.signal("INT");
    let (rest, status) = scene.end();
    assert!(status.success(), "{status}");
    rest
}

#[test]
fn the_first_cancels_main_whose_cleanup_runs() {
    assert_eq!(interrupted("tidy"), ["cleaned up", "KeyboardInterrupt"]);
}

#[test]
fn a_task_that_is_always_ready_is_interrupted() {
    assert_eq!(interrupted("busy"), ["KeyboardInterrupt"]);
}

#[test]
fn what_main_waits_for_is_cancelled_with_it() {
    assert_eq!(interrupted("waits_for_a_future"), ["the future is cancelled: true", "KeyboardInterrupt"]);
}

#[test]
fn a_main_that_swallows_the_cancellation_returns() {
    assert_eq!(interrupted("swallows"), ["returned"]);
}

#[test]
fn a_main_that_others_have_cancelled_too_is_cancelled() {
    let mut scene = Scene::ready("cancelled_by_a_task");
    scene.signal("INT");
    // The handler has run when the next system call of the process returns.
    let mut stdin = scene.child.stdin.take().expect("it is piped");
    stdin.write_all(b"go on\n").expect("it reads");
    let (rest, _) = scene.end();
    assert_eq!(rest, ["CancelledError"]);
}

#[test]
fn the_second_ends_the_run_at_once() {
    let mut scene = Scene::ready("stubborn");
    scene.signal("INT");
    assert_eq!(scene.says(), "cancelled");
    scene.signal("INT");
    let (rest, status) = scene.end();
    // The second cancelled nothing; it is the shutdown that cancels main once more.
    assert_eq!(rest, ["cancelled", "KeyboardInterrupt"]);
    assert!(status.success());
}

#[test]
fn the_second_ends_a_process_whose_loop_is_stuck() {
    let scene = Scene::ready("stuck");
    scene.signal("INT");
    // The first has to be delivered as one of its own.
    std::thread::yield_now();
    loop {
        scene.signal("INT");
        let status = Command::new("kill").args(["-0", &scene.child.id().to_string()]).status();
        let state = std::fs::read_to_string(format!("/proc/{}/stat", scene.child.id())).unwrap_or_default();
        if state.contains(") Z ") || !status.expect("there is kill").success() {
            break;
        }
    }
    let (rest, status) = scene.end();
    assert!(rest.is_empty(), "{rest:?}");
    assert_eq!(status.signal(), Some(SIGINT));
}

#[test]
fn a_process_that_does_not_listen_ends_as_ever() {
    for name in ["deaf", "on_a_thread", "after_a_run"] {
        let mut scene = Scene::begin(name);
        while scene.says() != "ready" {}
        scene.signal("INT");
        let (rest, status) = scene.end();
        assert!(rest.is_empty(), "{name}: {rest:?}");
        assert_eq!(status.signal(), Some(SIGINT), "{name}");
    }
}

#[test]
fn a_runner_listens_in_each_of_its_runs() {
    let mut scene = Scene::ready("twice");
    for last in [false, true] {
        scene.signal("INT");
        assert_eq!(scene.says(), "cleaned up");
        assert_eq!(scene.says(), "KeyboardInterrupt");
        if !last {
            assert_eq!(scene.says(), "ready");
        }
    }
    assert!(scene.end().1.success());
}

#[test]
fn a_program_that_is_interrupted_ends_with_130() {
    let scene = Scene::ready("main_interrupted");
    scene.signal("INT");
    let (rest, status) = scene.end();
    assert_eq!((rest, status.code()), (vec!["cleaned up".to_owned()], Some(130)));
}
