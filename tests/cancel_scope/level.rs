//! Each suspension raises, until the scope has been left.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{
    CancelScope, Event, Future, Lock, Queue, Semaphore, all_tasks, create_task, get_running_loop,
    move_on_after, shield, sleep, wait_for,
};
use dunder::errors::{Cancelled, ValueError};
use dunder::prelude::*;

use super::{Trace, cancelling, is_cancelled, now, raised, run, went_on};

#[test]
fn every_suspension_raises_until_it_is_left() {
    run(async_! {
        let scope = CancelScope::new();
        let trace = Trace::default();
        with scope.clone() {
            scope.cancel();
            for _ in 0..3 {
                trace.add(await is_cancelled(sleep(5)));
                trace.add(await is_cancelled(sleep(0)));
            }
            trace.add(await is_cancelled(Future::<()>::new()));
            await sleep(1);
            trace.add("went on");
        }
        assert_eq!(trace.take(), ["true"; 7]);
        assert!(scope.cancel_called() && scope.cancelled_caught());
        await sleep(1);
        assert_eq!((now(), cancelling()), (1.0, 0));
    });
}

#[test]
fn what_does_not_suspend_does_not_raise() {
    run(async_! {
        with CancelScope::new() as scope {
            scope.cancel();
            let queue = Queue::new();
            queue.put_nowait(3)?;
            assert_eq!(await queue.get(), 3);
            let lock = Lock::new();
            async with lock.clone() { assert!(lock.locked()); }
            let ready = Future::new();
            ready.set_result(1)?;
            assert_eq!(await ready, 1);
        }
        assert_eq!(cancelling(), 0);
    });
}

#[test]
fn all_that_can_be_awaited_is_cut_short() {
    run(async_! {
        with CancelScope::new() as scope {
            scope.cancel();
            let (lock, semaphore, queue, event) = (Lock::new(), Semaphore::new(0), Queue::<u32>::new(), Event::new());
            let held = lock.lock().into_future();
            let _held = await held;
            assert!(await is_cancelled(lock.acquire()));
            assert!(await is_cancelled(semaphore.acquire()));
            assert!(await is_cancelled(queue.get()));
            assert!(await is_cancelled(event.wait()));
            assert!(await is_cancelled(create_task(sleep(9))));
            assert!(await is_cancelled(wait_for(sleep(9), 5)));
            assert!(await is_cancelled(shield(sleep(3))));
            assert!(await is_cancelled(std::future::pending::<()>()));
        }
        assert_eq!((now(), cancelling()), (0.0, 0));
    });
}

#[test]
fn from_another_task() {
    run(async_! {
        let scope = CancelScope::new();
        let (inner, trace) = (scope.clone(), Trace::default());
        let t = trace.clone();
        let task = create_task(async_! {
            with inner {
                await sleep(2);
                t.add("went on");
            }
            t.add(format!("left at {}", now()));
        });
        await sleep(1);
        scope.cancel();
        await task;
        assert_eq!(trace.take(), ["left at 1"]);
    });
}

#[test]
fn from_a_callback() {
    run(async_! {
        with CancelScope::new() as scope {
            let handle = scope.clone();
            get_running_loop()?.call_later(1, move || handle.cancel())?;
            await sleep(5);
            went_on();
        }
        assert_eq!(now(), 1.0);
    });
}

#[test]
fn before_it_is_entered() {
    run(async_! {
        let scope = CancelScope::new();
        scope.cancel();
        assert!(scope.cancel_called());
        with scope.clone() {
            await sleep(1);
            went_on();
        }
        assert!(scope.cancelled_caught());
        assert_eq!(now(), 0.0);
    });
}

#[test]
fn after_it_was_left_it_concerns_nobody() {
    run(async_! {
        with move_on_after(0.1) { await sleep(1); }
        await sleep(0);
        let scope = CancelScope::new();
        with scope.clone() {}
        scope.cancel();
        await sleep(1);
        assert!(!scope.cancelled_caught());
        assert_eq!((now(), cancelling()), (1.1, 0));
    });
}

#[test]
fn a_scope_that_cuts_nothing_short_catches_nothing() {
    run(async_! {
        let scope = CancelScope::new();
        with scope.clone() { scope.cancel(); }
        assert!(scope.cancel_called() && !scope.cancelled_caught());
        assert_eq!(cancelling(), 0);
    });
}

#[test]
fn what_else_is_raised_goes_on() {
    run(async_! {
        let scope = CancelScope::new();
        let inner = scope.clone();
        let e = await raised(async_! {
            with inner.clone() {
                inner.cancel();
                try { await sleep(1); } finally { raise ValueError::new("cleanup"); }
            }
        });
        let e = e.unwrap();
        assert!(e.is::<ValueError>() && e.context().unwrap().is::<Cancelled>());
        assert!(!scope.cancelled_caught());
        assert_eq!(cancelling(), 0);
    });
}

#[test]
fn a_cancellation_that_was_raised_anew_is_caught() {
    run(async_! {
        let scope = CancelScope::new();
        with scope.clone() {
            scope.cancel();
            try { await sleep(0); } except e: Cancelled { raise Cancelled::default() from e; }
        }
        assert!(scope.cancelled_caught());
    });
}

