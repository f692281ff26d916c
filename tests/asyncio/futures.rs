//! What CPython's `test_futures` pins down; the table is in `futures.md`.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::mpsc;
use std::thread;

use dunder::asyncio::{
    CancelledError, ExceptionContext, Future, InvalidStateError, Runner, ThreadPoolExecutor, create_task,
    ensure_future, get_running_loop, run_in_executor, sleep,
};
use dunder::errors::{RuntimeError, StopIteration, ValueError};
use dunder::prelude::*;
use dunder::{Signal, Suspended};

use crate::common::{Trace, run};

dunder! {
    async fn briefly() {
        await sleep(0);
    }
}

fn reports() -> Rc<RefCell<Vec<String>>> {
    let reports = Rc::new(RefCell::new(Vec::new()));
    let seen = reports.clone();
    let handler = move |context: &ExceptionContext| seen.borrow_mut().push(context.message().to_owned());
    get_running_loop().unwrap().set_exception_handler(Some(handler)).unwrap();
    reports
}

fn failed(message: &'static str) -> Future<u32> {
    let future = Future::new();
    future.set_exception(RuntimeError::new(message)).unwrap();
    future
}

fn is_invalid_state<T>(result: Result<T, Exception>, message: &str) -> bool {
    result.is_err_and(|e| e.is::<InvalidStateError>() && e.to_string() == message)
}

#[test]
fn a_new_one_is_neither_done_nor_cancelled() {
    let future = Future::<u32>::new();
    assert!(!future.cancelled() && !future.done());
    future.cancel();
    assert!(future.cancelled() && future.done());
}

#[test]
fn without_a_loop_it_belongs_to_none() {
    let future = Future::<u32>::new();
    assert_eq!(future.get_loop().unwrap_err().to_string(), "no running event loop");
}

#[test]
fn it_belongs_to_the_loop_that_runs() {
    run(async_! {
        assert_eq!(Future::<u32>::new().get_loop()?, get_running_loop()?);
        assert_eq!(get_running_loop()?.create_future::<u32>().get_loop()?, get_running_loop()?);
    })
    .unwrap();
}

#[test]
fn a_cancelled_one() {
    let future = Future::<u32>::new();
    assert!(future.cancel());
    assert!(future.cancelled() && future.done());
    assert!(future.result().unwrap_err().is::<CancelledError>());
    assert!(future.exception().unwrap_err().is::<CancelledError>());
    assert!(is_invalid_state(future.set_result(1), "invalid state"));
    assert!(is_invalid_state(future.set_exception(ValueError::new("v")), "invalid state"));
    assert!(!future.cancel());
}

#[test]
fn the_message_of_a_cancel_is_raised() {
    let future = Future::<u32>::new();
    future.cancel_msg("my message");
    let e = run(async_! { await future.clone(); }).unwrap_err();
    assert_eq!(e.downcast_ref::<CancelledError>().expect("cancelled").message(), Some("my message"));
}

#[test]
fn one_with_a_result() {
    let future = Future::new();
    assert!(is_invalid_state(future.result(), "Result is not set."));
    future.set_result(42).unwrap();
    assert!(!future.cancelled() && future.done());
    assert_eq!(future.result().unwrap(), 42);
    assert!(future.exception().unwrap().is_none());
    assert!(is_invalid_state(future.set_result(1), "invalid state"));
    assert!(is_invalid_state(future.set_exception(ValueError::new("v")), "invalid state"));
    assert!(!future.cancel());
    assert_eq!(future.result().unwrap(), 42);
}

#[test]
fn one_with_an_exception() {
    let future = Future::<u32>::new();
    assert!(is_invalid_state(future.exception(), "Exception is not set."));
    let error = Exception::from(RuntimeError::new("boom"));
    future.set_exception(error.clone()).unwrap();
    assert!(!future.cancelled() && future.done());
    assert!(future.result().unwrap_err().ptr_eq(&error));
    assert!(future.exception().unwrap().expect("it was set").ptr_eq(&error));
    assert!(is_invalid_state(future.set_result(1), "invalid state"));
    assert!(is_invalid_state(future.set_exception(ValueError::new("v")), "invalid state"));
    assert!(!future.cancel());
}

