//! Groups that are entered twice, not at all, or are over.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{ExceptionContext, Future, TaskBuilder, TaskGroup, get_running_loop, sleep};
use dunder::errors::RuntimeError;
use dunder::prelude::*;

use super::super::common::{Trace, run};
use super::{at_once, crash, raised};

/// Tells when it is dropped.
struct Noted(Trace);

impl Drop for Noted {
    fn drop(&mut self) {
        self.0.add("dropped");
    }
}

#[track_caller]
fn is_runtime_error(e: Option<Exception>, message: &str) {
    let e = e.expect("it raises");
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), message);
}

#[test]
fn it_is_entered_while_it_is_active() {
    run(async_! {
        let group = TaskGroup::new();
        async with group.clone() {
            let e = await raised(async_! { async with group.clone() {} });
            is_runtime_error(e, "TaskGroup <TaskGroup entered> has already been entered");
        }
    })
    .unwrap();
}

#[test]
fn it_is_entered_again() {
    run(async_! {
        let group = TaskGroup::new();
        async with group.clone() {}
        let e = await raised(async_! { async with group.clone() {} });
        is_runtime_error(e, "TaskGroup <TaskGroup entered> has already been entered");
    })
    .unwrap();
}

#[test]
fn a_task_is_made_when_it_is_finished() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let group = TaskGroup::new();
        async with group.clone() {}
        let noted = Noted(trace.clone());
        let late = group.create_task(async_! { await sleep(0); drop(noted); });
        trace.add("refused");
        is_runtime_error(late.exception()?, "TaskGroup <TaskGroup entered> is finished");
        let refused = group.try_create_task(sleep(0));
        is_runtime_error(refused.err(), "TaskGroup <TaskGroup entered> is finished");
    })
    .unwrap();
    assert_eq!(seen.take(), ["dropped", "refused"], "the coroutine is closed at once");
}

#[test]
fn a_task_is_made_outside_of_tasks_before_it_is_entered() {
    let refused = TaskGroup::new().try_create_task(sleep(0));
    is_runtime_error(refused.err(), "TaskGroup <TaskGroup> has not been entered");
}

#[test]
fn it_is_never_left_and_a_task_fails_when_nobody_is_there() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let told = trace.clone();
        get_running_loop()?.set_exception_handler(Some(move |context: &ExceptionContext| {
            told.add(format!("{}: {}", context.message(), context.exception().unwrap()));
        }))?;
        let parent = TaskBuilder::new().name("parent").create(async_! {
            let group = await TaskGroup::new().__aenter__();
            group.create_task_with(TaskBuilder::new().name("child"), crash(1.0, "no"));
        });
        await parent;
        await sleep(2);
    })
    .unwrap();
    let message = "Task <Task name='child'> has errored out but its parent task <Task name='parent'> is already completed";
    assert_eq!(seen.take(), [format!("{message}: no")]);
}

#[test]
fn it_is_entered_outside_of_tasks() {
    run(async_! {
        let checked = Rc::new(Cell::new(false));
        let (done, flag) = (Future::<()>::new(), checked.clone());
        let end = done.clone();
        get_running_loop()?.call_soon(move || {
            let group = TaskGroup::new();
            let e = at_once(raised(group.__aenter__()).into_future()).unwrap();
            is_runtime_error(e, "TaskGroup <TaskGroup> cannot determine the parent task");
            let refused = group.try_create_task(sleep(0));
            is_runtime_error(refused.err(), "TaskGroup <TaskGroup> has not been entered");
            flag.set(end.set_result(()).is_ok());
        })?;
        await done;
        assert!(checked.get());
    })
    .unwrap();
}
