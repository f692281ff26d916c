//! What CPython's `test_waitfor` pins down; the table is in `waitfor.md`.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{
    CancelledError, Future, create_task, current_task, get_running_loop, shield, sleep, wait, wait_for,
};
use dunder::errors::{RuntimeError, TimeoutError};
use dunder::prelude::*;

use crate::common::run;

fn now() -> f64 {
    get_running_loop().map_or(-1.0, |loop_| loop_.time())
}

fn flag() -> Rc<Cell<bool>> {
    Rc::default()
}

dunder! {
    /// Takes its time, whoever cancels it.
    async fn slow(until: f64, exited: Rc<Cell<bool>>) {
        while now() < until {
            try {
                await sleep(until - now());
            } except _: CancelledError {
            }
        }
        exited.set(true);
    }

    async fn sets(started: Rc<Cell<bool>>) {
        started.set(true);
    }

    async fn runs(running: Rc<Cell<bool>>) -> &'static str {
        running.set(true);
        try {
            await sleep(1000);
        } finally {
            running.set(false);
        }
        "done"
    }

    async fn done() -> &'static str {
        "done"
    }

    async fn done_after(seconds: f64) -> &'static str {
        await sleep(seconds);
        "done"
    }

    async fn swallows() -> u32 {
        try {
            await sleep(10);
        } except _: CancelledError {
            return 42;
        }
        0
    }

    async fn cleans_up(finished: Rc<Cell<bool>>) {
        try {
            await sleep(10);
        } except _: CancelledError {
            await sleep(0.5);
            raise;
        } finally {
            finished.set(true);
        }
    }

    async fn fails_in_its_cleanup() {
        try {
            await sleep(10);
        } finally {
            raise RuntimeError::new("foo");
        }
    }
}

/// Whether it raises `TimeoutError`.
#[dunder::coroutine]
async fn times_out<A>(awaitable: A, limit: f64) -> Option<Exception>
where
    A: Awaitable<Output: 'static> + 'static,
{
    try_! {
        {
            wait_for(awaitable, limit).await;
            None
        } except e: TimeoutError {
            Some(e.into())
        }
    }
}

#[test]
fn who_is_cancelled_still_waits_for_the_cleanup() {
    run(async_! {
        let exited = flag();
        let waits = create_task(wait_for(slow(0.25, exited.clone()), 0.5));
        await sleep(0);
        waits.cancel();
        await wait([waits]);
        assert!(exited.get());
        assert_eq!(now(), 0.25);
    })
    .unwrap();
}

#[test]
fn when_the_time_is_over_it_waits_for_the_cleanup() {
    run(async_! {
        let exited = flag();
        // It shrugs the cancellation off and returns: that is the result.
        assert!((await times_out(slow(0.5, exited.clone()), 0.25)).is_none());
        assert!(exited.get());
        assert_eq!(now(), 0.5);
    })
    .unwrap();
}

#[test]
fn without_time_what_is_done_gives_its_result() {
    run(async_! {
        let future = Future::new();
        future.set_result("done")?;
        assert_eq!(await wait_for(future.clone(), 0), "done");
        let task = create_task(done());
        await &task;
        assert_eq!(await wait_for(task, -1), "done");
    })
    .unwrap();
}

#[test]
fn without_time_a_coroutine_is_not_started() {
    run(async_! {
        for limit in [0.0, -1.0] {
            let started = flag();
            assert!((await times_out(sets(started.clone()), limit)).is_some());
            assert!(!started.get());
        }
    })
    .unwrap();
}

#[test]
fn without_time_a_task_is_cancelled() {
    run(async_! {
        for limit in [0.0, -1.0] {
            let running = flag();
            let task = create_task(runs(running.clone()));
            await sleep(0);
            assert!(running.get());
            assert!((await times_out(task.clone(), limit)).is_some());
            assert!(task.done() && task.cancelled() && !running.get());
        }
    })
    .unwrap();
}

#[test]
fn a_task_is_cancelled_when_the_time_is_over() {
    run(async_! {
        let running = flag();
        let task = create_task(runs(running.clone()));
        assert!((await times_out(task.clone(), 0.5)).is_some());
        assert!(task.done() && task.cancelled() && !running.get());
        assert_eq!(now(), 0.5);
    })
    .unwrap();
}

#[test]
fn it_may_have_no_limit() {
    run(async_! {
        assert_eq!(await wait_for(done(), None), "done");
        assert_eq!(await wait_for(done_after(1e6), None), "done");
        assert_eq!(await wait_for(done_after(1.0), Some(2.0)), "done");
    })
    .unwrap();
}

#[test]
fn a_result_that_comes_in_time_is_given() {
    run(async_! {
        let future = Future::new();
        let setter = future.clone();
        get_running_loop()?.call_soon(move || setter.set_result("ok").unwrap())?;
        assert_eq!(await wait_for(future, 0.25), "ok");
        assert_eq!(now(), 0.0);
    })
    .unwrap();
}

