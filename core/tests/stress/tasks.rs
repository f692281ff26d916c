//! Many tasks: each that is made ends, in one way.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use dunder_core::asyncio::{
    self, CancelledError, ExceptionContext, Lock, Queue, all_tasks, create_task, gather, get_running_loop,
    sleep,
};

use crate::common::{Random, coro, run, wait};
use crate::scaled;

/// With `DUNDER_STRESS=10`, a million.
#[test]
fn a_hundred_thousand_are_spawned_cancelled_and_joined() {
    let count = scaled(100_000);
    run(async move {
        let [begun, ended] = [(); 2].map(|()| Rc::new(Cell::new(0_usize)));
        let tasks: Vec<_> = (0..count)
            .map(|number| {
                let (begun, ended) = (begun.clone(), ended.clone());
                create_task(coro(async move {
                    begun.set(begun.get() + 1);
                    let slept = wait(sleep((number % 7) as u32)).await;
                    ended.set(ended.get() + 1);
                    slept
                }))
            })
            .collect();
        // A third is cancelled before it begins, a third while it sleeps, a third goes on.
        tasks.iter().step_by(3).for_each(|task| assert!(task.cancel()));
        wait(sleep(0)).await?;
        let sleeping = tasks.iter().skip(1).step_by(3).filter(|task| task.cancel()).count();
        let results = wait(gather(tasks).return_exceptions()).await?;
        let cancelled = results.iter().filter(|result| result.is_err()).count();
        assert_eq!(cancelled, count.div_ceil(3) + sleeping);
        assert!(results.into_iter().filter_map(Result::err).all(|e| e.is::<CancelledError>()));
        assert_eq!(ended.get(), begun.get());
        assert_eq!(all_tasks()?.len(), 1);
        Ok(())
    })
    .unwrap();
}

/// They are cancelled from the outermost, which hands it on to the innermost.
#[test]
fn a_long_chain_of_tasks_is_cancelled() {
    run(async {
        let mut last = create_task(coro(async { wait(sleep(1)).await }));
        for _ in 0..10_000 {
            let before = last;
            last = create_task(coro(async move { wait(before).await }));
        }
        wait(sleep(0)).await?;
        assert!(last.cancel());
        assert!(wait(last).await.unwrap_err().is::<CancelledError>());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_long_chain_of_tasks_that_await_each_other() {
    run(async {
        let mut last = create_task(coro(async { Ok(0_usize) }));
        for _ in 0..10_000 {
            let before = last;
            last = create_task(coro(async move { Ok(wait(before).await? + 1) }));
        }
        assert_eq!(wait(last).await?, 10_000);
        Ok(())
    })
    .unwrap();
}

/// Every seventh panics, at some point, with a lock and an item in its hands.
#[test]
fn those_that_panic_take_nobody_with_them() {
    // The messages of very many panics are of no use.
    std::panic::set_hook(Box::new(|_| {}));
    let count = scaled(3_000);
    run(async move {
        let random = Random::new(7);
        let (lock, queue, done) = (Lock::new(), Queue::new(), Rc::new(Cell::new(0)));
        let tasks: Vec<_> = (0..count)
            .map(|number| {
                let (random, lock, queue, done) = (random.clone(), lock.clone(), queue.clone(), done.clone());
                create_task(coro(async move {
                    let point = if number % 7 == 0 { random.below(3) } else { 3 };
                    let _guard = wait(lock.lock()).await?;
                    assert!(point != 0, "on purpose");
                    wait(sleep(1)).await?;
                    assert!(point != 1, "on purpose");
                    queue.put_nowait(number)?;
                    let item = wait(queue.get()).await?;
                    assert!(point != 2, "on purpose");
                    done.set(done.get() + 1);
                    Ok(item)
                }))
            })
            .collect();
        // Callbacks that panic are in between, too.
        let loop_ = get_running_loop()?;
        let reports = Rc::new(Cell::new(0));
        let reported = reports.clone();
        loop_.set_exception_handler(Some(move |_: &ExceptionContext| reported.set(reported.get() + 1)))?;
        for _ in 0..100 {
            loop_.call_later(random.below(50) as u32, || panic!("on purpose"))?;
        }
        let (tasks, pending) = wait(asyncio::wait(tasks)).await?;
        assert!(pending.is_empty());
        let panicked =
            tasks.iter().filter(|task| catch_unwind(AssertUnwindSafe(|| task.exception())).is_err()).count();
        assert_eq!(panicked, count.div_ceil(7));
        assert_eq!(done.get(), count - panicked);
        assert_eq!(reports.get(), 100);
        // The locks were released, and no item was taken by who had panicked before it got one.
        assert_eq!(format!("{lock:?}"), "<Lock [unlocked]>");
        assert!(queue.empty());
        Ok(())
    })
    .unwrap();
}
