//! `Queue`: `put`.

use dunder_core::asyncio::{
    CancelledError, Event, Queue, QueueFull, TaskGroup, create_task, get_running_loop, sleep,
};

use crate::common::{Log, coro, now, run, wait};

#[test]
fn put_waits_for_room() {
    run(async {
        let (queue, log) = (Queue::with_maxsize(2), Log::default());
        let (sink, noted) = (queue.clone(), log.clone());
        let putter = create_task(coro(async move {
            for item in 0..3 {
                wait(sink.put(item)).await?;
                noted.add(item.to_string());
            }
            Ok(())
        }));
        wait(sleep(0)).await?;
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["0", "1"]);
        assert_eq!(wait(queue.get()).await?, 0);
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["2"]);
        assert_eq!(wait(queue.get()).await?, 1);
        assert_eq!(wait(queue.get()).await?, 2);
        assert!(putter.done());
        Ok(())
    })
    .unwrap();
}

#[test]
fn put_waits_until_something_is_taken() {
    run(async {
        let (queue, started) = (Queue::with_maxsize(1), Event::new());
        let (sink, begun) = (queue.clone(), started.clone());
        get_running_loop()?.call_later(1, move || assert_eq!(queue.get_nowait().unwrap(), 1))?;
        let putter = create_task(coro(async move {
            begun.set();
            wait(sink.put(1)).await?;
            wait(sink.put(2)).await?;
            Ok(now())
        }));
        wait(started.wait()).await?;
        assert!(!putter.done());
        assert_eq!(wait(putter).await?, 1.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn put_nowait_to_a_full_one_raises_and_gives_the_item_back() {
    let queue = Queue::with_maxsize(1);
    queue.put_nowait(String::from("a")).unwrap();
    let e = queue.put_nowait(String::from("b")).unwrap_err();
    assert!(e.exception().is::<QueueFull>());
    assert_eq!(format!("{e:?}"), "QueueFull");
    assert_eq!(e.into_item(), "b");
    assert_eq!(queue.qsize(), 1);
}

#[test]
fn room_is_not_lost_with_the_putter_it_woke() {
    run(async {
        let queue = Queue::with_maxsize(1);
        queue.put_nowait(1)?;
        let writer = create_task(queue.put(2));
        let next = create_task(queue.put(3));
        wait(sleep(0)).await?;
        assert_eq!(queue.get_nowait()?, 1);
        writer.cancel();
        assert!(wait(writer).await.unwrap_err().is::<CancelledError>());
        wait(next).await?;
        assert_eq!(queue.get_nowait()?, 3);
        assert_eq!(queue.qsize(), 0);
        wait(queue.put(4)).await
    })
    .unwrap();
}

#[test]
fn a_cancelled_putter_puts_nothing() {
    run(async {
        let queue = Queue::with_maxsize(1);
        let [a, b, x] = ["a", "b", "x"].map(|item| create_task(queue.put(item)));
        wait(sleep(0)).await?;
        assert!(a.done() && !b.done());
        assert_eq!(format!("{queue:?}"), "<Queue maxsize=1 _queue[1] _putters[2] tasks=1>");
        x.cancel();
        wait(sleep(0)).await?;
        assert!(x.cancelled());
        assert_eq!(format!("{queue:?}"), "<Queue maxsize=1 _queue[1] _putters[1] tasks=1>");
        assert_eq!(queue.get_nowait()?, "a");
        wait(sleep(0)).await?;
        assert_eq!(queue.get_nowait()?, "b");
        wait(b).await?;
        assert!(queue.empty());
        Ok(())
    })
    .unwrap();
}

#[test]
fn cancelled_after_room_was_made_it_raises() {
    run(async {
        let queue = Queue::with_maxsize(1);
        queue.put_nowait(1)?;
        let putter = create_task(queue.put(1));
        wait(sleep(0)).await?;
        queue.get_nowait()?;
        putter.cancel();
        assert!(wait(putter).await.unwrap_err().is::<CancelledError>());
        assert_eq!(format!("{queue:?}"), "<Queue maxsize=1 tasks=1>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_putter_and_a_getter_that_waits() {
    run(async {
        let queue = Queue::new();
        let getter = create_task(queue.get());
        wait(sleep(0)).await?;
        wait(queue.put("a")).await?;
        assert_eq!(wait(getter).await?, "a");

        // A put without a limit never suspends.
        let put = create_task(queue.put("b"));
        assert_eq!(wait(queue.get()).await?, "b");
        assert!(put.done());
        Ok(())
    })
    .unwrap();
}

#[test]
fn all_who_wait_for_room_get_it() {
    run(async {
        let (queue, tg) = (Queue::with_maxsize(2), TaskGroup::new());
        let source = queue.clone();
        tg.create_task(coro(async move {
            wait(sleep(0)).await?;
            for _ in 0..source.qsize() {
                source.get_nowait()?;
            }
            Ok(())
        }));
        for item in 0..4 {
            tg.create_task(queue.put(item));
        }
        wait(tg.join()).await?;
        assert_eq!((queue.get_nowait()?, queue.get_nowait()?), (2, 3));
        Ok(())
    })
    .unwrap();
}
