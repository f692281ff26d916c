//! Async generators, against CPython's `test_asyncgen`.
#![allow(missing_docs)]

use std::cell::RefCell;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use dunder::asyncio::{self, Runner, sleep};
use dunder::errors::{
    Cancelled, GeneratorExit, RuntimeError, StopAsyncIteration, StopIteration, TypeError, ValueError,
};
use dunder::prelude::*;
use dunder::{BaseException, Resume, Signal, aiter, anext, anext_or};
use futures_lite::StreamExt;

/// Runs a coroutine in virtual time.
fn run<A: Awaitable + 'static>(main: A) -> A::Output
where
    A::Output: 'static,
{
    Runner::new().virtual_clock().run(main).unwrap()
}

fn text(e: &Exception) -> String {
    e.to_string()
}

/// Everything that an async generator yields, and what it raises in the end.
#[dunder::coroutine]
async fn to_list<G: AsyncGenerator<Send = ()> + Unpin>(mut agen: G) -> (Vec<G::Yield>, Option<Exception>) {
    let mut items = Vec::new();
    loop {
        match agen.__anext__().into_future().await {
            Ok(item) => items.push(item),
            Err(e) if e.is::<StopAsyncIteration>() => return (items, None),
            Err(e) => return (items, Some(e)),
        }
    }
}

#[generator]
async fn three() -> impl AsyncGenerator<Yield = u32> {
    sleep(1).await;
    yield_!(123);
    sleep(1).await;
    yield_!(456);
    sleep(1).await;
    yield_!(789);
}

#[test]
fn iteration() {
    assert_eq!(run(to_list(three())).0, [123, 456, 789]);
    assert_eq!(run(to_list(Box::pin(three()))).0, [123, 456, 789]);
}

#[dunder::coroutine]
async fn fails() -> u32 {
    sleep(1).await;
    "one".parse::<u32>()?
}

#[generator]
async fn raising() -> impl AsyncGenerator<Yield = u32> {
    yield_!(1);
    yield_!(fails().await);
}

#[test]
fn what_is_raised_comes_out_of_the_call() {
    let (items, raised) = run(to_list(raising()));
    assert_eq!(items, [1]);
    let raised = raised.unwrap();
    assert!(raised.is::<std::num::ParseIntError>());
    let functions: Vec<_> = raised.traceback().iter().map(|frame| frame.function).collect();
    assert_eq!(functions, ["raising", "fails"]);
}

#[generator]
async fn averager() -> impl AsyncGenerator<Yield = f64, Send = f64> {
    let (mut total, mut count) = (0.0, 0.0);
    let mut average = 0.0;
    loop {
        let value = yield_!(average);
        sleep(1).await;
        total += value;
        count += 1.0;
        average = total / count;
    }
}

#[test]
fn what_is_sent_arrives_at_the_yield() {
    #[dunder::coroutine]
    async fn program() {
        let mut agen = averager();
        let refused = agen.asend(1.0).into_future().await.unwrap_err();
        assert!(refused.is::<TypeError>());
        assert_eq!(text(&refused), "can't send non-None value to a just-started async generator");
        assert_eq!(agen.start().await, 0.0);
        assert_eq!(agen.asend(10.0).await, 10.0);
        assert_eq!(agen.asend(20.0).await, 15.0);
        let refused = agen.start().into_future().await.unwrap_err();
        assert!(refused.is::<TypeError>());
        assert_eq!(agen.asend(60.0).await, 30.0);
    }
    run(program());
}

/// The first item of a generator that does not wait for it.
fn started<G: AsyncGenerator + Unpin>(agen: &mut G) -> G::Yield {
    let mut cx = Context::from_waker(Waker::noop());
    match Pin::new(agen).poll_resume(&mut cx, Signal::Next) {
        Poll::Ready(Step::Yielded(value)) => value,
        _ => panic!("it yields at once"),
    }
}

#[test]
fn an_exhausted_one_stops_again_and_again() {
    #[dunder::coroutine]
    async fn program() {
        let mut agen = three();
        for expected in [123, 456, 789] {
            assert_eq!(agen.__anext__().await, expected);
        }
        for _ in 0..2 {
            assert!(agen.__anext__().into_future().await.unwrap_err().is::<StopAsyncIteration>());
            assert!(agen.asend(()).into_future().await.unwrap_err().is::<StopAsyncIteration>());
        }
        let thrown = agen.athrow(ValueError::new("late")).into_future().await.unwrap_err();
        assert_eq!(text(&thrown), "late");
        agen.aclose().await;
        agen.aclose().await;
    }
    run(program());
}

