//! Callbacks: when they are called, in which order, on which thread, and how they are taken back.

use std::cell::Cell;
use std::rc::Rc;
use std::thread;

use dunder::asyncio::{self, Runner, get_running_loop, new_event_loop, sleep};
use dunder::errors::RuntimeError;
use dunder::prelude::*;

use crate::common::{Trace, run};

const OTHER_THREAD: &str = "Non-thread-safe operation invoked on an event loop other than the current one";

#[test]
fn a_callback_is_called_in_the_next_tick() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let callback = trace.clone();
        let handle = get_running_loop()?.call_soon(move || callback.add("called"))?;
        trace.add(format!("registered, cancelled: {}", handle.cancelled()));
        await sleep(0);
        trace.add("next tick");
    })
    .unwrap();
    assert_eq!(seen.take(), ["registered, cancelled: false", "called", "next tick"]);
}

#[test]
fn a_cancelled_callback_is_not_called() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let callback = trace.clone();
        let handle = get_running_loop()?.call_soon(move || callback.add("never"))?;
        handle.cancel();
        await sleep(1);
        trace.add(handle.cancelled());
        trace.add(format!("{handle:?}"));
    })
    .unwrap();
    assert_eq!(seen.take(), ["true", "<Handle cancelled>"]);
}

#[test]
fn a_callback_knows_its_name_and_place() {
    run(async_! {
        let handle = get_running_loop()?.call_soon(|| ())?;
        let shown = format!("{handle:?}");
        assert!(shown.starts_with("<Handle asyncio::base_events::callbacks::a_callback_knows"), "{shown}");
        assert!(shown.contains("callbacks.rs:"), "{shown}");
        let timer = get_running_loop()?.call_later(2.5, || ())?;
        let shown = format!("{timer:?}");
        assert!(shown.starts_with("<TimerHandle when=2.5 <Handle asyncio::"), "{shown}");
    })
    .unwrap();
}

#[test]
fn a_delayed_callback_is_called_at_its_time() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let loop_ = get_running_loop()?;
        let callback = trace.clone();
        let handle = loop_.call_later(10.0, move || callback.add(get_running_loop().unwrap().time()))?;
        assert_eq!(handle.when(), 10.0);
        await sleep(9.5);
        trace.add("still to come");
        await sleep(1);
    })
    .unwrap();
    assert_eq!(seen.take(), ["still to come", "10"]);
}

#[test]
fn a_negative_delay_is_none_so_the_order_of_registration_counts() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let loop_ = get_running_loop()?;
        for (delay, name) in [(-1, "a"), (-2, "b"), (0, "c")] {
            let callback = trace.clone();
            loop_.call_later(delay, move || callback.add(name))?;
        }
        await sleep(0);
        await sleep(0);
    })
    .unwrap();
    assert_eq!(seen.take(), ["a", "b", "c"]);
}

#[test]
fn call_at_goes_by_the_time_of_the_loop() {
    run(async_! {
        let loop_ = get_running_loop()?;
        await sleep(3);
        let when = loop_.time() + 0.1;
        let called = Rc::new(Cell::new(0.0));
        let (seen, clock) = (called.clone(), loop_.clone());
        loop_.call_at(when, move || seen.set(clock.time()))?;
        // What lies in the past is due at once.
        let past = Rc::new(Cell::new(0.0));
        let (seen, clock) = (past.clone(), loop_.clone());
        loop_.call_at(1.0, move || seen.set(clock.time()))?;
        await sleep(1);
        assert_eq!((called.get(), past.get()), (3.1, 3.0));
        let e = loop_.call_at(f64::NAN, || ()).unwrap_err();
        assert_eq!(e.to_string(), "Invalid delay: NaN (not a number)");
    })
    .unwrap();
}

