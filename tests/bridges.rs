//! The bridges to and from `std::future`, with the real executors: coroutines on tokio's and smol's threads, and their
//! futures awaited here.
#![allow(missing_docs)]

use std::cell::Cell;
use std::future::{Future as RustFuture, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::thread;

use dunder::asyncio::{CancelledError, Future, Runner, create_task, gather, sleep, wait, wait_for};
use dunder::errors::{TimeoutError, ValueError};
use dunder::into_future;
use dunder::prelude::*;

/// On an event loop whose clock is virtual.
fn run<A>(main: A) -> Result<A::Output, Exception>
where
    A: Awaitable<Output: 'static> + 'static,
{
    Runner::new().virtual_clock().run(main)
}

fn tokio_threads() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap()
}

/// A Rust future that gives way once; the waker is called at once.
fn gives_way() -> impl RustFuture<Output = ()> + Send {
    let mut gave_way = false;
    poll_fn(move |cx| {
        if std::mem::replace(&mut gave_way, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
}

dunder! {
    async fn adds(from: u64, to: u64) -> u64 {
        let mut sum = 0;
        for n in from..to {
            await gives_way();
            sum += n;
        }
        sum
    }

    async fn adds_in_two_parts(upto: u64) -> u64 {
        await adds(0, upto / 2) + await adds(upto / 2, upto)
    }

    async fn fails_after_giving_way() -> u64 {
        await gives_way();
        raise ValueError::new("no");
    }

    async fn catches() -> String {
        try {
            await fails_after_giving_way();
            "nothing".to_owned()
        } except e: ValueError {
            await gives_way();
            format!("caught {e}")
        } finally {
            await gives_way();
        }
    }

    async fn answers(questions: tokio::sync::mpsc::Receiver<u32>, replies: tokio::sync::mpsc::Sender<u32>) -> u32 {
        let (mut questions, mut count) = (questions, 0);
        while let Some(question) = await questions.recv() {
            await replies.send(question * 2)?;
            count += 1;
        }
        count
    }

    async fn sends_five(sender: smol::channel::Sender<u32>) {
        for n in 0..5 {
            await sender.send(n)?;
        }
    }

    async fn receives_one(receiver: smol::channel::Receiver<u32>) -> u32 {
        await receiver.recv()?
    }

    /// Waits for what never comes, and traces how it ends.
    async fn waits_for_ever(started: tokio::sync::oneshot::Sender<()>, trace: Arc<Mutex<Vec<&'static str>>>) {
        let on_drop = Logs(trace.clone(), "locals");
        try {
            let _ = tokio::sync::oneshot::Sender::send(started, ());
            await std::future::pending::<()>();
        } finally {
            trace.lock().unwrap().push("finally");
            await gives_way();
            trace.lock().unwrap().push("after a suspension");
        }
        drop(on_drop);
    }
}

struct Logs(Arc<Mutex<Vec<&'static str>>>, &'static str);

impl Drop for Logs {
    fn drop(&mut self) {
        self.0.lock().unwrap().push(self.1);
    }
}

// ---- coroutines on other executors ----

#[test]
fn a_coroutine_runs_on_tokios_threads() {
    let tokio = tokio_threads();
    let sums: Vec<u64> = tokio.block_on(async {
        let tasks: Vec<_> = (0..50).map(|n| tokio::spawn(adds_in_two_parts(n).into_future())).collect();
        let mut sums = Vec::new();
        for task in tasks {
            sums.push(task.await.unwrap().unwrap());
        }
        sums
    });
    assert_eq!(sums, (0..50).map(|n| (0..n).sum()).collect::<Vec<u64>>());
}

#[test]
fn a_coroutine_runs_on_smols_threads() {
    let executor = Arc::new(smol::Executor::new());
    let (stop, stopped) = smol::channel::unbounded::<()>();
    let threads: Vec<_> = (0..2)
        .map(|_| {
            let (executor, stopped) = (executor.clone(), stopped.clone());
            thread::spawn(move || smol::block_on(executor.run(stopped.recv())))
        })
        .collect();
    let tasks: Vec<_> = (0..50).map(|n| executor.spawn(adds_in_two_parts(n).into_future())).collect();
    for (n, task) in (0..50_u64).zip(tasks) {
        assert_eq!(smol::block_on(task).unwrap(), (0..n).sum::<u64>());
    }
    drop(stop);
    for thread in threads {
        assert!(thread.join().unwrap().is_err(), "the channel was closed");
    }
}

#[test]
fn a_coroutine_that_moves_between_threads_goes_on_where_it_was() {
    let mut coroutine = Box::pin(adds_in_two_parts(20).into_future());
    let mut threads = 0;
    let sum = loop {
        let (back, poll) = thread::spawn(move || {
            let poll = coroutine.as_mut().poll(&mut Context::from_waker(std::task::Waker::noop()));
            (coroutine, poll)
        })
        .join()
        .unwrap();
        coroutine = back;
        threads += 1;
        if let Poll::Ready(sum) = poll {
            break sum;
        }
    };
    assert_eq!((sum.unwrap(), threads), (190, 21));
}

#[test]
fn what_it_raises_is_an_error_there() {
    let e = tokio_threads().block_on(fails_after_giving_way().into_future()).unwrap_err();
    assert_eq!(e.downcast_ref::<ValueError>().map(ToString::to_string).as_deref(), Some("no"));
    assert_eq!(e.traceback().last().map(|frame| frame.function), Some("fails_after_giving_way"));
    let e = smol::block_on(fails_after_giving_way().into_future()).unwrap_err();
    assert!(e.is::<ValueError>());
    // With `?` it becomes the error of that world.
    let boxed: Result<u64, Box<dyn std::error::Error + Send + Sync>> =
        tokio_threads().block_on(async { Ok(fails_after_giving_way().into_future().await?) });
    assert_eq!(boxed.unwrap_err().to_string(), "no");
}

#[test]
fn handlers_and_finally_run_there() {
    let tokio = tokio_threads();
    let caught = tokio.block_on(async { tokio::spawn(catches().into_future()).await.unwrap() });
    assert_eq!(caught.unwrap(), "caught no");
    assert_eq!(smol::block_on(smol::spawn(catches().into_future())).unwrap(), "caught no");
}

#[test]
fn a_coroutine_there_may_await_what_belongs_there() {
    let count = tokio_threads().block_on(async {
        let (ask, questions) = tokio::sync::mpsc::channel(1);
        let (replies, mut answers_) = tokio::sync::mpsc::channel(1);
        let task = tokio::spawn(answers(questions, replies).into_future());
        for n in 0..10 {
            ask.send(n).await.unwrap();
            assert_eq!(answers_.recv().await, Some(2 * n));
        }
        drop(ask);
        task.await.unwrap()
    });
    assert_eq!(count.unwrap(), 10);
}

#[test]
fn what_needs_the_loop_raises_there() {
    let e = tokio_threads().block_on(sleep(1).into_future()).unwrap_err();
    assert_eq!(e.to_string(), "no running event loop");
    assert_eq!(smol::block_on(sleep(1).into_future()).unwrap_err().to_string(), "no running event loop");
}

#[test]
fn aborting_it_there_drops_it_and_its_finally_runs_up_to_the_first_suspension() {
    let trace = Arc::new(Mutex::new(Vec::new()));
    let tokio = tokio_threads();
    tokio.block_on(async {
        let (started, is_started) = tokio::sync::oneshot::channel();
        let task = tokio::spawn(waits_for_ever(started, trace.clone()).into_future());
        is_started.await.unwrap();
        task.abort();
        assert!(task.await.unwrap_err().is_cancelled());
    });
    assert_eq!(*trace.lock().unwrap(), ["finally", "locals"]);

    trace.lock().unwrap().clear();
    let (started, is_started) = tokio::sync::oneshot::channel();
    let task = smol::spawn(waits_for_ever(started, trace.clone()).into_future());
    smol::block_on(is_started).unwrap();
    assert!(smol::block_on(task.cancel()).is_none());
    assert_eq!(*trace.lock().unwrap(), ["finally", "locals"]);
}

#[test]
fn an_event_loop_may_run_on_a_thread_of_tokios() {
    let tokio = tokio_threads();
    let result = tokio.block_on(async {
        tokio::task::spawn_blocking(|| {
            run(async_! {
                let (a, b) = await gather((adds(0, 10), sleep(3600).result(5)));
                a + b
            })
        })
        .await
        .unwrap()
    });
    assert_eq!(result.unwrap(), 50);
}

// ---- their futures here ----

#[test]
fn tokios_channels_are_awaited_here() {
    let (ask, questions) = tokio::sync::mpsc::channel(2);
    let (replies, got) = tokio::sync::mpsc::channel(2);
    let other = thread::spawn(move || {
        let (ask, mut got) = (ask, got);
        let mut sum = 0;
        for n in 0..100 {
            ask.blocking_send(n).unwrap();
            sum += got.blocking_recv().unwrap();
        }
        sum
    });
    assert_eq!(run(answers(questions, replies)).unwrap(), 100);
    assert_eq!(other.join().unwrap(), 9900);
}

#[test]
fn tokios_tasks_are_awaited_here() {
    let tokio = tokio_threads();
    let (good, bad) = (tokio.spawn(async { 42 }), tokio.spawn(async { panic!("over there") }));
    run(async_! {
        let forty_two: u32 = await good?;
        assert_eq!(forty_two, 42);
        let over: Result<(), tokio::task::JoinError> = await bad;
        assert!(over.unwrap_err().is_panic());
    })
    .unwrap();
}

#[test]
fn tokios_timers_are_awaited_here_where_its_runtime_is_entered() {
    let tokio = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_time().build().unwrap();
    let _entered = tokio.enter();
    // Its timers are driven by its own threads, and are not virtual: no more than that it comes can be said.
    let late = tokio::time::timeout(std::time::Duration::from_millis(1), std::future::pending::<()>());
    let elapsed = dunder::asyncio::run(async_! { await late }).unwrap();
    assert!(elapsed.is_err());
}

#[test]
fn smols_tasks_and_channels_are_awaited_here() {
    run(async_! {
        assert_eq!(await smol::spawn(async { 1 }), 1);
        assert_eq!(await smol::unblock(|| 2), 2);
        let (sender, receiver) = smol::channel::bounded(1);
        let sends = create_task(sends_five(sender));
        let mut sum = 0;
        while let Ok(n) = await receiver.recv() {
            sum += n;
        }
        await sends;
        assert_eq!(sum, 10);
    })
    .unwrap();
}

#[test]
fn tokios_locks_work_between_tasks_here() {
    let held = Arc::new(AtomicUsize::new(0));
    let lock = Arc::new(tokio::sync::Mutex::new(0));
    let workers = (0..10).map(|_| {
        let (lock, held) = (lock.clone(), held.clone());
        async_! {
            let mut value = await lock.clone().lock_owned();
            assert_eq!(held.fetch_add(1, Ordering::SeqCst), 0);
            await sleep(1);
            held.fetch_sub(1, Ordering::SeqCst);
            *value += 1;
        }
    });
    let workers: Vec<_> = workers.collect();
    run(async_! { drop(await gather(workers)); }).unwrap();
    assert_eq!(*lock.blocking_lock(), 10);
}

#[test]
fn a_rust_future_may_wait_for_ours() {
    run(async_! {
        let (task, future) = (create_task(sleep(5).result("task")), Future::new());
        let setter = future.clone();
        let both = async {
            let first = into_future(task).await?;
            let second: &str = into_future(future).await?;
            Ok::<_, Exception>((first, second))
        };
        let waits = create_task(both);
        await sleep(10);
        assert!(!waits.done());
        setter.set_result("future")?;
        assert_eq!(await waits?, ("task", "future"));
    })
    .unwrap();
}

/// A Rust future that never ends, and notes that it was dropped.
struct Foreign(Rc<Cell<bool>>);

impl RustFuture for Foreign {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Pending
    }
}

impl Drop for Foreign {
    fn drop(&mut self) {
        self.0.set(true);
    }
}

#[test]
fn a_foreign_future_that_is_cancelled_is_dropped() {
    run(async_! {
        // It is gone when the handler runs.
        let (dropped, caught) = (Rc::new(Cell::new(false)), Rc::new(Cell::new(None)));
        let task = create_task(awaits_it(Foreign(dropped.clone()), dropped.clone(), caught.clone()));
        await sleep(1);
        assert!(!dropped.get());
        task.cancel();
        await wait([task.clone()]);
        assert_eq!(caught.get(), Some(true));
        assert!(task.cancelled());

        // A task that is one, and a time limit on one.
        let dropped = Rc::new(Cell::new(false));
        let task = create_task(Foreign(dropped.clone()));
        await sleep(1);
        task.cancel();
        await sleep(0);
        assert!(task.cancelled() && dropped.get());

        let (dropped, mut late) = (Rc::new(Cell::new(false)), false);
        let limited = wait_for(Foreign(dropped.clone()), 5);
        try {
            await limited;
        } except _: TimeoutError {
            late = dropped.get();
        }
        assert!(late);
    })
    .unwrap();
}

dunder! {
    async fn awaits_it(foreign: Foreign, dropped: Rc<Cell<bool>>, caught: Rc<Cell<Option<bool>>>) {
        try {
            await foreign;
        } except _: CancelledError {
            caught.set(Some(dropped.get()));
            raise;
        }
    }
}

#[test]
fn a_message_that_was_sent_to_a_cancelled_receiver_is_not_lost() {
    run(async_! {
        let (sender, receiver) = smol::channel::bounded::<u32>(4);
        let task = create_task(receives_one(receiver.clone()));
        await sleep(1);
        task.cancel();
        assert!((await sender.send(7)).is_ok());
        await wait([task.clone()]);
        assert!(task.cancelled());
        assert_eq!(await receiver.recv(), Ok(7));
    })
    .unwrap();
}

#[test]
fn what_is_not_send_stays_on_its_thread() {
    // `LocalSet` and `LocalExecutor` take them all the same.
    let local = Rc::new(Cell::new(0));
    let counts = |local: Rc<Cell<u64>>| {
        async_! {
            await gives_way();
            local.set(local.get() + 1);
        }
    };
    let tokio = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let set = tokio::task::LocalSet::new();
    let task = set.spawn_local(counts(local.clone()).into_future());
    tokio.block_on(set);
    assert!(tokio.block_on(task).unwrap().is_ok());
    let executor = smol::LocalExecutor::new();
    let task = executor.spawn(counts(local.clone()).into_future());
    smol::block_on(executor.run(task)).unwrap();
    assert_eq!(local.get(), 2);
}

#[test]
fn a_coroutine_there_can_be_raced_against_other_futures() {
    let tokio = tokio_threads();
    let first = tokio.block_on(async {
        let mut slow = pin!(adds(0, 1_000_000_000).into_future());
        tokio::select! {
            biased;
            e = fails_after_giving_way().into_future() => e.unwrap_err().to_string(),
            sum = &mut slow => sum.unwrap().to_string(),
        }
    });
    assert_eq!(first, "no");
}