#[generator]
async fn stops(with: Exception) -> impl AsyncGenerator<Yield = u32> {
    yield_!(1);
    Err::<(), _>(with)?;
}

#[test]
fn a_stop_that_escapes_is_an_error() {
    for (stop, message) in [
        (StopAsyncIteration.into(), "async generator raised StopAsyncIteration"),
        (Exception::from(StopIteration), "async generator raised StopIteration"),
    ] {
        let (items, raised) = run(to_list(stops(stop.clone())));
        let raised = raised.unwrap();
        assert_eq!(items, [1]);
        assert!(raised.is::<RuntimeError>());
        assert_eq!(text(&raised), message);
        assert!(raised.cause().unwrap().ptr_eq(&stop));
        assert!(raised.context().unwrap().ptr_eq(&stop));
        assert_eq!(stop.traceback()[0].function, "stops");
    }
}

#[test]
fn a_call_is_awaited_once() {
    let mut agen = three();
    let mut cx = Context::from_waker(Waker::noop());
    let mut call = agen.athrow(ValueError::new("x"));
    assert!(Pin::new(&mut call).resume(&mut cx, Signal::Next).raised().unwrap().is::<ValueError>());
    let again = Pin::new(&mut call).resume(&mut cx, Signal::Next).raised().unwrap();
    assert_eq!(text(&again), "cannot reuse already awaited aclose()/athrow()");
    let mut call = agen.aclose();
    assert!(Pin::new(&mut call).resume(&mut cx, Signal::Next).returned().is_some());
    let again = Pin::new(&mut call).resume(&mut cx, Signal::Throw(GeneratorExit.into())).raised().unwrap();
    assert_eq!(text(&again), "cannot reuse already awaited aclose()/athrow()");
    let mut call = agen.asend(());
    assert!(Pin::new(&mut call).resume(&mut cx, Signal::Next).raised().unwrap().is::<StopAsyncIteration>());
    let again = Pin::new(&mut call).resume(&mut cx, Signal::Next).raised().unwrap();
    assert_eq!(text(&again), "cannot reuse already awaited __anext__()/asend()");
}

