//! Cancelling.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use dunder::asyncio::{
    CancelledError, Future, Task, create_task, current_task, gather, get_running_loop, sleep, wait,
};
use dunder::errors::{RuntimeError, ValueError};
use dunder::prelude::*;

use super::{briefly, now, waits_for};
use crate::common::run;

dunder! {
    async fn twelve_after(seconds: u32) -> u32 {
        await sleep(seconds);
        12
    }

    async fn gives_way_twice() -> u32 {
        await sleep(0);
        await sleep(0);
        12
    }

    async fn catches(first: Future<u32>, second: Future<u32>) -> u32 {
        await first;
        try {
            await second
        } except _: CancelledError {
            42
        }
    }

    async fn ignores(first: Future<u32>, second: Future<u32>, third: Future<u32>) -> u32 {
        await first;
        try {
            await second;
        } except _: CancelledError {
        }
        await third
    }

    async fn cancels_itself_and_sleeps() -> u32 {
        current_task()?.expect("a task runs").cancel();
        await sleep(100);
        12
    }

    async fn cancels_itself_and_returns() -> u32 {
        current_task()?.expect("a task runs").cancel();
        12
    }

    async fn translates(inner: Task<()>) {
        try {
            await inner;
        } except e: CancelledError {
            raise ValueError::new("cancelled") from e;
        }
    }

    async fn raises_in_its_handler() {
        try {
            await sleep(10);
        } except _: CancelledError {
            raise RuntimeError::new("instead");
        }
    }

    async fn counts_on_cancel(waiter: Future<u32>, proof: Rc<Cell<u32>>) {
        try {
            await waiter;
        } except _: CancelledError {
            proof.set(proof.get() + 1);
            raise;
        }
        panic!("got past the await");
    }

    async fn passes_on(waiter: Future<u32>, proof: Rc<Cell<u32>>) {
        try {
            await counts_on_cancel(waiter, proof.clone());
        } except _: CancelledError {
            proof.set(proof.get() + 100);
        } else {
            proof.set(proof.get() + 10);
        }
    }
}

#[test]
fn a_cancelled_task_is_done_only_when_its_coroutine_is() {
    run(async_! {
        let task = create_task(twelve_after(10));
        let cancelled = task.clone();
        get_running_loop()?.call_soon(move || assert!(cancelled.cancel()))?;
        let mut raised = false;
        try {
            await &task;
        } except _: CancelledError {
            raised = true;
        }
        assert!(raised && task.done() && task.cancelled());
        assert!(!task.cancel(), "too late");
        assert_eq!(now(), 0.0);
    })
    .unwrap();
}

#[test]
fn the_message_is_raised_where_the_result_is_asked_for() {
    for message in [None, Some("my message")] {
        run(async_! {
            let task = create_task(sleep(10));
            await briefly();
            match message {
                Some(message) => task.cancel_msg(message),
                None => task.cancel(),
            };
            let (done, _) = await wait([task.clone()]);
            assert_eq!(done.len(), 1);
            for e in [task.result().unwrap_err(), task.exception().unwrap_err()] {
                assert_eq!(e.downcast_ref::<CancelledError>().expect("cancelled").message(), message);
                assert!(e.context().is_none(), "it is the innermost");
            }
        })
        .unwrap();
    }
}

#[test]
fn the_message_of_a_cancel_before_the_start_is_raised() {
    run(async_! {
        let task = create_task(sleep(10));
        assert!(task.cancel_msg("my message"));
        assert!(!task.cancelled(), "it has to run for that");
        let (done, pending) = await wait([task.clone()]);
        assert_eq!((done.len(), pending.len()), (1, 0));
        assert_eq!(task.exception().unwrap_err().to_string(), "my message");
    })
    .unwrap();
}

#[test]
fn the_last_message_counts() {
    run(async_! {
        let task = create_task(sleep(10));
        task.cancel_msg("first");
        task.cancel_msg("second");
        await briefly();
        assert_eq!(task.result().unwrap_err().to_string(), "second");
        assert_eq!(task.cancelling(), 2);
    })
    .unwrap();
}

#[test]
fn what_is_raised_from_a_cancellation_has_it_as_cause_and_context() {
    run(async_! {
        let started = Future::new();
        let starts = started.clone();
        let inner = create_task(async_! {
            starts.set_result(())?;
            await sleep(10);
        });
        await started;
        let cancelled = inner.clone();
        get_running_loop()?.call_soon(move || { cancelled.cancel_msg("msg"); })?;
        let outer = create_task(translates(inner));
        await wait([outer.clone()]);
        let e = outer.exception()?.expect("it has raised");
        assert!(e.is::<ValueError>());
        let context = e.context().expect("it was raised in a handler");
        assert!(context.is::<CancelledError>() && context.to_string() == "msg" && context.context().is_none());
        assert!(e.cause().expect("it has a cause").ptr_eq(&context));
    })
    .unwrap();
}

