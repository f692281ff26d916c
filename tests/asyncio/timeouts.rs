//! What CPython's `test_timeouts` pins down; the table is in `timeouts.md`.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use dunder::asyncio::{Future, TaskGroup, create_task, current_task, get_running_loop, sleep, timeout, timeout_at, Timeout};
use dunder::errors::{Cancelled, LookupError, RuntimeError, TimeoutError, TypeError, ValueError};
use dunder::prelude::*;

use super::common::{Trace, run};
use super::taskgroups::{at_once, cancelling, fail_in_cleanup, now, raised};

#[track_caller]
fn is_late(e: Option<Exception>) -> Exception {
    let e = e.expect("it raises");
    assert!(e.is::<TimeoutError>(), "{e:?}");
    e
}

#[track_caller]
fn is_runtime_error(result: Result<(), Exception>, message: &str) {
    let e = result.unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), message);
}

dunder! {
    async fn sleep_within(limit: Timeout, delay: f64) {
        async with limit {
            await sleep(delay);
        }
    }
}

#[test]
fn it_cuts_a_block_short() {
    run(async_! {
        let limit = timeout(0.01);
        is_late(await raised(sleep_within(limit.clone(), 10.0)));
        assert!(limit.expired());
        assert_eq!((now(), cancelling()), (0.01, 0));
    })
    .unwrap();
}

#[test]
fn it_may_be_given_the_time() {
    run(async_! {
        await sleep(5);
        let limit = timeout_at(5.01);
        is_late(await raised(sleep_within(limit.clone(), 10.0)));
        assert!(limit.expired());
        assert_eq!((limit.when(), now()), (Some(5.01), 5.01));
    })
    .unwrap();
}

#[test]
fn only_the_outermost_of_two_with_one_deadline_raises() {
    run(async_! {
        let (outer, inner) = (timeout_at(0.01), timeout_at(0.01));
        let trace = Trace::default();
        let (a, b, t) = (outer.clone(), inner.clone(), trace.clone());
        is_late(await raised(async_! {
            async with a {
                try {
                    async with b { await sleep(10); }
                } except _: Cancelled {
                    t.add("cancelled");
                    raise;
                }
            }
        }));
        assert_eq!(trace.take(), ["cancelled"]);
        assert!(outer.expired() && inner.expired());
        assert_eq!(cancelling(), 0);
    })
    .unwrap();
}

#[test]
fn what_is_awaited_is_cancelled() {
    run(async_! {
        let trace = Trace::default();
        let t = trace.clone();
        is_late(await raised(async_! {
            async with timeout(0.01) {
                try { await sleep(10); } except _: Cancelled { t.add("cancelled"); raise; }
            }
        }));
        assert_eq!(trace.take(), ["cancelled"]);
    })
    .unwrap();
}

#[test]
fn a_block_that_ends_in_time() {
    run(async_! {
        let limit = timeout(10);
        async with limit.clone() { await sleep(0.01); }
        assert!(!limit.expired());
        assert!(limit.when().unwrap() > now());
        await sleep(20);
        assert!(!limit.expired());
    })
    .unwrap();
}

#[test]
fn no_limit() {
    run(async_! {
        for limit in [timeout(None), timeout_at(None), timeout(None::<Duration>)] {
            async with limit.clone() { await sleep(0.01); }
            assert!(!limit.expired());
            assert_eq!(limit.when(), None);
        }
    })
    .unwrap();
}

#[test]
fn no_time_at_all() {
    run(async_! {
        await sleep(3);
        let limit = timeout(0);
        is_late(await raised(sleep_within(limit.clone(), 10.0)));
        assert!(limit.expired());
        assert_eq!((limit.when(), now()), (Some(3.0), 3.0));
    })
    .unwrap();
}

#[test]
fn no_time_at_all_for_giving_way() {
    run(async_! {
        let limit = timeout(0);
        is_late(await raised(sleep_within(limit.clone(), 0.0)));
        assert!(limit.expired());
        assert_eq!((limit.when(), now()), (Some(0.0), 0.0));
    })
    .unwrap();
}

#[test]
fn a_deadline_in_the_past() {
    run(async_! {
        await sleep(20);
        for limit in [timeout(-11), timeout_at(9.0)] {
            is_late(await raised(sleep_within(limit.clone(), 0.0)));
            assert!(limit.expired());
            assert!(limit.when().unwrap() <= now());
        }
        assert_eq!(now(), 20.0);
    })
    .unwrap();
}

#[test]
fn what_else_is_raised_goes_on() {
    run(async_! {
        let limit = timeout(0.01);
        let inner = limit.clone();
        let e = await raised(async_! { async with inner { raise LookupError::new("key"); } });
        assert!(e.unwrap().is::<LookupError>());
        assert!(!limit.expired());
    })
    .unwrap();
}

