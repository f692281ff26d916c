//! Who runs in which context: tasks, callbacks, threads, generators.

use dunder::asyncio::{
    self, TaskBuilder, create_task, get_running_loop, run_coroutine_threadsafe_with, run_in_executor, sleep,
    to_thread,
};
use dunder::contextvars::{Context, ContextVar, copy_context};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::common::run;

static VAR: ContextVar<u32> = ContextVar::with_default("var", 0);

dunder! {
    async fn sets(value: u32) -> u32 {
        let before = VAR.get()?;
        VAR.set(value);
        sleep(1).await;
        assert_eq!(VAR.get()?, value);
        before
    }
}

#[test]
fn a_task_runs_in_a_copy_unless_it_is_given_a_context() {
    run(async_! {
        VAR.set(1);
        let task = create_task(sets(2));
        VAR.set(3);
        assert_eq!(task.await, 1, "the context is copied when the task is made");
        assert_eq!(VAR.get()?, 3);

        let context = Context::new();
        let task = TaskBuilder::new().context(context.clone()).create(sets(4));
        sleep(0.5).await;
        assert_eq!(context.get(&VAR), Some(4), "what the task sets is set in the context that it was given");
        assert_eq!(task.get_context(), context);
        context.run(|| VAR.set(4))?;
        assert_eq!(task.await, 0);
        let task = TaskBuilder::new().context(context.clone()).create(sets(5));
        assert_eq!(task.await, 4, "and is seen by the next");
        assert_eq!(VAR.get()?, 3);
    })
    .unwrap();
}

#[test]
fn a_tasks_context_can_be_looked_at_and_changed_from_outside() {
    run(async_! {
        let task = create_task(sets(7));
        sleep(0.5).await;
        let context = task.get_context();
        assert_eq!(context.get(&VAR), Some(7));
        let token = context.run(|| VAR.set(8))?;
        assert_eq!(task.get_context().get(&VAR), Some(8));
        context.run(|| VAR.reset(token))??;
        task.await;
        let own = asyncio::current_task()?.map(|_| copy_context());
        assert_eq!(own.map(|context| context.is_empty()), Some(true));
    })
    .unwrap();
}

#[test]
fn a_token_of_another_task_is_of_another_context() {
    run(async_! {
        let task = create_task(async_! { VAR.set(1) });
        let token = task.await;
        let e = VAR.reset(token).unwrap_err();
        assert!(e.is::<ValueError>());
        assert!(e.to_string().ends_with("was created in a different Context"), "{e}");
        let token = VAR.set(2);
        sleep(1).await;
        VAR.reset(token)?;
        assert_eq!(VAR.get()?, 0);
    })
    .unwrap();
}

#[test]
fn callbacks_run_in_a_copy() {
    run(async_! {
        let seen = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
        let adds = |what: &'static str| {
            let seen = seen.clone();
            move || {
                seen.borrow_mut().push((what, VAR.get().unwrap_or_default()));
                VAR.set(100);
            }
        };
        let of = get_running_loop()?;
        VAR.set(1);
        of.call_soon(adds("soon"))?;
        VAR.set(2);
        of.call_later(1, adds("later"))?;
        VAR.set(3);
        let task = create_task(sleep(2));
        let done = adds("done");
        task.add_done_callback(move |_| done());
        VAR.set(4);
        sleep(3).await;
        assert_eq!(VAR.get()?, 4);
        assert_eq!(*seen.borrow(), [("soon", 1), ("later", 2), ("done", 3)]);
    })
    .unwrap();
}

#[test]
fn to_thread_inherits_and_an_executor_does_not() {
    run(async_! {
        VAR.set(5);
        let seen = to_thread(|| { let seen = VAR.get().unwrap_or_default(); VAR.set(6); seen }).await;
        assert_eq!((seen, VAR.get()?), (5, 5));
        assert_eq!(run_in_executor(None, || VAR.get().unwrap_or_default()).await, 0);
        // From a thread, a coroutine of the loop runs in a copy of the thread's context.
        let of = get_running_loop()?;
        let back = to_thread(move || {
            VAR.set(9);
            run_coroutine_threadsafe_with(|| async { VAR.set(10).old_value() }, &of)?.result()
        });
        assert_eq!(back.await?, Some(9));
        assert_eq!(VAR.get()?, 5);
    })
    .unwrap();
}

dunder! {
    fn reads() -> impl Generator<Yield = u32> {
        loop {
            yield VAR.get()?;
            VAR.set(VAR.get()? + 100);
        }
    }

    async fn reads_async() -> impl AsyncGenerator<Yield = u32> {
        loop {
            yield VAR.get()?;
            sleep(0).await;
            VAR.set(VAR.get()? + 100);
        }
    }
}

/// PEP 567 left generators alone: each step runs in the context of who asks for it.
#[test]
fn a_generator_has_no_context_of_its_own() {
    let (one, other) = (Context::new(), Context::new());
    let mut object = reads();
    let step = |object: &mut _| next(object).yielded().unwrap();
    one.run(|| VAR.set(1)).unwrap();
    other.run(|| VAR.set(2)).unwrap();
    assert_eq!(one.run(|| step(&mut object)).unwrap(), 1);
    assert_eq!(other.run(|| step(&mut object)).unwrap(), 102, "what it sets is set there");
    assert_eq!(one.run(|| step(&mut object)).unwrap(), 101);
    assert_eq!((one.get(&VAR), other.get(&VAR)), (Some(101), Some(102)));
}

#[test]
fn nor_has_an_async_generator() {
    run(async_! {
        let mut object = Box::pin(reads_async());
        VAR.set(1);
        assert_eq!(dunder::anext(&mut object).await, 1);
        VAR.set(2);
        assert_eq!(dunder::anext(&mut object).await, 102);
        assert_eq!(VAR.get()?, 102);
        let task = create_task(async_! {
            let mut object = object;
            let seen = dunder::anext(&mut object).await;
            let set = VAR.get()?;
            [seen, set]
        });
        assert_eq!(task.await, [202, 202]);
        assert_eq!(VAR.get()?, 102, "that step ran in the task's context");
    })
    .unwrap();
}

/// Two hundred thousand copies of a thousand variables: if each were copied, they would take gigabytes.
#[test]
fn copying_takes_no_time_however_much_is_set() {
    let variables: Vec<ContextVar<usize>> = (0..1_000).map(|_| ContextVar::new("v")).collect();
    let context = Context::new();
    context.run(|| variables.iter().enumerate().for_each(|(n, var)| drop(var.set(n)))).unwrap();
    context
        .run(|| {
            let copies: Vec<Context> = (0..200_000).map(|_| copy_context()).collect();
            assert!(copies.iter().step_by(20_000).all(|copy| copy.len() == 1_000 && *copy == context));
        })
        .unwrap();
}
