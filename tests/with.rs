//! `with`, `async with` and `async for` in both spellings, over managers and iterables of every kind.
#![allow(missing_docs)]

use std::cell::RefCell;
use std::collections::VecDeque;
use std::pin::Pin;
use std::rc::Rc;

use dunder::asyncio::{self, Runner, TaskGroup, sleep, timeout};
use dunder::contextlib::{
    AsyncContextManager, AsyncExitStack, ContextManager, ExitStack, aclosing, asynccontextmanager, closing,
    contextmanager, nullcontext, suppress,
};
use dunder::errors::{
    Cancelled, GeneratorExit, LookupError, RuntimeError, StopAsyncIteration, TimeoutError, TypeError,
    ValueError,
};
use dunder::prelude::*;
use futures_lite::stream;

/// Runs a coroutine in virtual time.
fn run<A: Awaitable + 'static>(main: A) -> A::Output
where
    A::Output: 'static,
{
    Runner::new().virtual_clock().run(main).unwrap()
}

#[derive(Clone, Default)]
struct Log(Rc<RefCell<Vec<String>>>);

impl Log {
    fn add(&self, entry: impl Into<String>) {
        self.0.borrow_mut().push(entry.into());
    }

    #[track_caller]
    fn check<const N: usize>(&self, expected: [&str; N]) {
        assert_eq!(self.0.take(), expected);
    }
}

