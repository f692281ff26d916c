//! The places of suspended objects, however they are suspended: every kind of body and of wrapper.

use std::pin::{Pin, pin};

use dunder::asyncio::{
    self, Barrier, Condition, Event, Lock, Queue, Semaphore, create_task, gather, sleep, to_thread,
};
use dunder::asyncio::{capture_call_graph, wait_for};
use dunder::contextlib::{AsyncExitStack, asynccontextmanager};
use dunder::prelude::*;
use dunder::{BoxCoroutine, CallStack, FrameKind, Resume, Signal, anext};

use super::entry;
use crate::common::run;

/// The entries of an object, outermost first, and the lines of those that have one.
fn places<R: Resume>(object: Pin<&mut R>) -> (String, Vec<u32>) {
    let stack = CallStack::of(object);
    let entries: Vec<String> = stack.entries().iter().map(entry).collect();
    (entries.join(" > "), stack.entries().iter().filter_map(|entry| entry.line).collect())
}

fn step<R: Resume<Send = ()>>(object: Pin<&mut R>) {
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(object.resume(&mut cx, Signal::Next).yielded().is_some(), "it is suspended");
}

/// The line of `fn inner`.
const FIRST: u32 = line!() + 3;

#[generator]
fn inner() -> impl Generator<Yield = u32> {
    yield_!(1);
    yield_!(2); // inner's second
}

#[generator]
fn outer() -> impl Generator<Yield = u32> {
    yield_from!(inner());
    let mut rest = inner();
    yield_from!(&mut rest);
    yield_from!([3]);
}

#[test]
fn generators() {
    let mut object = pin!(outer());
    assert_eq!(
        places(object.as_mut()),
        ("g outer".into(), vec![FIRST + 6]),
        "not started: the line of the function"
    );
    step(object.as_mut());
    assert_eq!(places(object.as_mut()), ("g outer > g inner".into(), vec![FIRST + 7, FIRST + 1]));
    step(object.as_mut());
    assert_eq!(places(object.as_mut()), ("g outer > g inner".into(), vec![FIRST + 7, FIRST + 2]));
    step(object.as_mut());
    assert_eq!(
        places(object.as_mut()),
        ("g outer > g inner".into(), vec![FIRST + 9, FIRST + 1]),
        "by `&mut`"
    );
    step(object.as_mut());
    step(object.as_mut());
    let (entries, lines) = places(object.as_mut());
    assert!(entries.starts_with("g outer > - ") && entries.contains("IntoIter"), "{entries}");
    assert_eq!(lines, [FIRST + 10]);
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(object.as_mut().resume(&mut cx, Signal::Next).returned().is_some());
    assert_eq!(places(object.as_mut()), (String::new(), vec![]), "finished");
}

/// Runs a coroutine as a task until nothing is ready, and gives its entries, outermost first.
fn suspended<A>(main: A) -> String
where
    A: Awaitable<Output = ()> + 'static,
{
    let entries = run(async_! {
        let task = create_task(main);
        for _ in 0..4 { sleep(0).await; }
        let mut graph: Vec<String> = capture_call_graph(&task).call_stack().iter().map(entry).collect();
        graph.reverse();
        task.cancel();
        graph.join(" > ")
    });
    entries.unwrap()
}

dunder! {
    async fn naps() { sleep(1000).await; }

    async fn borrows(queue: &Queue<u32>) { let _ = queue.get().await; }

    async fn lends() {
        let queue = Queue::new();
        borrows(&queue).await;
    }

    #[coroutine(pinned)]
    async fn carried() {
        let all = [1, 2];
        for _n in &all { lends().await; }
    }

    async fn carries_a_part() {
        pinned! {
            let all = [1, 2];
            for _n in &all {
                carried().await;
            }
        }
    }

    fn boxes() -> BoxCoroutine<'static, ()> { carries_a_part().boxed() }

    async fn handles() {
        try {
            raise ValueError::new("x");
        } except _e: ValueError {
            boxes().await;
        }
    }

    async fn finally() {
        try {
            handles().await;
        } finally {
            sleep(0).await;
        }
    }
}

use dunder::errors::ValueError;

#[test]
fn bodies_of_every_kind() {
    let all = "a finally > a handles > a carries_a_part > a carried > a lends > a borrows > - Queue.get";
    assert_eq!(suspended(finally()), all);
}

#[test]
fn what_has_not_begun_stands_at_its_first_line() {
    run(async_! {
        let task = create_task(naps());
        let graph = capture_call_graph(&task);
        let place = graph.call_stack()[0];
        assert_eq!((place.kind, place.function), (FrameKind::Coroutine, "naps"));
        assert_eq!(graph.call_stack().len(), 1);
        let started = place.line.unwrap();
        sleep(0).await;
        let graph = capture_call_graph(&task);
        assert_eq!(graph.call_stack()[1].line, Some(started), "its one line is the first");
    })
    .unwrap();
}

dunder! {
    #[coroutine(pinned)]
    async fn pinned_lines(at: u32) -> u32 {
        let all = [1, 2];
        for n in &all {
            if at == *n {
                sleep(1).await;
            } else {
                sleep(2).await;
            }
        }
        0
    }

    async fn region_lines(at: u32) -> u32 {
        pinned! {
            let all = [1, 2];
            for n in &all {
                if at == *n {
                    sleep(1).await;
                } else {
                    sleep(2).await;
                }
            }
        }
        0
    }
}