#[test]
fn it_is_raised_where_the_task_has_given_way() {
    run(async_! {
        let task = create_task(gives_way_twice());
        await briefly();
        task.cancel();
        await wait([task.clone()]);
        assert!(task.done() && task.cancelled() && !task.cancel());
    })
    .unwrap();
}

#[test]
fn cancelling_what_is_awaited_cancels_who_awaits() {
    run(async_! {
        let future = Future::new();
        let task = create_task(waits_for(future.clone()));
        await briefly();
        assert!(future.cancel());
        await wait([task.clone()]);
        assert!(future.cancelled() && task.cancelled());
        assert_eq!(task.cancelling(), 0, "nobody has asked the task");
    })
    .unwrap();
}

#[test]
fn cancelling_both_is_one_cancellation() {
    run(async_! {
        let future = Future::new();
        let task = create_task(waits_for(future.clone()));
        await briefly();
        assert!(future.cancel() && task.cancel());
        await wait([task.clone()]);
        assert!(task.done() && future.cancelled() && task.cancelled());
    })
    .unwrap();
}

#[test]
fn a_task_that_catches_it_is_not_cancelled() {
    run(async_! {
        let (first, second) = (Future::new(), Future::new());
        let task = create_task(catches(first.clone(), second.clone()));
        await briefly();
        first.set_result(1)?;
        await briefly();
        task.cancel();
        assert!(second.cancelled(), "what it awaits is cancelled first");
        assert_eq!(await &task, 42);
        assert!(!task.cancelled() && task.cancelling() == 1);
    })
    .unwrap();
}

#[test]
fn a_task_that_ignores_it_goes_on() {
    run(async_! {
        let (first, second, third) = (Future::new(), Future::new(), Future::new());
        let task = create_task(ignores(first.clone(), second.clone(), third.clone()));
        await briefly();
        first.set_result(1)?;
        await briefly();
        task.cancel();
        assert!(second.cancelled());
        await briefly();
        third.set_result(42)?;
        assert_eq!(await &task, 42);
        assert!(!third.cancelled() && !task.cancelled());
    })
    .unwrap();
}

#[test]
fn a_task_that_cancels_itself_is_stopped_at_its_next_await() {
    run(async_! {
        let task = create_task(cancels_itself_and_sleeps());
        await wait([task.clone()]);
        assert!(task.cancelled() && !task.cancel());
        assert_eq!(now(), 0.0);
    })
    .unwrap();
}

#[test]
fn a_task_that_cancels_itself_and_returns_is_cancelled() {
    run(async_! {
        let task = create_task(cancels_itself_and_returns());
        await wait([task.clone()]);
        assert!(task.cancelled() && !task.cancel());
    })
    .unwrap();
}

#[test]
fn a_cancel_of_oneself_goes_on_to_the_task_that_is_awaited_next() {
    run(async_! {
        let future = Future::new();
        let nested = create_task(waits_for(future.clone()));
        let awaited = nested.clone();
        let task = create_task(async_! {
            await sleep(0);
            current_task()?.expect("a task runs").cancel();
            await awaited;
        });
        await wait([task.clone()]);
        assert!(task.cancelled() && nested.cancelled() && future.cancelled());
    })
    .unwrap();
}

#[test]
fn a_cancellation_that_crosses_tasks_shows_where_it_has_passed() {
    dunder! {
        async fn nested() {
            await sleep(10);
        }

        async fn outer() {
            let task = create_task(nested());
            await sleep(0);
            task.cancel();
            await task;
        }
    }

    run(async_! {
        let task = create_task(outer());
        await wait([task.clone()]);
        let e = task.result().unwrap_err();
        let functions: Vec<_> = e.traceback().iter().map(|frame| frame.function).collect();
        assert_eq!(functions, ["outer", "nested"]);
        assert!(task.exception().unwrap_err().ptr_eq(&e));
    })
    .unwrap();
}

#[test]
fn a_cancelled_sleep_takes_its_timer_away() {
    run(async_! {
        let task = create_task(sleep(5000));
        await briefly();
        task.cancel();
        await briefly();
        assert!(task.cancelled());
        await sleep(1);
        // With the timer still set, the runner's end would not find the clock here.
        assert_eq!(now(), 1.0);
    })
    .unwrap();
}

