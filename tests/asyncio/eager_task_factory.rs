//! What CPython's `test_eager_task_factory` pins down; the table is in `eager_task_factory.md`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use dunder::asyncio::{
    AnyTask, CancelledError, Future, Runner, TaskBuilder, TaskGroup, all_tasks, create_task, current_task,
    eager_task_factory, gather, get_running_loop, sleep, wait,
};
use dunder::contextvars::ContextVar;
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::common::Trace;

/// Runs on a loop whose tasks are all eager.
fn run_eagerly<A>(main: A) -> Result<A::Output, Exception>
where
    A: Awaitable<Output: 'static> + 'static,
{
    Runner::new().virtual_clock().task_factory(eager_task_factory).run(main)
}

dunder! {
    async fn noop() {}

    async fn hello() -> &'static str {
        "hello"
    }

    async fn blocks() -> &'static str {
        await sleep(0.1);
        "finished after blocking"
    }

    async fn chain(depth: u32) -> u32 {
        if depth == 0 {
            return 0;
        }
        1 + await chain(depth - 1).boxed()
    }

    async fn groups(width: usize, depth: usize) {
        if depth == 0 {
            return;
        }
        async with TaskGroup::new() as tg {
            for _ in 0..width {
                tg.create_task(groups(width, depth - 1).boxed());
            }
        }
    }

    async fn gathers(width: usize, depth: usize) {
        if depth == 0 {
            return;
        }
        await gather((0..width).map(|_| gathers(width, depth - 1).boxed()).collect::<Vec<_>>());
    }
}

#[test]
fn a_factory_can_be_set_and_taken_away() {
    Runner::new()
        .virtual_clock()
        .run(async_! {
            assert!(!create_task(noop()).done());
            get_running_loop()?.set_task_factory(Some(eager_task_factory))?;
            let task = create_task(noop());
            assert!(task.done());
            await task;
            assert!(get_running_loop()?.create_task(noop()).done());
            // What is asked for explicitly holds.
            assert!(!TaskBuilder::new().eager_start(false).create(noop()).done());
            get_running_loop()?.set_task_factory(None::<fn(TaskBuilder) -> TaskBuilder>)?;
            assert!(!create_task(noop()).done());
            assert!(TaskBuilder::new().eager_start(true).create(noop()).done());
        })
        .unwrap();
}

#[test]
fn a_factory_may_set_what_it_likes() {
    let count = Rc::new(Cell::new(0));
    let counter = count.clone();
    let factory = move |options: TaskBuilder| {
        counter.set(counter.get() + 1);
        options.name(format!("made-{}", counter.get()))
    };
    Runner::new()
        .task_factory(factory)
        .run(async_! {
            assert_eq!(current_task()?.expect("a task runs").get_name(), "made-1");
            assert_eq!(create_task(noop()).get_name(), "made-2");
        })
        .unwrap();
    assert_eq!(count.get(), 2);
}

#[test]
fn the_first_step_may_set_a_future() {
    let result = run_eagerly(async_! {
        let future = Future::new();
        let setter = future.clone();
        let task = create_task(async_! { setter.set_result("my message")?; });
        assert!(task.done());
        await future
    });
    assert_eq!(result.unwrap(), "my message");
}

#[test]
fn what_does_not_suspend_is_done_at_once() {
    let result = run_eagerly(async_! {
        let task = create_task(hello());
        assert!(task.done());
        await task
    });
    assert_eq!(result.unwrap(), "hello");
}

#[test]
fn what_is_done_at_once_is_never_scheduled() {
    run_eagerly(async_! {
        let trace = Trace::default();
        let log = trace.clone();
        get_running_loop()?.call_soon(move || log.add("a tick"))?;
        let (first, second) = await gather((hello(), create_task(hello())));
        assert_eq!((first, second), ("hello", "hello"));
        trace.add("gathered");
        await sleep(0);
        assert_eq!(trace.take(), ["gathered", "a tick"]);
    })
    .unwrap();
}

#[test]
fn what_suspends_goes_on_later() {
    let result = run_eagerly(async_! {
        let task = create_task(blocks());
        assert!(!task.done());
        let result = await &task;
        assert!(task.done());
        result
    });
    assert_eq!(result.unwrap(), "finished after blocking");
}

#[test]
fn what_is_done_cannot_be_cancelled() {
    let result = run_eagerly(async_! {
        let task = create_task(hello());
        assert!(!task.cancel());
        let result = await &task;
        assert!(!task.cancelled());
        result
    });
    assert_eq!(result.unwrap(), "hello");
}