#[test]
fn a_cancelled_timer_holds_up_nothing_and_the_next_one_is_waited_for() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let loop_ = get_running_loop()?;
        let (first, second, clock) = (trace.clone(), trace.clone(), loop_.clone());
        let early = loop_.call_later(5, move || first.add("never"))?;
        loop_.call_later(10, move || second.add(clock.time()))?;
        early.cancel();
        await sleep(20);
        trace.add(early.cancelled());
    })
    .unwrap();
    assert_eq!(seen.take(), ["10", "true"]);
}

#[test]
fn a_cancelled_timer_lets_go_at_once_of_what_it_captured() {
    run(async_! {
        let loop_ = get_running_loop()?;
        let captured = Rc::new(());
        let mut handles = Vec::new();
        for _ in 0..1000 {
            let captured = captured.clone();
            handles.push(loop_.call_later(3600, move || drop(captured))?);
        }
        assert_eq!(Rc::strong_count(&captured), 1001);
        for handle in handles.iter().skip(1) {
            handle.cancel();
        }
        assert_eq!(Rc::strong_count(&captured), 2);
    })
    .unwrap();
}

#[test]
fn what_a_timer_registers_runs_in_the_next_tick() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let loop_ = get_running_loop()?;
        let (timer, again) = (trace.clone(), loop_.clone());
        loop_.call_later(1, move || {
            timer.add("timer");
            again.call_soon(move || timer.add("what it has registered")).unwrap();
        })?;
        let other = trace.clone();
        loop_.call_later(1, move || other.add("another timer"))?;
        await sleep(2);
    })
    .unwrap();
    assert_eq!(seen.take(), ["timer", "another timer", "what it has registered"]);
}

#[test]
fn callbacks_belong_to_the_thread_of_the_loop() {
    for with_its_own_loop in [false, true] {
        let errors = run(async_! {
            let loop_ = get_running_loop()?;
            let theirs = loop_.clone();
            let foreign = move || {
                assert!(theirs.is_running());
                let errors = [
                    theirs.call_soon(|| ()).map(|_| ()),
                    theirs.call_later(60, || ()).map(|_| ()),
                    theirs.call_at(theirs.time() + 60.0, || ()).map(|_| ()),
                    theirs.set_debug(true),
                    theirs.stop(),
                ];
                errors.map(|result| result.unwrap_err().to_string())
            };
            let thread = thread::spawn(move || {
                if with_its_own_loop { asyncio::run(async move { foreign() }).unwrap() } else { foreign() }
            });
            thread.join().unwrap()
        })
        .unwrap();
        assert_eq!(errors, [OTHER_THREAD; 5]);
    }
}

#[test]
fn another_thread_calls_in_through_call_soon_threadsafe() {
    let trace = Trace::default();
    let seen = trace.clone();
    Runner::new()
        .run(async_! {
            let loop_ = get_running_loop()?;
            let future = loop_.create_future::<thread::ThreadId>();
            thread_local! {
                static HERE: std::cell::RefCell<Option<asyncio::Future<thread::ThreadId>>> = const { std::cell::RefCell::new(None) };
            }
            HERE.set(Some(future.clone()));
            let theirs = loop_.clone();
            let thread = thread::spawn(move || {
                theirs.call_soon_threadsafe(|| {
                    let here = HERE.take().expect("it runs on the thread of the loop");
                    here.set_result(thread::current().id()).unwrap();
                })
            });
            trace.add((await future) == thread::current().id());
            thread.join().unwrap()?;
        })
        .unwrap();
    assert_eq!(seen.take(), ["true"]);
}

#[test]
fn nothing_can_be_registered_with_a_closed_loop() {
    let loop_ = new_event_loop();
    loop_.close().unwrap();
    let errors = [
        loop_.call_soon(|| ()).map(|_| ()),
        loop_.call_later(1, || ()).map(|_| ()),
        loop_.call_at(1.0, || ()).map(|_| ()),
        loop_.call_soon_threadsafe(|| ()),
    ];
    for e in errors.map(Result::unwrap_err) {
        assert!(e.is::<RuntimeError>() && e.to_string() == "Event loop is closed", "{e:?}");
    }
}
