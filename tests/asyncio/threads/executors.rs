//! `ThreadPoolExecutor`, `run_in_executor`, `wrap_future`: futures of other threads.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;

use dunder::asyncio::{
    CancelledError, ConcurrentFuture, InvalidStateError, ThreadPoolExecutor, TimeoutError, create_task,
    run_in_executor, sleep, wrap_future,
};
use dunder::errors::{RuntimeError, ValueError};
use dunder::prelude::*;

use crate::common::run;

/// Keeps the one thread of a pool busy until something is sent.
fn occupied(pool: &ThreadPoolExecutor) -> (Sender<()>, ConcurrentFuture<()>) {
    let (release, wait) = channel();
    let (begun, has_begun) = channel();
    let future = pool.submit(move || {
        begun.send(()).expect("somebody listens");
        wait.recv().expect("it is released");
    });
    has_begun.recv().expect("it begins");
    (release, future.unwrap())
}

#[test]
fn the_states_of_a_future() {
    let pool = ThreadPoolExecutor::new(1).unwrap();
    let (release, first) = occupied(&pool);
    let second = pool.submit(|| 2).unwrap();
    assert!(first.running() && !first.done() && !first.cancel(), "what has begun is not cancelled");
    assert!(!second.running() && !second.done());
    assert!(second.result_timeout(0).unwrap_err().is::<TimeoutError>());
    assert!(second.cancel() && second.cancel() && second.cancelled() && second.done());
    assert!(second.result().unwrap_err().is::<CancelledError>());
    release.send(()).unwrap();
    first.result().unwrap();
    assert!(first.done() && !first.cancelled() && !first.cancel());
    assert_eq!(first.result().unwrap_err().to_string(), "the result was already taken");
    assert!(first.exception().unwrap().is_none());
    assert_eq!(format!("{first:?} {second:?}"), "<Future state=finished returned> <Future state=cancelled>");
}

#[test]
fn a_future_by_hand() {
    let future = ConcurrentFuture::<u32>::new();
    assert!(future.set_running_or_notify_cancel().unwrap());
    assert_eq!(future.set_running_or_notify_cancel().unwrap_err().to_string(), "Future in unexpected state");
    let elsewhere = future.clone();
    let waits = thread::spawn(move || elsewhere.result());
    future.set_exception(ValueError::new("no")).unwrap();
    assert!(waits.join().unwrap().unwrap_err().is::<ValueError>());
    assert!(future.exception().unwrap().unwrap().is::<ValueError>());
    let e = future.set_result(1).unwrap_err();
    assert!(e.is::<InvalidStateError>());
    assert_eq!(e.to_string(), "invalid state: <Future state=finished raised>");
    let cancelled = ConcurrentFuture::<u32>::new();
    assert!(cancelled.cancel() && !cancelled.set_running_or_notify_cancel().unwrap());
    assert!(cancelled.exception().unwrap_err().is::<CancelledError>());
}

#[test]
fn callbacks_are_called_in_order_by_who_ends_it() {
    let called = Arc::new(Mutex::new(Vec::new()));
    let calls = |number: u32| {
        let called = called.clone();
        move |future: &ConcurrentFuture<u32>| {
            assert!(future.done());
            called.lock().unwrap().push((number, thread::current().name().map(str::to_owned)));
        }
    };
    let pool = ThreadPoolExecutor::new(1).unwrap().thread_name_prefix("worker");
    let (release, _first) = occupied(&pool);
    let future = pool.submit(|| 1).unwrap();
    future.add_done_callback(calls(1));
    future.add_done_callback(|_| panic!("a callback's panic is reported, and stops nobody"));
    future.add_done_callback(calls(2));
    release.send(()).unwrap();
    pool.shutdown(true, false);
    future.add_done_callback(calls(3));
    let called = called.lock().unwrap();
    let worker = Some("worker_0".to_owned());
    assert_eq!(called[..2], [(1, worker.clone()), (2, worker)]);
    assert_eq!(called[2], (3, thread::current().name().map(str::to_owned)), "at once, if it is done");
}

#[test]
fn a_panic_goes_on_in_who_asks() {
    let pool = ThreadPoolExecutor::new(1).unwrap();
    let future = pool.submit(|| -> u32 { panic!("out") }).unwrap();
    for _ in 0..2 {
        let payload = catch_unwind(AssertUnwindSafe(|| future.result())).unwrap_err();
        let text = payload.downcast_ref::<&str>().copied().map(str::to_owned);
        assert_eq!(text.or_else(|| payload.downcast_ref::<String>().cloned()).as_deref(), Some("out"));
    }
    assert_eq!(pool.submit(|| 1).unwrap().result().unwrap(), 1, "the thread goes on");
    let again = catch_unwind(|| run(async_! { run_in_executor(None, || panic!("there")).await; }));
    assert_eq!(again.unwrap_err().downcast_ref::<&str>(), Some(&"there"));
}

