//! Storms of cancellations: whoever is cancelled, and when, permits, notifications and wake-ups are neither lost nor doubled, and
//! the order stays that in which tasks came.

use std::cell::Cell;
use std::rc::Rc;

use dunder_core::asyncio::{
    AnyTask, Barrier, BrokenBarrierError, CancelledError, Condition, Event, Lock, Semaphore, create_task,
    gather, sleep, wait_for,
};
use dunder_core::coroutine::Exception;

use crate::common::{Over, Random, coro, run, run_shuffled, wait};

const SEEDS: u64 = 40;
const TASKS: usize = 25;
const ROUNDS: usize = 12;

/// What was cancelled goes on; everything else is raised.
fn unless_cancelled<T>(result: Result<T, Exception>) -> Result<Option<T>, Exception> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(e) if e.is::<CancelledError>() => Ok(None),
        Err(e) => Err(e),
    }
}

/// Gives way to others for some ticks; being cancelled meanwhile, it goes on.
async fn linger(random: &Random, most: usize) {
    let ticks = random.below(most);
    for _ in 0..ticks {
        let _ = wait(sleep(0)).await;
    }
}

/// Cancels some of the tasks in every tick, until all have ended; takes some of that back, if asked to.
async fn storm(tasks: &[AnyTask], random: &Random, takes_back: bool) -> Result<(), Exception> {
    let mut ticks = 0;
    while !tasks.iter().all(AnyTask::done) {
        for _ in 0..random.below(4) {
            let task = &tasks[random.below(tasks.len())];
            task.cancel();
            if takes_back && random.below(2) == 0 {
                while task.uncancel() > 0 {}
            }
        }
        let waits = random.below(3);
        wait(sleep(u32::from(waits == 0))).await?;
        ticks += 1;
        assert!(ticks < 100_000, "the tasks do not come to an end");
    }
    Ok(())
}

/// A semaphore, or a lock as one of a single permit.
#[derive(Clone)]
enum Limit {
    Semaphore(Semaphore),
    Lock(Lock),
}

impl Limit {
    async fn acquire(&self) -> Result<(), Exception> {
        match self {
            Limit::Semaphore(semaphore) => wait(semaphore.acquire()).await,
            Limit::Lock(lock) => wait(lock.acquire()).await,
        }
    }

    fn release(&self) -> Result<(), Exception> {
        match self {
            Limit::Semaphore(semaphore) => semaphore.release(),
            Limit::Lock(lock) => lock.release()?,
        }
        Ok(())
    }
}

/// The permits are counted, and the order in which they are given is that in which tasks asked, unless cancellations were taken
/// back: then a task may have been passed over.
fn permits(limit: Limit, most: usize, seed: u64, takes_back: bool) -> Result<usize, Exception> {
    run_shuffled(seed, async move {
        let random = Random::new(seed);
        let (held, asked, last) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
        let given = Rc::new(Cell::new(0));
        let tasks: Vec<_> = (0..TASKS)
            .map(|_| {
                let (limit, random, held, given) =
                    (limit.clone(), random.clone(), held.clone(), given.clone());
                let (asked, last) = (asked.clone(), last.clone());
                create_task(coro(async move {
                    for _ in 0..ROUNDS {
                        linger(&random, 3).await;
                        let ticket = asked.get() + 1;
                        asked.set(ticket);
                        if unless_cancelled(limit.acquire().await)?.is_none() {
                            continue;
                        }
                        assert!(takes_back || ticket > last.get(), "somebody was overtaken");
                        last.set(ticket);
                        given.set(given.get() + 1);
                        held.set(held.get() + 1);
                        assert!(held.get() <= most);
                        linger(&random, 3).await;
                        held.set(held.get() - 1);
                        limit.release()?;
                    }
                    Ok(())
                }))
            })
            .collect();
        let all: Vec<_> = tasks.iter().map(|task| task.as_any()).collect();
        storm(&all, &random, takes_back).await?;
        for task in tasks {
            unless_cancelled(wait(task).await)?;
        }
        assert_eq!(held.get(), 0);
        Ok(given.get())
    })
}