#[test]
fn a_stop_iteration_cannot_be_raised_through_it() {
    let future = Future::<u32>::new();
    future.set_exception(StopIteration).unwrap();
    assert!(!future.cancelled() && future.done());
    let e = future.result().unwrap_err();
    assert!(e.is::<RuntimeError>());
    let message = "StopIteration interacts badly with generators and cannot be raised into a Future";
    assert_eq!(e.to_string(), message);
    assert!(e.cause().expect("it has a cause").is::<StopIteration>());
    assert!(e.context().expect("it has a context").is::<StopIteration>());
}

#[test]
fn an_error_type_is_an_exception_without_being_wrapped() {
    let future = Future::<u32>::new();
    future.set_exception(RuntimeError::new("plain")).unwrap();
    assert!(future.exception().unwrap().expect("it was set").is::<RuntimeError>());
}

#[test]
fn a_cancellation_that_is_set_as_an_exception_cancels_nobody() {
    run(async_! {
        let future = Future::<u32>::new();
        future.set_exception(CancelledError::default())?;
        assert!(future.done() && !future.cancelled());
        assert!(future.exception()?.expect("it was set").is::<CancelledError>());
        // Who awaits it raises it, and is a cancelled task then.
        let task = create_task(future.clone());
        await dunder::asyncio::wait([task.clone()]);
        assert!(task.cancelled());
    })
    .unwrap();
}

#[test]
fn one_that_is_done_can_be_awaited_again_and_does_not_suspend() {
    run(async_! {
        let trace = Trace::default();
        let (future, log) = (Future::<u32>::new(), trace.clone());
        let awaited = future.clone();
        let task = create_task(async_! {
            log.add("A");
            let x = await &awaited;
            log.add(format!("B {x}"));
            let y = await &awaited;
            log.add(format!("C {y}"));
        });
        await briefly();
        assert_eq!(trace.take(), ["A"]);
        future.set_result(42)?;
        await briefly();
        assert_eq!(trace.take(), ["B 42", "C 42"]);
        await task;
    })
    .unwrap();
}

#[test]
fn how_it_is_shown() {
    let future = Future::<u32>::new();
    assert_eq!(format!("{future:?}"), "<Future pending>");
    future.cancel();
    assert_eq!(format!("{future:?}"), "<Future cancelled>");
    let future = Future::new();
    future.set_result(4).unwrap();
    assert_eq!(format!("{future:?}"), "<Future finished>");
    let future = Future::<u32>::new();
    future.set_exception(RuntimeError::new("")).unwrap();
    assert_eq!(format!("{future:?}"), "<Future finished exception=RuntimeError()>");
    assert!(future.exception().unwrap().is_some());
}

#[test]
fn by_hand_it_yields_until_it_is_done() {
    let future = Future::new();
    let mut waits = future.clone().__await__();
    assert!(matches!(next(&mut waits), Step::Yielded(Suspended)));
    // Who drives it without waiting is told no more than that.
    assert!(matches!(next(&mut waits), Step::Yielded(Suspended)));
    future.set_result((1, 2)).unwrap();
    assert_eq!(next(&mut waits).returned(), Some((1, 2)));
    let e = next(&mut waits).raised().expect("it is over");
    assert_eq!(e.to_string(), "await wasn't used with future");
}

#[test]
fn by_hand_its_result_is_returned_at_once() {
    let future = Future::new();
    future.set_result((1, 2)).unwrap();
    assert_eq!(next(&mut future.__await__()).returned(), Some((1, 2)));
}

#[test]
fn by_hand_it_can_be_thrown_into() {
    let future = Future::<u32>::new();
    let mut waits = future.clone().__await__();
    assert!(next(&mut waits).yielded().is_some());
    let e = waits.throw(ValueError::new("zebra")).raised().expect("it raises what is thrown");
    assert_eq!(e.to_string(), "zebra");
    assert!(!future.done(), "the future is none the worse for it");
    let waker = std::task::Waker::noop();
    let mut waits = future.__await__();
    let thrown = Signal::Throw(RuntimeError::new("elephant").into());
    let step = dunder::Resume::resume(
        std::pin::Pin::new(&mut waits),
        &mut std::task::Context::from_waker(waker),
        thrown,
    );
    assert_eq!(step.raised().expect("it raises what is thrown").to_string(), "elephant");
}