#[test]
fn the_message_says_who_and_why() {
    run(async_! {
        let scope = CancelScope::new();
        let inner = scope.clone();
        with scope.clone() {
            scope.cancel_reason("test reason");
            scope.cancel_reason("another");
            let e = (await raised(sleep(1))).unwrap();
            assert_eq!(e.to_string(), "Cancelled via cancel scope by <Task name='Task-1'>; reason: test reason");
        }
        let scope = CancelScope::new();
        let handle = scope.clone();
        get_running_loop()?.call_soon(move || handle.cancel())?;
        with scope {
            let e = (await raised(sleep(1))).unwrap();
            assert_eq!(e.to_string(), "Cancelled via cancel scope");
        }
        drop(inner);
    });
}

#[test]
fn nothing_that_was_handed_over_is_taken_away() {
    run(async_! {
        let queue = Queue::new();
        let (scope, trace) = (CancelScope::new(), Trace::default());
        let (q, s, t) = (queue.clone(), scope.clone(), trace.clone());
        let task = create_task(async_! {
            with s {
                t.add(await q.get());
                t.add(await is_cancelled(q.get()));
            }
        });
        await sleep(1);
        // In one tick: the item is there, and the scope is cancelled.
        queue.put_nowait("item")?;
        scope.cancel();
        await task;
        assert_eq!(trace.take(), ["item", "true"]);

        let (scope, future, trace) = (CancelScope::new(), Future::new(), Trace::default());
        let (f, s, t) = (future.clone(), scope.clone(), trace.clone());
        let task = create_task(async_! { with s { t.add(await f); await sleep(1); t.add("went on"); } });
        await sleep(0);
        future.set_result(7)?;
        scope.cancel();
        await task;
        assert_eq!(trace.take(), ["7"]);
        assert!(scope.cancelled_caught());
    });
}

#[test]
fn an_awaited_task_is_cancelled_once_and_waited_for() {
    run(async_! {
        let trace = Trace::default();
        let t = trace.clone();
        with CancelScope::new() as scope {
            let task = create_task(async_! {
                for _ in 0..2 {
                    try { await sleep(3); t.add(format!("slept until {}", now())); }
                    except _: Cancelled { t.add(format!("cancelled at {}", now())); }
                }
            });
            let handle = scope.clone();
            get_running_loop()?.call_later(1, move || handle.cancel())?;
            await &task;
            assert_eq!(now(), 4.0);
            assert_eq!(task.cancelling(), 1);
        }
        assert_eq!(trace.take(), ["cancelled at 1", "slept until 4"]);
    });
}

#[test]
fn tasks_of_their_own_are_in_no_scope() {
    run(async_! {
        let ended = Rc::new(Cell::new(false));
        with CancelScope::new() as scope {
            let flag = ended.clone();
            let _task = create_task(async_! { await sleep(1); flag.set(true); });
            scope.cancel();
            await sleep(0);
        }
        await sleep(2);
        assert!(ended.get());
    });
}

#[test]
fn who_shrugs_it_off_lets_others_run() {
    run(async_! {
        let trace = Trace::default();
        let t = trace.clone();
        let other = create_task(async_! { for n in 0..3 { t.add(n); await sleep(0); } });
        with CancelScope::new() as scope {
            scope.cancel();
            while !other.done() {
                assert!(await is_cancelled(sleep(100)));
            }
        }
        assert_eq!(trace.take(), ["0", "1", "2"]);
        assert_eq!(now(), 0.0);
    });
}

#[test]
fn a_scope_as_a_function() {
    run(async_! {
        let scope = CancelScope::new();
        assert_eq!(await scope.run(async { 5 }), Some(5));
        assert!(!scope.cancelled_caught());

        let scope = CancelScope::new();
        scope.cancel();
        assert_eq!(await scope.run(sleep(1)), None);

        let scope = move_on_after(1);
        let e = await raised(scope.run(super::fail(0.5, ValueError::new("no"))));
        assert!(e.unwrap().is::<ValueError>());

        // Dropped half-way it is left.
        let outer = move_on_after(1);
        let inner = CancelScope::new();
        let mut running = Box::pin(inner.run(sleep(5)).into_future());
        assert!((await outer.run(std::future::poll_fn(move |cx| running.as_mut().poll(cx)))).is_none());
        assert_eq!((now(), cancelling()), (1.5, 0));
        await sleep(1);
    });
}

#[test]
fn with_async_with() {
    #[dunder::coroutine]
    async fn program() {
        let scope = CancelScope::new();
        async_with! { scope.clone() as handle {
            handle.cancel();
            sleep(1).await;
            went_on();
        } }
        assert!(scope.cancelled_caught());
        with_! { move_on_after(1) as scope {
            sleep(5).await;
            panic!("went on after {scope:?}");
        } }
        assert_eq!(now(), 1.0);
        assert_eq!(all_tasks()?.len(), 1);
    }
    run(program());
}

dunder! {
    async fn items(scope: CancelScope) -> impl AsyncGenerator<Yield = u32> {
        with scope.clone() {
            scope.cancel();
            assert!(await is_cancelled(sleep(1)));
            assert!(await is_cancelled(sleep(1)));
        }
        yield 1;
    }
}

#[test]
fn in_an_async_generator() {
    run(async_! {
        let mut seen = 0;
        async for item in items(CancelScope::new()) { seen += item; }
        assert_eq!((seen, now()), (1, 0.0));
    });
}
