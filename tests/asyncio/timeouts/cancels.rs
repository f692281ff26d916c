//! Timeouts beside cancellations, and beside each other.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{create_task, current_task, get_running_loop, sleep, timeout, timeout_at};
use dunder::errors::Cancelled;
use dunder::prelude::*;

use super::super::common::{Trace, run};
use super::super::taskgroups::{cancelling, now, raised};
use super::is_late;

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

#[test]
fn the_outer_one_expires_first() {
    run(async_! {
        let trace = Trace::default();
        let t = trace.clone();
        is_late(await raised(async_! {
            async with timeout(0.002) {
                let e = (await raised(async_! { async with timeout(0.1) { await sleep(1); } })).unwrap();
                t.add(e.is::<Cancelled>());
                raise e;
            }
        }));
        assert_eq!(trace.take(), ["true"]);
        assert_eq!((now(), cancelling()), (0.002, 0));
    })
    .unwrap();
}

#[test]
fn both_expire_in_one_tick() {
    run(async_! {
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
