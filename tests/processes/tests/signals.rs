//! Handlers of signals, in a process of its own that is sent real ones.
#![cfg(unix)]
#![allow(missing_docs)]

mod scene;

use std::os::unix::process::ExitStatusExt;

use scene::Scene;

const SIGTERM: i32 = 15;
const SIGUSR1: i32 = 10;

/// What a scene says that nobody signals.
fn said(name: &str) -> Vec<String> {
    let (rest, status) = Scene::begin(name).end();
    assert!(status.success(), "{name}: {status}, {rest:?}");
    rest
}

/// A signal, sent to a scene that is ready; by which one it is ended.
fn ended_by(mut scene: Scene, name: &str) -> Option<i32> {
    while scene.says() != "ready" {}
    scene.signal(name);
    let (rest, status) = scene.end();
    assert!(rest.is_empty(), "{rest:?}");
    status.signal()
}

#[test]
fn handlers_are_called_until_the_program_ends_by_itself() {
    let mut scene = Scene::ready("handlers");
    for _ in 0..2 {
        scene.signal("HUP");
        assert_eq!(scene.says(), "hangup");
    }
    scene.signal("TERM");
    let (rest, status) = scene.end();
    assert_eq!((rest, status.code()), (vec!["returned".to_owned()], Some(0)));
}

#[test]
fn a_handler_is_called_later_and_as_often_as_its_signal_came_in() {
    assert_eq!(said("counted"), ["at once: 0 0", "later: 3 2", "returned"]);
}

#[test]
fn removing_tells_and_gives_the_default_back() {
    let mut scene = Scene::begin("removed");
    assert_eq!(scene.says(), "true false");
    assert_eq!(ended_by(scene, "TERM"), Some(SIGTERM));
}

#[test]
fn another_handler_takes_the_place_of_the_first() {
    assert_eq!(said("replaced"), ["returned"]);
}

#[test]
fn a_handler_may_remove_itself() {
    let (rest, status) = Scene::begin("removes_itself").end();
    assert_eq!((rest, status.signal()), (vec!["removed: true".to_owned()], Some(SIGTERM)));
}

#[test]
fn the_panic_of_a_handler_is_reported_and_ends_nothing() {
    assert_eq!(said("panics"), ["true zero", "returned"]);
}

#[test]
fn all_calls_share_the_context_of_the_handler() {
    assert_eq!(said("contexts"), ["call 11", "call 12", "here 20", "returned"]);
}

#[test]
fn closing_the_loop_removes_its_handlers() {
    assert_eq!(ended_by(Scene::begin("handled_after_a_run"), "TERM"), Some(SIGTERM));
}

#[test]
fn signals_wait_until_the_loop_runs() {
    let mut scene = Scene::begin("between_runs");
    assert_eq!(scene.says(), "raised");
    assert_eq!(scene.says(), "handled");
    assert_eq!(scene.says(), "false");
    assert_eq!(scene.says(), "Event loop is closed");
    assert_eq!(ended_by(scene, "TERM"), Some(SIGTERM));
}

#[test]
fn a_handler_of_sigint_takes_over_from_the_interrupt_and_gives_it_back() {
    let mut scene = Scene::begin("takes_sigint_over");
    assert_eq!(scene.says(), "handled");
    assert_eq!(scene.says(), "ready");
    scene.signal("INT");
    assert_eq!(scene.says(), "handled");
    assert_eq!(scene.says(), "ready");
    scene.signal("INT");
    let (rest, status) = scene.end();
    assert_eq!(rest, ["cleaned up", "KeyboardInterrupt"]);
    assert!(status.success());
}

#[test]
fn a_handler_of_sigint_on_another_thread_keeps_main_from_being_interrupted() {
    let mut scene = Scene::ready("sigint_elsewhere");
    scene.signal("INT");
    assert_eq!(scene.says(), "handled elsewhere");
    assert_eq!(scene.says(), "ready");
    scene.signal("INT");
    assert_eq!(scene.end().0, ["KeyboardInterrupt"]);
}

#[test]
fn each_of_several_loops_hears_a_signal() {
    let mut scene = Scene::begin("two_loops");
    assert_eq!(scene.says(), "[(1, 0), (2, 0)]");
    assert_eq!(scene.says(), "[(1, 1), (1, 100), (2, 1)]");
    assert_eq!(scene.says(), "[(2, 2), (2, 100)]");
    assert_eq!(ended_by(scene, "USR1"), Some(SIGUSR1));
}

#[test]
fn a_real_time_signal_is_handled_too() {
    let mut scene = Scene::ready("real_time");
    scene.signal("40");
    assert_eq!(scene.child.wait().expect("it ends").code(), Some(128 + 40));
}

#[test]
fn signals_can_be_iterated_over() {
    let mut scene = Scene::ready("receives");
    scene.signal("HUP");
    assert_eq!(scene.says(), "<Signals.SIGHUP: 1>");
    scene.signal("TERM");
    assert_eq!(scene.says(), "<Signals.SIGTERM: 15>");
    assert_eq!(ended_by(scene, "TERM"), Some(SIGTERM));
}

#[test]
fn what_cannot_be_received_is_refused_and_leaves_nothing_behind() {
    assert_eq!(said("refuses_to_receive"), ["sig 9 cannot be caught", "false", "1", "returned"]);
}