#[test]
fn what_is_suspended_can_be_cancelled() {
    let e = run_eagerly(async_! {
        let task = create_task(blocks());
        task.cancel_msg("cancellation message");
        assert!(task.cancelling() > 0);
        await task;
    })
    .unwrap_err();
    assert!(e.is::<CancelledError>());
    assert_eq!(e.to_string(), "cancellation message");
}

#[test]
fn a_task_that_cancels_itself_in_its_first_step_is_cancelled() {
    run_eagerly(async_! {
        let task = create_task(async_! {
            current_task()?.expect("a task runs").cancel();
        });
        assert!(task.done() && task.cancelled());
        let task = create_task(async_! {
            current_task()?.expect("a task runs").cancel();
            await sleep(100);
        });
        assert!(!task.done());
        await wait([task.clone()]);
        assert!(task.cancelled());
        assert_eq!(get_running_loop()?.time(), 0.0);
    })
    .unwrap();
}

#[test]
fn the_current_task_is_exchanged_and_put_back() {
    run_eagerly(async_! {
        let main = current_task()?;
        let captured: Rc<RefCell<Option<AnyTask>>> = Rc::default();
        let capture = captured.clone();
        let task = create_task(async_! {
            let before = current_task()?;
            *capture.borrow_mut() = before.clone();
            // One inside of the other.
            let inner = create_task(current());
            assert_ne!(inner.result()?, before);
            await sleep(0.1);
            assert_eq!(current_task()?, *capture.borrow());
        });
        assert_eq!(*captured.borrow(), Some(task.as_any()));
        assert_eq!(current_task()?, main);
        await task;
        assert_eq!(current_task()?, main);
    })
    .unwrap();
}

#[test]
fn in_a_callback_there_is_no_current_task_to_put_back() {
    run_eagerly(async_! {
        let seen = Rc::new(RefCell::new(Vec::new()));
        let log = seen.clone();
        get_running_loop()?.call_soon(move || {
            let inside = log.clone();
            drop(create_task(async_! {
                inside.borrow_mut().push(current_task()?.is_some());
                await sleep(0);
                inside.borrow_mut().push(current_task()?.is_some());
            }));
            log.borrow_mut().push(current_task().unwrap().is_some());
        })?;
        await sleep(1);
        assert_eq!(*seen.borrow(), [true, false, true]);
    })
    .unwrap();
}

#[test]
fn what_is_done_at_once_is_among_all_tasks_only_while_it_runs() {
    run_eagerly(async_! {
        let captured: Rc<RefCell<Vec<AnyTask>>> = Rc::default();
        let capture = captured.clone();
        let task = create_task(async_! { *capture.borrow_mut() = all_tasks()?; });
        assert!(captured.borrow().contains(&task.as_any()));
        assert!(!all_tasks()?.contains(&task.as_any()));
    })
    .unwrap();
}

#[test]
fn what_is_suspended_stays_among_all_tasks() {
    run_eagerly(async_! {
        let (first, second) = (Future::<()>::new(), Future::<()>::new());
        let captured: Rc<RefCell<Vec<AnyTask>>> = Rc::default();
        let (capture, waits, sets) = (captured.clone(), first.clone(), second.clone());
        let task = create_task(async_! {
            *capture.borrow_mut() = all_tasks()?;
            await waits;
            sets.set_result(())?;
        });
        assert!(captured.borrow().contains(&task.as_any()));
        assert!(all_tasks()?.contains(&task.as_any()));
        first.set_result(())?;
        await second;
        assert!(!all_tasks()?.contains(&task.as_any()));
    })
    .unwrap();
}

static CV: ContextVar<u32> = ContextVar::with_default("cv", 0);

dunder! {
    async fn reads() -> u32 {
        CV.get()?
    }

    async fn current() -> Option<AnyTask> {
        current_task().unwrap()
    }

    async fn panics(text: &'static str) {
        std::panic::panic_any(text);
    }

    async fn fails() {
        raise ValueError::new("at once");
    }
}