#[test]
fn it_is_caused_by_the_cancellation() {
    run(async_! {
        let e = is_late(await raised(async_! {
            async with timeout(0.01) {
                try { raise ValueError::new("first"); } finally { await sleep(1); }
            }
        }));
        let cancelled = e.cause().unwrap();
        assert!(cancelled.is::<Cancelled>());
        assert!(e.context().unwrap().ptr_eq(&cancelled));
        assert!(cancelled.cause().is_none());
        assert!(cancelled.context().unwrap().is::<ValueError>());
    })
    .unwrap();
}

#[test]
fn what_is_raised_because_of_it() {
    run(async_! {
        let e = await raised(async_! {
            async with timeout(0.01) {
                try { await sleep(1); } finally { raise ValueError::new("cleanup"); }
            }
        });
        let e = e.unwrap();
        assert!(e.is::<ValueError>() && e.cause().is_none());
        let late = is_late(e.context());
        let cancelled = late.cause().unwrap();
        assert!(cancelled.is::<Cancelled>());
        assert!(late.context().unwrap().ptr_eq(&cancelled));
    })
    .unwrap();
}

#[test]
fn what_is_raised_because_of_it_further_away() {
    run(async_! {
        let e = await raised(async_! {
            async with timeout(0.01) {
                try {
                    try { raise TypeError::new("first"); } finally { await sleep(1); }
                } finally {
                    try { raise LookupError::new("key"); } finally { raise ValueError::new("last"); }
                }
            }
        });
        let e = e.unwrap();
        assert!(e.is::<ValueError>() && e.cause().is_none());
        let key = e.context().unwrap();
        assert!(key.is::<LookupError>() && key.cause().is_none());
        let late = is_late(key.context());
        let cancelled = late.cause().unwrap();
        assert!(cancelled.is::<Cancelled>() && cancelled.cause().is_none());
        assert!(cancelled.context().unwrap().is::<TypeError>());
        assert!(late.context().unwrap().ptr_eq(&cancelled));
    })
    .unwrap();
}

#[test]
fn a_cancel_from_elsewhere_stays_one() {
    run(async_! {
        let limit = timeout(10);
        let inner = limit.clone();
        let e = await raised(async_! {
            async with inner {
                current_task()?.unwrap().cancel();
                await sleep(10);
            }
        });
        assert!(e.unwrap().is::<Cancelled>());
        assert!(!limit.expired());
        assert_eq!(cancelling(), 1);
        current_task()?.unwrap().uncancel();
    })
    .unwrap();
}

#[test]
fn a_cancel_from_elsewhere_in_the_same_tick_wins() {
    run(async_! {
        for cancel_comes_first in [true, false] {
            let target = Rc::new(Cell::new(None));
            let (start, handle) = (now(), target.clone());
            let cancel = move || { handle.take().map(|task: dunder::asyncio::Task<()>| task.cancel()); };
            let running = get_running_loop()?;
            let mut cancel = Some(cancel);
            if cancel_comes_first {
                running.call_at(start + 1.0, cancel.take().unwrap())?;
            }
            let limit = timeout_at(start + 1.0);
            let inner = limit.clone();
            let task = create_task(async_! { async with inner { await sleep(10); } });
            let shown = task.clone();
            target.set(Some(task));
            await sleep(0);
            if let Some(cancel) = cancel {
                running.call_at(start + 1.0, cancel)?;
            }
            let e = await raised(&shown);
            assert!(e.unwrap().is::<Cancelled>());
            assert_eq!(shown.cancelling(), 1);
            assert!(limit.expired());
        }
    })
    .unwrap();
}

#[test]
fn the_task_is_not_cancelled() {
    run(async_! {
        let task = create_task(async_! {
            is_late(await raised(async_! { async with timeout(0.001) { await sleep(10); } }));
        });
        await &task;
        assert!(!task.cancelled() && task.done());
    })
    .unwrap();
}

/// The loop is kept busy until then.
fn crunch(until: f64) {
    // What is due at once is still one after the other: the clock stands still while a task runs.
    let running = get_running_loop().unwrap();
    let over = Rc::new(Cell::new(false));
    let flag = over.clone();
    running.call_at(until, move || flag.set(true)).unwrap();
}

#[test]
fn both_expire_while_the_loop_is_busy() {
    run(async_! {
        crunch(0.01);
        let trace = Trace::default();
        let t = trace.clone();
        is_late(await raised(async_! {
            async with timeout(0.01) {
                let inner = await raised(async_! { async with timeout(0.01) { await sleep(1); } });
                // Both were due; the outer one's cancellation is not the inner one's.
                t.add(inner.unwrap().is::<Cancelled>());
                await sleep(0);
                t.add("went on");
                raise Cancelled::default();
            }
        }));
        assert_eq!(trace.take(), ["true", "went on"]);
        assert_eq!(cancelling(), 0);
    })
    .unwrap();
}

