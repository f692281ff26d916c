//! Results, names, what is shown, who is current.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{
    Future, Runner, Task, TaskBuilder, all_tasks, create_task, current_task, gather, get_running_loop, sleep,
};
use dunder::errors::{RuntimeError, ValueError};
use dunder::prelude::*;

use super::{briefly, waits_for};
use crate::common::{Trace, run};

dunder! {
    async fn ok() -> &'static str {
        "ok"
    }

    async fn forty_two() -> u32 {
        42
    }

    async fn thousand() -> u32 {
        1000
    }

    async fn sum() -> u32 {
        await forty_two() + await thousand()
    }

    async fn gives<T: 'static>(value: T) -> T {
        value
    }

    async fn ten_rounds(counter: Rc<Cell<u32>>) {
        while counter.get() < 10 {
            await sleep(0.1);
            counter.set(counter.get() + 1);
        }
    }

    async fn awaits_the_task(task: Future<Task<u32>>) -> u32 {
        await await task
    }

    async fn raises(message: &'static str) {
        raise ValueError::new(message);
    }

    async fn raises_again(e: Exception) {
        raise e;
    }
}

#[test]
fn what_is_awaited_adds_up() {
    assert_eq!(run(sum()).unwrap(), 1042);
}

#[test]
fn a_task_has_its_result_and_its_loop() {
    run(async_! {
        let task = create_task(ok());
        assert!(!task.done());
        assert_eq!(task.get_loop()?, get_running_loop()?);
        assert_eq!(await &task, "ok");
        assert!(task.done() && !task.cancelled());
        assert_eq!(task.result()?, "ok");
        assert!(task.exception()?.is_none());
    })
    .unwrap();
}

#[test]
fn a_bare_task_is_awaited_by_value() {
    run(async_! {
        let task = create_task(forty_two());
        assert_eq!(await task, 42);
        let task = TaskBuilder::new().name("No-op").create(ok());
        assert_eq!(task.get_name(), "No-op");
        await task;
    })
    .unwrap();
}

#[test]
fn destructors_of_results_may_use_the_loop() {
    struct Evil(Trace);

    impl Drop for Evil {
        fn drop(&mut self) {
            self.0.add(all_tasks().map_or(0, |tasks| tasks.len().min(1)));
        }
    }

    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let evil: Vec<_> = (0..100).map(|_| create_task(gives(Evil(trace.clone())))).collect();
        drop(await gather(evil));
        // Nobody takes this one out.
        drop(create_task(gives(Evil(trace))));
        await briefly();
    })
    .unwrap();
    assert_eq!(seen.take().len(), 101);
}

#[test]
fn a_future_of_another_loop_is_refused() {
    let future = run(async_! { Future::<u32>::new() }).unwrap();
    let e = run(waits_for(future)).unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(
        e.to_string(),
        "Task <Task pending name='Task-1'> got Future <Future pending> attached to a different loop"
    );
}

#[test]
fn how_a_task_is_shown() {
    run(async_! {
        let task = TaskBuilder::new().name("TestTask").create(sleep(10).result("abc"));
        assert_eq!(format!("{task:?}"), "<Task pending name='TestTask'>");
        task.cancel();
        assert_eq!(format!("{task:?}"), "<Task cancelling name='TestTask'>");
        await briefly();
        assert_eq!(format!("{task:?}"), "<Task cancelled name='TestTask'>");
        assert_eq!(format!("{:?}", task.as_any()), "<Task cancelled name='TestTask'>");

        let task = TaskBuilder::new().name("TestTask").create(ok());
        await &task;
        assert_eq!(format!("{task:?}"), "<Task finished name='TestTask'>");

        let task = TaskBuilder::new().name("TestTask").create(raises("v"));
        await briefly();
        assert_eq!(format!("{task:?}"), "<Task finished name='TestTask' exception=ValueError('v')>");
        assert!(task.exception()?.is_some());
    })
    .unwrap();
}

#[test]
fn names_are_numbered_in_the_order_of_creation() {
    run(async_! {
        let (first, second) = (create_task(ok()), create_task(ok()));
        assert!(format!("{first:?}").starts_with("<Task pending name='Task-2'"));
        assert!(format!("{second:?}").starts_with("<Task pending name='Task-3'"));
        // A name of its own takes no number.
        let named = TaskBuilder::new().name("own").create(ok());
        assert_eq!((named.get_name(), create_task(ok()).get_name()), ("own".to_owned(), "Task-4".to_owned()));
    })
    .unwrap();
}

