//! `run` and `Runner`: results, errors, debug mode, contexts.

use std::cell::RefCell;
use std::rc::Rc;

use dunder::asyncio::{self, Runner, get_running_loop, sleep};
use dunder::contextvars::{ContextVar, copy_context};
use dunder::errors::{RuntimeError, ValueError};
use dunder::prelude::*;

fn failure<T>(result: Result<T, Exception>) -> String {
    let e = result.map(drop).unwrap_err();
    assert!(e.is::<RuntimeError>());
    e.to_string()
}

#[test]
fn run_gives_the_result() {
    let answer = asyncio::run(async_! {
        await sleep(0);
        42
    });
    assert_eq!(answer.unwrap(), 42);
}

#[test]
fn run_raises_what_main_raises() {
    #[dunder::coroutine]
    async fn spam() {
        sleep(0).await;
        raise!(ValueError::new("spam"));
    }

    let e = asyncio::run(spam()).unwrap_err();
    assert!(e.is::<ValueError>() && e.to_string() == "spam");
}

#[test]
fn debug_mode_is_what_the_runner_says() {
    for on in [false, true] {
        let seen = Runner::new().debug(on).run(async_! { get_running_loop()?.get_debug() }).unwrap();
        assert_eq!(seen, on);
        assert_eq!(Runner::new().debug(on).get_loop().unwrap().get_debug(), on);
    }
}

#[test]
fn run_cannot_be_called_from_a_running_loop() {
    asyncio::run(async_! {
        let nested = asyncio::run(async {});
        assert_eq!(failure(nested), "asyncio.run() cannot be called from a running event loop");
    })
    .unwrap();
}

#[test]
fn a_runner_cannot_run_within_itself() {
    let runner = Rc::new(RefCell::new(Runner::new()));
    let other = RefCell::new(Runner::new());
    let message = runner
        .borrow_mut()
        .run(async_! {
            failure(other.borrow_mut().run(async {}))
        })
        .unwrap();
    assert_eq!(message, "Runner.run() cannot be called from a running event loop");
}

#[test]
fn a_coroutine_that_a_nested_run_refuses_was_never_awaited() {
    #[dunder::coroutine]
    async fn refused() {}

    let warned = Rc::new(RefCell::new(Vec::new()));
    let seen = warned.clone();
    Runner::new()
        .debug(true)
        .run(async_! {
            get_running_loop()?.set_warning_handler(Some(move |text: &str| seen.borrow_mut().push(text.to_owned())))?;
            assert!(Runner::new().run(refused()).is_err());
        })
        .unwrap();
    assert_eq!(*warned.borrow(), ["coroutine 'refused' was never awaited"]);
}

#[test]
fn a_runner_has_one_loop_until_it_is_closed() {
    let mut runner = Runner::new();
    let loop_ = runner.get_loop().unwrap();
    let running = runner
        .run(async_! {
            await sleep(0);
            get_running_loop()?
        })
        .unwrap();
    assert_eq!(running, loop_);
    assert!(!loop_.is_running() && !loop_.is_closed());
    runner.close().unwrap();
    assert!(loop_.is_closed());
    assert_eq!(failure(runner.get_loop()), "Runner is closed");
    assert_eq!(failure(runner.run(async {})), "Runner is closed");
}

#[test]
fn a_runner_can_be_closed_before_it_has_run_and_twice() {
    let mut runner = Runner::new();
    let loop_ = runner.get_loop().unwrap();
    runner.close().unwrap();
    assert!(loop_.is_closed());
    runner.close().unwrap();
    assert_eq!(failure(runner.get_loop()), "Runner is closed");

    let mut unused = Runner::new();
    unused.close().unwrap();
    assert_eq!(failure(unused.run(async {})), "Runner is closed");
}

#[test]
fn dropping_a_runner_closes_its_loop() {
    let mut runner = Runner::new();
    let loop_ = runner.get_loop().unwrap();
    drop(runner);
    assert!(loop_.is_closed());
}

#[test]
fn all_runs_of_a_runner_share_a_context() {
    static VAR: ContextVar<i32> = ContextVar::with_default("var", -1);

    #[dunder::coroutine]
    async fn exchange(value: i32) -> Result<i32, Exception> {
        let old = VAR.get();
        sleep(0).await;
        VAR.set(value);
        old
    }

    let mut runner = Runner::new();
    assert_eq!(runner.run(exchange(1)).unwrap().unwrap(), -1);
    assert_eq!(runner.run(exchange(2)).unwrap().unwrap(), 1);
    let mut context = runner.run(async { copy_context() }).unwrap();
    assert_eq!(context.run(|| VAR.get()).unwrap().unwrap(), 2);
    // The thread's own context has nothing of it.
    assert_eq!(VAR.get().unwrap(), -1);

    // A context of one's own has what was set in it, and the runner's has not.
    context.run(|| drop(VAR.set(10))).unwrap();
    assert_eq!(runner.run_in(&mut context, exchange(11)).unwrap().unwrap(), 10);
    assert_eq!(context.run(|| VAR.get()).unwrap().unwrap(), 11);
    assert_eq!(runner.run(exchange(3)).unwrap().unwrap(), 2);
}

#[test]
fn a_result_need_not_be_printable() {
    struct Mute;
    assert!(asyncio::run(async { Mute }).is_ok());
}

#[test]
fn a_run_on_any_thread_works_without_signals() {
    let answer = std::thread::spawn(|| Runner::new().sigint(true).run(async { 1 }).unwrap());
    assert_eq!(answer.join().unwrap(), 1);
}
