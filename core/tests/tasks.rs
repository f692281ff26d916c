//! Tasks and futures: results, names, callbacks, panics, and what is left at the end.

mod common;

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use common::{Log, coro, now, run, wait};
use dunder_core::asyncio::{
    self, CancelledError, ExceptionContext, Future, InvalidStateError, Runner, Task, TaskBuilder, all_tasks,
    create_task, current_task, get_running_loop, sleep,
};
use dunder_core::coroutine::Exception;
use dunder_core::coroutine::errors::{RuntimeError, ValueError};

#[test]
fn run_gives_the_result_or_the_exception() {
    assert_eq!(asyncio::run(async { 42 }).unwrap(), 42);
    let e = run(async { Err::<(), Exception>(ValueError::new("no").into()) }).unwrap_err();
    assert!(e.is::<ValueError>());
}

#[test]
fn run_cannot_be_nested() {
    run(async {
        let e = asyncio::run(async {}).unwrap_err();
        assert_eq!(e.to_string(), "asyncio.run() cannot be called from a running event loop");
        assert!(e.is::<RuntimeError>());
        let e = Runner::new().run(async {}).unwrap_err();
        assert_eq!(e.to_string(), "Runner.run() cannot be called from a running event loop");
        // The loop is none the worse for it.
        wait(sleep(1)).await
    })
    .unwrap();
}

#[test]
fn without_a_loop_everything_raises() {
    assert_eq!(get_running_loop().unwrap_err().to_string(), "no running event loop");
    assert!(current_task().is_err() && all_tasks().is_err());
    let task = create_task(async { 1 });
    assert_eq!(task.result().unwrap_err().to_string(), "no running event loop");
}

#[test]
fn run_cancels_what_is_left_and_lets_it_clean_up() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        drop(create_task(coro(async move {
            let result = wait(sleep(1000)).await;
            log.add(format!("cancelled at {}", now()));
            wait(sleep(5)).await?;
            log.add(format!("clean at {}", now()));
            result
        })));
        wait(sleep(1)).await
    })
    .unwrap();
    assert_eq!(seen.take(), ["cancelled at 1", "clean at 6"]);
}

#[test]
fn dropping_a_handle_does_not_cancel() {
    let done = Rc::new(Cell::new(false));
    let flag = done.clone();
    run(async move {
        drop(create_task(coro(async move {
            wait(sleep(1)).await?;
            flag.set(true);
            Ok(())
        })));
        wait(sleep(2)).await
    })
    .unwrap();
    assert!(done.get());
}

#[test]
fn several_may_await_a_task_by_reference() {
    run(async {
        let data = create_task(coro(async {
            wait(sleep(1)).await?;
            Ok("Data".to_owned())
        }));
        let readers: Vec<_> = (0..3)
            .map(|_| {
                let data = data.clone();
                create_task(coro(async move { wait(&data).await }))
            })
            .collect();
        for reader in readers {
            assert_eq!(wait(reader).await?, "Data");
        }
        assert_eq!(wait(data.clone()).await?, "Data");
        assert_eq!(data.result()?, "Data", "a cloned handle copies, also by value");
        assert_eq!(now(), 1.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn awaiting_by_value_moves_the_result_out() {
    struct NotClone(u32);
    run(async {
        let task = create_task(async { NotClone(3) });
        assert_eq!(wait(task).await?.0, 3);
        Ok(())
    })
    .unwrap();
}

#[test]
fn awaiting_what_is_done_does_not_suspend() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let future = Future::new();
        future.set_result(())?;
        let other = log.clone();
        let _other = create_task(async move { other.add("other") });
        wait(&future).await?;
        wait(&future).await?;
        log.add("main");
        wait(sleep(0)).await
    })
    .unwrap();
    assert_eq!(seen.take(), ["main", "other"]);
}

#[test]
fn done_callbacks_go_through_call_soon_in_order() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let future = Future::new();
        for n in 0..3 {
            let log = log.clone();
            future.add_done_callback(move |f| log.add(format!("{n}: {:?}", f.result().unwrap())));
        }
        future.set_result('x')?;
        log.add("set");
        let late = log.clone();
        future.add_done_callback(move |_| late.add("late"));
        log.add("added");
        wait(sleep(0)).await
    })
    .unwrap();
    assert_eq!(seen.take(), ["set", "added", "0: 'x'", "1: 'x'", "2: 'x'", "late"]);
}