/// Suspends once; yields to nobody.
#[dunder::coroutine]
async fn suspend() {
    let mut suspended = false;
    std::future::poll_fn(move |_| {
        if std::mem::replace(&mut suspended, true) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

#[generator]
async fn waits() -> impl AsyncGenerator<Yield = u32> {
    suspend().await;
    yield_!(1);
    suspend().await;
}

#[test]
fn a_call_that_was_given_up_leaves_the_generator_running() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut agen = waits();
    assert!(!agen.ag_running());
    let mut call = agen.__anext__();
    assert!(matches!(Pin::new(&mut call).resume(&mut cx, Signal::Next), Step::Yielded(_)));
    drop(call);
    assert!(agen.ag_running());
    macro_rules! refused {
        ($call:expr, $signal:expr, $already:literal, $reused:literal) => {
            let mut call = $call;
            let refused = Pin::new(&mut call).resume(&mut cx, $signal).raised().unwrap();
            assert_eq!(text(&refused), concat!($already, ": asynchronous generator is already running"));
            let again = Pin::new(&mut call).resume(&mut cx, Signal::Next).raised().unwrap();
            assert_eq!(text(&again), concat!("cannot reuse already awaited ", $reused));
        };
    }
    let thrown = || Signal::Throw(ValueError::new("x").into());
    refused!(agen.__anext__(), Signal::Next, "anext()", "__anext__()/asend()");
    refused!(agen.asend(()), thrown(), "anext()", "__anext__()/asend()");
    refused!(agen.athrow(ValueError::new("y")), thrown(), "athrow()", "aclose()/athrow()");
    refused!(agen.aclose(), Signal::Next, "aclose()", "aclose()/athrow()");
    // As a stream it goes on where it waits.
    let Poll::Ready(Step::Yielded(1)) = Pin::new(&mut agen).poll_resume(&mut cx, Signal::Next) else {
        panic!("it has been waiting for this")
    };
    assert!(!agen.ag_running());
}

/// Records what becomes of it.
struct Trace(Rc<RefCell<Vec<&'static str>>>, &'static str);

impl Drop for Trace {
    fn drop(&mut self) {
        self.0.borrow_mut().push(self.1);
    }
}

#[generator]
async fn guarded(trace: Rc<RefCell<Vec<&'static str>>>) -> impl AsyncGenerator<Yield = u32> {
    let _outer = Trace(trace.clone(), "outer");
    yield_!(1);
    let _inner = Trace(trace, "inner");
    sleep(10).await;
    yield_!(2);
}

#[test]
fn closing_and_dropping_end_what_is_alive() {
    let trace = Rc::new(RefCell::new(Vec::new()));
    #[dunder::coroutine]
    async fn closes(trace: Rc<RefCell<Vec<&'static str>>>) {
        let mut agen = guarded(trace.clone());
        assert_eq!(agen.__anext__().await, 1);
        agen.aclose().await;
        assert_eq!(*trace.borrow(), ["outer"]);
        let mut unstarted = guarded(trace);
        unstarted.aclose().await;
    }
    run(closes(trace.clone()));
    trace.borrow_mut().clear();
    let mut agen = guarded(trace.clone());
    assert_eq!(started(&mut agen), 1);
    drop(agen);
    assert_eq!(*trace.borrow(), ["outer"]);
    trace.borrow_mut().clear();
    Runner::new()
        .virtual_clock()
        .run(async move {
            let mut agen = guarded(trace.clone());
            assert_eq!(started(&mut agen), 1);
            let mut cx = Context::from_waker(Waker::noop());
            assert!(Pin::new(&mut agen).poll_resume(&mut cx, Signal::Next).is_pending());
            drop(agen);
            assert_eq!(*trace.borrow(), ["inner", "outer"]);
        })
        .unwrap();
}

#[test]
fn a_task_is_cancelled_while_its_generator_waits() {
    #[dunder::coroutine]
    async fn consume(trace: Rc<RefCell<Vec<&'static str>>>) {
        let _consumer = Trace(trace.clone(), "consumer");
        let mut agen = guarded(trace);
        agen.__anext__().await;
        agen.__anext__().await;
    }
    #[dunder::coroutine]
    async fn program() {
        let trace = Rc::default();
        let task = asyncio::create_task(consume(Rc::clone(&trace)));
        sleep(1).await;
        assert!(task.cancel());
        sleep(0).await;
        assert!(task.cancelled());
        assert_eq!(*trace.borrow(), ["inner", "outer", "consumer"]);
    }
    run(program());
}

#[derive(Default)]
struct Store {
    items: Vec<String>,
}

trait Pages {
    #[generator]
    async fn pages<'a>(&'a self, size: usize) -> impl AsyncGenerator<Yield = &'a [String]> + 'a;

    #[generator]
    async fn sizes(&self) -> impl AsyncGenerator<Yield = usize> {
        for size in 1..3 {
            sleep(1).await;
            yield_!(size);
        }
    }
}

impl Pages for Store {
    #[generator]
    async fn pages<'a>(&'a self, size: usize) -> impl AsyncGenerator<Yield = &'a [String]> + 'a {
        for page in self.items.chunks(size) {
            sleep(1).await;
            yield_!(page);
        }
    }
}

impl Store {
    /// Fills itself: the awaited method borrows `self` anew each time.
    #[generator]
    async fn filling(&mut self, up_to: usize) -> impl AsyncGenerator<Yield = usize> {
        while self.items.len() < up_to {
            let count = self.add(format!("item {}", self.items.len())).await;
            yield_!(count);
        }
    }

    #[dunder::coroutine]
    async fn add(&mut self, item: String) -> usize {
        sleep(1).await;
        self.items.push(item);
        self.items.len()
    }
}

#[test]
fn methods_and_trait_methods() {
    #[dunder::coroutine]
    async fn program() {
        let mut store = Store::default();
        let (counts, raised) = to_list(Box::pin(store.filling(3))).await;
        assert!(raised.is_none());
        assert_eq!(counts, [1, 2, 3]);
        assert_eq!(lengths(&store).await, [2, 1]);
    }
    async fn lengths(store: &impl Pages) -> Vec<usize> {
        let pages = to_list(pin!(store.pages(2))).into_future().await.unwrap();
        let sizes = to_list(Box::pin(store.sizes())).into_future().await.unwrap();
        assert_eq!(sizes.0, [1, 2]);
        pages.0.iter().map(|page| page.len()).collect()
    }
    run(program());
}

