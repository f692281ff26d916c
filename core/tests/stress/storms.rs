//! Storms of cancellations on what has no queue of waiters: groups, gatherings, time limits, shields, a bounded semaphore; and on
//! all of it together. Who does what, and who is cancelled when, follows from a seed.

use std::cell::Cell;
use std::rc::Rc;

use dunder_core::asyncio::{
    AnyTask, BoundedSemaphore, CancelledError, ExceptionGroup, Lock, Queue, TaskGroup, TimeoutError,
    all_tasks, create_task, current_task, gather, shield, sleep, timeout,
};
use dunder_core::coroutine::errors::ValueError;
use dunder_core::coroutine::{Exception, into_future};

use crate::common::{Random, coro, run, run_shuffled, wait};
use crate::scaled;

const SEEDS: u64 = 20;
const TASKS: usize = 20;
const ROUNDS: usize = 8;

/// Counts what is alive: a value that exists is one.
#[derive(Clone, Default)]
struct Alive(Rc<()>);

impl Alive {
    fn count(&self) -> usize {
        Rc::strong_count(&self.0) - 1
    }
}

/// Runs tasks, some of which are cancelled in every tick, until all have ended; none may raise anything but `Cancelled`.
async fn storm<F>(random: &Random, body: impl Fn(usize) -> F) -> Result<(), Exception>
where
    F: Future<Output = Result<(), Exception>> + 'static,
{
    let tasks: Vec<_> = (0..TASKS).map(|number| create_task(coro(body(number)))).collect();
    // They begin: a block that is cancelled before runs up to its first await.
    wait(sleep(0)).await?;
    let mut ticks = 0;
    while !tasks.iter().all(|task| task.done()) {
        for _ in 0..random.below(3) {
            tasks[random.below(TASKS)].cancel();
        }
        let pause = random.below(4) == 0;
        wait(sleep(u32::from(pause))).await?;
        ticks += 1;
        assert!(ticks < 100_000, "the tasks do not come to an end");
    }
    for task in tasks {
        match wait(task).await {
            Err(e) if !e.is::<CancelledError>() => return Err(e),
            _ => {}
        }
    }
    // What they have left behind shielded, and what was not waited for, comes to its end.
    wait(sleep(1000)).await?;
    assert_eq!(all_tasks()?.len(), 1);
    Ok(())
}

/// A child that lives for a while, may fail, and may take its time when it is cancelled.
async fn child(random: Rc<Random>, alive: Alive, fails: bool) -> Result<(), Exception> {
    for _ in 0..random.below(4) {
        let delay = random.below(3) as u32;
        if let Err(e) = wait(sleep(delay)).await {
            let lingers = random.below(3) == 0;
            if lingers {
                let _ = wait(sleep(0)).await;
            }
            return Err(e);
        }
    }
    drop(alive);
    if fails { Err(ValueError::new("on purpose").into()) } else { Ok(()) }
}

/// Errors that were made on purpose are dealt with; `Cancelled` goes on.
fn settled(result: Result<(), Exception>) -> Result<(), Exception> {
    match result {
        Err(e) if e.is::<ValueError>() || e.is::<ExceptionGroup>() || e.is::<TimeoutError>() => Ok(()),
        result => result,
    }
}

/// When a group is left, however that comes about, its children have ended.
#[test]
fn groups() {
    for seed in 0..scaled(SEEDS as usize) as u64 {
        run_shuffled(seed, async move {
            let random = Random::new(seed);
            let inner = random.clone();
            storm(&random, move |_| {
                let random = inner.clone();
                async move {
                    for _ in 0..ROUNDS {
                        let (alive, nested) = (Alive::default(), Alive::default());
                        let tg = TaskGroup::new();
                        for _ in 0..random.below(5) {
                            let fails = random.below(8) == 0;
                            tg.create_task(coro(child(random.clone(), alive.clone(), fails)));
                        }
                        let (also, below) = (random.clone(), nested.clone());
                        tg.create_task(coro(async move {
                            wait(sleep(0)).await?;
                            let tg = TaskGroup::new();
                            tg.create_task(coro(child(also.clone(), below.clone(), also.below(8) == 0)));
                            tg.create_task(coro(child(also.clone(), below.clone(), false)));
                            let left = wait(tg.join()).await;
                            drop(tg);
                            left
                        }));
                        let left = wait(tg.join()).await;
                        drop(tg);
                        assert_eq!(
                            (alive.count(), nested.count()),
                            (0, 0),
                            "somebody has outlived the group"
                        );
                        settled(left)?;
                    }
                    Ok(())
                }
            })
            .await
        })
        .unwrap();
    }
}

