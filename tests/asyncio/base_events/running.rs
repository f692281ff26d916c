//! Loops that are made by hand: running until something is done, for ever, stopping, closing; and the default executor.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::mpsc;
use std::thread;

use dunder::asyncio::{
    self, EventLoop, ExceptionContext, Future, TaskBuilder, ThreadPoolExecutor, create_task,
    get_running_loop, new_event_loop, sleep, to_thread,
};
use dunder::errors::{KeyboardInterrupt, RuntimeError, ValueError};
use dunder::prelude::*;

use crate::common::{Trace, run};

fn failure<T>(result: Result<T, Exception>) -> String {
    result.map(drop).unwrap_err().to_string()
}

dunder! {
    async fn interrupt() {
        raise KeyboardInterrupt;
    }
}

/// A loop whose reports are collected.
fn watched_loop() -> (EventLoop, Trace) {
    let (loop_, trace) = (new_event_loop(), Trace::default());
    let seen = trace.clone();
    let handler = move |context: &ExceptionContext| seen.add(context.message());
    loop_.set_exception_handler(Some(handler)).unwrap();
    (loop_, trace)
}

#[test]
fn a_closed_loop_runs_nothing_and_can_be_closed_again() {
    let loop_ = new_event_loop();
    assert!(!loop_.is_closed());
    loop_.close().unwrap();
    assert!(loop_.is_closed());
    loop_.close().unwrap();
    assert_eq!(failure(loop_.run_forever()), "Event loop is closed");
    assert_eq!(failure(loop_.run_until_complete(async {})), "Event loop is closed");
    // In a state as before: another one is as good as new.
    let loop_ = new_event_loop();
    assert_eq!(loop_.run_until_complete(async { 1 }).unwrap(), 1);
    loop_.close().unwrap();
}

#[test]
fn a_running_loop_cannot_be_closed() {
    run(async_! { assert_eq!(failure(get_running_loop()?.close()), "Cannot close a running event loop") })
        .unwrap();
}

#[test]
fn loops_do_not_run_within_loops() {
    run(async_! {
        let running = get_running_loop()?;
        assert_eq!(failure(running.run_until_complete(async {})), "This event loop is already running");
        assert_eq!(failure(running.run_forever()), "This event loop is already running");
        let other = new_event_loop();
        let nested = "Cannot run the event loop while another loop is running";
        assert_eq!(failure(other.run_forever()), nested);
        assert_eq!(failure(other.run_until_complete(async {})), nested);
        assert!(!other.is_running() && running.is_running());
        // That one does not run: it can be closed.
        other.close()?;
    })
    .unwrap();
}

#[test]
fn a_loop_runs_until_a_future_of_its_own_is_done() {
    let loop_ = new_event_loop();
    let future = loop_.create_future::<u32>();
    let done = future.clone();
    loop_.call_soon(move || done.set_result(7).unwrap()).unwrap();
    assert_eq!(loop_.run_until_complete(future.clone()).unwrap(), 7);

    let other = new_event_loop();
    let e = other.run_until_complete(future).unwrap_err();
    assert!(e.is::<ValueError>());
    assert_eq!(
        e.to_string(),
        "The future belongs to a different loop than the one specified as the loop argument"
    );
    loop_.close().unwrap();
    other.close().unwrap();
}

#[test]
fn what_was_registered_before_runs_first() {
    let trace = Trace::default();
    let loop_ = new_event_loop();
    let early = trace.clone();
    loop_.call_soon(move || early.add("registered while nothing ran")).unwrap();
    let body = trace.clone();
    loop_.run_until_complete(async move { body.add("task") }).unwrap();
    loop_.close().unwrap();
    assert_eq!(trace.take(), ["registered while nothing ran", "task"]);
}

#[test]
fn run_forever_ends_with_the_tick_in_which_it_is_stopped() {
    let trace = Trace::default();
    let loop_ = new_event_loop();
    for (name, stops) in [("first", true), ("second", false)] {
        let (trace, stopping) = (trace.clone(), loop_.clone());
        loop_
            .call_soon(move || {
                trace.add(name);
                if stops {
                    stopping.stop().unwrap();
                }
                let later = trace.clone();
                stopping.call_soon(move || later.add(format!("what {name} has added"))).unwrap();
            })
            .unwrap();
    }
    loop_.run_forever().unwrap();
    assert_eq!(trace.take(), ["first", "second"]);
    // The rest waits for the next run.
    loop_.stop().unwrap();
    loop_.run_forever().unwrap();
    assert_eq!(trace.take(), ["what first has added", "what second has added"]);
    loop_.close().unwrap();
}

#[test]
fn a_loop_that_is_stopped_before_it_runs_makes_one_tick() {
    let loop_ = new_event_loop();
    let count = Rc::new(Cell::new(0));
    let (counted, again) = (count.clone(), loop_.clone());
    loop_
        .call_soon(move || {
            counted.set(counted.get() + 1);
            again.call_soon(move || counted.set(100)).unwrap();
        })
        .unwrap();
    loop_.stop().unwrap();
    loop_.run_forever().unwrap();
    assert_eq!(count.get(), 1);
    loop_.close().unwrap();
}

#[test]
fn a_callback_can_ask_for_the_end_in_the_next_tick() {
    let loop_ = new_event_loop();
    let count = Rc::new(Cell::new(0));
    let counted = count.clone();
    loop_.call_soon(move || counted.set(counted.get() + 1)).unwrap();
    let stopping = loop_.clone();
    loop_.call_soon(move || stopping.stop().unwrap()).unwrap();
    loop_.run_forever().unwrap();
    assert_eq!(count.get(), 1);
    loop_.close().unwrap();
}