/// Awaits a borrow of a local.
#[generator]
async fn lines(text: String) -> impl AsyncGenerator<Yield = usize> {
    let mut read = Vec::new();
    for line in text.lines().map(str::to_owned).collect::<Vec<_>>() {
        let length = measure(&line, &mut read).await;
        yield_!(length);
    }
    yield_!(read.iter().sum());
}

#[dunder::coroutine]
async fn measure(line: &str, read: &mut Vec<usize>) -> usize {
    sleep(1).await;
    read.push(line.len());
    line.len()
}

#[test]
fn awaits_may_borrow_locals() {
    assert_eq!(run(to_list(Box::pin(lines("a\nbcd".to_owned())))).0, [1, 3, 4]);
}

#[test]
fn an_exception_reaches_a_borrowing_await() {
    #[dunder::coroutine]
    async fn consume() {
        let mut agen = Box::pin(lines("a\nb".to_owned()));
        assert_eq!(agen.__anext__().await, 1);
        agen.__anext__().await;
    }
    #[dunder::coroutine]
    async fn program() {
        let task = asyncio::create_task(consume());
        sleep(1.5).await;
        assert!(task.cancel());
        let raised = asyncio::gather((task,)).return_exceptions().await.0.unwrap_err();
        assert!(raised.is::<Cancelled>());
        let functions: Vec<_> = raised.traceback().iter().map(|frame| frame.function).collect();
        assert_eq!(functions, ["consume", "lines", "measure"]);
    }
    run(program());
}

struct Tree {
    value: u32,
    children: Vec<Tree>,
}

type BoxedItems<'a> = Pin<Box<dyn AsyncGenerator<Yield = u32, Send = ()> + 'a>>;

#[generator]
async fn walk(tree: &Tree) -> impl AsyncGenerator<Yield = u32> {
    yield_!(tree.value);
    for child in &tree.children {
        let mut inner: BoxedItems<'_> = Box::pin(walk(child));
        while let Some(value) = next_of(&mut inner).await {
            yield_!(value);
        }
    }
}

#[dunder::coroutine]
async fn next_of(items: &mut BoxedItems<'_>) -> Option<u32> {
    items.__anext__().into_future().await.ok()
}

#[test]
fn recursion_through_a_box() {
    let leaf = |value| Tree { value, children: Vec::new() };
    let tree = Tree { value: 1, children: vec![Tree { value: 2, children: vec![leaf(3)] }, leaf(4)] };
    let mut walk = pin!(walk(&tree));
    let mut cx = Context::from_waker(Waker::noop());
    let mut values = Vec::new();
    while let Poll::Ready(Step::Yielded(value)) = walk.as_mut().poll_resume(&mut cx, Signal::Next) {
        values.push(value);
    }
    assert_eq!(values, [1, 2, 3, 4]);
}

#[generator]
async fn pairs<T: Clone + 'static, const N: usize>(items: [T; N]) -> impl AsyncGenerator<Yield = (T, T)> {
    for item in items {
        sleep(1).await;
        yield_!((item.clone(), item));
    }
}

#[test]
fn generics() {
    assert_eq!(run(to_list(pairs(["a", "b"]))).0, [("a", "a"), ("b", "b")]);
}

#[test]
fn sending_is_for_yields_not_for_awaits() {
    #[generator]
    async fn echo() -> impl AsyncGenerator<Yield = String, Send = String> {
        let mut reply = String::new();
        loop {
            let sent = yield_!(reply);
            let length = measure(&sent, &mut Vec::new()).await;
            suspend_twice().await;
            reply = format!("{sent}: {length}");
        }
    }
    #[dunder::coroutine]
    async fn suspend_twice() {
        sleep(1).await;
        sleep(1).await;
    }
    run(async_! {
        let mut agen = Box::pin(echo());
        assert_eq!(started(&mut agen), "");
        assert_eq!(await agen.asend("ab".to_owned()), "ab: 2");
        assert_eq!(await agen.asend("c".to_owned()), "c: 1");
    });
}

