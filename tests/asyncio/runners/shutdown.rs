//! The end of a run: tasks are cancelled, their cleanup runs, generators are closed, threads are waited for; in this order.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use dunder::asyncio::{
    self, Event, ExceptionContext, Runner, Task, create_task, get_running_loop, sleep, to_thread,
};
use dunder::errors::{Cancelled, ValueError};
use dunder::prelude::*;

use crate::common::{Trace, run};

/// What the exception handler of the running loop is told goes to the trace.
fn report_to(trace: &Trace) -> Result<(), Exception> {
    let seen = trace.clone();
    get_running_loop()?.set_exception_handler(Some(move |context: &ExceptionContext| {
        let e = context.exception().map(ToString::to_string).unwrap_or_default();
        seen.add(format!("{}: {e}", context.message()));
    }))
}

#[test]
fn tasks_that_are_left_are_cancelled() {
    let left: Rc<RefCell<Option<Task<()>>>> = Rc::default();
    let kept = left.clone();
    let result = run(async_! {
        *kept.borrow_mut() = Some(create_task(sleep(0.1)));
        123
    });
    assert_eq!(result.unwrap(), 123);
    assert!(left.borrow().as_ref().is_some_and(|task| task.cancelled()));
}

#[test]
fn what_cleanup_raises_is_reported() {
    let trace = Trace::default();
    let seen = trace.clone();
    let result = run(async_! {
        report_to(&trace)?;
        let task = create_task(async_! {
            try {
                await sleep(0.1);
            } except _: Cancelled {
                raise ValueError::new("division by zero");
            }
        });
        await sleep(0);
        drop(task);
        123
    });
    assert_eq!(result.unwrap(), 123);
    assert_eq!(seen.take(), ["unhandled exception during asyncio.run() shutdown: division by zero"]);
}

#[test]
fn cleanup_may_wait_and_main_has_ended_before() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        for name in ["a", "b"] {
            let trace = trace.clone();
            create_task(async_! {
                try {
                    await sleep(3600);
                } finally {
                    trace.add(format!("{name} cleans up"));
                    await sleep(1);
                    trace.add(format!("{name} has cleaned up"));
                }
            });
        }
        await sleep(0);
        trace.add("main ends");
    })
    .unwrap();
    let expected = ["main ends", "a cleans up", "b cleans up", "a has cleaned up", "b has cleaned up"];
    assert_eq!(seen.take(), expected);
}

#[test]
fn async_generators_are_closed_after_the_tasks_and_before_the_threads() {
    #[generator]
    async fn fidget(trace: Trace) -> impl AsyncGenerator<Yield = u32> {
        try_! {{
            loop {
                yield_!(1);
                sleep(1).await;
            }
        } finally {
            sleep(1).await;
            trace.add("generator closed");
        }}
    }

    let trace = Trace::default();
    let seen = trace.clone();
    thread_local! {
        static KEPT: RefCell<Option<Box<dyn std::any::Any>>> = const { RefCell::new(None) };
    }
    let thread_has_ended = Arc::new(AtomicBool::new(false));
    let ended = thread_has_ended.clone();
    let (release, released) = mpsc::channel::<()>();
    let (begins, has_begun) = mpsc::channel();
    let e = run(async_! {
        report_to(&trace)?;
        // Somebody keeps it beyond the end.
        let mut spinner = fidget(trace.clone()).finalized();
        await spinner.__anext__();
        KEPT.set(Some(Box::new((spinner, release))));
        let job = create_task(to_thread(move || {
            begins.send(()).unwrap();
            // It can end only when the generator, which keeps the sender, was closed and dropped; or late.
            let _ = released.recv_timeout(Duration::from_millis(20));
            ended.store(true, Ordering::SeqCst);
        }));
        await sleep(0);
        // What has not begun would be cancelled.
        has_begun.recv().unwrap();
        let spin = trace.clone();
        create_task(async_! {
            try {
                await sleep(3600);
            } except _: Cancelled {
                spin.add("task cancelled");
                raise ValueError::new("spinning");
            }
        });
        await sleep(0);
        drop(job);
        Err::<(), _>(ValueError::new("fancy exit"))?
    })
    .unwrap_err();
    assert_eq!(e.to_string(), "fancy exit");
    let report = "unhandled exception during asyncio.run() shutdown: spinning";
    assert_eq!(seen.take(), ["task cancelled", report, "generator closed"]);
    assert!(thread_has_ended.load(Ordering::SeqCst), "the loop waits for what other threads have begun");
    // It was closed: dropping it now does nothing.
    drop(KEPT.take());
    assert!(seen.take().is_empty());
}

#[test]
fn a_generator_that_main_drops_in_the_end_is_closed_by_a_task_that_is_cancelled_like_all() {
    #[generator]
    async fn ticks(trace: Trace) -> impl AsyncGenerator<Yield = u32> {
        try_! {{
            yield_!(1);
            yield_!(2);
        } finally {
            trace.add("closing");
            try_! {{
                sleep(1).await;
            } except e: Cancelled {
                trace.add("closing is cancelled");
                raise!(e);
            }}
        }}
    }

    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let mut items = ticks(trace.clone()).finalized();
        report_to(&trace)?;
        await items.__anext__()
    })
    .unwrap();
    assert_eq!(seen.take(), ["closing", "closing is cancelled"]);
}

#[test]
fn a_task_that_never_ends_is_given_up_where_that_can_be_known() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        report_to(&trace)?;
        let event = Event::new();
        create_task(async_! {
            while !event.is_set() {
                try {
                    await event.wait();
                } except _: Cancelled {}
            }
        });
        await sleep(0);
    })
    .unwrap();
    let reports = seen.take();
    assert_eq!(reports.len(), 2, "{reports:?}");
    let given_up = "asyncio.run() shutdown gives up tasks that were cancelled and wait on: deadlock: ";
    assert!(reports[0].starts_with(given_up), "{reports:?}");
    assert_eq!(reports[1], "Task was destroyed but it is pending!: ");
}

#[test]
fn main_itself_is_shut_down_where_it_did_not_end() {
    let trace = Trace::default();
    let seen = trace.clone();
    let mut runner = Runner::new().virtual_clock();
    let stopping = runner.get_loop().unwrap();
    let e = runner
        .run(async_! {
            stopping.stop()?;
            try {
                await sleep(3600);
            } finally {
                trace.add("cleaned up");
            }
        })
        .unwrap_err();
    assert_eq!(e.to_string(), "Event loop stopped before Future completed.");
    assert!(seen.take().is_empty());
    runner.close().unwrap();
    assert_eq!(seen.take(), ["cleaned up"]);
}

#[test]
fn nothing_of_a_run_is_left_in_the_next() {
    for n in 0..3 {
        assert!(get_running_loop().is_err());
        let time = run(async_! {
            create_task(sleep(1000));
            await sleep(n);
            get_running_loop()?.time()
        });
        assert_eq!(time.unwrap(), f64::from(n));
    }
    assert!(asyncio::run(async {}).is_ok());
}
