//! Debug mode: what is slow, what was never awaited, whose cleanup was given up.

use dunder::asyncio::{Runner, create_task, get_running_loop, new_event_loop, sleep};
use dunder::prelude::*;

use crate::common::Trace;

/// Runs in virtual time and debug mode; what was warned of.
fn warnings<A>(main: A) -> Vec<String>
where
    A: Awaitable<Output: 'static> + 'static,
{
    let trace = Trace::default();
    let seen = trace.clone();
    let mut runner = Runner::new().virtual_clock().debug(true);
    let loop_ = runner.get_loop().unwrap();
    loop_.set_warning_handler(Some(move |text: &str| seen.add(text))).unwrap();
    runner.run(main).unwrap();
    runner.close().unwrap();
    trace.take()
}

#[test]
fn debug_mode_is_turned_on_and_off() {
    let loop_ = new_event_loop();
    loop_.set_debug(true).unwrap();
    assert!(loop_.get_debug());
    loop_.set_debug(false).unwrap();
    assert!(!loop_.get_debug());
    loop_.close().unwrap();
}

#[test]
fn what_is_slow_is_named() {
    let slow = warnings(async_! {
        let loop_ = get_running_loop()?;
        assert_eq!(loop_.slow_callback_duration(), 0.1);
        // Whatever takes any time at all.
        loop_.set_slow_callback_duration(0)?;
        loop_.call_soon(|| ())?;
        await sleep(0);
        loop_.set_slow_callback_duration(1e9)?;
    });
    assert_eq!(slow.len(), 2, "{slow:?}");
    let place = "Executing <Task name='Task-1' coro=<async_!() at tests/asyncio/base_events/debugging.rs:";
    assert!(slow[0].starts_with(place) && slow[0].contains(">> took 0."), "{slow:?}");
    assert!(slow[0].ends_with(" seconds"), "{slow:?}");
    assert!(
        slow[1].starts_with("Executing <Handle asyncio::base_events::debugging::what_is_slow"),
        "{slow:?}"
    );
    assert!(slow[1].contains("debugging.rs:"), "{slow:?}");
}

#[test]
fn nothing_is_measured_without_debug_mode() {
    let trace = Trace::default();
    let seen = trace.clone();
    Runner::new()
        .virtual_clock()
        .run(async_! {
            let loop_ = get_running_loop()?;
            loop_.set_warning_handler(Some(move |text: &str| seen.add(text)))?;
            loop_.set_slow_callback_duration(0)?;
            loop_.call_soon(|| ())?;
            await sleep(1);
            drop(async_! { 1 });
        })
        .unwrap();
    assert!(trace.take().is_empty());
}

#[dunder::coroutine]
async fn forgotten() -> u32 {
    sleep(1).await;
    1
}

#[test]
fn a_coroutine_that_nobody_awaits_is_warned_of() {
    let warned = warnings(async_! {
        drop(forgotten());
        drop(forgotten().boxed());
        let _ = create_task(forgotten());
        // It was cancelled before it began: it was not forgotten.
        create_task(forgotten()).cancel();
        await forgotten();
        let half_way = forgotten().into_future();
        drop(half_way);
    });
    assert_eq!(warned, ["coroutine 'forgotten' was never awaited"; 3]);
}

#[test]
fn what_is_not_a_coroutine_may_be_left_unstarted() {
    #[generator]
    fn numbers() -> impl Generator<Yield = u32> {
        yield_!(1);
    }

    #[generator]
    async fn items() -> impl AsyncGenerator<Yield = u32> {
        yield_!(1);
    }

    let warned = warnings(async_! {
        drop((numbers(), items()));
    });
    assert!(warned.is_empty(), "{warned:?}");
}

#[test]
fn cleanup_that_is_given_up_because_it_waits_is_warned_of() {
    #[dunder::coroutine]
    async fn tidy(trace: Trace) {
        try_! {{
            sleep(10).await;
        } finally {
            trace.add("first part");
            sleep(1).await;
            trace.add("second part");
        }}
    }

    let trace = Trace::default();
    let seen = trace.clone();
    let warned = warnings(async_! {
        let mut future = Box::pin(tidy(trace.clone()).into_future());
        // Somebody else's future, polled once and given up.
        await std::future::poll_fn(move |cx| {
            assert!(future.as_mut().poll(cx).is_pending());
            std::task::Poll::Ready(())
        });
    });
    assert_eq!(warned, ["coroutine 'tidy' was dropped while its cleanup had to wait, which was given up"]);
    assert_eq!(seen.take(), ["first part"]);
}