#[test]
fn it_is_a_stream() {
    #[dunder::coroutine]
    async fn program() {
        let mut items = Vec::new();
        let mut agen = raising();
        while let Some(item) = agen.next().await {
            items.push(item.map_err(|e| e.to_string()));
        }
        assert_eq!(items, [Ok(1), Err("invalid digit found in string".to_owned())]);
        assert!(agen.next().await.is_none());
        let all: Vec<u32> = three().map(Result::unwrap).collect().await;
        assert_eq!(all, [123, 456, 789]);
        assert_eq!(count(three()).await, 3);
    }
    /// In generic code.
    async fn count<G: AsyncGenerator<Send = ()>>(agen: G) -> usize {
        agen.results().filter(Result::is_ok).count().await
    }
    run(program());
}

#[test]
fn as_a_stream_it_can_be_given_up_and_taken_up() {
    let mut agen = waits();
    let mut cx = Context::from_waker(Waker::noop());
    let polls: Vec<_> =
        (0..4).map(|_| agen.poll_next(&mut cx).map(Option::transpose).map(Result::unwrap)).collect();
    assert_eq!(polls, [Poll::Pending, Poll::Ready(Some(1)), Poll::Pending, Poll::Ready(None)]);
}

struct Evens {
    n: u32,
}

impl AsyncIterator for Evens {
    type Item = u32;

    #[dunder::coroutine]
    async fn __anext__(&mut self) -> u32 {
        sleep(1).await;
        if self.n >= 4 {
            Err(StopAsyncIteration)?;
        }
        self.n += 2;
        self.n
    }
}

/// Python's class with an `__aiter__` that is an async generator.
struct Gen;

impl AsyncIterable for Gen {
    type Item = u32;

    #[generator]
    async fn __aiter__(self) -> impl AsyncGenerator<Yield = u32> {
        yield_!(1);
        sleep(1).await;
        yield_!(2);
    }
}

#[test]
fn aiter_and_anext() {
    #[dunder::coroutine]
    async fn consume<I: AsyncIterable<Item = u32>>(items: I) {
        let mut it = aiter(items);
        assert_eq!(anext_or(&mut it, 7).await, 1);
        assert_eq!(anext(&mut it).await, 2);
        assert!(anext(&mut it).into_future().await.unwrap_err().is::<StopAsyncIteration>());
        assert_eq!(anext_or(&mut it, 7).await, 7);
        assert_eq!(anext_or(&mut it, 8).await, 8);
    }
    #[generator]
    async fn two() -> impl AsyncGenerator<Yield = u32> {
        yield_!(1);
        yield_!(2);
    }
    run(consume(two()));
    run(consume(Gen));
    run(consume(Box::pin(two())));
    let mut ones = Evens { n: 0 };
    assert_eq!(run(async move { (anext(&mut ones).into_future().await.unwrap(), ones.n) }), (2, 2));
}

/// Something between its `yield`s that may go wrong.
#[generator]
async fn resilient(log: Log) -> impl AsyncGenerator<Yield = u32, Send = u32> {
    try_! {
        {
            sleep(1).await;
            let mut value = try_! {
                { yield_!(1) }
                except e: ValueError {
                    sleep(1).await;
                    log.borrow_mut().push(format!("caught {e}"));
                    1000
                }
            };
            loop {
                value = yield_!(value * 2);
                sleep(1).await;
            }
        }
        finally {
            sleep(1).await;
            sleep(1).await;
            log.borrow_mut().push("done".to_owned());
        }
    }
}

type Log = Rc<RefCell<Vec<String>>>;

/// `test_async_gen_asyncio_athrow_01`
#[test]
fn a_thrown_exception_can_be_caught_and_is_answered_by_the_next_yield() {
    #[dunder::coroutine]
    async fn program(log: Log) {
        let mut agen = Box::pin(resilient(log.clone()));
        assert_eq!(agen.start().await, 1);
        assert_eq!(agen.athrow(ValueError::new("no")).await, 2000);
        assert_eq!(agen.asend(7).await, 14);
        let raised = try_! {
            { agen.athrow(TypeError::new("other")).await; None }
            except e: TypeError { Some(e.to_string()) }
        };
        assert_eq!(raised.as_deref(), Some("other"));
        assert_eq!(*log.borrow(), ["caught no", "done"]);
        agen.aclose().await;
    }
    run(program(Log::default()));
}

