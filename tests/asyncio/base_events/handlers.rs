//! The exception handler: who is told of what nobody receives; and the async generators that a loop looks after.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use dunder::asyncio::{ExceptionContext, create_task, get_running_loop, new_event_loop, sleep};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::common::{Trace, run};

#[test]
fn a_handler_is_told_until_it_is_taken_back() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let loop_ = get_running_loop()?;
        assert!(loop_.get_exception_handler()?.is_none());
        loop_.set_exception_handler(Some(move |context: &ExceptionContext| seen.add(context.message())))?;
        assert!(loop_.get_exception_handler()?.is_some());
        loop_.call_soon(|| panic!("spam"))?;
        await sleep(0);
        await sleep(0);
        loop_.call_exception_handler(&ExceptionContext::new("by hand"))?;
        loop_.set_exception_handler(None::<fn(&ExceptionContext)>)?;
        assert!(loop_.get_exception_handler()?.is_none());
    })
    .unwrap();
    let told = trace.take();
    assert!(told[0].starts_with("Panic in callback <Handle asyncio::base_events::handlers::"), "{told:?}");
    assert!(told[0].contains("handlers.rs:") && told[0].ends_with(": spam"), "{told:?}");
    assert_eq!(told[1..], ["by hand"]);
}

#[test]
fn a_panic_in_a_timer_names_it() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let loop_ = get_running_loop()?;
        loop_.set_exception_handler(Some(move |context: &ExceptionContext| seen.add(context.message())))?;
        loop_.call_later(0.01, || panic!("late"))?;
        await sleep(1);
    })
    .unwrap();
    let told = trace.take();
    assert!(told[0].contains("a_panic_in_a_timer_names_it") && told[0].ends_with(": late"), "{told:?}");
}

dunder! {
    async fn lose() {
        await sleep(0.01);
        raise ValueError::new("lost");
    }
}

#[test]
fn an_exception_that_nobody_asks_for_reaches_the_handler() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        get_running_loop()?.set_exception_handler(Some(move |context: &ExceptionContext| {
            let e = context.exception().map(ToString::to_string);
            seen.add(format!("{} / {} / {e:?}", context.message(), context.task_name().unwrap_or_default()));
        }))?;
        let task = create_task(lose());
        await sleep(1);
        assert!(task.done());
        drop(task);
    })
    .unwrap();
    assert_eq!(trace.take(), ["Task exception was never retrieved / Task-2 / Some(\"lost\")"]);
}

#[test]
fn a_handler_that_fails_does_not_take_the_loop_with_it() {
    let calls = Rc::new(Cell::new(0));
    let counted = calls.clone();
    let result = run(async_! {
        let loop_ = get_running_loop()?;
        loop_.set_exception_handler(Some(move |_: &ExceptionContext| {
            counted.set(counted.get() + 1);
            panic!("spam")
        }))?;
        loop_.call_soon(|| panic!("zero"))?;
        await sleep(1);
        loop_.call_soon(|| panic!("one"))?;
        await sleep(1);
        42
    });
    assert_eq!((result.unwrap(), calls.get()), (42, 2));
}

#[test]
fn a_handler_may_change_the_handler() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let loop_ = get_running_loop()?;
        let inner = loop_.clone();
        loop_.set_exception_handler(Some(move |context: &ExceptionContext| {
            let (seen, first) = (seen.clone(), context.message().to_owned());
            let next = move |context: &ExceptionContext| seen.add(format!("{first}, {}", context.message()));
            inner.set_exception_handler(Some(next)).unwrap();
        }))?;
        loop_.call_exception_handler(&ExceptionContext::new("first"))?;
        loop_.call_exception_handler(&ExceptionContext::new("second"))?;
    })
    .unwrap();
    assert_eq!(trace.take(), ["first, second"]);
}

/// Yields numbers; notes that it was closed, after a while.
#[generator]
async fn agen(trace: Trace) -> impl AsyncGenerator<Yield = u32> {
    trace.add("started");
    try_! {{
        for n in 0..5 {
            yield_!(n);
        }
    } finally {
        sleep(1).await;
        trace.add("finalized");
    }}
}

#[test]
fn an_async_generator_that_is_dropped_half_way_is_closed_by_the_loop() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let mut items = agen(trace.clone()).finalized();
        assert_eq!(await items.__anext__(), 0);
        drop(items);
        trace.add("dropped");
        await sleep(0.5);
        trace.add("closing");
        await sleep(1);
        trace.add("end");
    })
    .unwrap();
    assert_eq!(seen.take(), ["started", "dropped", "closing", "finalized", "end"]);
}

#[test]
fn leaving_an_async_for_is_dropping_half_way() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        async for n in agen(trace.clone()).finalized() {
            trace.add(n);
            if n == 1 {
                break;
            }
        }
        trace.add("left");
        await sleep(2);
    })
    .unwrap();
    assert_eq!(seen.take(), ["started", "0", "1", "left", "finalized"]);
}

#[test]
fn an_async_generator_that_has_ended_or_never_begun_is_not_closed() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        drop(agen(trace.clone()).finalized());
        let mut count = 0;
        async for _ in agen(trace.clone()).finalized() {
            count += 1;
        }
        trace.add(count);
        await sleep(2);
    })
    .unwrap();
    assert_eq!(seen.take(), ["started", "finalized", "5"]);
}

#[test]
fn closing_async_generators_by_hand_reports_what_they_raise() {
    #[generator]
    async fn stubborn(name: &'static str) -> impl AsyncGenerator<Yield = u32> {
        try_! {{
            yield_!(1);
        } finally {
            sleep(1).await;
            raise!(ValueError::new(name));
        }}
    }

    let trace = Trace::default();
    let loop_ = new_event_loop();
    let seen = trace.clone();
    let handler = move |context: &ExceptionContext| {
        seen.add(format!("{}: {}", context.message(), context.exception().unwrap()));
    };
    loop_.set_exception_handler(Some(handler)).unwrap();
    let held = RefCell::new(Vec::new());
    loop_
        .run_until_complete(async_! {
            let mut generators = Vec::new();
            for name in ["a", "b"] {
                let mut items = stubborn(name).finalized();
                await items.__anext__();
                generators.push(items);
            }
            generators
        })
        .map(|generators| held.replace(generators))
        .unwrap();
    loop_.run_until_complete(loop_.shutdown_asyncgens()).unwrap();
    let closed = "an error occurred during closing of an asynchronous generator";
    assert_eq!(trace.take(), [format!("{closed}: a"), format!("{closed}: b")]);
    // Nothing is left to close.
    loop_.run_until_complete(loop_.shutdown_asyncgens()).unwrap();
    loop_.close().unwrap();
    drop(held);
    assert!(trace.take().is_empty());
}