#[test]
fn pinned_bodies_tell_the_line_of_the_suspension() {
    fn line<C: Coroutine<Return = u32> + 'static>(coroutine: C) -> u32 {
        let place = run(async_! {
            let task = create_task(coroutine);
            sleep(0.5).await;
            capture_call_graph(&task).call_stack()[1]
        });
        place.unwrap().line.unwrap()
    }
    let (first, second) = (line(pinned_lines(1)), line(pinned_lines(2)));
    assert_eq!(second, first + 2);
    let (first, second) = (line(region_lines(1)), line(region_lines(2)));
    assert_eq!(second, first + 2);
    assert_eq!(line(pinned_lines(2)) + 13, second, "the same statement of the function below");
}

dunder! {
    async fn numbers() -> impl AsyncGenerator<Yield = u32> {
        yield 1;
        naps().await;
    }

    async fn first_and_second() {
        let mut all = Box::pin(numbers());
        anext(&mut all).await;
        all.asend(()).await;
    }

    async fn managed() -> impl AsyncGenerator<Yield = ()> {
        naps().await;
        yield ();
    }

    async fn enters() {
        async with asynccontextmanager(managed()) {}
    }

    async fn stacks() {
        let mut stack = AsyncExitStack::new();
        stack.enter_async_context(asynccontextmanager(managed())).await;
    }
}

#[test]
fn generators_that_are_awaited() {
    assert_eq!(suspended(first_and_second()), "a first_and_second > ag numbers > a naps > - sleep");
    assert_eq!(suspended(enters()), "a enters > ag managed > a naps > - sleep");
    assert_eq!(suspended(stacks()), "a stacks > ag managed > a naps > - sleep");
}

#[test]
fn the_names_of_what_is_awaited() {
    assert_eq!(suspended(async_! { Event::new().wait().await; }), "a async_! > - Event.wait");
    let (lock, semaphore) = (Lock::new(), Semaphore::new(0));
    assert_eq!(
        suspended(async_! { lock.acquire().await; lock.acquire().await; }),
        "a async_! > - Lock.acquire"
    );
    assert_eq!(suspended(async_! { semaphore.acquire().await; }), "a async_! > - Semaphore.acquire");
    let condition = Condition::new();
    assert_eq!(
        suspended(async_! { condition.acquire().await; condition.wait().await; }),
        "a async_! > - Condition.wait"
    );
    let condition = Condition::new();
    assert_eq!(
        suspended(async_! { condition.acquire().await; condition.wait_for(|| false).await; }),
        "a async_! > - Condition.wait_for"
    );
    let barrier = Barrier::new(2).unwrap();
    assert_eq!(suspended(async_! { barrier.wait().await; }), "a async_! > - Barrier.wait");
    let full = Queue::with_maxsize(1);
    assert_eq!(suspended(async_! { full.put(1).await; full.put(2).await; }), "a async_! > - Queue.put");
    assert_eq!(
        suspended(async_! { wait_for(naps(), 5).await; }),
        "a async_! > - wait_for > a naps > - sleep"
    );
    assert_eq!(suspended(async_! { gather((naps(),)).await; }), "a async_! > - gather");
    let pending = suspended(async_! { std::future::pending::<()>().await; });
    assert!(pending.starts_with("a async_! > - ") && pending.contains("Pending<()>"), "{pending}");
}

#[test]
fn work_on_a_thread_is_named() {
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let entries = run(async_! {
        let task = create_task(to_thread(move || wait.recv()));
        sleep(0).await;
        let graph = capture_call_graph(&task);
        go.send(()).expect("the thread waits");
        task.await.expect("it was sent");
        graph.call_stack().iter().map(entry).collect::<Vec<_>>()
    });
    assert_eq!(entries.unwrap(), ["- to_thread"]);
}

/// Asking changes nothing: what follows is the same, however often it is asked.
#[test]
fn asking_disturbs_nothing() {
    dunder! {
        async fn main(asks: bool) -> Vec<u32> {
            let mut seen = Vec::new();
            let task = create_task(counts());
            for _ in 0..20 {
                if asks {
                    for _ in 0..3 { let _ = capture_call_graph(&task); }
                }
                sleep(0.5).await;
            }
            seen.extend(task.await);
            seen
        }

        #[coroutine(pinned)]
        async fn counts() -> Vec<u32> {
            let mut seen = Vec::new();
            let slot = &mut seen;
            for n in 0..3 {
                let mut twice = 0;
                async with asyncio::timeout(10) { adds(&mut twice, n).await; }
                slot.push(twice);
            }
            seen
        }

        async fn adds(to: &mut u32, n: u32) {
            try {
                sleep(n).await;
                *to += n;
            } finally {
                sleep(1).await;
                *to += n;
            }
        }
    }
    assert_eq!(run(main(true)).unwrap(), run(main(false)).unwrap());
}

/// A hand-written awaitable names itself.
#[test]
fn ones_own_awaitables() {
    struct Named;
    impl Resume for Named {
        type Yield = dunder::Suspended;
        type Send = ();
        type Return = ();

        fn resume(
            self: Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
            signal: Signal<()>,
        ) -> Step<dunder::Suspended, ()> {
            match signal {
                Signal::Throw(e) => Step::Raised(e),
                _ => Step::Yielded(dunder::Suspended),
            }
        }

        fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
            // It may do what it likes: the loop is not borrowed.
            create_task(sleep(0));
            stack.push_awaitable("named by hand");
        }
    }
    impl Generator for Named {}
    impl Awaitable for Named {
        type Output = ();
        type Await = Self;

        fn __await__(self) -> Self {
            self
        }
    }
    assert_eq!(suspended(async_! { Named.await; }), "a async_! > - named by hand");
}