#[test]
fn the_first_step_runs_in_the_context_of_the_task() {
    run_eagerly(async_! {
        CV.set(1);
        let steps = Rc::new(Cell::new(0));
        let step = steps.clone();
        let task = create_task(async_! {
            assert_eq!(CV.get()?, 1);
            CV.set(2);
            step.set(1);
            await sleep(0.1);
            assert_eq!(CV.get()?, 2);
            CV.set(3);
            step.set(2);
        });
        assert_eq!((steps.get(), CV.get()?), (1, 1));
        await &task;
        assert_eq!((steps.get(), CV.get()?), (2, 1));
        assert_eq!(task.get_context().get(&CV), Some(3));

        let context = dunder::contextvars::Context::new();
        context.run(|| drop(CV.set(10))).unwrap();
        let given = TaskBuilder::new().context(context).create(reads());
        assert_eq!(given.result()?, 10);
        assert_eq!(CV.get()?, 1);
    })
    .unwrap();
}

#[test]
fn what_fails_in_its_first_step_has_failed() {
    run_eagerly(async_! {
        let task = create_task(fails());
        assert!(task.done());
        assert_eq!(task.exception()?.expect("it has failed").to_string(), "at once");
        let panicked = create_task(panics("at once"));
        assert!(panicked.done());
        let met = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| panicked.exception().is_ok()));
        assert_eq!(met.unwrap_err().downcast_ref::<&str>(), Some(&"at once"));
    })
    .unwrap();
}

#[test]
fn done_callbacks_are_called_in_the_next_tick() {
    run_eagerly(async_! {
        let trace = Trace::default();
        let log = trace.clone();
        let task = create_task(hello());
        task.add_done_callback(move |task| log.add(task.result().unwrap()));
        trace.add("added");
        await sleep(0);
        assert_eq!(trace.take(), ["added", "hello"]);
    })
    .unwrap();
}

#[test]
fn who_creates_it_still_waits_for_what_it_waits_for() {
    // The step in the middle of which it runs has its own waker, and is cancelled as before.
    run_eagerly(async_! {
        let future = Future::<()>::new();
        let waits = future.clone();
        let outer = TaskBuilder::new().eager_start(false).create(async_! {
            let inner = create_task(sleep(50));
            await waits;
            inner.cancel();
        });
        await sleep(1);
        future.set_result(())?;
        await sleep(1);
        assert!(outer.done());
        let future = Future::<()>::new();
        let waits = future.clone();
        let outer = TaskBuilder::new().eager_start(false).create(async_! {
            drop(create_task(async_! { await sleep(0); }));
            await waits;
        });
        await sleep(1);
        outer.cancel();
        assert!(future.cancelled(), "the cancel is forwarded to what the outer task awaits");
        await wait([outer]);
    })
    .unwrap();
}

#[test]
fn what_is_very_deep_starts_in_the_next_tick() {
    dunder! {
        async fn deeper(depth: u32) -> u32 {
            if depth == 0 {
                return 0;
            }
            1 + await create_task(deeper(depth - 1).boxed())
        }
    }

    assert_eq!(run_eagerly(deeper(2_000)).unwrap(), 2_000);
    run_eagerly(async_! {
        let deep = create_task(deeper(50));
        assert!(deep.done());
        assert!(!create_task(deeper(200)).done());
    })
    .unwrap();
}

/// How many tasks a program makes that have to be scheduled.
fn scheduled(eager: bool, main: impl Awaitable<Output = ()> + 'static) -> usize {
    let count = Rc::new(Cell::new(0));
    let counter = count.clone();
    let factory = move |options: TaskBuilder| {
        if eager {
            return eager_task_factory(options);
        }
        counter.set(counter.get() + 1);
        options
    };
    Runner::new().virtual_clock().task_factory(factory).run(main).unwrap();
    count.get()
}

#[test]
fn awaiting_coroutines_makes_no_tasks() {
    for (eager, expected) in [(true, 0), (false, 1)] {
        let main = async_! { assert_eq!(await chain(100), 100); };
        assert_eq!(scheduled(eager, main), expected);
    }
}

#[test]
fn recursive_groups() {
    assert_eq!(scheduled(false, groups(5, 4)), 1 + 5 + 25 + 125 + 625);
    assert_eq!(scheduled(true, groups(5, 4)), 0);
}

#[test]
fn recursive_gathers() {
    assert_eq!(scheduled(false, gathers(5, 4)), 1 + 5 + 25 + 125 + 625);
    assert_eq!(scheduled(true, gathers(5, 4)), 0);
    // Not one tick passes.
    run_eagerly(async_! {
        let trace = Trace::default();
        let log = trace.clone();
        get_running_loop()?.call_soon(move || log.add("a tick"))?;
        await gathers(5, 4);
        assert!(trace.take().is_empty());
    })
    .unwrap();
}