#[test]
fn shutting_down() {
    let pool = ThreadPoolExecutor::new(1).unwrap();
    let (release, first) = occupied(&pool);
    let second = pool.submit(|| 2).unwrap();
    pool.shutdown(false, false);
    let e = pool.submit(|| 3).unwrap_err();
    assert_eq!(
        (e.is::<RuntimeError>(), e.to_string().as_str()),
        (true, "cannot schedule new futures after shutdown")
    );
    assert!(!first.done() && !second.done(), "it does not wait");
    release.send(()).unwrap();
    pool.shutdown(true, false);
    assert!(first.done());
    assert_eq!(second.result().unwrap(), 2, "what was accepted is done");

    let pool = ThreadPoolExecutor::new(1).unwrap();
    let (release, first) = occupied(&pool);
    let second = pool.submit(|| 2).unwrap();
    pool.shutdown(false, true);
    assert!(second.cancelled() && !first.done());
    release.send(()).unwrap();
    drop(pool);
    assert!(first.done() && !first.cancelled());
}

#[test]
fn threads_have_names_and_are_no_more_than_asked_for() {
    let pool = ThreadPoolExecutor::new(3).unwrap().thread_name_prefix("io");
    let names: Result<Vec<_>, _> =
        pool.map(|_: u32| thread::current().name().unwrap_or_default().to_owned(), 0..50).unwrap().collect();
    assert!(names.unwrap().iter().all(|name| ["io_0", "io_1", "io_2"].contains(&name.as_str())));
    let name = ThreadPoolExecutor::default().submit(|| thread::current().name().map(str::to_owned));
    let name = name.unwrap().result().unwrap().unwrap();
    assert!(name.starts_with("ThreadPoolExecutor-") && name.ends_with("_0"), "{name}");
    let e = ThreadPoolExecutor::new(0).unwrap_err();
    assert_eq!((e.is::<ValueError>(), e.to_string().as_str()), (true, "max_workers must be greater than 0"));
}

#[test]
fn an_initializer_runs_once_a_thread_and_one_that_fails_breaks_the_pool() {
    thread_local!(static READY: std::cell::Cell<u32> = const { std::cell::Cell::new(0) });
    let pool = ThreadPoolExecutor::new(1).unwrap().initializer(|| READY.set(READY.get() + 1));
    for _ in 0..3 {
        assert_eq!(pool.submit(|| READY.get()).unwrap().result().unwrap(), 1);
    }
    let pool = ThreadPoolExecutor::new(1).unwrap().initializer(|| panic!("it cannot begin"));
    let first = pool.submit(|| 1).unwrap();
    assert!(first.result().unwrap_err().is::<CancelledError>());
    let e = pool.submit(|| 2).unwrap_err();
    assert_eq!(e.to_string(), "A thread initializer failed, the thread pool is not usable anymore");
}

#[test]
fn cancelling_crosses_to_a_job_that_has_not_begun() {
    let pool = ThreadPoolExecutor::new(1).unwrap();
    let (release, first) = occupied(&pool);
    let begun = Arc::new(Mutex::new(false));
    let begins = begun.clone();
    run(async_! {
        let second = pool.submit(move || *begins.lock().unwrap() = true)?;
        let third = wrap_future(second.clone());
        let waits = create_task(wrap_future(first));
        sleep(0).await;
        assert!(third.cancel());
        sleep(0).await;
        assert!(second.cancelled());
        waits.cancel();
        sleep(0).await;
        assert!(waits.cancelled(), "nobody waits for what has begun");
        release.send(()).expect("it is waited for");
        drop(pool);
    })
    .unwrap();
    assert!(!*begun.lock().unwrap());
}

#[test]
fn a_pool_that_is_shut_down_cancels_what_a_loop_waits_for() {
    let pool = ThreadPoolExecutor::new(1).unwrap();
    let (release, _first) = occupied(&pool);
    let e = run(async_! {
        let waits = create_task(run_in_executor(&pool, || 1));
        sleep(0).await;
        pool.shutdown(false, true);
        release.send(()).expect("it is waited for");
        waits.await;
    });
    assert!(e.unwrap_err().is::<CancelledError>());
}

#[test]
fn without_a_loop_there_is_nothing_to_wrap_for() {
    let future = ConcurrentFuture::new();
    future.set_result(1).unwrap();
    assert_eq!(wrap_future(future).result().unwrap_err().to_string(), "no running event loop");
}