/// `test_async_gen_asyncio_aclose_06` and `…_07`
#[test]
fn closing_waits_for_the_cleanup_and_objects_to_a_yield() {
    #[generator]
    async fn stubborn(log: Log) -> impl AsyncGenerator<Yield = u32> {
        try_! {
            { yield_!(1); }
            finally {
                sleep(1).await;
                log.borrow_mut().push("cleaned".to_owned());
                yield_!(12);
            }
        }
    }
    #[dunder::coroutine]
    async fn program(log: Log) {
        let mut agen = Box::pin(stubborn(log.clone()));
        assert_eq!(agen.__anext__().await, 1);
        let message = try_! {
            { agen.aclose().await; String::new() }
            except e: RuntimeError { e.to_string() }
        };
        assert_eq!(message, "async generator ignored GeneratorExit");
        let mut agen = Box::pin(resilient(log.clone()));
        assert_eq!(agen.start().await, 1);
        let before = asyncio::get_running_loop()?.time();
        agen.aclose().await;
        assert_eq!(asyncio::get_running_loop()?.time(), before + 2.0);
        assert_eq!(*log.borrow(), ["cleaned", "done"]);
    }
    run(program(Log::default()));
}

/// `test_async_gen_exception_11`, and a `GeneratorExit` thrown by hand.
#[test]
fn a_generator_exit_that_is_thrown_comes_out() {
    #[generator]
    async fn inner() -> impl AsyncGenerator<Yield = u32> {
        yield_!(10);
        yield_!(20);
    }
    #[generator]
    async fn outer() -> impl AsyncGenerator<Yield = u32> {
        yield_!(1);
        let mut agen = Box::pin(inner());
        agen.asend(()).await;
        try_! {
            { agen.athrow(GeneratorExit).await; }
            except _: GeneratorExit { yield_!(2); }
        }
        yield_!(3);
    }
    assert_eq!(run(to_list(Box::pin(outer()))).0, [1, 2, 3]);
}

/// `test_async_gen_asyncio_asend_02` and `…_03`: what is awaited fails, or is cancelled.
#[test]
fn cleanup_runs_when_what_is_awaited_fails() {
    #[dunder::coroutine]
    async fn crash(cancel: bool) {
        sleep(1).await;
        if cancel { raise!(Cancelled::default()) } else { raise!(ValueError::new("crash")) }
    }
    #[generator]
    async fn agen(log: Log, cancel: bool) -> impl AsyncGenerator<Yield = u32> {
        try_! {
            {
                sleep(1).await;
                yield_!(1);
                crash(cancel).await;
                yield_!(2);
            }
            finally {
                sleep(1).await;
                log.borrow_mut().push("done".to_owned());
            }
        }
    }
    #[dunder::coroutine]
    async fn program(cancel: bool) -> Vec<u32> {
        let log = Log::default();
        let mut seen = Vec::new();
        try_! {
            { async_for! { n in agen(log.clone(), cancel) { seen.push(n); } } }
            except e: BaseException { assert_eq!(e.is::<Cancelled>(), cancel); }
            else { panic!("it raises") }
        }
        assert_eq!(*log.borrow(), ["done"]);
        seen
    }
    assert_eq!(run(program(false)), [1]);
    assert_eq!(run(program(true)), [1]);
}

/// A cancellation is heard of where the generator waits, and may be dealt with there.
#[test]
fn a_cancellation_can_be_caught_inside_of_the_generator() {
    #[generator]
    async fn patient() -> impl AsyncGenerator<Yield = &'static str> {
        yield_!("first");
        try_! {
            { sleep(100).await; }
            except _: Cancelled { yield_!("interrupted"); }
        }
        yield_!("last");
    }
    #[dunder::coroutine]
    async fn consume() -> Vec<&'static str> {
        let mut seen = Vec::new();
        async_for! { what in patient() { seen.push(what); } else { seen.push("end"); } }
        seen
    }
    #[dunder::coroutine]
    async fn program() -> Vec<&'static str> {
        let task = asyncio::create_task(consume());
        sleep(1).await;
        task.cancel();
        task.await
    }
    assert_eq!(run(program()), ["first", "interrupted", "last", "end"]);
}

