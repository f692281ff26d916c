//! Contexts of tasks and of their callbacks.

use dunder::asyncio::{Future, TaskBuilder, create_task, gather, get_running_loop, sleep};
use dunder::contextvars::{ContextVar, copy_context};
use dunder::prelude::*;

use crate::common::run;

static CVAR: ContextVar<String> = ContextVar::new("cvar");
static NUMBER: ContextVar<i64> = ContextVar::with_default("number", -1);

fn get() -> String {
    CVAR.get_or("nope".to_owned())
}

dunder! {
    async fn sets_something_else() {
        await sleep(0.01);
        assert_eq!(get(), "nope");
        CVAR.set("something else".to_owned());
    }

    async fn counts(number: i64, pause: f64) {
        for i in 0..10 {
            NUMBER.set(number + i);
            await sleep(pause);
            assert_eq!(NUMBER.get()?, number + i);
        }
    }

    async fn sets(number: i64) {
        await sleep(0);
        NUMBER.set(number);
    }
}

#[test]
fn a_task_has_a_copy_of_the_context_it_was_created_in() {
    run(async_! {
        assert_eq!(get(), "nope");
        let task = create_task(sets_something_else());
        CVAR.set("yes".to_owned());
        assert_eq!(get(), "yes");
        await task;
        assert_eq!(get(), "yes");
    })
    .unwrap();
}

#[test]
fn a_done_callback_changes_nothing_in_who_added_it() {
    run(async_! {
        for j in 0..2 {
            let future = Future::new();
            future.add_done_callback(|_| {
                assert!(get().starts_with("yes") || get() == "nope");
                CVAR.set("something else".to_owned());
            });
            CVAR.set(format!("yes{j}"));
            let setter = future.clone();
            get_running_loop()?.call_soon(move || setter.set_result(()).unwrap())?;
            await future;
            assert_eq!(get(), format!("yes{j}"));
            for i in 0..3 {
                CVAR.set(format!("yes{i}-{j}"));
                await sleep(0.001);
                assert_eq!(get(), format!("yes{i}-{j}"));
            }
        }
    })
    .unwrap();
    assert_eq!(get(), "nope");
}

#[test]
fn a_done_callback_may_be_given_its_context() {
    run(async_! {
        NUMBER.set(7);
        let context = copy_context();
        NUMBER.set(8);
        let (future, seen) = (Future::new(), Future::new());
        let (given, own) = (seen.clone(), Future::new());
        future.add_done_callback_in(context, move |_| given.set_result(NUMBER.get().unwrap()).unwrap());
        let other = own.clone();
        future.add_done_callback(move |_| other.set_result(NUMBER.get().unwrap()).unwrap());
        NUMBER.set(9);
        future.set_result(())?;
        assert_eq!((await seen, await own), (7, 8));

        let task = create_task(sleep(0));
        let (seen, context) = (Future::new(), copy_context());
        let given = seen.clone();
        NUMBER.set(10);
        task.add_done_callback_in(context, move |_| given.set_result(NUMBER.get().unwrap()).unwrap());
        assert_eq!(await seen, 9);
    })
    .unwrap();
}

#[test]
fn a_hundred_tasks_do_not_see_each_other() {
    run(async_! {
        let mut seed: u32 = 1;
        let mut tasks = vec![];
        for _ in 0..100 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            tasks.push(create_task(counts(i64::from(seed >> 28), 0.001 + f64::from(seed >> 8) * 3e-9)));
        }
        await gather(tasks);
    })
    .unwrap();
    assert_eq!(NUMBER.get().unwrap(), -1);
}

#[test]
fn a_task_may_be_given_its_context() {
    run(async_! {
        NUMBER.set(5);
        let context = copy_context();
        NUMBER.set(6);
        let task = TaskBuilder::new().context(context).create(async_! {
            let before = NUMBER.get()?;
            await sets(1);
            (before, NUMBER.get()?)
        });
        assert_eq!(await &task, (5, 1));
        assert_eq!(task.get_context().get(&NUMBER), Some(1));
        assert_eq!(NUMBER.get()?, 6);
    })
    .unwrap();
}

#[test]
fn the_context_of_a_task_can_be_asked_for() {
    run(async_! {
        NUMBER.set(3);
        let task = create_task(sets(4));
        assert_eq!(task.get_context().get(&NUMBER), Some(3));
        await &task;
        assert_eq!(task.get_context().get(&NUMBER), Some(4));
    })
    .unwrap();
}
