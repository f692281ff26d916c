//! `shutdown`, of all three kinds.

use dunder_core::asyncio::{CancelledError, Queue, QueueShutDown, Store, create_task, sleep};
use dunder_core::coroutine::Exception;

use crate::common::{run, wait};
use crate::join::each_kind;

type Items = &'static str;

/// Nothing can be put, and nothing taken.
async fn is_shut<S: Store<Items> + 'static>(queue: &Queue<Items, S>) {
    assert!(wait(queue.put("data")).await.unwrap_err().is::<QueueShutDown>());
    assert!(queue.put_nowait("data").unwrap_err().exception().is::<QueueShutDown>());
    assert!(wait(queue.get()).await.unwrap_err().is::<QueueShutDown>());
    assert!(queue.get_nowait().unwrap_err().is::<QueueShutDown>());
}

async fn empty<S: Store<Items> + 'static>(queue: Queue<Items, S>) -> Result<(), Exception> {
    let getters = [create_task(queue.get()), create_task(queue.get())];
    wait(sleep(0)).await?;
    queue.shutdown(false);
    assert_eq!(queue.qsize(), 0);
    wait(queue.join()).await?;
    wait(sleep(0)).await?;
    for getter in getters {
        assert!(getter.done());
        assert!(wait(getter).await.unwrap_err().is::<QueueShutDown>());
    }
    is_shut(&queue).await;
    Ok(())
}

#[test]
fn of_an_empty_one_raises_in_the_getters() {
    each_kind!(empty, 0);
}

async fn nonempty<S: Store<Items> + 'static>(queue: Queue<Items, S>) -> Result<(), Exception> {
    queue.put_nowait("data")?;
    let (join, put) = (create_task(queue.join()), create_task(queue.put("more")));
    wait(sleep(0)).await?;
    assert!(!put.done());
    queue.shutdown(false);
    assert_eq!(queue.qsize(), 1);
    wait(sleep(0)).await?;
    assert!(wait(put).await.unwrap_err().is::<QueueShutDown>());

    assert_eq!(wait(queue.get()).await?, "data");
    wait(sleep(0)).await?;
    assert!(!join.done());
    is_shut(&queue).await;
    queue.task_done()?;
    wait(sleep(0)).await?;
    assert!(join.done());
    assert!(queue.task_done().is_err());
    Ok(())
}

#[test]
fn what_is_there_can_still_be_taken() {
    each_kind!(nonempty, 1);
}

async fn immediate<S: Store<Items> + 'static>(queue: Queue<Items, S>) -> Result<(), Exception> {
    queue.put_nowait("data")?;
    let join = create_task(queue.join());
    wait(sleep(0)).await?;
    queue.shutdown(true);
    assert_eq!(queue.qsize(), 0);
    wait(sleep(0)).await?;
    assert!(join.done());
    is_shut(&queue).await;
    assert!(queue.task_done().is_err());
    Ok(())
}

#[test]
fn immediate_drops_what_is_there() {
    each_kind!(immediate, 0);
}

async fn unfinished<S: Store<Items> + 'static>(queue: Queue<Items, S>) -> Result<(), Exception> {
    queue.put_nowait("data")?;
    queue.put_nowait("data")?;
    let join = create_task(queue.join());
    assert_eq!(wait(queue.get()).await?, "data");
    queue.shutdown(true);
    assert_eq!(queue.qsize(), 0);
    wait(sleep(0)).await?;
    assert!(!join.done(), "what was taken is not done with");
    is_shut(&queue).await;
    queue.task_done()?;
    assert!(queue.task_done().is_err());
    wait(join).await
}

#[test]
fn immediate_does_not_count_what_was_taken_as_done() {
    each_kind!(unfinished, 0);
}

/// A getter that was promised the last item gets it, and who comes after that raises, whichever runs first.
async fn promised<S: Store<Items> + 'static>(queue: Queue<Items, S>) -> Result<(), Exception> {
    let [first, second] = [create_task(queue.get()), create_task(queue.get())];
    wait(sleep(0)).await?;
    queue.put_nowait("data")?;
    queue.shutdown(false);
    let late = create_task(queue.get());
    wait(sleep(0)).await?;
    assert_eq!(wait(first).await?, "data");
    assert!(wait(second).await.unwrap_err().is::<QueueShutDown>());
    assert!(wait(late).await.unwrap_err().is::<QueueShutDown>());
    Ok(())
}

#[test]
fn the_last_item_goes_to_the_one_it_was_promised_to() {
    each_kind!(promised, 0);
}

#[test]
fn who_waits_for_the_last_item_gets_it_if_the_first_is_cancelled() {
    run(async {
        let queue = Queue::new();
        let first = create_task(queue.get());
        wait(sleep(0)).await?;
        queue.put_nowait("data")?;
        queue.shutdown(false);
        let late = create_task(queue.get());
        first.cancel();
        assert!(wait(first).await.unwrap_err().is::<CancelledError>());
        assert_eq!(wait(late).await?, "data");
        Ok(())
    })
    .unwrap();
}

#[test]
fn twice_is_no_more_than_once() {
    run(async {
        let queue = Queue::new();
        queue.put_nowait("data")?;
        queue.shutdown(false);
        queue.shutdown(false);
        assert_eq!(queue.qsize(), 1);
        queue.shutdown(true);
        is_shut(&queue).await;
        Ok(())
    })
    .unwrap();
}
