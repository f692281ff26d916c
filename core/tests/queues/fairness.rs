//! Who comes later does not take what was promised to another.

use dunder_core::asyncio::{Queue, QueueEmpty, create_task, sleep};

use crate::common::{Log, coro, run, wait};

fn gets(queue: &Queue<u32>, log: &Log, name: &'static str) -> dunder_core::asyncio::Task<()> {
    let (queue, log) = (queue.clone(), log.clone());
    create_task(coro(async move {
        let item = wait(queue.get()).await?;
        log.add(format!("{name} {item}"));
        Ok(())
    }))
}

#[test]
fn getters_are_served_in_order() {
    run(async {
        let (queue, log) = (Queue::new(), Log::default());
        let tasks = ["a", "b", "c"].map(|name| gets(&queue, &log, name));
        wait(sleep(0)).await?;
        for item in 1..=3 {
            queue.put_nowait(item)?;
        }
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["a 1", "b 2", "c 3"]);
        assert!(tasks.iter().all(|task| task.done()));
        Ok(())
    })
    .unwrap();
}

#[test]
fn who_comes_later_waits_for_an_item_of_its_own() {
    run(async {
        let (queue, log) = (Queue::new(), Log::default());
        let first = gets(&queue, &log, "first");
        wait(sleep(0)).await?;
        queue.put_nowait(1)?;
        let late = queue.clone();
        let noted = log.clone();
        let second = create_task(coro(async move {
            // The first has not run yet.
            noted.add(format!("late {}", wait(late.get()).await?));
            Ok(())
        }));
        wait(sleep(0)).await?;
        assert!(first.done() && !second.done());
        assert_eq!(log.take(), ["first 1"]);
        queue.put_nowait(2)?;
        wait(second).await?;
        assert_eq!(log.take(), ["late 2"]);

        // The same without a task in between.
        let first = gets(&queue, &log, "first");
        wait(sleep(0)).await?;
        queue.put_nowait(3)?;
        let sink = queue.clone();
        create_task(coro(async move { Ok(sink.put_nowait(4)?) }));
        assert_eq!(wait(queue.get()).await?, 4);
        assert!(first.done());
        assert_eq!(log.take(), ["first 3"]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn who_comes_later_does_not_wait_if_there_is_enough_for_all() {
    run(async {
        let (queue, log) = (Queue::new(), Log::default());
        let first = gets(&queue, &log, "first");
        wait(sleep(0)).await?;
        queue.put_nowait(1)?;
        queue.put_nowait(2)?;
        log.add(format!("me {}", wait(queue.get()).await?));
        wait(first).await?;
        assert_eq!(log.take(), ["me 1", "first 2"]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn what_get_nowait_takes_away_does_not_cost_a_place() {
    run(async {
        let (queue, log) = (Queue::new(), Log::default());
        let tasks = ["a", "b", "c"].map(|name| gets(&queue, &log, name));
        wait(sleep(0)).await?;
        queue.put_nowait(1)?;
        queue.put_nowait(2)?;
        // As in Python, what is there is there.
        assert_eq!(queue.qsize(), 2);
        assert_eq!((queue.get_nowait()?, queue.get_nowait()?), (1, 2));
        assert!(queue.get_nowait().unwrap_err().is::<QueueEmpty>());
        wait(sleep(1)).await?;
        assert!(log.take().is_empty());
        for item in 3..=5 {
            queue.put_nowait(item)?;
        }
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["a 3", "b 4", "c 5"]);
        assert!(tasks.iter().all(|task| task.done()));
        Ok(())
    })
    .unwrap();
}

#[test]
fn what_put_nowait_fills_up_does_not_cost_a_place() {
    run(async {
        let queue = Queue::with_maxsize(2);
        queue.put_nowait(1)?;
        queue.put_nowait(2)?;
        let putters = [3, 4, 5].map(|item| create_task(queue.put(item)));
        wait(sleep(0)).await?;
        assert_eq!((queue.get_nowait()?, queue.get_nowait()?), (1, 2));
        queue.put_nowait(10)?;
        queue.put_nowait(11)?;
        wait(sleep(1)).await?;
        assert!(!putters[0].done());
        let mut taken = Vec::new();
        while taken.len() < 5 {
            taken.push(wait(queue.get()).await?);
        }
        assert_eq!(taken, [10, 11, 3, 4, 5]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_later_putter_waits_for_room_of_its_own() {
    run(async {
        let queue = Queue::with_maxsize(1);
        queue.put_nowait(1)?;
        let first = create_task(queue.put(2));
        wait(sleep(0)).await?;
        assert_eq!(queue.get_nowait()?, 1);
        let second = create_task(queue.put(3));
        wait(sleep(0)).await?;
        assert!(first.done() && !second.done());
        assert_eq!((wait(queue.get()).await?, wait(queue.get()).await?), (2, 3));
        wait(second).await
    })
    .unwrap();
}