#[test]
fn waiters_and_callbacks_are_told_in_the_order_they_came() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let future = Future::new();
        let waiter = |name: &'static str| {
            let (log, future) = (log.clone(), future.clone());
            create_task(coro(async move {
                wait(&future).await?;
                log.add(name);
                Ok(())
            }))
        };
        let tasks = [waiter("a"), waiter("b")];
        wait(sleep(0)).await?;
        let callback = log.clone();
        future.add_done_callback(move |_| callback.add("callback"));
        let last = waiter("c");
        wait(sleep(0)).await?;
        future.set_result(())?;
        wait(asyncio::gather(tasks)).await?;
        wait(last).await
    })
    .unwrap();
    assert_eq!(seen.take(), ["a", "b", "callback", "c"]);
}

#[test]
fn states_that_do_not_allow_it_raise() {
    run(async {
        let future = Future::<u8>::new();
        assert_eq!(future.result().unwrap_err().to_string(), "Result is not set.");
        assert_eq!(future.exception().unwrap_err().to_string(), "Exception is not set.");
        future.set_result(1)?;
        assert!(future.set_result(2).unwrap_err().is::<InvalidStateError>());
        assert!(future.set_exception(ValueError::new("")).unwrap_err().is::<InvalidStateError>());
        assert!(!future.cancel());
        assert!(future.exception()?.is_none());

        let future = Future::<u8>::new();
        assert!(future.cancel_msg("m"));
        assert_eq!(future.result().unwrap_err().to_string(), "m");
        assert!(future.exception().unwrap_err().is::<CancelledError>());

        let future = Future::<u8>::new();
        future.set_exception(ValueError::new("v"))?;
        assert!(future.exception()?.unwrap().is::<ValueError>());
        assert!(wait(&future).await.unwrap_err().is::<ValueError>());
        Ok(())
    })
    .unwrap();
}

