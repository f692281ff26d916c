//! `Semaphore`, `BoundedSemaphore`.

use dunder_core::asyncio::{
    BoundedSemaphore, CancelledError, Semaphore, Task, TaskGroup, create_task, gather, get_running_loop,
    sleep, wait_for,
};
use dunder_core::contextlib::AsyncContextManager;
use dunder_core::coroutine::errors::ValueError;

use crate::common::{Log, coro, now, run, wait};

fn acquires(semaphore: &Semaphore, log: &Log, name: &'static str) -> Task<()> {
    let (semaphore, log) = (semaphore.clone(), log.clone());
    create_task(coro(async move {
        wait(semaphore.acquire()).await?;
        log.add(name);
        Ok(())
    }))
}

#[test]
fn shows_its_state() {
    run(async {
        let semaphore = Semaphore::default();
        assert_eq!(format!("{semaphore:?}"), "<Semaphore [unlocked, value:1]>");
        wait(semaphore.acquire()).await?;
        assert_eq!(format!("{semaphore:?}"), "<Semaphore [locked]>");
        let (a, b) = (create_task(semaphore.acquire()), create_task(semaphore.acquire()));
        wait(sleep(0)).await?;
        assert_eq!(format!("{semaphore:?}"), "<Semaphore [locked, waiters:2]>");
        semaphore.release();
        wait(a).await?;
        assert_eq!(format!("{semaphore:?}"), "<Semaphore [locked, waiters:1]>");
        b.cancel();
        let bounded = BoundedSemaphore::default();
        assert_eq!(format!("{bounded:?}"), "<BoundedSemaphore [unlocked, value:1]>");
        Ok(())
    })
    .unwrap();
    assert!(Semaphore::new(0).locked());
}

