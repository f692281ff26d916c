//! `Event`.

use dunder_core::asyncio::{CancelledError, Event, create_task, get_running_loop, sleep};

use crate::common::{Log, coro, run, wait};

fn waits(event: &Event, log: &Log, name: &'static str) -> dunder_core::asyncio::Task<()> {
    let (event, log) = (event.clone(), log.clone());
    create_task(coro(async move {
        wait(event.wait()).await?;
        log.add(name);
        Ok(())
    }))
}

#[test]
fn shows_its_state() {
    run(async {
        let event = Event::new();
        assert_eq!(format!("{event:?}"), "<Event [unset]>");
        let task = create_task(event.wait());
        wait(sleep(0)).await?;
        assert_eq!(format!("{event:?}"), "<Event [unset, waiters:1]>");
        event.set();
        assert_eq!(format!("{event:?}"), "<Event [set, waiters:1]>");
        wait(task).await?;
        assert_eq!(format!("{event:?}"), "<Event [set]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn wakes_all_in_order_and_whoever_comes_does_not_wait() {
    run(async {
        let (event, log) = (Event::new(), Log::default());
        let (a, b) = (waits(&event, &log, "1"), waits(&event, &log, "2"));
        wait(sleep(0)).await?;
        assert!(log.take().is_empty() && !event.is_set());
        let c = waits(&event, &log, "3");
        event.set();
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["3", "1", "2"], "the third found it set when it began");
        assert!(a.done() && b.done() && c.done());
        wait(event.wait()).await
    })
    .unwrap();
}

#[test]
fn a_cancelled_waiter_leaves() {
    run(async {
        let event = Event::new();
        let task = create_task(event.wait());
        let target = task.as_any();
        get_running_loop()?.call_soon(move || {
            target.cancel();
        })?;
        assert!(wait(task).await.unwrap_err().is::<CancelledError>());
        assert_eq!(format!("{event:?}"), "<Event [unset]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn who_waited_when_it_was_set_is_woken_although_it_is_cleared() {
    run(async {
        let (event, log) = (Event::new(), Log::default());
        let task = waits(&event, &log, "1");
        wait(sleep(0)).await?;
        event.set();
        event.clear();
        assert!(!event.is_set());
        event.set();
        event.set();
        event.clear();
        assert_eq!(format!("{event:?}"), "<Event [unset, waiters:1]>");
        let late = waits(&event, &log, "2");
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["1"]);
        assert!(task.done() && !late.done());
        event.set();
        wait(late).await
    })
    .unwrap();
}

#[test]
fn set_and_cancelled_at_once_raises() {
    run(async {
        let event = Event::new();
        for set_first in [true, false] {
            event.clear();
            let task = create_task(event.wait());
            wait(sleep(0)).await?;
            if set_first {
                event.set();
                task.cancel();
            } else {
                task.cancel();
                event.set();
            }
            assert!(wait(task).await.unwrap_err().is::<CancelledError>());
            assert_eq!(format!("{event:?}"), "<Event [set]>");
        }
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_cancellation_that_is_taken_back_loses_no_wake_up() {
    run(async {
        let event = Event::new();
        let task = create_task(event.wait());
        wait(sleep(0)).await?;
        task.cancel();
        event.set();
        event.clear();
        assert_eq!(task.uncancel(), 0);
        wait(task).await
    })
    .unwrap();
}