#[test]
fn names_and_the_lists_of_tasks() {
    run(async {
        assert_eq!(current_task()?.unwrap().get_name(), "Task-1");
        let a = create_task(sleep(1));
        let b = TaskBuilder::new().name("reader").create(coro(async {
            assert_eq!(current_task()?.unwrap().get_name(), "reader");
            Ok(())
        }));
        assert_eq!(a.get_name(), "Task-2");
        a.set_name("sleeper");
        let names: Vec<_> = all_tasks()?.iter().map(|task| task.get_name()).collect();
        assert_eq!(names, ["Task-1", "sleeper", "reader"]);
        wait(b).await?;
        assert_eq!(all_tasks()?.len(), 2);
        assert!(all_tasks()?.contains(&a.as_any()));
        get_running_loop()?.call_soon(|| assert!(current_task().unwrap().is_none()))?;
        wait(a).await?;
        assert_eq!(all_tasks()?, [current_task()?.unwrap()]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_panic_ends_its_task_alone_and_goes_on_in_who_awaits() {
    let caught = catch_unwind(AssertUnwindSafe(|| {
        run(async {
            let bad = create_task(async { panic!("boom") });
            let good = create_task(coro(async {
                wait(sleep(1)).await?;
                Ok(5)
            }));
            assert_eq!(wait(good).await?, 5, "the loop goes on");
            assert!(bad.done());
            let seen = catch_unwind(AssertUnwindSafe(|| bad.exception()));
            assert_eq!(seen.unwrap_err().downcast_ref::<&str>(), Some(&"boom"));
            let _: () = wait(bad).await?;
            Ok(())
        })
    }));
    let payload = caught.unwrap_err();
    assert_eq!(payload.downcast_ref::<String>().map(String::as_str), Some("boom"));
    // The thread is as good as new.
    assert_eq!(asyncio::run(async { 1 }).unwrap(), 1);
}

#[test]
fn a_panic_in_a_callback_is_reported_and_the_loop_goes_on() {
    run(async {
        let reports = Rc::new(RefCell::new(Vec::new()));
        let seen = reports.clone();
        let loop_ = get_running_loop()?;
        loop_.set_exception_handler(Some(move |context: &ExceptionContext| {
            seen.borrow_mut().push(context.message().to_owned());
        }))?;
        loop_.call_soon(|| panic!("oh"))?;
        wait(sleep(1)).await?;
        let reports = reports.borrow();
        assert!(
            reports[0].starts_with("Panic in callback <Handle tasks::a_panic_in_a_callback"),
            "{reports:?}"
        );
        assert!(reports[0].contains("tests/tasks.rs:") && reports[0].ends_with(">: oh"), "{reports:?}");
        assert_eq!(reports.len(), 1);
        Ok(())
    })
    .unwrap();
}

#[test]
fn an_exception_nobody_retrieved_reaches_the_handler_when_the_task_is_dropped() {
    run(async {
        let reports = Rc::new(RefCell::new(Vec::new()));
        let seen = reports.clone();
        let handler = move |context: &ExceptionContext| {
            let e = context.exception().map(ToString::to_string);
            seen.borrow_mut().push((context.message().to_owned(), e));
        };
        get_running_loop()?.set_exception_handler(Some(handler))?;
        let fail = || create_task(coro(async { Err::<(), Exception>(ValueError::new("lost").into()) }));
        let asked = fail();
        drop(fail());
        wait(sleep(1)).await?;
        assert!(asked.exception()?.is_some());
        drop(asked);
        let message = "Task exception was never retrieved".to_owned();
        assert_eq!(*reports.borrow(), [(message, Some("lost".to_owned()))]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_runner_keeps_its_loop_between_runs() {
    let mut runner = Runner::new().virtual_clock();
    let task = runner.run(coro(async { Ok(create_task(sleep(10))) })).unwrap();
    let future = runner.run(coro(async move {
        wait(sleep(5)).await?;
        assert!(!task.done());
        wait(task).await?;
        Ok(now())
    }));
    assert_eq!(future.unwrap(), 10.0);
    runner.close().unwrap();
    assert_eq!(runner.run(async {}).unwrap_err().to_string(), "Runner is closed");
}

#[test]
fn debug_mode_is_seen() {
    let debug =
        |on| Runner::new().debug(on).run(coro(async { Ok(get_running_loop()?.get_debug()) })).unwrap();
    assert!(debug(true) && !debug(false));
}

#[test]
fn a_future_of_another_loop_raises() {
    let future = asyncio::run(async { Future::<()>::new() }).unwrap();
    let e = run(coro_await(future)).unwrap_err();
    assert!(e.to_string().contains("attached to a different loop"), "{e}");
}

async fn coro_await(future: Future<()>) -> Result<(), Exception> {
    wait(future).await
}

#[test]
fn other_executors_can_await_our_futures() {
    let future = Future::new();
    future.set_result(3).unwrap();
    assert_eq!(async_io::block_on(wait(future)).unwrap(), 3);
    let e = async_io::block_on(wait(sleep(1))).unwrap_err();
    assert_eq!(e.to_string(), "no running event loop");
}

#[test]
fn a_task_cannot_await_itself() {
    run(async {
        let own = Rc::new(RefCell::new(None));
        let handle = own.clone();
        let task = create_task(coro(async move {
            let me: Task<()> = handle.take().unwrap();
            wait(me).await
        }));
        *own.borrow_mut() = Some(task.clone());
        let e = wait(task).await.unwrap_err();
        assert!(e.to_string().starts_with("Task cannot await on itself: <Task"), "{e}");
        Ok(())
    })
    .unwrap();
}

#[test]
fn done_callbacks_of_what_is_cancelled_at_the_end_are_called() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let task = create_task(sleep(10));
        task.add_done_callback(move |task| log.add(format!("{}", task.cancelled())));
        Ok(())
    })
    .unwrap();
    assert_eq!(seen.take(), ["true"]);
}

#[test]
fn combinators_without_a_loop_raise() {
    let no_loop = |e: Exception| assert_eq!(e.to_string(), "no running event loop");
    no_loop(async_io::block_on(wait(asyncio::gather((async {}, async {})))).unwrap_err());
    no_loop(async_io::block_on(wait(asyncio::wait([async {}]))).unwrap_err());
    no_loop(async_io::block_on(wait(asyncio::to_thread(|| ()))).unwrap_err());
    no_loop(async_io::block_on(wait(asyncio::shield(async {}))).unwrap_err());
    for next in asyncio::as_completed([async {}]) {
        no_loop(async_io::block_on(wait(next)).unwrap_err());
    }
    let e = async_io::block_on(wait(asyncio::wait_for(async {}, 1))).unwrap_err();
    assert_eq!(e.to_string(), "Timeout should be used inside a task");
}

#[test]
fn a_handle_that_is_cloned_while_the_value_is_copied_shares_it() {
    #[derive(Default)]
    struct Handles {
        only: RefCell<Option<Task<Copied>>>,
        second: RefCell<Option<Task<Copied>>>,
    }

    struct Copied(Rc<Handles>);

    impl Clone for Copied {
        fn clone(&self) -> Self {
            if self.0.second.borrow().is_none() {
                let second = self.0.only.borrow().clone();
                self.0.second.replace(second);
            }
            Copied(self.0.clone())
        }
    }

    run(async {
        let handles = Rc::<Handles>::default();
        let value = Copied(handles.clone());
        handles.only.replace(Some(create_task(async { value })));
        wait(sleep(0)).await?;
        let copied = handles.only.borrow().as_ref().map(Task::result);
        assert!(copied.is_some_and(|copied| copied.is_ok()));
        let (first, second) = (handles.only.take().unwrap(), handles.second.take().unwrap());
        assert!(Rc::ptr_eq(&wait(first).await?.0, &handles));
        assert!(Rc::ptr_eq(&wait(second).await?.0, &handles));
        Ok(())
    })
    .unwrap();
}