#[test]
fn one_that_is_dropped_is_not_reported() {
    run(async_! {
        let reports = reports();
        drop(Future::<u32>::new());
        let future = Future::new();
        future.set_result(42)?;
        drop(future);
        let future = Future::new();
        future.set_result(42)?;
        assert_eq!(future.result()?, 42);
        drop(future);
        await briefly();
        assert!(reports.borrow().is_empty());
    })
    .unwrap();
}

#[test]
fn an_exception_is_not_reported_after_a_cancel() {
    run(async_! {
        let reports = reports();
        let future = failed("boom");
        assert!(!future.cancel());
        drop(future);
        assert!(reports.borrow().is_empty());
    })
    .unwrap();
}

#[test]
fn an_exception_that_nobody_asked_for_is_reported() {
    for debug in [false, true] {
        Runner::new()
            .debug(debug)
            .run(async_! {
                let reports = reports();
                drop(failed("boom"));
                assert_eq!(*reports.borrow(), ["Future exception was never retrieved"]);
            })
            .unwrap();
    }
}

#[test]
fn an_exception_that_was_asked_for_is_not_reported() {
    run(async_! {
        let reports = reports();
        assert!(failed("boom").exception()?.is_some());
        assert!(failed("boom").result().is_err());
        let awaited = failed("boom");
        try {
            await awaited;
        } except _: RuntimeError {
        }
        assert!(reports.borrow().is_empty());
    })
    .unwrap();
}

#[test]
fn a_result_for_one_that_was_cancelled_is_refused() {
    let future = Future::new();
    future.cancel();
    assert!(future.set_result(2).is_err());
    assert!(future.cancelled());
}

#[test]
fn a_destructor_of_a_result_may_use_futures() {
    struct Evil(Trace);

    impl Drop for Evil {
        fn drop(&mut self) {
            let future = Future::new();
            future.set_result(()).unwrap();
            self.0.add(future.done());
        }
    }

    let trace = Trace::default();
    for _ in 0..100 {
        let future = Future::new();
        assert!(future.set_result(Evil(trace.clone())).is_ok());
    }
    assert_eq!(trace.take(), vec!["true"; 100]);
}

#[test]
fn work_on_a_thread_is_a_future_here() {
    run(async_! {
        let executor = ThreadPoolExecutor::new(1)?;
        let future = run_in_executor(&executor, || ("oi", thread::current().id()));
        assert_eq!(future.get_loop()?, get_running_loop()?);
        let (said, thread) = await future;
        assert_eq!(said, "oi");
        assert_ne!(thread, thread::current().id());
    })
    .unwrap();
}

#[test]
fn a_future_stays_what_it_is() {
    run(async_! {
        let future = Future::<u32>::new();
        assert_eq!(ensure_future(future.clone()), future);
    })
    .unwrap();
}

#[test]
fn without_a_loop_work_on_a_thread_is_refused() {
    let executor = ThreadPoolExecutor::new(1).unwrap();
    let e = run_in_executor(&executor, || "oi").result().unwrap_err();
    assert_eq!(e.to_string(), "no running event loop");
}

#[test]
fn cancelling_leaves_the_result_of_the_thread_where_it_is() {
    run(async_! {
        let executor = ThreadPoolExecutor::new(1)?;
        let (sender, receiver) = mpsc::channel();
        let future = run_in_executor(&executor, move || sender.send(42));
        assert!(future.cancel());
        assert!(future.cancelled());
        executor.shutdown(true, false);
        assert_eq!(receiver.recv()?, 42);
        await sleep(1);
        assert!(future.cancelled());
    })
    .unwrap();
}

/// Adds callbacks that trace these, takes some of them back (by number), and sets the future.
fn callbacks(added: &[u32], removed: &[usize]) -> (Vec<usize>, Vec<String>) {
    let (added, removed) = (added.to_vec(), removed.to_vec());
    run(async_! {
        let (trace, future) = (Trace::default(), Future::new());
        let mut callbacks = vec![];
        for thing in added {
            let trace = trace.clone();
            callbacks.push(future.add_done_callback(move |_| trace.add(thing)));
        }
        let mut counts = vec![];
        for number in removed {
            counts.push(future.remove_done_callback(&callbacks[number]));
        }
        future.set_result("foo")?;
        assert!(trace.take().is_empty(), "they are called later");
        await briefly();
        assert_eq!(future.result()?, "foo");
        (counts, trace.take())
    })
    .unwrap()
}