#[test]
fn the_outer_one_stops_what_follows_the_inner_one() {
    run(async_! {
        is_late(await raised(async_! {
            async with timeout(0.1) {
                is_late(await raised(async_! { async with timeout(0.01) { await sleep(1); } }));
                assert_eq!(now(), 0.01);
                await sleep(10);
            }
        }));
        assert_eq!(now(), 0.1);
    })
    .unwrap();
}

#[test]
fn it_can_be_rescheduled() {
    run(async_! {
        let shared = Future::new();
        let given = shared.clone();
        let task = create_task(async_! {
            async with timeout_at(10.0) as limit {
                given.set_result(limit)?;
                await sleep(50);
            }
        });
        let limit = await shared;
        assert_eq!(limit.when(), Some(10.0));
        limit.reschedule(30.0)?;
        assert_eq!(limit.when(), Some(30.0));
        await sleep(20);
        assert!(!limit.expired());
        limit.reschedule(None)?;
        assert_eq!(limit.when(), None);
        await sleep(20);
        task.cancel();
        let e = await raised(&task);
        assert!(e.unwrap().is::<Cancelled>());
        assert!(!limit.expired());
    })
    .unwrap();
}

#[test]
fn rescheduled_to_now_it_expires_in_the_next_tick() {
    run(async_! {
        await sleep(7);
        is_late(await raised(async_! {
            async with timeout(10) as limit {
                limit.reschedule(Some(3.0))?;
                await sleep(0);
            }
        }));
        assert_eq!(now(), 7.0);
        // And not at all when it is taken back in time.
        async with timeout(0) as limit {
            limit.reschedule(20.0)?;
            await sleep(1);
        }
        assert_eq!((now(), cancelling()), (8.0, 0));
    })
    .unwrap();
}

#[test]
fn what_is_no_number_is_refused() {
    run(async_! {
        let message = "Invalid delay: NaN (not a number)";
        for limit in [timeout(f64::NAN), timeout_at(f64::NAN)] {
            let e = (await raised(async_! { async with limit {} })).unwrap();
            assert!(e.is::<ValueError>());
            assert_eq!(e.to_string(), message);
        }
        async with timeout(1) as limit {
            assert_eq!(limit.reschedule(f64::NAN).unwrap_err().to_string(), message);
            assert_eq!(limit.when(), Some(1.0));
        }
    })
    .unwrap();
}

#[test]
fn the_time_counts_from_the_call() {
    run(async_! {
        let limit = timeout(2);
        await sleep(1);
        assert_eq!(limit.when(), Some(2.0));
        is_late(await raised(async_! { async with limit { await sleep(10); } }));
        assert_eq!(now(), 2.0);
    })
    .unwrap();
    // Where no loop runs, there is no time yet.
    let limit = timeout(2);
    assert_eq!(limit.when(), None);
    run(async_! {
        await sleep(1);
        async with limit as limit { assert_eq!(limit.when(), Some(3.0)); }
    })
    .unwrap();
}

#[test]
fn how_it_is_shown() {
    run(async_! {
        let limit = timeout(10.12345);
        assert_eq!(format!("{limit:?}"), "<Timeout [created]>");
        async with limit.clone() {
            assert_eq!(format!("{limit:?}"), "<Timeout [active] when=10.123>");
            await sleep(0);
        }
        assert_eq!(format!("{limit:?}"), "<Timeout [finished]>");

        let limit = timeout(1);
        is_late(await raised(sleep_within(limit.clone(), 10.0)));
        assert_eq!(format!("{limit:?}"), "<Timeout [expired]>");

        async with timeout(None) as limit {
            assert_eq!(format!("{limit:?}"), "<Timeout [active] when=None>");
        }
        async with timeout(9) as limit {
            assert_eq!(format!("{limit:?}"), "<Timeout [active] when=10.0>");
        }
    })
    .unwrap();
}

#[test]
fn one_in_the_cleanup_of_another() {
    run(async_! {
        let second = Rc::new(Cell::new(None));
        let inner = second.clone();
        let first = is_late(await raised(async_! {
            async with timeout(0.01) {
                try {
                    await sleep(1);
                } finally {
                    try {
                        async with timeout(0.01) { await sleep(10); }
                    } except e: TimeoutError {
                        inner.set(Some(Exception::from(e)));
                    }
                }
            }
        }));
        let cancelled = first.cause().unwrap();
        assert!(cancelled.is::<Cancelled>());
        assert!(cancelled.cause().is_none() && cancelled.context().is_none());
        assert!(first.context().unwrap().ptr_eq(&cancelled));
        let second = second.take().unwrap();
        let again = second.cause().unwrap();
        assert!(again.is::<Cancelled>() && again.cause().is_none());
        assert!(again.context().unwrap().ptr_eq(&cancelled));
        assert!(second.context().unwrap().ptr_eq(&again));
        assert_eq!(now(), 0.02);
    })
    .unwrap();
}