#[test]
fn a_name_that_reads_like_a_number_is_kept() {
    run(async_! {
        let task = TaskBuilder::new().name("987654321").create(ok());
        assert_eq!(task.get_name(), "987654321");
        task.set_name("123456789");
        assert_eq!(task.get_name(), "123456789");
        await task;
    })
    .unwrap();
}

#[test]
fn what_a_task_waits_for_is_shown() {
    run(async_! {
        let future = Future::new();
        let task = TaskBuilder::new().name("t").create(waits_for(future.clone()));
        let outer = TaskBuilder::new().name("o").create(task.clone());
        await briefly();
        assert_eq!(format!("{task:?}"), "<Task pending name='t' wait_for=<Future pending>>");
        let expected = "<Task pending name='o' wait_for=<Task pending name='t' wait_for=<Future pending>>>";
        assert_eq!(format!("{outer:?}"), expected);
        future.set_result(1)?;
        await outer;
    })
    .unwrap();
}

#[test]
fn tasks_that_wait_for_each_other_can_be_shown() {
    run(async_! {
        let (first, second) = (Future::<Task<u32>>::new(), Future::<Task<u32>>::new());
        let (a, b) = (create_task(awaits_the_task(second.clone())), create_task(awaits_the_task(first.clone())));
        first.set_result(a.clone())?;
        second.set_result(b.clone())?;
        await briefly();
        await briefly();
        let other = "<Task pending name='Task-3' wait_for=<Task pending name='Task-2'>>";
        assert_eq!(format!("{a:?}"), format!("<Task pending name='Task-2' wait_for={other}>"));
    })
    .unwrap();
}

#[test]
fn an_exception_of_an_awaited_task_has_the_handled_one_as_context() {
    run(async_! {
        let mut caught = false;
        try {
            raise ValueError::new("3");
        } except _ {
            try {
                await create_task(raises_again(RuntimeError::new("later").into()));
            } except e {
                caught = true;
                assert!(e.is::<RuntimeError>());
                assert_eq!(e.context().map(|context| context.to_string()).as_deref(), Some("3"));
            }
        }
        assert!(caught);
    })
    .unwrap();
}

#[test]
fn an_exception_that_is_raised_again_in_a_task_is_not_its_own_context() {
    run(async_! {
        let mut caught = false;
        try {
            raise ValueError::new("a");
        } except first {
            try {
                await create_task(raises_again(first.clone()));
            } except e {
                caught = true;
                assert!(e.ptr_eq(&first));
                assert!(e.context().is_none_or(|context| !context.ptr_eq(&e)));
            }
        }
        assert!(caught);
    })
    .unwrap();
}

#[test]
fn an_exception_of_a_task_has_a_traceback() {
    run(async_! {
        let task = create_task(raises("x"));
        await briefly();
        let e = task.exception()?.expect("it has raised");
        assert_eq!(e.traceback().last().map(|frame| frame.function), Some("raises"));
    })
    .unwrap();
}

#[test]
fn a_task_may_return_a_future_and_does_not_wait_for_it() {
    run(async_! {
        let future = Future::<&str>::new();
        let given = future.clone();
        let first = create_task(async_! { given });
        let setter = future.clone();
        let second = create_task(async_! { setter.set_result("test")?; });
        assert_eq!(await first, future);
        await second;
        assert_eq!(await future, "test");
    })
    .unwrap();
}

#[test]
fn an_awaited_future_hands_over_the_very_object() {
    run(async_! {
        let object = Rc::new(());
        let future = Future::new();
        let waiting = future.clone();
        let task = create_task(async_! { await waiting });
        await briefly();
        future.set_result(object.clone())?;
        await briefly();
        assert!(task.done());
        assert!(Rc::ptr_eq(&await task, &object));
    })
    .unwrap();
}