#[test]
fn what_catches_the_cancellation_and_returns_has_its_result() {
    run(async_! {
        assert_eq!(await wait_for(swallows(), 0.25), 42);
        assert_eq!(now(), 0.25);
        assert_eq!(current_task()?.expect("a task runs").cancelling(), 0);
    })
    .unwrap();
}

#[test]
fn the_cleanup_of_a_task_is_waited_for() {
    run(async_! {
        let finished = flag();
        let task = create_task(cleans_up(finished.clone()));
        let late = await times_out(task, 0.25);
        assert!(finished.get());
        assert_eq!(now(), 0.75);
        let late = late.expect("the time was over");
        assert!(late.cause().expect("it has a cause").is::<CancelledError>());
    })
    .unwrap();
}

#[test]
fn the_cleanup_of_a_task_is_waited_for_without_time() {
    run(async_! {
        let finished = flag();
        let task = create_task(cleans_up(finished.clone()));
        await sleep(0.25);
        let late = await times_out(task, 0.0);
        assert!(finished.get());
        assert_eq!(now(), 0.75);
        let late = late.expect("the time was over");
        assert!(late.cause().expect("it has a cause").is::<CancelledError>());
        assert!(late.context().expect("it was handled").is::<CancelledError>());
    })
    .unwrap();
}

#[test]
fn who_waits_for_a_cleanup_without_time_can_be_cancelled() {
    run(async_! {
        let finished = flag();
        let task = create_task(cleans_up(finished.clone()));
        await sleep(0.25);
        let waits = create_task(wait_for(task.clone(), 0));
        await sleep(0.125);
        assert_eq!(task.cancelling(), 1);
        waits.cancel();
        await wait([waits.clone()]);
        assert_eq!((waits.cancelled(), task.done(), task.cancelling(), now()), (true, false, 1, 0.375));
        await wait([task]);
        assert!(finished.get());
    })
    .unwrap();
}

#[test]
fn an_exception_of_the_cleanup_is_raised() {
    for limit in [0.25, 0.0] {
        let e = run(async_! {
            let task = create_task(fails_in_its_cleanup());
            await sleep(0);
            await wait_for(task, limit);
        })
        .unwrap_err();
        assert_eq!(e.to_string(), "foo");
    }
}

/// Cancelling who waits cancels what is waited for, with a limit and without.
fn cancels_the_task(limit: Option<f64>) {
    run(async_! {
        let task = create_task(async_! { await Future::<()>::new(); });
        let waits = create_task(wait_for(task.clone(), limit));
        let cancelled = waits.clone();
        get_running_loop()?.call_soon(move || { cancelled.cancel(); })?;
        await wait([waits.clone()]);
        assert!(waits.cancelled() && task.cancelled());
        assert_eq!(now(), 0.0);
    })
    .unwrap();
}

#[test]
fn cancelling_who_waits_without_limit_cancels_the_task() {
    cancels_the_task(None);
}

#[test]
fn cancelling_who_waits_cancels_the_task() {
    cancels_the_task(Some(60.0));
}

#[test]
fn what_has_swallowed_the_cancellation_has_its_result() {
    run(async_! {
        let task = create_task(swallows());
        assert_eq!(await wait_for(task, 0.1), 42);
    })
    .unwrap();
}

#[test]
fn a_cancel_in_the_tick_in_which_the_task_ends_is_not_lost() {
    run(async_! {
        let inner = create_task(done());
        let (awaited, reached) = (inner.clone(), flag());
        let reaches = reached.clone();
        let task = create_task(async_! {
            await wait_for(awaited, 100);
            await sleep(1);
            reaches.set(true);
        });
        await sleep(0);
        task.cancel();
        await wait([task.clone()]);
        assert!(task.cancelled() && inner.done());
        assert_eq!(await inner, "done");
        assert!(!reached.get());
    })
    .unwrap();
}

#[test]
fn a_shield_without_time_is_cancelled_and_its_task_goes_on() {
    run(async_! {
        let task = create_task(done_after(0.25));
        let shielded = shield(task.clone());
        assert!((await times_out(shielded.clone(), 0.0)).is_some());
        assert!(!task.done() && !task.cancelled() && shielded.cancelled());
        await sleep(0.5);
        assert!(task.done());
    })
    .unwrap();
}

#[test]
fn a_shield_without_limit_is_waited_for() {
    run(async_! {
        let task = create_task(done_after(0.25));
        assert_eq!(await wait_for(shield(task.clone()), None), "done");
        assert!(task.done());
        assert_eq!(await task, "done");
    })
    .unwrap();
}

#[test]
fn a_shield_keeps_the_cancellation_away() {
    run(async_! {
        let task = create_task(done_after(0.5));
        assert!((await times_out(shield(task.clone()), 0.25)).is_some());
        assert!(!task.done() && !task.cancelled());
        assert_eq!(await task, "done");
        assert_eq!(now(), 0.5);
    })
    .unwrap();
}
