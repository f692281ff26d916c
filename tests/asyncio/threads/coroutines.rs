//! `run_coroutine_threadsafe`: what other threads have a loop run.

use std::sync::mpsc::channel;

use dunder::asyncio::{
    CancelledError, EventLoop, Runner, TimeoutError, all_tasks, current_task, get_running_loop,
    run_coroutine_threadsafe, run_coroutine_threadsafe_with, sleep, to_thread,
};
use dunder::errors::RuntimeError;
use dunder::prelude::*;

use crate::common::run;

#[derive(Clone, Copy, PartialEq)]
enum Ends {
    Well,
    Raises,
    Cancelled,
}

#[dunder::coroutine]
async fn add(a: u32, b: u32, ends: Ends) -> u32 {
    // The virtual clock stands still while a thread works, but not while one waits for this.
    sleep(5).await;
    match ends {
        Ends::Well => {}
        Ends::Raises => raise!(RuntimeError::new("Fail!")),
        Ends::Cancelled => {
            if let Some(task) = current_task()? {
                task.cancel();
            }
            sleep(0).await;
        }
    }
    a + b
}

/// On another thread: has the loop add, and waits for the sum.
fn target(of: &EventLoop, ends: Ends) -> Result<u32, Exception> {
    run_coroutine_threadsafe_with(move || add(1, 2, ends), of)?.result()
}

fn from_a_thread(ends: Ends) -> Result<u32, Exception> {
    run(async_! {
        let of = get_running_loop()?;
        to_thread(move || target(&of, ends)).await?
    })
}

#[test]
fn the_result_comes_back() {
    assert_eq!(from_a_thread(Ends::Well).unwrap(), 3);
}

#[test]
fn an_exception_comes_back() {
    let e = from_a_thread(Ends::Raises).unwrap_err();
    assert_eq!((e.is::<RuntimeError>(), e.to_string().as_str()), (true, "Fail!"));
}

#[test]
fn a_time_limit_cancels_nothing_but_cancel_does() {
    run(async_! {
        let of = get_running_loop()?;
        let (asked, has_asked) = channel();
        let thread = to_thread(move || {
            let future = run_coroutine_threadsafe_with(|| sleep(1_000_000), &of)?;
            let late = future.result_timeout(0).unwrap_err();
            assert!(late.is::<TimeoutError>() && !future.done());
            assert!(future.cancel() && future.cancelled());
            asked.send(()).expect("somebody listens");
            future.result()
        });
        assert!(thread.await.unwrap_err().is::<CancelledError>());
        has_asked.recv().expect("it was asked");
        // The virtual clock would have to jump for days if the sleeper were still there.
        for _ in 0..5 { sleep(0).await; }
        assert_eq!(all_tasks()?.len(), 1, "the task has been cancelled");
        assert!(get_running_loop()?.time() < 1_000.0);
    })
    .unwrap();
}

#[test]
fn a_task_that_is_cancelled_cancels_the_future() {
    assert!(from_a_thread(Ends::Cancelled).unwrap_err().is::<CancelledError>());
}

#[test]
fn a_panic_of_the_coroutine_goes_on_in_who_asks() {
    let result = run(async_! {
        let of = get_running_loop()?;
        let asks = move || {
            let future = run_coroutine_threadsafe_with(|| async { panic!("there") }, &of)?;
            let asks = std::panic::AssertUnwindSafe(|| future.result());
            let payload = std::panic::catch_unwind(asks).expect_err("it goes on here");
            Ok::<_, Exception>(payload.downcast_ref::<&str>().copied())
        };
        to_thread(asks).await?
    });
    assert_eq!(result.unwrap(), Some("there"));
}

#[test]
fn a_coroutine_that_can_be_sent_is() {
    let n = run(async_! {
        let of = get_running_loop()?;
        to_thread(move || run_coroutine_threadsafe(async { 42 }, &of)?.result()).await?
    });
    assert_eq!(n.unwrap(), 42);
}

#[test]
fn a_loop_that_closes_cancels_what_it_was_to_do() {
    let mut runner = Runner::new().virtual_clock();
    let of = runner.run(async_! { get_running_loop()? }).unwrap();
    // Nobody runs the loop any more: it is only asked.
    let waits = run_coroutine_threadsafe_with(|| sleep(1), &of).unwrap();
    runner.close().unwrap();
    assert!(waits.result().unwrap_err().is::<CancelledError>());
    let e = run_coroutine_threadsafe(async {}, &of).unwrap_err();
    assert_eq!(e.to_string(), "Event loop is closed");
}
