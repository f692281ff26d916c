//! Counting cancellations.

use dunder::asyncio::{CancelledError, Future, create_task, current_task, get_running_loop, sleep, wait};
use dunder::errors::TimeoutError;
use dunder::prelude::*;

use super::{briefly, waits_for};
use crate::common::run;

dunder! {
    async fn takes_it_back() {
        try {
            await sleep(10);
        } except _: CancelledError {
            current_task()?.expect("a task runs").uncancel();
            await sleep(10);
        }
    }

    /// What `timeout` does, by hand. Whether it has timed out, and whether the block was finished.
    async fn with_a_timeout(seconds: f64, limit: f64) -> (bool, bool) {
        let task = current_task()?.expect("a task runs");
        let (timed_out, mut finished) = (Future::<()>::new(), false);
        let (expired, cancelled) = (timed_out.clone(), task.clone());
        let timer = get_running_loop()?.call_later(limit, move || {
            let _ = expired.set_result(());
            cancelled.cancel();
        })?;
        try {
            try {
                await sleep(seconds);
                finished = true;
            } except _: CancelledError {
                timer.cancel();
                if timed_out.done() && task.uncancel() == 0 {
                    raise TimeoutError;
                }
                raise;
            }
            timer.cancel();
        } except _: TimeoutError {
            assert!(timed_out.done());
        }
        // What is outside of the limited block is not affected.
        await sleep(0);
        (timed_out.done(), finished)
    }
}

#[test]
fn requests_are_counted() {
    run(async_! {
        let task = create_task(sleep(10));
        assert_eq!(task.cancelling(), 0);
        assert!(!format!("{task:?}").contains("cancelling"));
        assert!(task.cancel());
        assert_eq!(task.cancelling(), 1);
        assert!(format!("{task:?}").contains("cancelling"));
        assert!(task.cancel(), "it has not ended");
        assert_eq!(task.cancelling(), 2);
        await wait([task.clone()]);
        assert!(task.cancelled());
    })
    .unwrap();
}

#[test]
fn a_request_can_be_taken_back() {
    run(async_! {
        let task = create_task(takes_it_back());
        await sleep(0.01);
        assert!(task.cancel());
        assert_eq!((task.cancelling(), task.cancelled()), (1, false));
        await sleep(0.01);
        assert_eq!((task.cancelling(), task.cancelled()), (0, false));
        assert!(!format!("{task:?}").contains("cancelling"));
        assert!(task.cancel());
        assert_eq!(task.cancelling(), 1);
        await wait([task.clone()]);
        assert!(task.cancelled() && task.done());
        // Too late: it stays what it is. And below zero there is nothing.
        assert_eq!((task.uncancel(), task.uncancel()), (0, 0));
        assert!(task.cancelled() && task.done());
    })
    .unwrap();
}

#[test]
fn structured_blocks_can_be_built_on_it() {
    run(async_! {
        let late = create_task(with_a_timeout(10.0, 0.1));
        assert_eq!(await &late, (true, false));
        assert_eq!(late.cancelling(), 0);
        let in_time = create_task(with_a_timeout(0.0, 10.0));
        assert_eq!(await &in_time, (false, true));
        assert_eq!(in_time.cancelling(), 0);
    })
    .unwrap();
}

#[test]
fn taking_the_last_request_back_drops_what_was_not_raised_yet() {
    run(async_! {
        let future = Future::new();
        let task = create_task(waits_for(future.clone()));
        await briefly();
        future.set_result(42)?;
        assert!(task.cancel());
        assert_eq!(task.cancelling(), 1);
        assert_eq!(task.uncancel(), 0);
        assert_eq!(await &task, 42);

        // As long as one is left it is raised.
        let future = Future::new();
        let task = create_task(waits_for(future.clone()));
        await briefly();
        future.set_result(42)?;
        task.cancel();
        task.cancel();
        assert_eq!(task.uncancel(), 1);
        await wait([task.clone()]);
        assert!(task.cancelled());
    })
    .unwrap();
}