/// Writes down what it sees.
struct Noted(Log, &'static str);

impl ContextManager for Noted {
    type Value = String;

    fn __enter__(&mut self) -> Result<String, Exception> {
        self.0.add(format!("enter {}", self.1));
        Ok(self.1.to_uppercase())
    }

    fn __exit__(&mut self, e: Option<&Exception>) -> Result<bool, Exception> {
        self.0.add(format!("exit {}{}", self.1, e.map(|e| format!(" with {e}")).unwrap_or_default()));
        Ok(self.1 == "swallow")
    }
}

/// The same, as coroutines.
struct AsyncNoted(Log, &'static str);

impl AsyncContextManager for AsyncNoted {
    type Value = String;

    #[dunder::coroutine]
    async fn __aenter__(&mut self) -> String {
        sleep(1).await;
        self.0.add(format!("enter {}", self.1));
        self.1.to_uppercase()
    }

    #[dunder::coroutine]
    async fn __aexit__(&mut self, e: Option<Exception>) -> bool {
        sleep(1).await;
        self.0.add(format!("exit {}{}", self.1, e.map(|e| format!(" with {e}")).unwrap_or_default()));
        self.1 == "swallow"
    }
}

#[generator]
fn yields_inside(log: Log) -> impl Generator<Yield = String> {
    with_! { Noted(log.clone(), "a") as a, Noted(log, "b") as b {
        yield_!(format!("{a}{b}"));
        yield_!(a);
    } }
}

#[test]
fn a_generator_suspended_inside() {
    let log = Log::default();
    let items: Vec<_> = yields_inside(log.clone()).results().map(Result::unwrap).collect();
    assert_eq!(items, ["AB", "A"]);
    log.check(["enter a", "enter b", "exit b", "exit a"]);
    let mut agen = yields_inside(log.clone());
    assert_eq!(next(&mut agen).yielded().unwrap(), "AB");
    assert_eq!(agen.throw(ValueError::new("no")).raised().unwrap().to_string(), "no");
    log.check(["enter a", "enter b", "exit b with no", "exit a with no"]);
}

#[generator]
fn leaves_early(log: Log, how: u32) -> impl Generator<Yield = u32, Return = u32> {
    for i in 0..3 {
        with_! { Noted(log.clone(), "m") {
            yield_!(i);
            match how {
                0 => continue,
                1 => break,
                2 => return 7,
                _ => {}
            }
        } }
        log.add("after");
    }
    9
}

#[test]
fn every_way_out_leaves_it() {
    let log = Log::default();
    for (how, expected) in [(0, 6), (1, 2), (2, 2), (3, 9)] {
        let mut g = leaves_early(log.clone(), how);
        let returned = loop {
            match next(&mut g) {
                Step::Yielded(_) => {}
                Step::Returned(value) => break value,
                Step::Raised(e) => panic!("{e:?}"),
            }
        };
        assert_eq!(returned, if how == 2 { 7 } else { 9 });
        assert_eq!(log.0.take().len(), expected);
    }
}

#[test]
fn an_exception_may_be_swallowed() {
    #[dunder::coroutine]
    async fn program(log: Log) {
        with_! { Noted(log.clone(), "outer"), Noted(log.clone(), "swallow") {
            sleep(1).await;
            raise!(ValueError::new("no"));
        } }
        log.add("went on");
        async_with! { AsyncNoted(log.clone(), "outer"), AsyncNoted(log.clone(), "swallow") {
            raise!(ValueError::new("no"));
        } }
        log.add("went on");
        with_! { suppress::<ValueError>().and::<TypeError>() {
            raise!(TypeError::new("t"));
        } }
    }
    let log = Log::default();
    run(program(log.clone()));
    log.check([
        "enter outer",
        "enter swallow",
        "exit swallow with no",
        "exit outer",
        "went on",
        "enter outer",
        "enter swallow",
        "exit swallow with no",
        "exit outer",
        "went on",
    ]);
}

#[test]
fn async_managers_in_a_group_and_under_a_timeout() {
    #[dunder::coroutine]
    async fn program(log: Log) -> f64 {
        let doubled = async_with! { TaskGroup::new() as tg, AsyncNoted(log.clone(), "a") as name {
            let task = tg.create_task(async_! { await sleep(5); 21 });
            log.add(name);
            task.await * 2
        } };
        assert_eq!(doubled, 42);
        let mut late = false;
        try_! {
            {
                async_with! { timeout(2) as limit, AsyncNoted(log.clone(), "slow") {
                    assert!(!limit.expired());
                    sleep(10).await;
                } }
            }
            except _: TimeoutError { late = true; }
        }
        assert!(late);
        asyncio::get_running_loop()?.time()
    }
    let log = Log::default();
    // 1 to enter, 5 to wait, 1 to leave; 1 to enter, 1 left to wait, 1 to leave.
    assert_eq!(run(program(log.clone())), 10.0);
    log.check(["enter a", "A", "exit a", "enter slow", "exit slow with "]);
}

#[generator]
fn tag(log: Log, name: &'static str) -> impl Generator<Yield = String> {
    log.add(format!("<{name}>"));
    try_! {
        { yield_!(name.to_uppercase()); }
        except e: LookupError { log.add(format!("handled {e}")); }
        finally { log.add(format!("</{name}>")); }
    }
}

#[generator]
async fn async_tag(log: Log, name: &'static str) -> impl AsyncGenerator<Yield = String> {
    sleep(1).await;
    log.add(format!("<{name}>"));
    try_! {
        { yield_!(name.to_uppercase()); }
        except e: LookupError {
            sleep(1).await;
            log.add(format!("handled {e}"));
        }
        finally {
            sleep(1).await;
            log.add(format!("</{name}>"));
        }
    }
}

#[test]
fn managers_made_of_generators() {
    #[dunder::coroutine]
    async fn program(log: Log) {
        with_! { contextmanager(tag(log.clone(), "p")) as p {
            log.add(p);
            raise!(LookupError::new("gone"));
        } }
        let e = try_! {
            {
                with_! { contextmanager(tag(log.clone(), "q")) { raise!(ValueError::new("no")); } }
                None
            }
            except e: ValueError { Some(e) }
        };
        assert!(e.unwrap().exception().context().is_none());
        async_with! { asynccontextmanager(async_tag(log.clone(), "r")) as r {
            log.add(r);
            raise!(LookupError::new("gone"));
        } }
        async_with! { asynccontextmanager(async_tag(log.clone(), "s")) {} }
    }
    let log = Log::default();
    run(program(log.clone()));
    log.check([
        "<p>",
        "P",
        "handled gone",
        "</p>",
        "<q>",
        "</q>",
        "<r>",
        "R",
        "handled gone",
        "</r>",
        "<s>",
        "</s>",
    ]);
}

#[test]
fn a_task_cancelled_inside_leaves_what_it_has_entered() {
    #[dunder::coroutine]
    async fn worker(log: Log) {
        async_with! { asynccontextmanager(async_tag(log.clone(), "t")), AsyncNoted(log.clone(), "n") {
            sleep(100).await;
        } }
    }
    #[dunder::coroutine]
    async fn program(log: Log) {
        let task = asyncio::create_task(worker(log.clone()));
        sleep(10).await;
        task.cancel();
        let cancelled = try_! { { task.await; false } except _: Cancelled { true } };
        assert!(cancelled);
    }
    let log = Log::default();
    run(program(log.clone()));
    log.check(["<t>", "enter n", "exit n with ", "</t>"]);
}

#[test]
fn stacks() {
    #[dunder::coroutine]
    async fn program(log: Log) -> usize {
        with_! { ExitStack::new() as stack {
            for name in ["a", "b"] {
                stack.enter_context(Noted(log.clone(), name))?;
                sleep(1).await;
            }
        } }
        let entered: usize = async_with! { AsyncExitStack::new() as stack {
            let mut entered = 0;
            for name in ["c", "swallow"] {
                entered += stack.enter_async_context(AsyncNoted(log.clone(), name)).await.len();
            }
            entered
        } };
        async_with! { AsyncExitStack::new() as stack {
            stack.enter_async_context(AsyncNoted(log.clone(), "swallow")).await;
            raise!(ValueError::new("no"));
        } }
        entered
    }
    let log = Log::default();
    assert_eq!(run(program(log.clone())), 8);
    log.check([
        "enter a",
        "enter b",
        "exit b",
        "exit a",
        "enter c",
        "enter swallow",
        "exit swallow",
        "exit c",
        "enter swallow",
        "exit swallow with no",
    ]);
}

#[generator]
async fn count(log: Log, up_to: u32) -> impl AsyncGenerator<Yield = u32> {
    try_! {
        {
            for i in 1..=up_to {
                sleep(1).await;
                yield_!(i);
            }
        }
        finally {
            sleep(1).await;
            log.add("closed");
        }
    }
}

/// Python's `__aiter__` that returns `self`.
struct Evens(u32);

impl AsyncIterator for Evens {
    type Item = u32;

    #[dunder::coroutine]
    async fn __anext__(&mut self) -> u32 {
        sleep(1).await;
        if self.0 == 6 {
            raise!(StopAsyncIteration);
        }
        self.0 += 2;
        self.0
    }
}

/// Python's `__aiter__` that is an async generator.
#[derive(Clone, Copy)]
struct Letters;

impl AsyncIterable for Letters {
    type Item = char;

    #[generator]
    async fn __aiter__(self) -> impl AsyncGenerator<Yield = char> {
        yield_!('a');
        sleep(1).await;
        yield_!('b');
    }
}

/// One of our own that is only a stream.
struct Queue(VecDeque<u32>);

impl futures_lite::Stream for Queue {
    type Item = u32;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<u32>> {
        std::task::Poll::Ready(self.0.pop_front())
    }
}

#[dunder::coroutine]
async fn total<I: AsyncIterable<Item = u32>>(items: I) -> u32 {
    let mut total = 0;
    async_for! { item in items { total += item; } }
    total
}

#[dunder::coroutine]
async fn first_of<G: AsyncGenerator<Yield = u32, Send = ()>>(agen: G) -> Option<u32> {
    async_for! { item in agen { return Some(item); } }
    None
}

#[test]
fn async_for_over_everything() {
    #[dunder::coroutine]
    async fn program(log: Log) {
        let mut seen = Vec::new();
        async_for! { i in count(log.clone(), 3) {
            if i == 2 { continue; }
            seen.push(i);
        } else { seen.push(100); } }
        let mut agen = Box::pin(count(log.clone(), 9));
        async_for! { i in &mut agen {
            if i == 2 { break; }
            seen.push(i);
        } else { seen.push(100); } }
        async_for! { i in agen { seen.push(i); } }
        assert_eq!(seen, [1, 3, 100, 1, 3, 4, 5, 6, 7, 8, 9]);
        log.check(["closed", "closed"]);

        let mut seen = String::new();
        async_for! { c in Letters { seen.push(c); } }
        let mut evens = Evens(0);
        async_for! { n in &mut evens {
            if n == 4 { break; }
        } else { seen.push('x'); } }
        async_for! { n in evens { seen.push_str(&n.to_string()); } }
        let mut queue = Queue([1, 2, 3].into());
        async_for! { n in &mut queue {
            seen.push_str(&n.to_string());
            if n == 2 { break; }
        } }
        async_for! { n in queue { seen.push_str(&n.to_string()); } }
        async_for! { n in stream::iter(vec![7, 8]) { seen.push_str(&n.to_string()); } }
        async_for! { n in stream::unfold(0, |n| async move { (n < 2).then_some((n, n + 1)) }) {
            seen.push_str(&n.to_string());
        } }
        assert_eq!(seen, "ab61237801");

        assert_eq!(total(Evens(0)).await, 12);
        assert_eq!(total(Box::pin(count(log.clone(), 4))).await, 10);
        assert_eq!(first_of(count(log.clone(), 4)).await, Some(1));
        assert_eq!(first_of(count(log, 0)).await, None);
    }
    run(program(Log::default()));
}

#[test]
fn an_async_for_that_is_left_closes_nothing_but_aclosing_does() {
    #[dunder::coroutine]
    async fn program(log: Log) {
        async_with! { aclosing(count(log.clone(), 9)) as numbers {
            async_for! { n in numbers.clone() { if n == 2 { break; } } }
            log.add("left");
            assert_eq!(numbers.clone().asend(()).await, 3);
        } }
        log.check(["left", "closed"]);
        let raised = try_! {
            {
                async_with! { aclosing(count(log.clone(), 9)) as numbers {
                    async_for! { _ in numbers { raise!(ValueError::new("no")); } }
                } }
                false
            }
            except _: ValueError { true }
        };
        assert!(raised);
        log.check(["closed"]);
        with_! { closing(tag(log.clone(), "c")) as mut g {
            assert_eq!(next(&mut g).yielded().unwrap(), "C");
        } }
        log.check(["<c>", "</c>"]);
        with_! { nullcontext(5) as five { assert_eq!(five, 5); } }
        async_with! { nullcontext(5) as five { assert_eq!(five, 5); } }
    }
    run(program(Log::default()));
}

#[test]
fn what_the_body_of_an_async_for_raises_is_not_thrown_into_the_generator() {
    #[dunder::coroutine]
    async fn program(log: Log) {
        let mut agen = Box::pin(count(log.clone(), 9));
        let raised = try_! {
            { async_for! { _ in &mut agen { raise!(ValueError::new("no")); } } false }
            except _: ValueError { true }
        };
        assert!(raised);
        log.check([]);
        agen.aclose().await;
        log.check(["closed"]);
    }
    run(program(Log::default()));
}

dunder! {
    async fn numbers(log: Log) -> impl AsyncGenerator<Yield = u32> {
        async with AsyncNoted(log.clone(), "m") as name, AsyncNoted(log, "n") {
            for i in 0..2 {
                await sleep(1);
                yield i + name.len() as u32;
            }
        }
    }

    async fn in_keywords(log: Log) -> Vec<u32> {
        let mut all = Vec::new();
        async for n in numbers(log.clone()) {
            all.push(n);
        } else {
            all.push(99);
        }
        with Noted(log.clone(), "swallow"), Noted(log, "s") as s {
            all.push(s.len() as u32);
            raise ValueError::new("no");
        }
        all
    }
}

#[test]
fn the_keyword_form() {
    let log = Log::default();
    assert_eq!(run(in_keywords(log.clone())), [1, 2, 99, 1]);
    log.check([
        "enter m",
        "enter n",
        "exit n",
        "exit m",
        "enter swallow",
        "enter s",
        "exit s with no",
        "exit swallow with no",
    ]);
}

#[test]
fn python_s_rules_for_what_a_manager_raises() {
    struct Failing(&'static str);
    impl ContextManager for Failing {
        type Value = ();

        fn __enter__(&mut self) -> Result<(), Exception> {
            if self.0 == "enter" { Err(TypeError::new("entering").into()) } else { Ok(()) }
        }

        fn __exit__(&mut self, _: Option<&Exception>) -> Result<bool, Exception> {
            Err(RuntimeError::new("leaving").into())
        }
    }
    #[generator]
    fn body(at: &'static str) -> impl Generator<Yield = u32> {
        with_! { Failing(at) {
            yield_!(1);
            raise!(ValueError::new("inside"));
        } }
    }
    let mut entering = body("enter");
    assert_eq!(next(&mut entering).raised().unwrap().to_string(), "entering");
    let mut leaving = body("leave");
    assert_eq!(next(&mut leaving).yielded(), Some(1));
    let raised = next(&mut leaving).raised().unwrap();
    assert_eq!(raised.to_string(), "leaving");
    assert_eq!(raised.context().unwrap().to_string(), "inside");
    let mut closed = body("leave");
    assert_eq!(next(&mut closed).yielded(), Some(1));
    let raised = closed.close().unwrap_err();
    assert_eq!(raised.to_string(), "leaving");
    assert!(raised.context().unwrap().is::<GeneratorExit>());
}

#[test]
fn a_local_of_the_name_of_one_of_ours() {
    #[dunder::coroutine]
    async fn program(log: Log, e: Exception, value: String) -> String {
        let kept = value.clone();
        with_! { Noted(log, "swallow") {
            drop(value);
            raise!(e);
        } }
        kept
    }
    let log = Log::default();
    assert_eq!(run(program(log.clone(), ValueError::new("no").into(), "kept".to_owned())), "kept");
    log.check(["enter swallow", "exit swallow with no"]);
}