#[test]
fn a_timer_may_cancel_a_sleeping_task() {
    run(async_! {
        let sleeper = create_task(sleep(5000));
        let cancelled = sleeper.clone();
        get_running_loop()?.call_later(0.5, move || { cancelled.cancel(); })?;
        let outcome = try {
            await sleeper;
            "slept in"
        } except _: CancelledError {
            "cancelled"
        };
        assert_eq!((outcome, now()), ("cancelled", 0.5));
    })
    .unwrap();
}

#[test]
fn an_exception_that_is_raised_in_its_place_is_the_tasks() {
    run(async_! {
        let task = create_task(raises_in_its_handler());
        await briefly();
        task.cancel();
        assert!(!task.done());
        await briefly();
        assert!(task.done() && !task.cancelled());
        assert_eq!(task.exception()?.expect("it has raised").to_string(), "instead");
    })
    .unwrap();
}

#[test]
fn it_passes_through_coroutines_to_the_future() {
    run(async_! {
        let (waiter, proof) = (Future::new(), Rc::new(Cell::new(0)));
        let task = create_task(passes_on(waiter.clone(), proof.clone()));
        await briefly();
        task.cancel();
        await task;
        assert_eq!(proof.get(), 101);
        assert!(waiter.cancelled());
    })
    .unwrap();
}

#[test]
fn a_wait_that_is_cancelled_leaves_the_task_alone() {
    run(async_! {
        let (waiter, proof) = (Future::<u32>::new(), Rc::new(Cell::new(0)));
        let (awaited, count) = (waiter.clone(), proof.clone());
        let inner = create_task(async_! {
            await awaited;
            count.set(count.get() + 1);
        });
        let count = proof.clone();
        let outer = create_task(async_! {
            await wait([inner]);
            count.set(count.get() + 100);
        });
        await briefly();
        await briefly();
        outer.cancel();
        await wait([outer.clone()]);
        assert!(outer.cancelled());
        waiter.set_result(1)?;
        await briefly();
        assert_eq!(proof.get(), 1);
    })
    .unwrap();
}

#[test]
fn a_gather_refuses_it_when_all_children_are_done() {
    run(async_! {
        let future = Future::new();
        let gathering = Rc::new(RefCell::new(Some(gather((waits_for(future.clone()),)))));
        await briefly();
        let answer = Rc::new(Cell::new(None));
        let (cancelled, told) = (gathering.clone(), answer.clone());
        // It is called after the child has ended, and before the gather knows of that.
        future.add_done_callback(move |_| {
            let gathering = cancelled.borrow();
            let gathering = gathering.as_ref().expect("it was not awaited yet");
            assert!(!gathering.done());
            told.set(Some(gathering.cancel()));
        });
        future.set_result(42)?;
        await briefly();
        assert_eq!(answer.get(), Some(false));
        let gathering = gathering.take().expect("it was not awaited yet");
        assert_eq!(await gathering, (42,));
    })
    .unwrap();
}

#[test]
fn it_goes_through_a_gather_with_return_exceptions() {
    for message in [None, Some("my message")] {
        run(async_! {
            let task: Task<()> = create_task(async_! {
                loop {
                    let (slept,) = await gather((sleep(0.05),)).return_exceptions();
                    assert!(slept.is_ok());
                    if now() > 1.0 {
                        break;
                    }
                }
            });
            await sleep(0.2);
            match message {
                Some(message) => task.cancel_msg(message),
                None => task.cancel(),
            };
            await wait([task.clone()]);
            let e = task.result().unwrap_err();
            assert_eq!(e.downcast_ref::<CancelledError>().expect("cancelled").message(), message);
            assert!(e.context().is_none());
        })
        .unwrap();
    }
}

#[test]
fn a_waiting_task_is_woken_once_and_waits_no_more() {
    run(async_! {
        let future = Future::new();
        let task = create_task(waits_for(future.clone()));
        await briefly();
        assert!(format!("{task:?}").contains("wait_for="));
        task.cancel();
        await briefly();
        assert!(task.cancelled() && future.cancelled());
        assert!(!format!("{task:?}").contains("wait_for="));
    })
    .unwrap();
}

#[test]
fn a_done_callback_may_cancel_another_task() {
    run(async_! {
        let order = Rc::new(RefCell::new(Vec::new()));
        let victim = create_task(sleep(5));
        let future = Future::<u32>::new();
        let (target, log) = (victim.clone(), order.clone());
        future.add_done_callback(move |_| {
            target.cancel();
            log.borrow_mut().push("callback");
        });
        await briefly();
        future.set_result(1)?;
        assert!(order.borrow().is_empty(), "callbacks go through the ready queue");
        await wait([victim.clone()]);
        assert!(victim.cancelled());
        assert_eq!(*order.borrow(), ["callback"]);
    })
    .unwrap();
}