/// `test_async_gen_exception_07` to `_09`: a generator and an async one with the same body do the same.
#[test]
fn sync_and_async_generators_agree() {
    macro_rules! both {
        ($name:ident, $body:tt) => {{
            #[generator]
            fn $name() -> impl Generator<Yield = u32> $body
            let mut sync = Vec::new();
            let mut agen = $name();
            loop {
                match next(&mut agen) {
                    Step::Yielded(value) => sync.push(value.to_string()),
                    Step::Returned(()) => break sync.push("STOP".to_owned()),
                    Step::Raised(e) if e.is::<StopIteration>() => break sync.push("STOP".to_owned()),
                    Step::Raised(e) => sync.push(e.to_string()),
                }
            }
            sync
        }};
        (async $name:ident, $body:tt) => {{
            #[generator]
            async fn $name() -> impl AsyncGenerator<Yield = u32> $body
            #[dunder::coroutine]
            async fn collect() -> Vec<String> {
                let mut seen = Vec::new();
                let mut agen = Box::pin($name());
                loop {
                    match agen.__anext__().into_future().await {
                        Ok(value) => seen.push(value.to_string()),
                        Err(e) if e.is::<StopAsyncIteration>() => break seen.push("STOP".to_owned()),
                        Err(e) => seen.push(e.to_string()),
                    }
                }
                seen
            }
            run(collect())
        }};
    }
    let sync = both!(plain, {
        try_! {
            { yield_!(1); raise!(ValueError::new("zero")); }
            finally { yield_!(2); yield_!(3); }
        }
        yield_!(100);
    });
    assert_eq!(sync, ["1", "2", "3", "zero", "STOP"]);
    let r#async = both!(async waiting, {
        try_! {
            { sleep(1).await; yield_!(1); raise!(ValueError::new("zero")); }
            finally { yield_!(2); sleep(1).await; yield_!(3); }
        }
        yield_!(100);
    });
    assert_eq!(r#async, sync);
    let sync = both!(plain, {
        try_! {
            { yield_!(1); }
            finally { yield_!(2); raise!(ValueError::new("zero")); yield_!(3); }
        }
        yield_!(100);
    });
    assert_eq!(sync, ["1", "2", "zero", "STOP"]);
    let r#async = both!(async waiting, {
        try_! {
            { yield_!(1); sleep(1).await; }
            finally { sleep(1).await; yield_!(2); raise!(ValueError::new("zero")); yield_!(3); }
        }
        yield_!(100);
    });
    assert_eq!(r#async, sync);
}

/// A generator of a `Stream`'s items, in the keyword form.
#[test]
fn the_keyword_form() {
    dunder! {
        async fn doubled<S>(numbers: S) -> impl AsyncGenerator<Yield = u32>
        where
            S: futures_lite::Stream<Item = u32>,
        {
            async for n in numbers {
                await sleep(n);
                yield n * 2;
            } else {
                yield 99;
            }
        }
    }
    assert_eq!(run(to_list(Box::pin(doubled(futures_lite::stream::iter([1, 2]))))).0, [2, 4, 99]);
}

/// A round that has to wait takes one tick, as by hand.
#[test]
fn async_for_waits_no_more_and_no_less_than_the_generator() {
    #[generator]
    async fn ticks(n: u32) -> impl AsyncGenerator<Yield = u32> {
        for i in 0..n {
            sleep(0).await;
            yield_!(i);
        }
    }
    #[dunder::coroutine]
    async fn by_hand(log: Log) {
        let mut agen = ticks(3);
        while let Ok(i) = anext(&mut agen).into_future().await {
            log.borrow_mut().push(format!("hand {i}"));
        }
    }
    #[dunder::coroutine]
    async fn by_loop(log: Log) {
        async_for! { i in ticks(3) { log.borrow_mut().push(format!("loop {i}")); } }
    }
    #[dunder::coroutine]
    async fn program(log: Log) {
        asyncio::gather((by_hand(log.clone()), by_loop(log.clone()))).await;
        assert_eq!(*log.borrow(), ["hand 0", "loop 0", "hand 1", "loop 1", "hand 2", "loop 2"]);
    }
    run(program(Log::default()));
}

#[test]
fn async_for_in_a_handler() {
    #[generator]
    async fn failing() -> impl AsyncGenerator<Yield = u32> {
        yield_!(1);
        raise!(ValueError::new("second"));
    }
    #[dunder::coroutine]
    async fn program() -> (u32, Exception) {
        let mut seen = 0;
        let raised = try_! {
            {
                try_! {
                    { raise!(TypeError::new("first")); }
                    except _: TypeError { async_for! { n in failing() { seen += n; } } }
                }
                None
            }
            except e { Some(e) }
        };
        (seen, raised.unwrap())
    }
    let (seen, raised) = run(program());
    assert_eq!((seen, text(&raised)), (1, "second".to_owned()));
    assert_eq!(text(&raised.context().unwrap()), "first");
}
