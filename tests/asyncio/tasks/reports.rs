//! What reaches the exception handler: exceptions and panics that nobody asked for, tasks that are destroyed.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use dunder::asyncio::{
    ExceptionContext, Future, Runner, create_task, gather, get_running_loop, shield, sleep, wait,
};
use dunder::errors::ValueError;
use dunder::prelude::*;

use super::{briefly, messages, reports};
use crate::common::run;

dunder! {
    async fn fails(message: &'static str) {
        raise ValueError::new(message);
    }

    async fn fails_when(done: Future<()>, message: &'static str) {
        await done;
        raise ValueError::new(message);
    }

    async fn panics(text: &'static str) {
        std::panic::panic_any(text);
    }

    async fn fails_after(seconds: u32) {
        await sleep(seconds);
        raise ValueError::new("later");
    }
}

const NEVER_RETRIEVED: &str = "Task exception was never retrieved";

#[test]
fn an_exception_is_reported_when_the_last_handle_is_dropped() {
    run(async_! {
        let reports = reports();
        let task = create_task(fails("lost"));
        await briefly();
        let other = task.clone();
        drop(task);
        assert!(reports.borrow().is_empty(), "there is a handle left");
        drop(other);
        assert_eq!(messages(&reports), [NEVER_RETRIEVED]);
        assert_eq!(reports.borrow()[0].1.as_ref().unwrap().to_string(), "lost");

        // A handle that is dropped before: then at the end of the task.
        drop(create_task(fails("lost, too")));
        await briefly();
        assert_eq!(reports.borrow().len(), 2);
    })
    .unwrap();
}

#[test]
fn an_exception_that_somebody_asked_for_is_not_reported() {
    run(async_! {
        let reports = reports();
        let asked = create_task(fails("asked"));
        let awaited = create_task(fails("awaited"));
        let read = create_task(fails("read"));
        let unknown = create_task(fails("of unknown type"));
        await briefly();
        assert!(asked.exception()?.is_some());
        assert!(read.result().is_err());
        assert!(unknown.as_any().exception()?.is_some());
        drop((asked, read, unknown));
        try {
            await awaited;
        } except _: ValueError {
        }
        await briefly();
        assert!(reports.borrow().is_empty());
    })
    .unwrap();
}

#[test]
fn a_task_that_is_cancelled_after_its_end_is_not_reported() {
    run(async_! {
        let reports = reports();
        let task = create_task(fails("too late"));
        await sleep(0.05);
        assert!(!task.cancel());
        drop(task);
        assert!(reports.borrow().is_empty());
    })
    .unwrap();
}

#[test]
fn a_cancelled_task_is_not_reported() {
    run(async_! {
        let reports = reports();
        let task = create_task(sleep(9));
        task.cancel();
        await briefly();
        drop(task);
        assert!(reports.borrow().is_empty());
    })
    .unwrap();
}

#[test]
fn a_panic_that_nobody_met_is_reported() {
    run(async_! {
        let reports = reports();
        drop(create_task(panics("boom")));
        await briefly();
        assert_eq!(messages(&reports), ["Task panic was never retrieved: boom"]);

        // One that was met is not.
        let task = create_task(panics("met"));
        await briefly();
        let met = catch_unwind(AssertUnwindSafe(|| task.exception().is_ok()));
        assert_eq!(met.unwrap_err().downcast_ref::<&str>(), Some(&"met"));
        drop(task);
        assert_eq!(reports.borrow().len(), 1);
    })
    .unwrap();
}

#[test]
fn a_task_that_is_destroyed_while_it_is_pending_is_reported() {
    let seen = Rc::new(RefCell::new(Vec::new()));
    let log = seen.clone();
    let mut runner = Runner::new().virtual_clock();
    runner
        .run(async_! {
            let handler = move |context: &ExceptionContext| {
                log.borrow_mut().push((context.message().to_owned(), context.task_name().map(str::to_owned)));
            };
            get_running_loop()?.set_exception_handler(Some(handler))?;
            drop(create_task(async_! { await Future::<()>::new(); }));
            // What a gather has made itself is nobody's loss.
            create_task(async_! { await gather((sleep(9), sleep(9))); }).set_name("gathering");
            await briefly();
            await briefly();
        })
        .unwrap();
    // Dropped inside of another loop, a runner cannot run its own to let the tasks clean up.
    run(async_! { drop(runner); }).unwrap();
    let destroyed = |name: &str| ("Task was destroyed but it is pending!".to_owned(), Some(name.to_owned()));
    assert_eq!(*seen.borrow(), [destroyed("Task-2"), destroyed("gathering")]);
}

#[test]
fn an_exception_of_a_gather_is_reported_once_if_nobody_awaits_it() {
    run(async_! {
        let reports = reports();
        let gathering = gather((fails("first"), fails("second")));
        await briefly();
        await briefly();
        assert!(gathering.done());
        drop(gathering);
        assert_eq!(messages(&reports), ["Future exception was never retrieved"]);
        assert_eq!(reports.borrow()[0].1.as_ref().unwrap().to_string(), "first");
    })
    .unwrap();
}

#[test]
fn later_exceptions_of_a_gather_count_as_received() {
    run(async_! {
        let reports = reports();
        let (first, second) = (Future::<()>::new(), Future::<()>::new());
        let (a, b) = (first.clone(), second.clone());
        let gathering = create_task(async_! {
            await gather((fails_when(a, "should not be ignored"), fails_when(b, "should be ignored")));
        });
        await briefly();
        await briefly();
        first.set_result(())?;
        await briefly();
        await briefly();
        second.set_result(())?;
        await wait([gathering.clone()]);
        await briefly();
        await briefly();
        assert_eq!(gathering.exception()?.expect("it has failed").to_string(), "should not be ignored");
        assert!(reports.borrow().is_empty());
    })
    .unwrap();
}

#[test]
fn an_exception_behind_a_shield_that_was_left_is_reported_with_its_name() {
    run(async_! {
        let reports = reports();
        let shielded = shield(fails_after(2));
        let outer = create_task(shielded);
        await sleep(1);
        outer.cancel();
        await sleep(5);
        assert!(outer.cancelled());
        assert_eq!(messages(&reports), ["ValueError exception in shielded future"]);
    })
    .unwrap();
}

#[test]
fn a_handler_that_panics_does_not_end_the_loop() {
    run(async_! {
        get_running_loop()?.set_exception_handler(Some(|_: &ExceptionContext| panic!("in the handler")))?;
        drop(create_task(fails("reported by the default handler")));
        await sleep(1);
    })
    .unwrap();
}
