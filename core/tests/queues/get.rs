//! `Queue`: what it shows, and `get`.

use dunder_core::asyncio::{
    CancelledError, Event, Queue, QueueEmpty, TaskGroup, TimeoutError, create_task, sleep, wait_for,
};

use crate::common::{coro, now, run, wait};

#[test]
fn shows_its_state() {
    run(async {
        let queue = Queue::with_maxsize(1);
        assert_eq!(format!("{queue:?}"), "<Queue maxsize=1>");
        let getter = create_task(queue.get());
        wait(sleep(0)).await?;
        assert_eq!(format!("{queue:?}"), "<Queue maxsize=1 _getters[1]>");
        queue.put_nowait(1)?;
        assert_eq!(wait(getter).await?, 1);
        queue.put_nowait(2)?;
        let putter = create_task(queue.put(3));
        wait(sleep(0)).await?;
        assert_eq!(format!("{queue:?}"), "<Queue maxsize=1 _queue[1] _putters[1] tasks=2>");
        queue.get_nowait()?;
        wait(putter).await?;
        queue.shutdown(true);
        assert_eq!(format!("{queue:?}"), "<Queue maxsize=1 tasks=2 shutdown>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn empty_full_and_size() {
    run(async {
        let queue = Queue::new();
        assert!(queue.empty() && !queue.full());
        wait(queue.put(1)).await?;
        assert!(!queue.empty() && !queue.full());
        assert_eq!((queue.qsize(), queue.maxsize()), (1, 0));
        assert_eq!(wait(queue.get()).await?, 1);
        assert!(queue.empty());

        let queue = Queue::with_maxsize(1);
        wait(queue.put(1)).await?;
        assert!(queue.full());
        assert_eq!((queue.qsize(), queue.maxsize()), (1, 1));
        Ok(())
    })
    .unwrap();
}

#[test]
fn first_in_first_out() {
    run(async {
        let queue = Queue::new();
        for item in [1, 3, 2] {
            wait(queue.put(item)).await?;
        }
        for item in [1, 3, 2] {
            assert_eq!(wait(queue.get()).await?, item);
        }
        Ok(())
    })
    .unwrap();
}

#[test]
fn get_nowait_of_an_empty_one_raises() {
    let queue = Queue::new();
    queue.put_nowait(1).unwrap();
    assert_eq!(queue.get_nowait().unwrap(), 1);
    assert!(queue.get_nowait().unwrap_err().is::<QueueEmpty>());
}

#[test]
fn get_waits_for_an_item() {
    run(async {
        let (queue, started) = (Queue::new(), Event::new());
        let (source, begun) = (queue.clone(), started.clone());
        let getter = create_task(coro(async move {
            begun.set();
            wait(source.get()).await
        }));
        wait(started.wait()).await?;
        assert!(!getter.done());
        dunder_core::asyncio::get_running_loop()?.call_later(1, move || queue.put_nowait(7).unwrap())?;
        assert_eq!(wait(getter).await?, 7);
        assert_eq!(now(), 1.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_cancelled_getter_does_not_keep_the_next_one_waiting() {
    run(async {
        let queue = Queue::new();
        let (first, second) = (create_task(queue.get()), create_task(queue.get()));
        wait(sleep(0)).await?;
        first.cancel();
        wait(sleep(0)).await?;
        assert!(first.done());
        wait(queue.put("a")).await?;
        wait(sleep(0)).await?;
        assert!(second.done());
        assert_eq!(wait(second).await?, "a");

        // In one go.
        let (first, second) = (create_task(queue.get()), create_task(queue.get()));
        wait(sleep(0)).await?;
        first.cancel();
        queue.put_nowait("b")?;
        assert_eq!(wait(second).await?, "b");
        Ok(())
    })
    .unwrap();
}

#[test]
fn getters_get_what_waiting_putters_put() {
    run(async {
        let queue = Queue::with_maxsize(1);
        create_task(queue.put("a"));
        create_task(queue.put("b"));
        assert_eq!(wait(queue.get()).await?, "a");
        assert_eq!(wait(queue.get()).await?, "b");
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_producer_and_a_consumer_of_a_short_queue() {
    run(async {
        let (queue, tg) = (Queue::with_maxsize(1), TaskGroup::new());
        let (source, sink) = (queue.clone(), queue);
        let taken = tg.create_task(coro(async move {
            let mut taken = Vec::new();
            for _ in 0..50 {
                taken.push(wait(source.get()).await?);
            }
            Ok(taken)
        }));
        tg.create_task(coro(async move {
            for item in 0..50 {
                wait(sink.put(item)).await?;
            }
            Ok(())
        }));
        wait(tg.join()).await?;
        assert!(taken.result()?.into_iter().eq(0..50));
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_getter_whose_time_is_up_is_not_kept() {
    run(async {
        let queue = Queue::<i32>::with_maxsize(5);
        assert!(wait(wait_for(queue.get(), 0.1)).await.unwrap_err().is::<TimeoutError>());
        assert_eq!(format!("{queue:?}"), "<Queue maxsize=5>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn an_item_is_not_lost_with_the_getter_it_woke() {
    run(async {
        let queue = Queue::new();
        let reader = create_task(queue.get());
        wait(sleep(0)).await?;
        queue.put_nowait(1)?;
        queue.put_nowait(2)?;
        reader.cancel();
        assert!(wait(reader).await.unwrap_err().is::<CancelledError>());
        assert_eq!(wait(queue.get()).await?, 1);
        assert_eq!(wait(queue.get()).await?, 2);
        Ok(())
    })
    .unwrap();
}

#[test]
fn the_others_get_the_items_of_a_cancelled_getter() {
    run(async {
        let queue = Queue::new();
        let readers = [create_task(queue.get()), create_task(queue.get()), create_task(queue.get())];
        wait(sleep(0)).await?;
        queue.put_nowait(1)?;
        queue.put_nowait(2)?;
        readers[0].cancel();
        assert!(wait(&readers[0]).await.unwrap_err().is::<CancelledError>());
        assert_eq!(wait(&readers[1]).await?, 1);
        assert_eq!(wait(&readers[2]).await?, 2);
        assert!(queue.empty());
        Ok(())
    })
    .unwrap();
}