#[test]
fn locks() {
    let mut given = 0;
    for seed in 0..SEEDS {
        let lock = Lock::new();
        given += permits(Limit::Lock(lock.clone()), 1, seed, seed % 2 == 1).unwrap();
        assert_eq!(format!("{lock:?}"), "<Lock [unlocked]>");
    }
    // They were not all cancelled.
    assert!(given > SEEDS as usize * TASKS);
}

#[test]
fn semaphores() {
    let mut given = 0;
    for seed in 0..SEEDS {
        let most = 1 + seed as usize % 4;
        let semaphore = Semaphore::new(most);
        given += permits(Limit::Semaphore(semaphore.clone()), most, seed, seed % 2 == 1).unwrap();
        assert_eq!(format!("{semaphore:?}"), format!("<Semaphore [unlocked, value:{most}]>"));
    }
    assert!(given > SEEDS as usize * TASKS);
}

/// Every item comes with one notification. If one were lost, an item would be left with somebody waiting for it.
#[test]
fn conditions() {
    for seed in 0..SEEDS {
        run_shuffled(seed, async move {
            let random = Random::new(seed);
            let (condition, items, taken) = (Condition::new(), Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
            let over = Over::default();
            let consumers: Vec<_> = (0..TASKS)
                .map(|_| {
                    let (condition, items, taken) = (condition.clone(), items.clone(), taken.clone());
                    let over = over.flag();
                    create_task(coro(async move {
                        while !over.get() {
                            let Some(guard) = unless_cancelled(wait(condition.lock()).await)? else {
                                continue;
                            };
                            let one = wait(condition.wait_for(|| items.get() != 0)).await;
                            assert!(condition.locked(), "it holds the lock, whatever has happened");
                            if unless_cancelled(one)?.is_some() {
                                if items.get() < 0 {
                                    return Ok(());
                                }
                                items.set(items.get() - 1);
                                taken.set(taken.get() + 1);
                            }
                            drop(guard);
                        }
                        Ok(())
                    }))
                })
                .collect();
            let all: Vec<_> = consumers.iter().map(|task| task.as_any()).collect();
            for made in 0..200 {
                let guard = wait(condition.lock()).await?;
                items.set(items.get() + 1);
                condition.notify(1)?;
                for _ in 0..random.below(6) {
                    all[random.below(TASKS)].cancel();
                }
                linger(&random, 3).await;
                drop(guard);
                for _ in 0..random.below(6) {
                    all[random.below(TASKS)].cancel();
                }
                if random.below(4) == 0 {
                    // All that can go on has gone on.
                    wait(sleep(1)).await?;
                    assert_eq!((items.get(), taken.get()), (0, made + 1));
                }
            }
            wait(sleep(1)).await?;
            assert_eq!((items.get(), taken.get()), (0, 200));
            let guard = wait(condition.lock()).await?;
            items.set(-1);
            condition.notify_all()?;
            drop(guard);
            wait(wait_for(gather(consumers), 1000)).await?;
            assert_eq!(format!("{condition:?}"), "<Condition [unlocked]>");
            Ok(())
        })
        .unwrap();
    }
}

/// Whoever waits when the event is set, and is not cancelled, returns from that very wait.
#[test]
fn events() {
    for seed in 0..SEEDS {
        // By the tick: no schedule but the loop's own.
        run(async move {
            let random = Random::new(seed);
            let (event, over) = (Event::new(), Over::default());
            let [woken, cancelled] = [(); 2].map(|()| Rc::new(Cell::new(0)));
            let tasks: Vec<_> = (0..TASKS)
                .map(|_| {
                    let (event, over) = (event.clone(), over.flag());
                    let (woken, cancelled) = (woken.clone(), cancelled.clone());
                    create_task(coro(async move {
                        while !over.get() {
                            let count = match unless_cancelled(wait(event.wait()).await)? {
                                Some(()) => &woken,
                                None => &cancelled,
                            };
                            count.set(count.get() + 1);
                        }
                        Ok(())
                    }))
                })
                .collect();
            wait(sleep(0)).await?;
            for _ in 0..100 {
                let before = (woken.get(), cancelled.get());
                for _ in 0..random.below(8) {
                    tasks[random.below(TASKS)].cancel();
                }
                event.set();
                event.clear();
                for _ in 0..random.below(8) {
                    tasks[random.below(TASKS)].cancel();
                }
                wait(sleep(0)).await?;
                // They all ran once, and wait again.
                assert_eq!(woken.get() - before.0 + cancelled.get() - before.1, TASKS);
                assert!(format!("{event:?}").ends_with(&format!("waiters:{TASKS}]>")));
            }
            assert!(woken.get() > TASKS && cancelled.get() > TASKS);
            drop(over);
            event.set();
            wait(gather(tasks)).await?;
            assert_eq!(format!("{event:?}"), "<Event [set]>");
            Ok(())
        })
        .unwrap();
    }
}

/// In a round that was neither broken nor cancelled each index is there once; in the end it is as new.
#[test]
fn barriers() {
    for seed in 0..SEEDS {
        run_shuffled(seed, async move {
            let parties = 2 + seed as usize % 4;
            let random = Random::new(seed);
            let (barrier, passed) = (Barrier::new(parties)?, Rc::new(Cell::new(0)));
            let tasks: Vec<_> = (0..TASKS)
                .map(|_| {
                    let (barrier, random, passed) = (barrier.clone(), random.clone(), passed.clone());
                    create_task(coro(async move {
                        for _ in 0..ROUNDS {
                            linger(&random, 3).await;
                            match unless_cancelled(wait(barrier.wait()).await) {
                                Ok(Some(index)) => {
                                    assert!(index < parties);
                                    passed.set(passed.get() + 1);
                                }
                                Ok(None) => {}
                                Err(e) if e.is::<BrokenBarrierError>() => {}
                                Err(e) => return Err(e),
                            }
                        }
                        Ok(())
                    }))
                })
                .collect();
            let all: Vec<_> = tasks.iter().map(|task| task.as_any()).collect();
            // At the end there are too few: the storm throws out the last ones. Now and then it is reset, or broken.
            let mut ticks = 0;
            while !all.iter().all(AnyTask::done) {
                let choice = random.below(40);
                match choice {
                    0 => wait(barrier.reset()).await?,
                    1 => {
                        wait(barrier.abort()).await?;
                        wait(sleep(0)).await?;
                        wait(barrier.reset()).await?;
                    }
                    2..9 => {
                        all[random.below(TASKS)].cancel();
                    }
                    _ => {}
                }
                assert!(barrier.n_waiting() < parties);
                wait(sleep(0)).await?;
                ticks += 1;
                assert!(ticks < 100_000, "the tasks do not come to an end");
            }
            wait(gather(tasks).return_exceptions()).await?;
            assert!(passed.get() > TASKS);
            assert_eq!(format!("{barrier:?}"), format!("<Barrier [filling, waiters:0/{parties}]>"));
            let waits: Vec<_> = (0..parties).map(|_| barrier.wait()).collect();
            let mut indices = wait(gather(waits)).await?;
            indices.sort_unstable();
            assert!(indices.into_iter().eq(0..parties));
            Ok(())
        })
        .unwrap();
    }
}

/// A hundred thousand that wait and are cancelled at once, while permits come: no time is lost in looking for the few that are
/// left, and no memory is kept.
#[test]
fn very_many_are_cancelled_at_once() {
    run(async {
        const MANY: usize = 100_000;
        let semaphore = Semaphore::new(0);
        let tasks: Vec<_> = (0..MANY).map(|_| create_task(semaphore.acquire())).collect();
        wait(sleep(0)).await?;
        for (number, task) in tasks.iter().enumerate() {
            if number % 1000 != 0 {
                task.cancel();
            }
        }
        for _ in 0..MANY {
            semaphore.release();
        }
        wait(sleep(0)).await?;
        assert!(tasks.iter().enumerate().all(|(number, task)| task.cancelled() == (number % 1000 != 0)));
        assert!(tasks.iter().all(|task| task.done()));
        assert_eq!(format!("{semaphore:?}"), format!("<Semaphore [unlocked, value:{}]>", MANY - MANY / 1000));
        Ok(())
    })
    .unwrap();
}
