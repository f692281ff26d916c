//! Context variables: who sees what was set where.

mod common;

use common::{Log, coro, run, wait};
use dunder_core::asyncio::{self, TaskBuilder, create_task, gather, get_running_loop, sleep};
use dunder_core::contextvars::{Context, ContextVar, copy_context};
use dunder_core::coroutine::errors::{LookupError, ValueError};

static FOO: ContextVar<i32> = ContextVar::new("foo");
static NAME: ContextVar<String> = ContextVar::new("name");
static LEVEL: ContextVar<u8> = ContextVar::with_default("level", 3);

#[test]
fn get_set_reset() {
    let e = FOO.get().unwrap_err();
    assert!(e.is::<LookupError>());
    assert_eq!(e.to_string(), "<ContextVar name='foo'>");
    assert_eq!(FOO.get_or(9), 9);
    assert_eq!(LEVEL.get().unwrap(), 3);
    assert_eq!(LEVEL.get_or(4), 4);

    let first = FOO.set(1);
    assert_eq!(first.old_value(), None);
    let second = FOO.set(2);
    assert_eq!(second.old_value(), Some(1));
    assert_eq!(FOO.get().unwrap(), 2);
    FOO.reset(second).unwrap();
    assert_eq!(FOO.get().unwrap(), 1);
    FOO.reset(first).unwrap();
    assert!(FOO.get().is_err());

    static OTHER: ContextVar<i32> = ContextVar::new("other");
    assert!(OTHER.reset(FOO.set(5)).unwrap_err().is::<ValueError>());
}

#[test]
fn a_task_has_a_copy_of_where_it_was_created() {
    run(async {
        FOO.set(1);
        let task = create_task(coro(async {
            let inherited = FOO.get()?;
            FOO.set(2);
            wait(sleep(1)).await?;
            Ok((inherited, FOO.get()?))
        }));
        FOO.set(3);
        assert_eq!(wait(&task).await?, (1, 2));
        assert_eq!(FOO.get()?, 3);
        assert_eq!(task.get_context().get(&FOO), Some(2));
        Ok(())
    })
    .unwrap();
    assert!(FOO.get().is_err(), "a run leaves the thread's context alone");
}

#[test]
fn concurrent_tasks_do_not_see_each_other() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let set_context = |uid: i32| {
            let log = log.clone();
            coro(async move {
                FOO.set(-uid);
                wait(sleep(uid)).await?;
                log.add(format!("uid={uid}: {}", FOO.get()?));
                Ok(())
            })
        };
        wait(gather((set_context(3), set_context(1), set_context(2)))).await?;
        Ok(())
    })
    .unwrap();
    assert_eq!(seen.take(), ["uid=1: -1", "uid=2: -2", "uid=3: -3"]);
}

#[test]
fn callbacks_and_threads_inherit_it() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        NAME.set("main".into());
        let loop_ = get_running_loop()?;
        let (soon, later, done) = (log.clone(), log.clone(), log.clone());
        loop_.call_soon(move || soon.add(format!("soon {}", NAME.get().unwrap())))?;
        loop_.call_later(1, move || {
            later.add(format!("later {}", NAME.get().unwrap()));
            NAME.set("callback".into());
        })?;
        let task = create_task(sleep(2));
        task.add_done_callback(move |_| done.add(format!("done {}", NAME.get().unwrap())));
        let thread = create_task(asyncio::to_thread(|| {
            let inherited = NAME.get().unwrap();
            NAME.set("thread".into());
            inherited
        }));
        NAME.set("changed".into());
        log.add(format!("thread {}", wait(thread).await?));
        let plain = asyncio::run_in_executor(None, || NAME.get().is_err());
        assert!(wait(plain).await?, "an executor inherits nothing");
        wait(sleep(3)).await?;
        assert_eq!(NAME.get()?, "changed");
        Ok(())
    })
    .unwrap();
    assert_eq!(seen.take(), ["soon main", "thread main", "later main", "done main"]);
}

#[test]
fn a_task_may_be_given_its_context() {
    run(async {
        let context = Context::new();
        context.run(|| FOO.set(8))?;
        let task = TaskBuilder::new().context(context).create(coro(async { FOO.get() }));
        assert_eq!(wait(task).await?, 8);
        assert!(FOO.get().is_err());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_context_run_keeps_what_it_sets_and_restores_after_a_panic() {
    let context = copy_context();
    assert_eq!(context.run(|| FOO.set(1)).unwrap().old_value(), None);
    assert_eq!(context.run(|| FOO.get().unwrap()).unwrap(), 1);
    let copy = context.copy();
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        context.run(|| {
            FOO.set(2);
            panic!("out");
        })
    }));
    assert!(result.is_err());
    assert!(FOO.get().is_err());
    assert_eq!((context.get(&FOO), copy.get(&FOO)), (Some(2), Some(1)));
    assert_eq!((context.len(), copy.is_empty()), (1, false));
}