/// Children of a gathering that is cancelled are cancelled; those of one that has failed go on. All of them end.
#[test]
fn gatherings() {
    for seed in 0..scaled(SEEDS as usize) as u64 {
        run_shuffled(seed, async move {
            let random = Random::new(seed);
            let (inner, alive) = (random.clone(), Alive::default());
            let left = alive.clone();
            storm(&random, move |_| {
                let (random, alive) = (inner.clone(), alive.clone());
                async move {
                    for _ in 0..ROUNDS {
                        let children = (0..1 + random.below(4))
                            .map(|_| coro(child(random.clone(), alive.clone(), random.below(6) == 0)));
                        let gathering = gather(children.collect::<Vec<_>>());
                        if random.below(2) == 0 {
                            wait(gathering.return_exceptions()).await?;
                        } else {
                            settled(wait(gathering).await.map(drop))?;
                        }
                    }
                    Ok(())
                }
            })
            .await?;
            assert_eq!(left.count(), 0);
            Ok(())
        })
        .unwrap();
    }
}

/// Every cancellation that was asked for from outside arrives, though limits, nested ones too, end in the same ticks; and after
/// each limit the count of what was asked for is what it was.
#[test]
fn limits() {
    for seed in 0..scaled(SEEDS as usize) as u64 {
        run_shuffled(seed, async move {
            let random = Random::new(seed);
            let [asked, thrown, late] = [(); 3].map(|()| Rc::new(Cell::new(0_u32)));
            let bodies: Vec<_> = (0..TASKS)
                .map(|_| {
                    let (random, thrown, late) = (random.clone(), thrown.clone(), late.clone());
                    create_task(coro(async move {
                        for _ in 0..ROUNDS * 4 {
                            let me = current_task()?.expect("it runs in a task");
                            let before = me.cancelling();
                            let (outer, inner) =
                                (timeout(1 + random.below(3) as u32), timeout(1 + random.below(3) as u32));
                            match wait(limited(outer, limited(inner, coro(linger(random.clone()))))).await {
                                Ok(()) => {}
                                Err(e) if e.is::<TimeoutError>() => late.set(late.get() + 1),
                                Err(e) if e.is::<CancelledError>() => {
                                    thrown.set(thrown.get() + 1);
                                    // Dealt with: all that were asked for.
                                    while me.uncancel() > 0 {}
                                    continue;
                                }
                                Err(e) => return Err(e),
                            }
                            assert_eq!(
                                me.cancelling(),
                                before,
                                "a limit has left its own request, or taken another's"
                            );
                        }
                        Ok(())
                    }))
                })
                .collect();
            while !bodies.iter().all(|task| task.done()) {
                // Only who has no request that is still under way, so that they can be counted.
                let task = &bodies[random.below(TASKS)];
                if task.cancelling() == 0 && task.cancel() {
                    asked.set(asked.get() + 1);
                }
                let pause = random.below(2) == 0;
                wait(sleep(u32::from(pause))).await?;
            }
            let mut last = 0;
            for task in bodies {
                match wait(task).await {
                    // It came in the very last step, where there was no await left.
                    Err(e) if e.is::<CancelledError>() => last += 1,
                    result => result?,
                }
            }
            assert!(late.get() > 0 && thrown.get() > 0);
            assert!(asked.get() >= thrown.get() + last);
            Ok(())
        })
        .unwrap();
    }
}

async fn linger(random: Rc<Random>) -> Result<(), Exception> {
    for _ in 0..random.below(4) {
        wait(sleep(random.below(3) as u32)).await?;
    }
    Ok(())
}

/// A body within a limit, as `async with timeout(…)` would have it.
fn limited<A>(
    limit: dunder_core::asyncio::Timeout,
    body: A,
) -> impl dunder_core::coroutine::Awaitable<Output = ()> + 'static
where
    A: dunder_core::coroutine::Awaitable<Output = ()> + 'static,
{
    coro(async move {
        into_future(limit.__aenter__()).await?;
        let result = into_future(body).await;
        let raised = result.as_ref().err().cloned();
        into_future(limit.__aexit__(raised)).await?;
        result
    })
}

/// What is behind a shield comes to its end, whoever is cancelled in front of it.
#[test]
fn shields() {
    for seed in 0..scaled(SEEDS as usize) as u64 {
        run_shuffled(seed, async move {
            let random = Random::new(seed);
            let [begun, ended] = [(); 2].map(|()| Rc::new(Cell::new(0_u32)));
            let (inner, counts) = (random.clone(), (begun.clone(), ended.clone()));
            storm(&random, move |_| {
                let (random, (begun, ended)) = (inner.clone(), counts.clone());
                async move {
                    for _ in 0..ROUNDS {
                        let (work, begun, ended) = (linger(random.clone()), begun.clone(), ended.clone());
                        wait(shield(coro(async move {
                            begun.set(begun.get() + 1);
                            work.await?;
                            ended.set(ended.get() + 1);
                            Ok(())
                        })))
                        .await?;
                    }
                    Ok(())
                }
            })
            .await?;
            assert!(begun.get() > 0);
            assert_eq!(begun.get(), ended.get());
            Ok(())
        })
        .unwrap();
    }
}