#[test]
fn gives_as_many_as_there_are_in_order() {
    run(async {
        let (semaphore, log) = (Semaphore::new(3), Log::default());
        wait(semaphore.acquire()).await?;
        wait(semaphore.acquire()).await?;
        assert!(!semaphore.locked());
        let first = [
            acquires(&semaphore, &log, "1"),
            acquires(&semaphore, &log, "2"),
            acquires(&semaphore, &log, "3"),
        ];
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["1"]);
        assert_eq!(format!("{semaphore:?}"), "<Semaphore [locked, waiters:2]>");

        let last = acquires(&semaphore, &log, "4");
        semaphore.release();
        semaphore.release();
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["2", "3"]);
        assert_eq!(format!("{semaphore:?}"), "<Semaphore [locked, waiters:1]>");
        semaphore.release();
        wait(last).await?;
        assert!(first.iter().all(Task::done));
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_cancelled_waiter_leaves() {
    run(async {
        let semaphore = Semaphore::new(1);
        wait(semaphore.acquire()).await?;
        let task = create_task(semaphore.acquire());
        let target = task.as_any();
        get_running_loop()?.call_soon(move || {
            target.cancel();
        })?;
        assert!(wait(task).await.unwrap_err().is::<CancelledError>());
        assert_eq!(format!("{semaphore:?}"), "<Semaphore [locked]>");
        semaphore.release();
        assert_eq!(format!("{semaphore:?}"), "<Semaphore [unlocked, value:1]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn cancelled_before_a_release_are_passed_over() {
    run(async {
        let (semaphore, log) = (Semaphore::new(0), Log::default());
        let tasks = ["1", "2", "3", "4"].map(|name| acquires(&semaphore, &log, name));
        wait(sleep(0)).await?;
        tasks[0].cancel();
        tasks[1].cancel();
        semaphore.release();
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["3"], "the very next tick, as if the first two had not been there");
        assert!(tasks[0].cancelled() && tasks[1].cancelled() && !tasks[3].done());
        assert!(semaphore.locked());
        tasks[3].cancel();
        wait(sleep(0)).await?;
        Ok(())
    })
    .unwrap();
}

#[test]
fn granted_and_then_cancelled_hands_the_permit_on() {
    run(async {
        let (semaphore, log) = (Semaphore::new(0), Log::default());
        let tasks = ["1", "2", "3"].map(|name| acquires(&semaphore, &log, name));
        wait(sleep(0)).await?;
        semaphore.release();
        tasks[0].cancel();
        wait(sleep(0)).await?;
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["2"]);
        // Nobody is left to hand it on to.
        semaphore.release();
        tasks[2].cancel();
        wait(sleep(0)).await?;
        assert_eq!(format!("{semaphore:?}"), "<Semaphore [unlocked, value:1]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn two_granted_two_cancelled_two_go_to_the_next() {
    run(async {
        let (semaphore, log) = (Semaphore::new(0), Log::default());
        let tasks = ["1", "2", "3", "4", "5"].map(|name| acquires(&semaphore, &log, name));
        wait(sleep(0)).await?;
        semaphore.release();
        semaphore.release();
        tasks[0].cancel();
        tasks[1].cancel();
        wait(sleep(1)).await?;
        assert_eq!(log.take(), ["3", "4"]);
        tasks[4].cancel();
        Ok(())
    })
    .unwrap();
}

#[test]
fn does_not_hang_after_a_cancellation_by_its_holder() {
    run(async {
        let semaphore = Semaphore::new(1);
        let held = semaphore.clone();
        let second = create_task({
            let semaphore = semaphore.clone();
            coro(async move {
                wait(sleep(0)).await?;
                let _permit = wait(semaphore.permit()).await?;
                panic!("it was cancelled");
            })
        });
        let target = second.as_any();
        let first = create_task(coro(async move {
            let permit = wait(held.permit()).await?;
            wait(sleep(1)).await?;
            drop(permit);
            target.cancel();
            Ok(())
        }));
        let (first, second): (Result<(), _>, Result<(), _>) =
            wait(gather((first, second)).return_exceptions()).await?;
        assert!(first.is_ok() && second.unwrap_err().is::<CancelledError>());
        wait(wait_for(semaphore.acquire(), 1)).await
    })
    .unwrap();
}

#[test]
fn a_bounded_one_is_not_released_too_often() {
    let semaphore = BoundedSemaphore::new(1);
    assert!(semaphore.release().unwrap_err().is::<ValueError>());
    run(async move {
        wait(semaphore.acquire()).await?;
        assert!(semaphore.locked());
        semaphore.release()?;
        assert!(!semaphore.locked());

        let waiter = {
            let _permit = wait(semaphore.permit()).await?;
            assert!(semaphore.try_permit().is_none());
            let waiter = create_task(semaphore.acquire());
            wait(sleep(0)).await?;
            waiter
        };
        // The permit has gone to the waiter, which has not run yet.
        wait(waiter).await?;
        semaphore.release()?;
        assert_eq!(semaphore.release().unwrap_err().to_string(), "BoundedSemaphore released too many times");

        // A permit that was given back by hand is not given back again.
        let permit = semaphore.try_permit();
        semaphore.release()?;
        drop(permit);
        assert_eq!(format!("{semaphore:?}"), "<BoundedSemaphore [unlocked, value:1]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn those_who_come_again_queue_up_behind() {
    run(async {
        let (semaphore, log) = (Semaphore::new(1), Log::default());
        let tg = TaskGroup::new();
        for name in ["a", "b", "c"] {
            let (semaphore, log) = (semaphore.clone(), log.clone());
            tg.create_task(coro(async move {
                for round in 1..=2 {
                    let _permit = wait(semaphore.permit()).await?;
                    log.add(format!("{name}{round} at {}", now()));
                    wait(sleep(1)).await?;
                }
                Ok(())
            }));
        }
        wait(tg.join()).await?;
        assert_eq!(log.take(), ["a1 at 0", "b1 at 1", "c1 at 2", "a2 at 3", "b2 at 4", "c2 at 5"]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn who_releases_and_acquires_again_at_once_queues_up_behind() {
    run(async {
        let (semaphore, log) = (Semaphore::new(1), Log::default());
        let first = acquires(&semaphore, &log, "1");
        let (again, noted) = (semaphore.clone(), log.clone());
        let second = create_task(coro(async move {
            wait(again.acquire()).await?;
            noted.add("2");
            again.release();
            wait(again.acquire()).await?;
            noted.add("4");
            Ok(())
        }));
        let third = acquires(&semaphore, &log, "3");
        wait(sleep(0)).await?;
        semaphore.release();
        semaphore.release();
        wait(gather((first, second, third))).await?;
        assert_eq!(log.take(), ["1", "2", "3", "4"]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn permits_that_come_before_the_first_has_run_are_not_taken_out_of_turn() {
    run(async {
        let (semaphore, log) = (Semaphore::new(0), Log::default());
        let first = acquires(&semaphore, &log, "1");
        let (shared, noted) = (semaphore.clone(), log.clone());
        let second = create_task(coro(async move {
            for _ in 0..3 {
                shared.release();
            }
            // One is the first's, two are left; still, who comes now waits until the first has run.
            assert!(shared.locked() && shared.try_permit().is_none());
            wait(shared.acquire()).await?;
            noted.add("2");
            Ok(())
        }));
        let third = acquires(&semaphore, &log, "3");
        wait(gather((first, second, third))).await?;
        assert_eq!(log.take(), ["1", "2", "3"]);
        assert_eq!(format!("{semaphore:?}"), "<Semaphore [locked]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn both_are_context_managers() {
    run(async {
        let mut semaphore = Semaphore::new(1);
        wait(semaphore.__aenter__()).await?;
        assert!(semaphore.locked());
        assert!(!wait(semaphore.__aexit__(None)).await?);
        assert!(!semaphore.locked());
        let mut bounded = BoundedSemaphore::new(1);
        wait(bounded.__aenter__()).await?;
        assert!(bounded.locked());
        assert!(!wait(bounded.__aexit__(None)).await?);
        assert!(wait(bounded.__aexit__(None)).await.unwrap_err().is::<ValueError>());
        Ok(())
    })
    .unwrap();
}