#[test]
fn a_run_that_is_stopped_too_early_raises() {
    let (loop_, trace) = watched_loop();
    let stopping = loop_.clone();
    loop_.call_soon(move || stopping.stop().unwrap()).unwrap();
    let e = loop_.run_until_complete(sleep(3600)).unwrap_err();
    assert_eq!(e.to_string(), "Event loop stopped before Future completed.");
    // What it waited for does not stop a later run when it is done.
    let future = loop_.create_future::<()>();
    let stopping = loop_.clone();
    loop_.call_soon(move || stopping.stop().unwrap()).unwrap();
    assert!(loop_.run_until_complete(future.clone()).is_err());
    future.set_result(()).unwrap();
    assert_eq!(loop_.run_until_complete(async_! { await sleep(0); await sleep(0); 5 }).unwrap(), 5);
    assert!(trace.take().is_empty());
    loop_.close().unwrap();
    // The task that slept was still there.
    assert_eq!(trace.take(), ["Task was destroyed but it is pending!"]);
}

#[test]
fn a_keyboard_interrupt_ends_the_run_and_is_retrieved() {
    let (loop_, trace) = watched_loop();
    let e = loop_.run_until_complete(interrupt()).unwrap_err();
    assert!(e.is::<KeyboardInterrupt>());
    loop_.close().unwrap();
    assert!(trace.take().is_empty());
}

#[test]
fn a_keyboard_interrupt_of_any_task_ends_the_run_and_the_loop_can_go_on() {
    let loop_ = new_event_loop();
    let e = loop_
        .run_until_complete(async_! {
            let task = create_task(interrupt());
            await sleep(3600);
            await task;
        })
        .unwrap_err();
    assert!(e.is::<KeyboardInterrupt>());
    assert_eq!(loop_.run_until_complete(async_! { await sleep(0); 2 }).unwrap(), 2);
    loop_.set_exception_handler(Some(|_: &ExceptionContext| ())).unwrap();
    loop_.close().unwrap();
}

#[test]
fn a_run_that_was_interrupted_leaves_no_stop_behind() {
    let loop_ = new_event_loop();
    assert!(loop_.run_until_complete(interrupt()).is_err());
    let called = Rc::new(Cell::new(false));
    let (seen, again) = (called.clone(), loop_.clone());
    loop_
        .call_soon(move || {
            let stopping = again.clone();
            again
                .call_soon(move || {
                    stopping.stop().unwrap();
                    seen.set(true);
                })
                .unwrap();
        })
        .unwrap();
    loop_.run_forever().unwrap();
    assert!(called.get());
    loop_.close().unwrap();
}

#[test]
fn a_task_of_a_loop_can_be_named() {
    let loop_ = new_event_loop();
    let task =
        loop_.run_until_complete(async_! { TaskBuilder::new().name("test_task").create(sleep(0)) }).unwrap();
    assert_eq!(task.get_name(), "test_task");
    loop_.run_until_complete(task).unwrap();
    assert_eq!(loop_.create_task(sleep(0)).get_name(), "Task-2");
    loop_.run_until_complete(sleep(0)).unwrap();
    loop_.close().unwrap();
}

#[test]
fn a_coroutine_that_cannot_be_made_a_task_is_closed() {
    let closed = new_event_loop();
    closed.close().unwrap();
    let trace = Trace::default();
    let seen = trace.clone();
    let loop_ = new_event_loop();
    loop_.set_debug(true).unwrap();
    loop_.set_warning_handler(Some(move |text: &str| seen.add(text))).unwrap();
    let e = loop_
        .run_until_complete(async_! {
            let task = closed.create_task(async_! { 1 });
            assert!(task.done());
            task.exception()?.unwrap()
        })
        .unwrap();
    assert!(e.is::<RuntimeError>());
    loop_.close().unwrap();
    // Nobody says that it was never awaited.
    assert!(trace.take().is_empty());
}

#[test]
fn the_default_executor_can_be_ones_own() {
    let name = asyncio::run(async_! {
        let loop_ = get_running_loop()?;
        loop_.set_default_executor(ThreadPoolExecutor::new(1)?)?;
        let by_the_loop = await loop_.run_in_executor(None, || thread::current().name().map(str::to_owned));
        let by_name = await to_thread(|| thread::current().name().map(str::to_owned));
        assert_eq!(by_the_loop, by_name);
        by_name
    });
    assert!(name.unwrap().unwrap().starts_with("ThreadPoolExecutor-"));
}

#[test]
fn an_executor_that_does_not_end_in_time_is_warned_of() {
    let trace = Trace::default();
    let seen = trace.clone();
    let loop_ = new_event_loop();
    loop_.set_warning_handler(Some(move |text: &str| seen.add(text))).unwrap();
    let (release, released) = mpsc::channel::<()>();
    let job = loop_.run_in_executor(None, move || released.recv().is_ok());
    loop_.shutdown_default_executor(Some(0.01)).unwrap();
    assert_eq!(trace.take(), ["The executor did not finishing joining its threads within 0.01 seconds."]);
    let refused = loop_.run_in_executor(None, || ());
    assert_eq!(refused.exception().unwrap().unwrap().to_string(), "Executor shutdown has been called");
    release.send(()).unwrap();
    loop_.shutdown_default_executor(None::<f64>).unwrap();
    assert!(job.done());
    assert!(trace.take().is_empty());
    loop_.close().unwrap();
}

#[test]
fn a_future_made_by_a_loop_that_does_not_run_belongs_to_it() {
    let loop_ = new_event_loop();
    let future: Future<u32> = loop_.create_future();
    let waiting = future.clone();
    let task = loop_.create_task(async_! { await waiting });
    loop_.call_soon(move || future.set_result(3).unwrap()).unwrap();
    assert_eq!(loop_.run_until_complete(task).unwrap(), 3);
    loop_.close().unwrap();
}
