//! Groups in which all goes well.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{TaskBuilder, TaskGroup, sleep};
use dunder::contextvars::{ContextVar, copy_context};
use dunder::prelude::*;

use super::super::common::run;
use super::now;

dunder! {
    async fn answer(delay: f64, value: u32) -> u32 {
        await sleep(delay);
        value
    }
}

#[test]
fn tasks_have_ended_when_the_group_is_left() {
    run(async_! {
        let (a, b) = async with TaskGroup::new() as g {
            (g.create_task(answer(0.1, 42)), g.create_task(answer(0.2, 11)))
        };
        assert!(a.done() && b.done());
        assert_eq!((a.result()?, b.result()?, now()), (42, 11, 0.2));
    })
    .unwrap();
}

#[test]
fn tasks_may_be_added_while_the_body_runs() {
    run(async_! {
        let (a, b) = async with TaskGroup::new() as g {
            let a = g.create_task(answer(0.1, 42));
            await sleep(0.15);
            (a, g.create_task(answer(0.2, 11)))
        };
        assert_eq!((a.result()?, b.result()?), (42, 11));
    })
    .unwrap();
}

#[test]
fn a_task_that_is_cancelled_by_hand_does_not_count() {
    run(async_! {
        let (a, b) = async with TaskGroup::new() as g {
            let a = g.create_task(answer(1.0, 42));
            await sleep(0.15);
            a.cancel();
            (a, g.create_task(answer(0.2, 11)))
        };
        assert!(a.cancelled());
        assert_eq!((b.result()?, now()), (11, 0.35));
    })
    .unwrap();
}

#[test]
fn a_task_that_has_ended_is_forgotten() {
    run(async_! {
        async with TaskGroup::new() as g {
            for count in 0..10 {
                await sleep(0.1);
                g.create_task(sleep(0.3));
                if count == 5 {
                    let shown = format!("{g:?}");
                    assert!(["<TaskGroup tasks=3 entered>", "<TaskGroup tasks=4 entered>"].contains(&&*shown), "{shown}");
                }
            }
            await sleep(1.35);
            assert_eq!(format!("{g:?}"), "<TaskGroup entered>");
        }
    })
    .unwrap();
}

#[test]
fn a_task_of_the_group_may_add_others() {
    run(async_! {
        let ended = Rc::new(Cell::new(0));
        async with TaskGroup::new() as g {
            let (inner, ended) = (g.clone(), ended.clone());
            g.create_task(async_! {
                await sleep(0.1);
                for delay in [0.1, 0.2] {
                    let ended = ended.clone();
                    inner.create_task(async_! { await sleep(delay); ended.set(ended.get() + 1); });
                }
            });
        }
        assert_eq!(ended.get(), 2);
    })
    .unwrap();
}

#[test]
fn a_task_has_the_name_it_is_given() {
    run(async_! {
        async with TaskGroup::new() as g {
            let task = g.create_task_with(TaskBuilder::new().name("yolo"), sleep(0));
            assert_eq!(task.get_name(), "yolo");
        }
    })
    .unwrap();
}

#[test]
fn a_task_runs_in_the_context_it_is_given() {
    static VAR: ContextVar<u32> = ContextVar::new("var");
    run(async_! {
        async with TaskGroup::new() as g {
            let context = copy_context();
            assert_eq!(context.get(&VAR), None);
            for value in [1, 2] {
                let options = TaskBuilder::new().context(context.clone());
                let task = g.create_task_with(options, async_! { await sleep(0); VAR.set(value); });
                await &task;
                assert_eq!(task.get_context().get(&VAR), Some(value));
                assert!(VAR.get().is_err());
            }
        }
    })
    .unwrap();
}
