//! What is raised, and what stands in its chain.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{TaskGroup, sleep, timeout};
use dunder::errors::{Cancelled, LookupError, TimeoutError, TypeError, ValueError};
use dunder::prelude::*;

use super::super::common::run;
use super::super::taskgroups::{fail_in_cleanup, now, raised};
use super::is_late;

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