#[test]
fn the_current_task_is_the_one_whose_step_runs() {
    run(async_! {
        let seen = Rc::new(Cell::new(false));
        let flag = seen.clone();
        let task = TaskBuilder::new().name("me").create(async_! {
            let before = current_task()?.expect("a task runs");
            await sleep(0);
            assert_eq!(current_task()?.expect("a task runs"), before);
            flag.set(before.get_name() == "me");
            before
        });
        assert_eq!(current_task()?.expect("a task runs").get_name(), "Task-1");
        let it = task.as_any();
        assert_eq!(it, await task);
        assert!(seen.get());
        // A callback is no task.
        get_running_loop()?.call_soon(|| assert!(current_task().unwrap().is_none()))?;
        await briefly();
    })
    .unwrap();
}

#[test]
fn the_current_task_changes_with_interleaving_tasks() {
    fn current() -> String {
        current_task().unwrap().unwrap().get_name()
    }

    run(async_! {
        let (first, second) = (Future::<()>::new(), Future::<()>::new());
        let (waits, sets) = (first.clone(), second.clone());
        let one = TaskBuilder::new().name("one").create(async_! {
            assert_eq!(current(), "one");
            await waits;
            assert_eq!(current(), "one");
            sets.set_result(())?;
        });
        let two = TaskBuilder::new().name("two").create(async_! {
            assert_eq!(current(), "two");
            first.set_result(())?;
            await second;
            assert_eq!(current(), "two");
        });
        await gather((one, two));
        assert_eq!(current(), "Task-1");
    })
    .unwrap();
}

#[test]
fn without_a_loop_there_is_no_current_task() {
    assert_eq!(current_task().unwrap_err().to_string(), "no running event loop");
    assert_eq!(all_tasks().unwrap_err().to_string(), "no running event loop");
    let task: Task<()> = create_task(sleep(1));
    assert_eq!(task.get_loop().unwrap_err().to_string(), "no running event loop");
    assert_eq!(task.result().unwrap_err().to_string(), "no running event loop");
}

#[test]
fn all_tasks_are_those_that_have_not_ended() {
    run(async_! {
        let future = Future::new();
        let task = create_task(waits_for(future.clone()));
        assert!(all_tasks()?.contains(&task.as_any()));
        await briefly();
        assert!(all_tasks()?.contains(&task.as_any()));
        future.set_result(1)?;
        await &task;
        assert!(!all_tasks()?.contains(&task.as_any()));
        assert_eq!(all_tasks()?.len(), 1);
    })
    .unwrap();
}

#[test]
fn a_task_of_unknown_type_can_be_awaited_and_asked() {
    run(async_! {
        let tasks = [create_task(forty_two()).as_any(), create_task(raises("v")).as_any(), create_task(sleep(9)).as_any()];
        let trace = Trace::default();
        let called = trace.clone();
        tasks[0].add_done_callback(move |task| called.add(format!("{task:?}")));
        let callback = tasks[0].add_done_callback(|_| panic!("it was taken back"));
        assert_eq!(tasks[0].remove_done_callback(&callback), 1);
        assert_eq!(tasks[1].remove_done_callback(&callback), 0);
        let handle = tasks[0].clone();
        await handle;
        assert!(tasks[0].exception()?.is_none());
        let mut raised = None;
        let handle = tasks[1].clone();
        try {
            await handle;
        } except e {
            raised = Some(e.to_string());
        }
        assert_eq!(raised.as_deref(), Some("v"));
        assert_eq!(tasks[2].exception().unwrap_err().to_string(), "Exception is not set.");
        assert_eq!(tasks[2].get_loop()?, get_running_loop()?);

        // Cancelling who awaits it cancels it.
        let handle = tasks[2].clone();
        let waits = create_task(async_! { await handle; });
        await briefly();
        waits.cancel_msg("enough");
        await briefly();
        await briefly();
        assert!(tasks[2].cancelled() && waits.cancelled());
        assert_eq!(waits.result().unwrap_err().to_string(), "enough");
        assert_eq!(trace.take(), ["<Task finished name='Task-2'>"]);
    })
    .unwrap();
}

#[test]
fn a_loop_that_is_stopped_in_between_goes_on_with_its_tasks() {
    let mut runner = Runner::new().virtual_clock();
    let rounds = Rc::new(Cell::new(0));
    let counter = rounds.clone();
    let task = runner
        .run(async_! {
            let task = create_task(ten_rounds(counter));
            await sleep(0.25);
            task
        })
        .unwrap();
    assert_eq!((rounds.get(), task.done()), (2, false));
    let time = runner.run(async_! { await task; get_running_loop()?.time() }).unwrap();
    assert!((time - 1.0).abs() < 1e-6);
}
