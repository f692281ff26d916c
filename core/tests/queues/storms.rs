//! Storms of cancellations: every item that was put is taken once, in the order of the puts, whoever is cancelled and when.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use dunder_core::asyncio::{
    AnyTask, CancelledError, LifoQueue, PriorityQueue, Queue, QueueShutDown, Store, create_task, sleep,
    wait_for,
};
use dunder_core::coroutine::Exception;

use crate::common::{Over, Random, coro, run, run_shuffled, wait};

const SEEDS: u64 = 40;
const TASKS: usize = 12;
const ITEMS: u32 = 20;

/// What was put, and what was taken, in order.
type Seen = Rc<RefCell<Vec<u32>>>;

/// Producers and consumers, some of which are cancelled in every tick.
fn pass<S: Store<u32> + 'static>(queue: Queue<u32, S>, seed: u64, takes_back: bool) -> (Vec<u32>, Vec<u32>) {
    run_shuffled(seed, async move {
        let random = Random::new(seed);
        let [put, taken] = [(); 2].map(|()| Seen::default());
        let (next, over) = (Rc::new(Cell::new(0)), Over::default());
        let producers: Vec<_> = (0..TASKS)
            .map(|_| {
                let (queue, random, put, next) = (queue.clone(), random.clone(), put.clone(), next.clone());
                create_task(coro(async move {
                    for _ in 0..ITEMS {
                        let item = next.get();
                        next.set(item + 1);
                        match random.below(8) {
                            0 => match queue.put_nowait(item) {
                                Ok(()) => put.borrow_mut().push(item),
                                Err(e) => assert_eq!(e.into_item(), item),
                            },
                            1 => {}
                            _ => continue_or(&queue, item, &put).await?,
                        }
                        let lingers = random.below(2) == 0;
                        if lingers {
                            let _ = wait(sleep(0)).await;
                        }
                    }
                    Ok(())
                }))
            })
            .collect();
        let consumers: Vec<_> = (0..TASKS)
            .map(|_| {
                let (queue, random, taken, over) =
                    (queue.clone(), random.clone(), taken.clone(), over.flag());
                create_task(coro(async move {
                    loop {
                        if random.below(8) == 0
                            && let Ok(item) = queue.get_nowait()
                        {
                            taken.borrow_mut().push(item);
                            queue.task_done()?;
                        }
                        match wait(queue.get()).await {
                            Ok(item) => {
                                taken.borrow_mut().push(item);
                                queue.task_done()?;
                            }
                            Err(e) if e.is::<CancelledError>() && !over.get() => {}
                            Err(e) if e.is::<QueueShutDown>() => return Ok(()),
                            Err(e) => return Err(e),
                        }
                        let lingers = random.below(3) == 0;
                        if lingers {
                            let _ = wait(sleep(0)).await;
                        }
                    }
                }))
            })
            .collect();
        let all: Vec<_> = producers.iter().chain(&consumers).map(|task| task.as_any()).collect();
        let mut ticks = 0;
        while !producers.iter().all(|task| task.done()) {
            for _ in 0..random.below(4) {
                let task = &all[random.below(all.len())];
                task.cancel();
                if takes_back && random.below(2) == 0 {
                    while task.uncancel() > 0 {}
                }
            }
            wait(sleep(0)).await?;
            ticks += 1;
            assert!(ticks < 100_000, "the producers do not come to an end");
        }
        // With consumers that wait, nothing is left.
        wait(wait_for(queue.join(), 1000)).await?;
        wait(sleep(1)).await?;
        assert!(queue.empty());
        queue.shutdown(false);
        wait(sleep(1)).await?;
        assert!(all.iter().all(AnyTask::done));
        for task in producers.into_iter().chain(consumers) {
            match wait(task).await {
                Err(e) if !e.is::<CancelledError>() => return Err(e),
                _ => {}
            }
        }
        Ok((put.take(), taken.take()))
    })
    .unwrap()
}

/// Puts it, and notes that it was put.
async fn continue_or<S: Store<u32> + 'static>(
    queue: &Queue<u32, S>,
    item: u32,
    put: &Seen,
) -> Result<(), Exception> {
    match wait(queue.put(item)).await {
        Ok(()) => put.borrow_mut().push(item),
        Err(e) if e.is::<CancelledError>() => {}
        Err(e) => return Err(e),
    }
    Ok(())
}

fn sorted(mut items: Vec<u32>) -> Vec<u32> {
    items.sort_unstable();
    items
}

#[test]
fn first_in_first_out() {
    let mut count = 0;
    for seed in 0..SEEDS {
        let queue = Queue::with_maxsize(seed as usize % 5);
        let (put, taken) = pass(queue.clone(), seed, seed % 2 == 1);
        assert_eq!(put, taken, "with seed {seed}");
        assert!(format!("{queue:?}").ends_with(&format!("maxsize={} shutdown>", seed % 5)), "{queue:?}");
        count += put.len();
    }
    assert!(count > SEEDS as usize * TASKS * 10, "they were not all cancelled");
}

#[test]
fn in_another_order() {
    for seed in 0..SEEDS {
        let (put, taken) = pass((*PriorityQueue::with_maxsize(seed as usize % 5)).clone(), seed, false);
        assert_eq!(sorted(put), sorted(taken), "with seed {seed}");
        let (put, taken) = pass((*LifoQueue::with_maxsize(seed as usize % 5)).clone(), seed, false);
        assert_eq!(sorted(put), sorted(taken), "with seed {seed}");
    }
}

/// Getters that wait, are cancelled, and get items, all in the same ticks: those left get them in the order in which they came.
#[test]
fn getters_are_served_in_order_whoever_is_cancelled() {
    for seed in 0..SEEDS {
        // In which order they run is the question.
        run(async move {
            let random = Random::new(seed);
            let (queue, served) = (Queue::new(), Rc::new(RefCell::new(Vec::new())));
            let mut items = 0..;
            let mut getters = Vec::new();
            for _ in 0..60 {
                for _ in 0..random.below(4) {
                    let (queue, served, number) = (queue.clone(), served.clone(), getters.len());
                    getters.push(create_task(coro(async move {
                        let item: u32 = wait(queue.get()).await?;
                        served.borrow_mut().push((number, item));
                        Ok(())
                    })));
                }
                wait(sleep(0)).await?;
                for _ in 0..random.below(5) {
                    if random.below(2) == 0 {
                        queue.put_nowait(items.next().unwrap_or_default())?;
                    } else if !getters.is_empty() {
                        getters[random.below(getters.len())].cancel();
                    }
                }
            }
            wait(sleep(1)).await?;
            let served = served.take();
            assert!(served.is_sorted(), "{served:?}");
            // Each item went to one of them, or is there.
            let left = std::iter::from_fn(|| queue.get_nowait().ok());
            assert!(served.iter().map(|(_, item)| *item).chain(left).eq(0..items.start));
            for getter in getters {
                getter.cancel();
            }
            Ok(())
        })
        .unwrap();
    }
}
