//! `Task::get_stack`, `print_stack`.

use dunder::asyncio::{
    ExceptionContext, Task, TaskBuilder, create_task, current_task, get_running_loop, sleep,
};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::common::run;

dunder! {
    async fn innermost() {
        sleep(1).await;
        raise ValueError::new("no");
    }

    async fn middle() { innermost().await; }

    async fn outermost() { middle().await; }
}

fn functions<T: 'static>(task: &Task<T>, limit: Option<usize>) -> Vec<&'static str> {
    task.get_stack(limit).iter().map(|entry| entry.function).collect()
}

#[test]
fn a_suspended_task_has_a_stack_and_a_failed_one_a_traceback() {
    run(async_! {
        let task = create_task(outermost());
        sleep(0).await;
        assert_eq!(functions(&task, None), ["outermost", "middle", "innermost", "sleep"]);
        assert_eq!(functions(&task, Some(2)), ["innermost", "sleep"], "the newest of a stack");
        sleep(2).await;
        assert_eq!(functions(&task, None), ["outermost", "middle", "innermost"]);
        assert_eq!(functions(&task, Some(2)), ["outermost", "middle"], "the oldest of a traceback");
        assert_eq!(task.as_any().get_stack(None), task.get_stack(None));
        assert!(task.exception()?.is_some());
    })
    .unwrap();
}

#[test]
fn what_is_done_otherwise_has_none() {
    run(async_! {
        let task = create_task(sleep(0));
        let cancelled = create_task(sleep(1));
        sleep(0).await;
        cancelled.cancel();
        sleep(0).await;
        sleep(0).await;
        assert!(task.done() && cancelled.cancelled());
        assert!(task.get_stack(None).is_empty() && cancelled.get_stack(None).is_empty());
        assert_eq!(task.format_stack(None), "No stack for <Task finished name='Task-2'>\n");
    })
    .unwrap();
}

#[test]
fn as_text() {
    run(async_! {
        let task = TaskBuilder::new().name("x").create(outermost());
        sleep(0).await;
        let text = task.format_stack(None);
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("Stack for <Task pending name='x'> (most recent call last):"));
        let outermost = lines.next().unwrap_or_default();
        assert!(outermost.starts_with("  File \"tests/asyncio/graph/stacks.rs\", line "), "{text}");
        assert!(outermost.ends_with(", in outermost"), "{text}");
        assert_eq!(lines.last(), Some("  awaiting sleep"));
        sleep(2).await;
        let text = task.format_stack(None);
        assert!(text.starts_with("Traceback for <Task finished name='x'> (most recent call last):\n"), "{text}");
        assert!(text.ends_with(", in innermost\nValueError: no\n"), "{text}");
        assert!(task.exception()?.is_some());
    })
    .unwrap();
}

#[test]
fn of_the_task_that_asks_the_place_is_known() {
    let stack = run(async_! {
        let line = line!() + 1;
        let stack = current_task()?.map(|task| task.get_stack(None)).unwrap_or_default();
        assert_eq!(stack.len(), 1);
        assert_eq!((stack[0].function, stack[0].line), ("<running>", Some(line)));
    });
    stack.unwrap();
}

/// To ask for the stack of a failed task is not to have dealt with its exception.
#[test]
fn a_stack_does_not_count_as_retrieving() {
    use std::cell::Cell;
    use std::rc::Rc;
    let reported = Rc::new(Cell::new(0));
    let count = reported.clone();
    run(async_! {
        let counts = move |_: &ExceptionContext| count.set(count.get() + 1);
        get_running_loop()?.set_exception_handler(Some(counts))?;
        let task = create_task(outermost());
        sleep(2).await;
        assert_eq!(task.get_stack(None).len(), 3);
        drop(task);
        sleep(0).await;
    })
    .unwrap();
    assert_eq!(reported.get(), 1);
}
