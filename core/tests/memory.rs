//! Memory returns to where it was: what is alive after a program is what was alive before it.

mod common;

use std::alloc::System;
use std::rc::Rc;

use common::{Random, coro, run, wait};
use dunder_core::asyncio::{
    Condition, Event, Lock, PriorityQueue, Queue, Semaphore, TaskGroup, as_completed, create_task, gather,
    get_running_loop, shield, sleep, wait_for,
};
use dunder_core::coroutine::Exception;
use dunder_core::coroutine::errors::ValueError;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The bytes that are alive, and were not before.
fn alive(region: &Region<'_, System>) -> isize {
    let change = region.change();
    // What is reallocated is allocated and deallocated with its old size.
    isize::try_from(change.bytes_allocated).unwrap() - isize::try_from(change.bytes_deallocated).unwrap()
}

async fn tasks(random: Rc<Random>) -> Result<(), Exception> {
    let tasks: Vec<_> = (0..2000)
        .map(|_| {
            let random = random.clone();
            create_task(coro(async move {
                for _ in 0..random.below(4) {
                    wait(sleep(random.below(3) as u32)).await?;
                }
                if random.below(5) == 0 {
                    Err(ValueError::new("on purpose").into())
                } else {
                    Ok(vec![0_u8; 100])
                }
            }))
        })
        .collect();
    wait(sleep(1)).await?;
    tasks.iter().step_by(3).for_each(|task| {
        task.cancel();
    });
    wait(gather(tasks).return_exceptions()).await?;
    Ok(())
}

async fn combinators(random: Rc<Random>) -> Result<(), Exception> {
    for _ in 0..100 {
        let child = || {
            let delay = random.below(4) as u32;
            coro(async move { wait(sleep(delay)).await })
        };
        let _ = wait(wait_for(child(), 1 + random.below(3) as u32)).await;
        let _ = wait(wait_for(shield(child()), 1 + random.below(3) as u32)).await;
        for next in as_completed((0..5).map(|_| child())).timeout(2) {
            let _ = wait(next).await;
        }
        let tg = TaskGroup::new();
        (0..5).for_each(|_| drop(tg.create_task(child())));
        tg.create_task(coro(async { Err::<(), _>(ValueError::new("on purpose").into()) }));
        let _ = wait(tg.join()).await;
        wait(sleep(5)).await?;
    }
    Ok(())
}

async fn primitives(random: Rc<Random>) -> Result<(), Exception> {
    let (lock, event, condition, semaphore) =
        (Lock::new(), Event::new(), Condition::new(), Semaphore::new(2));
    let (queue, priority) = (Queue::with_maxsize(2), PriorityQueue::new());
    let tasks: Vec<_> = (0..500)
        .map(|number| {
            let (lock, event, condition, semaphore) =
                (lock.clone(), event.clone(), condition.clone(), semaphore.clone());
            let (queue, priority) = (queue.clone(), priority.clone());
            create_task(coro(async move {
                match number % 6 {
                    0 => drop(wait(lock.lock()).await?),
                    1 => wait(event.wait()).await?,
                    2 => {
                        let _guard = wait(condition.lock()).await?;
                        wait(condition.wait()).await?;
                    }
                    3 => drop(wait(semaphore.permit()).await?),
                    4 => wait(queue.put(vec![number])).await?,
                    _ => drop(wait(priority.get()).await?),
                }
                Ok(())
            }))
        })
        .collect();
    for round in 0..500 {
        tasks[random.below(500)].cancel();
        drop(queue.get_nowait());
        priority.put_nowait(round)?;
        event.set();
        event.clear();
        if let Some(_guard) = lock.try_lock() {
            wait(sleep(0)).await?;
        }
    }
    tasks.iter().for_each(|task| {
        task.cancel();
    });
    wait(gather(tasks).return_exceptions()).await?;
    Ok(())
}

async fn timers_and_callbacks(random: Rc<Random>) -> Result<(), Exception> {
    let loop_ = get_running_loop()?;
    let handles = (0..5000).map(|_| loop_.call_later(random.below(1000) as u32, || ()));
    let handles: Vec<_> = handles.collect::<Result<_, _>>()?;
    handles.iter().step_by(2).for_each(|handle| handle.cancel());
    (0..5000).try_for_each(|_| loop_.call_soon(|| ()).map(drop))?;
    wait(sleep(500)).await
}

/// What is left when the loop is closed goes with it.
async fn left_behind(_: Rc<Random>) -> Result<(), Exception> {
    let event = Event::new();
    for _ in 0..1000 {
        let event = event.clone();
        create_task(coro(async move { wait(event.wait()).await }));
        get_running_loop()?.call_later(1000, || ())?;
        drop(create_task(coro(async { Err::<(), _>(ValueError::new("").into()) })).as_any());
    }
    get_running_loop()?.set_exception_handler(Some(|_: &dunder_core::asyncio::ExceptionContext| {}))?;
    wait(sleep(1)).await
}

/// One test: what others allocate at the same time would be counted, too.
#[test]
fn memory_returns_to_where_it_was() {
    programs_leave_nothing();
    a_loop_does_not_grow_with_what_it_has_done();
}

fn programs_leave_nothing() {
    /// One program, as often as asked.
    fn repeat<F>(program: fn(Rc<Random>) -> F, times: u64)
    where
        F: Future<Output = Result<(), Exception>> + 'static,
    {
        (0..times).for_each(|seed| run(program(Random::new(seed))).unwrap());
    }
    type Program = (&'static str, fn(u64));
    let programs: [Program; 5] = [
        ("tasks", |times| repeat(tasks, times)),
        ("combinators", |times| repeat(combinators, times)),
        ("primitives", |times| repeat(primitives, times)),
        ("timers and callbacks", |times| repeat(timers_and_callbacks, times)),
        ("left behind", |times| repeat(left_behind, times)),
    ];
    for (name, repeat) in programs {
        // The first runs set up what stays: thread-local state, the reactor. Some of that is replaced by smaller things later.
        repeat(2);
        let region = Region::new(ALLOCATOR);
        repeat(3);
        assert!(alive(&region) <= 0, "{} bytes are left of {name}", alive(&region));
    }
}

/// Within one loop, too: what tasks had is given back when they have ended, but for what is kept for the next ones.
fn a_loop_does_not_grow_with_what_it_has_done() {
    let growth = run(async {
        let round = || async {
            let tasks: Vec<_> = (0..1000).map(|n| create_task(sleep(n % 10))).collect();
            wait(gather(tasks)).await
        };
        round().await?;
        let region = Region::new(ALLOCATOR);
        for _ in 0..50 {
            round().await?;
        }
        Ok(alive(&region))
    });
    assert!(growth.unwrap().abs() < 64 << 10);
}
