//! `TaskGroup.cancel`, of 3.15.

use dunder::asyncio::{TaskGroup, create_task, get_running_loop, sleep, timeout};
use dunder::errors::{Cancelled, TimeoutError, ValueError};
use dunder::prelude::*;

use super::super::common::{Trace, run};
use super::{cancelling, crash_in_cleanup, messages, now, raised};

#[test]
fn it_cancels_tasks_and_body_and_raises_nothing() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let inner = trace.clone();
        async with TaskGroup::new() as g {
            let task = trace.clone();
            g.create_task(async_! {
                try { await sleep(10); } except _: Cancelled { task.add("task"); raise; }
            });
            await sleep(1);
            g.cancel();
            g.cancel();
            try { await sleep(10); } except _: Cancelled { inner.add("body"); raise; }
            inner.add("went on");
        }
        assert_eq!((now(), cancelling()), (1.0, 0));
        // Nothing of it is left over.
        await sleep(1);
    })
    .unwrap();
    let mut seen = seen.take();
    seen.sort();
    assert_eq!(seen, ["body", "task"]);
}

#[test]
fn from_a_task_of_the_group_while_the_parent_waits() {
    run(async_! {
        async with TaskGroup::new() as g {
            g.create_task(sleep(10));
            let stop = g.clone();
            g.create_task(async_! { await sleep(1); stop.cancel(); });
        }
        assert_eq!((now(), cancelling()), (1.0, 0));
    })
    .unwrap();
}

#[test]
fn from_a_callback() {
    run(async_! {
        async with TaskGroup::new() as g {
            let stop = g.clone();
            get_running_loop()?.call_later(2, move || stop.cancel())?;
            await sleep(10);
        }
        assert_eq!((now(), cancelling()), (2.0, 0));
    })
    .unwrap();
}

#[test]
fn before_it_is_entered() {
    run(async_! {
        let group = TaskGroup::new();
        group.cancel();
        let trace = Trace::default();
        async with group.clone() as g {
            let refused = g.try_create_task(sleep(1));
            assert!(refused.unwrap_err().to_string().ends_with("is shutting down"));
            trace.add("body");
            await sleep(10);
            trace.add("went on");
        }
        assert_eq!(trace.take(), ["body"]);
        assert_eq!((now(), cancelling()), (0.0, 0));
    })
    .unwrap();
}

#[test]
fn after_it_has_been_left() {
    run(async_! {
        let group = TaskGroup::new();
        async with group.clone() {}
        group.cancel();
        assert_eq!(cancelling(), 0);
        await sleep(1);
        assert_eq!(format!("{group:?}"), "<TaskGroup entered>");
    })
    .unwrap();
}

#[test]
fn errors_of_the_cleanup_are_raised() {
    run(async_! {
        let e = await raised(async_! {
            async with TaskGroup::new() as g {
                g.create_task(crash_in_cleanup("cleanup"));
                await sleep(1);
                g.cancel();
                await sleep(10);
            }
        });
        assert_eq!(messages(&e.unwrap()), ["cleanup"]);
        assert_eq!(cancelling(), 0);
    })
    .unwrap();
}

#[test]
fn an_error_of_the_body_is_raised() {
    run(async_! {
        let e = await raised(async_! {
            async with TaskGroup::new() as g {
                g.cancel();
                raise ValueError::new("body");
            }
        });
        assert_eq!(messages(&e.unwrap()), ["body"]);
        assert_eq!(cancelling(), 0);
        await sleep(1);
    })
    .unwrap();
}

#[test]
fn a_cancel_from_outside_goes_on() {
    run(async_! {
        let runner = create_task(async_! {
            async with TaskGroup::new() as g {
                g.cancel();
                await sleep(10);
            }
        });
        await sleep(0);
        runner.cancel();
        assert_eq!(runner.cancelling(), 2);
        let e = await raised(&runner);
        assert!(e.unwrap().is::<Cancelled>());
        assert_eq!(runner.cancelling(), 1);
    })
    .unwrap();
}

#[test]
fn a_timeout_around_it_in_the_same_tick_wins() {
    run(async_! {
        let mut late = false;
        try {
            async with timeout(1), TaskGroup::new() as g {
                let stop = g.clone();
                get_running_loop()?.call_at(1.0, move || stop.cancel())?;
                await sleep(10);
            }
        } except _: TimeoutError {
            late = true;
        }
        assert!(late);
        assert_eq!(cancelling(), 0);
    })
    .unwrap();
}

#[test]
fn a_group_around_it_is_not_cancelled() {
    run(async_! {
        async with TaskGroup::new() as outer {
            let task = outer.create_task(sleep(2));
            async with TaskGroup::new() as inner {
                inner.create_task(sleep(10));
                inner.cancel();
            }
            assert_eq!(now(), 0.0);
            await &task;
        }
        assert_eq!(now(), 2.0);
    })
    .unwrap();
}