fn texts(things: &[u32]) -> Vec<String> {
    things.iter().map(ToString::to_string).collect()
}

#[test]
fn the_first_callback_can_be_taken_back() {
    assert_eq!(callbacks(&[42, 17, 100], &[0, 0]), (vec![1, 0], texts(&[17, 100])));
}

#[test]
fn the_first_two_callbacks_can_be_taken_back() {
    assert_eq!(callbacks(&[42, 17, 100], &[0, 1, 0]), (vec![1, 1, 0], texts(&[100])));
}

#[test]
fn the_third_callback_can_be_taken_back() {
    assert_eq!(callbacks(&[42, 17, 100], &[2, 2]), (vec![1, 0], texts(&[42, 17])));
}

#[test]
fn callbacks_are_called_in_the_order_in_which_they_were_added() {
    assert_eq!(callbacks(&[42, 17, 5], &[]), (vec![], texts(&[42, 17, 5])));
}

#[test]
fn callbacks_are_called_on_an_exception() {
    run(async_! {
        let (trace, future) = (Trace::default(), Future::<u32>::new());
        let log = trace.clone();
        future.add_done_callback(move |future| log.add(future.exception().unwrap().unwrap()));
        future.set_exception(RuntimeError::new("boom"))?;
        await briefly();
        assert_eq!(trace.take(), ["boom"]);
        assert!(future.exception()?.is_some());
    })
    .unwrap();
}

#[test]
fn each_callback_is_taken_back_for_itself() {
    run(async_! {
        let (trace, future, other) = (Trace::default(), Future::new(), Future::<u32>::new());
        let add = |thing: u32| {
            let log = trace.clone();
            future.add_done_callback(move |_| log.add(thing))
        };
        let (first, second) = (add(1), add(2));
        assert_eq!(future.remove_done_callback(&second), 1);
        assert_eq!(other.remove_done_callback(&first), 0, "it is none of the other's");
        let third = add(2);
        let many: Vec<_> = (0..5).map(|_| add(1)).collect();
        let removed: usize = many.iter().chain([&first]).map(|one| future.remove_done_callback(one)).sum();
        assert_eq!(removed, 6);
        future.set_result("foo")?;
        assert_eq!(future.remove_done_callback(&third), 0, "it is called already, as far as the future knows");
        await briefly();
        assert_eq!(trace.take(), ["2"]);
    })
    .unwrap();
}

#[test]
fn a_callback_may_take_others_back_and_add_some() {
    run(async_! {
        let (trace, future) = (Trace::default(), Future::new());
        let later = Rc::new(RefCell::new(None));
        let (log, taken) = (trace.clone(), later.clone());
        future.add_done_callback(move |future: &Future<u32>| {
            let callback = taken.borrow_mut().take().unwrap();
            // They have all been handed to the loop.
            log.add(future.remove_done_callback(&callback));
            let log = log.clone();
            future.add_done_callback(move |_| log.add("added by a callback"));
        });
        let log = trace.clone();
        *later.borrow_mut() = Some(future.add_done_callback(move |_| log.add("second")));
        future.set_result(1)?;
        await briefly();
        assert_eq!(trace.take(), ["0", "second"]);
        await briefly();
        assert_eq!(trace.take(), ["added by a callback"]);
    })
    .unwrap();
}

#[test]
fn dropping_a_callback_may_take_others_back() {
    struct Evil {
        future: Future<u32>,
        other: Rc<RefCell<Option<dunder::asyncio::DoneCallback>>>,
        trace: Trace,
    }

    impl Drop for Evil {
        fn drop(&mut self) {
            let other = self.other.take().unwrap();
            self.trace.add(self.future.remove_done_callback(&other));
            self.future.add_done_callback(|_| {});
        }
    }

    run(async_! {
        let (trace, future, other) = (Trace::default(), Future::<u32>::new(), Rc::new(RefCell::new(None)));
        let evil = Evil { future: future.clone(), other: other.clone(), trace: trace.clone() };
        let callback = future.add_done_callback(move |_| drop(evil));
        for _ in 0..63 {
            *other.borrow_mut() = Some(future.add_done_callback(|_| {}));
        }
        assert_eq!(future.remove_done_callback(&callback), 1);
        assert_eq!(trace.take(), ["1"]);
        future.set_result(1)?;
        await briefly();
    })
    .unwrap();
}