#[test]
fn after_a_cancellation_that_was_caught() {
    run(async_! {
        let task = create_task(async_! {
            try {
                current_task()?.unwrap().cancel();
                await sleep(1);
            } except _: Cancelled {} finally {
                is_late(await raised(async_! { async with timeout(0) { await sleep(1); } }));
                assert_eq!(cancelling(), 1);
            }
        });
        await task;
    })
    .unwrap();
}

#[test]
fn a_cancel_in_it_after_a_cancellation_that_was_caught() {
    run(async_! {
        let task = create_task(async_! {
            try {
                current_task()?.unwrap().cancel();
                await sleep(1);
            } except _: Cancelled {} finally {
                let e = await raised(async_! {
                    async with timeout(1) {
                        current_task()?.unwrap().cancel();
                        await sleep(2);
                    }
                });
                assert!(e.unwrap().is::<Cancelled>());
                assert_eq!(cancelling(), 2);
            }
        });
        await task;
    })
    .unwrap();
}

#[test]
fn it_is_entered_while_it_is_active() {
    run(async_! {
        async with timeout(0.01) as limit {
            let e = await raised(async_! { async with limit {} });
            is_runtime_error(e.map_or(Ok(()), Err), "Timeout has already been entered");
        }
    })
    .unwrap();
}

#[test]
fn it_is_entered_again() {
    run(async_! {
        let limit = timeout(0.01);
        async with limit.clone() {}
        let e = await raised(async_! { async with limit {} });
        is_runtime_error(e.map_or(Ok(()), Err), "Timeout has already been entered");
    })
    .unwrap();
}

#[test]
fn it_is_rescheduled_when_it_is_finished() {
    run(async_! {
        let limit = timeout(0.01);
        async with limit.clone() {}
        is_runtime_error(limit.reschedule(0.02), "Cannot change state of finished Timeout");
    })
    .unwrap();
}

#[test]
fn it_is_rescheduled_when_it_is_expired() {
    run(async_! {
        let limit = timeout(0.01);
        is_late(await raised(sleep_within(limit.clone(), 1.0)));
        is_runtime_error(limit.reschedule(0.02), "Cannot change state of expired Timeout");
    })
    .unwrap();
}

#[test]
fn it_is_rescheduled_while_it_expires() {
    run(async_! {
        async with timeout(0.01) as limit {
            let e = await raised(sleep(1));
            assert!(e.unwrap().is::<Cancelled>());
            is_runtime_error(limit.reschedule(0.02), "Cannot change state of expiring Timeout");
        }
        assert_eq!(cancelling(), 0);
    })
    .unwrap();
}

#[test]
fn it_is_rescheduled_before_it_is_entered() {
    is_runtime_error(timeout(0.01).reschedule(0.02), "Timeout has not been entered");
}

#[test]
fn it_is_entered_outside_of_tasks() {
    run(async_! {
        let checked = Future::<()>::new();
        let end = checked.clone();
        get_running_loop()?.call_soon(move || {
            let limit = timeout(0.01);
            let e = at_once(raised(limit.__aenter__()).into_future()).unwrap();
            is_runtime_error(e.map_or(Ok(()), Err), "Timeout should be used inside a task");
            is_runtime_error(limit.reschedule(0.02), "Timeout has not been entered");
            end.set_result(()).unwrap();
        })?;
        await checked;
    })
    .unwrap();
}

#[test]
fn around_a_group_whose_tasks_fail() {
    run(async_! {
        let e = await raised(async_! {
            async with timeout(0.01), TaskGroup::new() as g {
                g.create_task(fail_in_cleanup(2.0, TypeError::new("cleanup")));
                try { raise ValueError::new("body"); } finally { await sleep(1); }
            }
        });
        let e = e.unwrap();
        assert!(e.cause().is_none());
        let late = is_late(e.context());
        let cancelled = late.cause().unwrap();
        assert!(cancelled.is::<Cancelled>() && cancelled.cause().is_none());
        assert!(cancelled.context().unwrap().is::<ValueError>());
        assert!(late.context().unwrap().ptr_eq(&cancelled));

        let members = e.group().unwrap().exceptions();
        assert_eq!(members.len(), 1);
        assert!(members[0].is::<TypeError>() && members[0].cause().is_none());
        // That of the task is another.
        let late = is_late(members[0].context());
        let other = late.cause().unwrap();
        assert!(other.is::<Cancelled>() && !other.ptr_eq(&cancelled));
        assert!(other.context().is_none() && other.cause().is_none());
        assert!(late.context().unwrap().ptr_eq(&other));
    })
    .unwrap();
}