/// A bounded semaphore raises if a permit comes back twice, and hangs if one does not.
#[test]
fn permits_of_a_bounded_semaphore() {
    for seed in 0..scaled(SEEDS as usize) as u64 {
        run_shuffled(seed, async move {
            let random = Random::new(seed);
            let most = 1 + seed as usize % 3;
            let (semaphore, held) = (BoundedSemaphore::new(most), Rc::new(Cell::new(0)));
            let (inner, shared, count) = (random.clone(), semaphore.clone(), held.clone());
            storm(&random, move |number| {
                let (random, semaphore, held) = (inner.clone(), shared.clone(), count.clone());
                async move {
                    for _ in 0..ROUNDS {
                        if number % 2 == 0 {
                            let _permit = wait(semaphore.permit()).await?;
                            held.set(held.get() + 1);
                            assert!(held.get() <= most);
                            let lingered = linger(random.clone()).await;
                            held.set(held.get() - 1);
                            lingered?;
                        } else {
                            wait(semaphore.acquire()).await?;
                            held.set(held.get() + 1);
                            assert!(held.get() <= most);
                            let lingered = linger(random.clone()).await;
                            held.set(held.get() - 1);
                            semaphore.release()?;
                            lingered?;
                        }
                    }
                    Ok(())
                }
            })
            .await?;
            assert_eq!(held.get(), 0);
            assert_eq!(format!("{semaphore:?}"), format!("<BoundedSemaphore [unlocked, value:{most}]>"));
            Ok(())
        })
        .unwrap();
    }
}

/// Items pass from group to group through queues, under limits, locks and shields, while everybody may be cancelled: each item
/// is in the end with one who has it, or still there.
#[test]
fn all_of_it_together() {
    for seed in 0..scaled(SEEDS as usize) as u64 {
        run_shuffled(seed, async move {
            let random = Random::new(seed);
            let queues = [0, 1, 2].map(Queue::<usize>::with_maxsize);
            let (lock, taken) = (Lock::new(), Rc::new(Cell::new(0_usize)));
            let items = 60;
            for item in 0..items {
                queues[0].put_nowait(item)?;
            }
            let (inner, shared, count, common) =
                (random.clone(), queues.clone(), taken.clone(), lock.clone());
            storm(&random, move |number| {
                let (random, queues, taken, lock) =
                    (inner.clone(), shared.clone(), count.clone(), common.clone());
                async move {
                    for _ in 0..ROUNDS * 2 {
                        let (from, to) = (queues[number % 3].clone(), queues[(number + 1) % 3].clone());
                        let (taken, lock, random) = (taken.clone(), lock.clone(), random.clone());
                        let home = queues[0].clone();
                        let moves = coro(async move {
                            let item = wait(from.get()).await?;
                            taken.set(taken.get() + 1);
                            let _guard =
                                if random.below(2) == 0 { wait(lock.lock()).await.ok() } else { None };
                            // What cannot be put goes where there is no limit.
                            let put = wait(to.put(item)).await;
                            if put.is_err() {
                                home.put_nowait(item)?;
                            }
                            taken.set(taken.get() - 1);
                            put
                        });
                        let limit = timeout(1 + number as u32 % 3);
                        settled(wait(limited(limit, moves)).await)?;
                    }
                    Ok(())
                }
            })
            .await?;
            assert_eq!(taken.get(), 0);
            assert!(lock.try_lock().is_some());
            let mut left: Vec<_> =
                queues.iter().flat_map(|queue| std::iter::from_fn(|| queue.get_nowait().ok())).collect();
            left.sort_unstable();
            assert!(left.iter().copied().eq(0..items), "{left:?}");
            Ok(())
        })
        .unwrap();
    }
}

/// Whoever asks a task whether it was cancelled, and how often, is told the truth.
#[test]
fn requests_are_counted() {
    run(async {
        let task = create_task(sleep(10));
        wait(sleep(0)).await?;
        let any: AnyTask = task.as_any();
        for count in 1..=1000 {
            assert!(any.cancel());
            assert_eq!(task.cancelling(), count);
        }
        assert!(wait(task).await.unwrap_err().is::<CancelledError>());
        assert!(!any.cancel());
        Ok(())
    })
    .unwrap();
}
