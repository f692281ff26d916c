//! `LocalPool` of the futures crate: no timers, no threads, no I/O.

use std::cell::RefCell;
use std::future::Future;

use futures::channel::mpsc;
use futures::executor::{LocalPool, LocalSpawner};
use futures::future::RemoteHandle;
use futures::lock::Mutex;
use futures::task::LocalSpawnExt;
use futures::{SinkExt, StreamExt};

use super::{executor, give_way};

type Handle<T> = RemoteHandle<T>;

thread_local! {
    static SPAWNER: RefCell<Option<LocalSpawner>> = const { RefCell::new(None) };
}

fn block_on<F>(future: F) -> F::Output
where
    F: Future + 'static,
    F::Output: 'static,
{
    let mut pool = LocalPool::new();
    SPAWNER.set(Some(pool.spawner()));
    pool.run_until(spawn(future))
}

fn spawn_doomed() -> RemoteHandle<()> {
    spawn(std::future::pending())
}

executor! {
    spawn: |future| {
        SPAWNER.with_borrow(|spawner| spawner.as_ref().unwrap().spawn_local_with_handle(future).unwrap())
    },
    join: |handle| handle.await,
    // A dropped handle cancels; that cannot be waited for.
    cancel_and_join: |task| {
        drop(task);
        give_way().await;
    },
    yield_now: give_way().await,
    channel: mpsc::channel(0),
    send: |sender, item| sender.send(item).await.unwrap(),
    receive: |receiver| receiver.next().await.unwrap(),
    lock: Mutex<()> = Mutex::new(()),
    acquire: |lock| lock.lock().await,
}

pub(super) fn run(workload: &str, n: u64) -> Option<f64> {
    run_common(workload, n)
}
