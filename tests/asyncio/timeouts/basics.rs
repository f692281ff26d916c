//! Blocks that end in time, and that do not; deadlines that are moved.

use std::time::Duration;

use dunder::asyncio::{Future, create_task, sleep, timeout, timeout_at};
use dunder::errors::{Cancelled, LookupError};
use dunder::prelude::*;

use super::super::common::{Trace, run};
use super::super::taskgroups::{cancelling, now, raised};
use super::{is_late, sleep_within};

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
        for limit in [timeout(None), timeout_at(None), timeout(Duration::MAX), timeout(f64::INFINITY)] {
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
