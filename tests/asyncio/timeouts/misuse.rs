//! Timeouts that are entered twice, not at all, or are over.

use dunder::asyncio::{Future, get_running_loop, sleep, timeout, timeout_at};
use dunder::errors::{Cancelled, ValueError};
use dunder::prelude::*;

use super::super::common::run;
use super::super::taskgroups::{at_once, cancelling, raised};
use super::{is_late, is_runtime_error, sleep_within};

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
