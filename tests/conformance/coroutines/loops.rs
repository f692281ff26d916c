//! `async for`: the `test_for_…` of `CoroutineTest`.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::sleep;
use dunder::contextlib::AsyncContextManager;
use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, run};

/// Counts how often it was asked for an iterator.
struct Numbers {
    asked: Rc<Cell<u32>>,
    trace: Trace,
}

/// The numbers up to 100; every tenth takes a while.
struct Counting {
    i: u32,
    trace: Trace,
}

impl AsyncIterable for Numbers {
    type Item = (u32, u32);

    #[allow(refining_impl_trait)]
    fn __aiter__(self) -> Counting {
        self.asked.set(self.asked.get() + 1);
        Counting { i: 0, trace: self.trace }
    }
}

impl AsyncIterator for Counting {
    type Item = (u32, u32);

    #[dunder::coroutine]
    async fn __anext__(&mut self) -> (u32, u32) {
        self.i += 1;
        if self.i.is_multiple_of(10) {
            sleep(1).await;
            self.trace.add(self.i * 10);
        }
        if self.i > 100 {
            raise!(StopAsyncIteration);
        }
        (self.i, self.i)
    }
}

#[dunder::coroutine]
async fn sums(of: Numbers) -> Vec<u32> {
    let mut sums = Vec::new();
    async_for! { (a, b) in of {
        sums.push(a + b);
    } }
    sums
}

#[dunder::coroutine]
async fn breaks(of: Numbers) -> Vec<u32> {
    let mut seen = Vec::new();
    async_for! { (i, _) in of {
        seen.push(i);
        if i == 20 {
            break;
        }
    } else {
        seen.push(777);
    } }
    seen.push(1000);
    seen
}

#[dunder::coroutine]
async fn continues(of: Numbers) -> Vec<u32> {
    let mut seen = Vec::new();
    async_for! { (i, _) in of {
        if i > 20 {
            continue;
        }
        seen.push(i);
    } else {
        seen.push(777);
    } }
    seen.push(1000);
    seen
}

#[test]
fn a_loop_runs_to_the_end_or_to_a_break() {
    let (asked, trace) = (Rc::new(Cell::new(0)), Trace::default());
    let numbers = || Numbers { asked: Rc::clone(&asked), trace: trace.clone() };
    let hundreds: Vec<String> = (1..=10).map(|i| (i * 100).to_string()).collect();

    assert_eq!(run(sums(numbers())).unwrap(), (1..=100).map(|i| i * 2).collect::<Vec<u32>>());
    assert_eq!(asked.get(), 1);
    assert_eq!(trace.take(), hundreds);

    let to_twenty: Vec<u32> = (1..=20).collect();
    assert_eq!(run(breaks(numbers())).unwrap(), [&to_twenty[..], &[1000]].concat());
    assert_eq!(asked.get(), 2);
    assert_eq!(trace.take(), ["100", "200"]);

    assert_eq!(run(continues(numbers())).unwrap(), [&to_twenty[..], &[777, 1000]].concat());
    assert_eq!(asked.get(), 3);
    assert_eq!(trace.take(), hundreds);
}

/// Adds to a sum when it is entered and left.
struct Adds(Rc<Cell<u32>>);

impl AsyncContextManager for Adds {
    type Value = ();

    #[dunder::coroutine]
    async fn __aenter__(&mut self) {
        self.0.set(self.0.get() + 10_000);
    }

    #[dunder::coroutine]
    async fn __aexit__(&mut self, _: Option<Exception>) -> bool {
        self.0.set(self.0.get() + 100_000);
        false
    }
}

struct Eleven(u32);

impl AsyncIterator for Eleven {
    type Item = u32;

    #[dunder::coroutine]
    async fn __anext__(&mut self) -> u32 {
        if self.0 > 10 {
            raise!(StopAsyncIteration);
        }
        self.0 += 1;
        self.0
    }
}

#[dunder::coroutine]
async fn loops_in_managers(sum: Rc<Cell<u32>>, times: u32, otherwise: bool) {
    let total = Rc::clone(&sum);
    let add = move |n| total.set(total.get() + n);
    for _ in 0..times {
        async_with! { Adds(Rc::clone(&sum)) {
            if otherwise {
                add(100);
                async_for! { _ in Eleven(0) {
                    add(1);
                } else {
                    add(10_000_000);
                } }
            } else {
                async_for! { _ in Eleven(0) {
                    add(1);
                } }
            }
        } }
        add(1000);
    }
}

#[test]
fn a_loop_may_stand_in_an_async_with() {
    let sum = Rc::new(Cell::new(0));
    run(loops_in_managers(Rc::clone(&sum), 1, false)).unwrap();
    assert_eq!(sum.get(), 111_011);
    run(loops_in_managers(Rc::clone(&sum), 2, false)).unwrap();
    assert_eq!(sum.get(), 333_033);
    run(loops_in_managers(Rc::clone(&sum), 2, true)).unwrap();
    assert_eq!(sum.get(), 20_555_255);
}

/// Gives a tuple, an exception: whatever it holds, as its only item.
struct Once<T>(Option<T>);

impl<T> AsyncIterator for Once<T> {
    type Item = T;

    #[dunder::coroutine]
    async fn __anext__(&mut self) -> T {
        self.0.take().ok_or(StopAsyncIteration)?
    }
}

#[dunder::coroutine]
async fn raises_after<T: std::fmt::Debug + 'static>(items: Once<T>, trace: Trace) {
    async_for! { item in items {
        trace.add(format!("{item:?}"));
    } }
    raise!(LookupError::new("done"));
}

#[test]
fn an_item_may_be_of_any_type() {
    let trace = Trace::default();
    assert!(run(raises_after(Once(Some((42,))), trace.clone())).unwrap_err().is::<LookupError>());
    assert!(run(raises_after(Once(Some(StopIteration)), trace.clone())).unwrap_err().is::<LookupError>());
    assert_eq!(trace.take(), ["(42,)", "StopIteration"]);
}

dunder! {
    async fn source() -> impl AsyncGenerator<Yield = u32> {
        yield 10;
    }

    async fn stops_in_a_round() -> &'static str {
        try {
            async for _ in source() {
                raise StopAsyncIteration;
            }
        } except _: StopAsyncIteration {
            return "end";
        }
        "not raised"
    }

    async fn stops_in_a_round_of_its_own() -> impl AsyncGenerator<Yield = u32> {
        async for i in source() {
            if i == 10 {
                raise StopAsyncIteration;
            }
            yield i;
        }
    }

    async fn drives_that() -> &'static str {
        let mut agen = Box::pin(stops_in_a_round_of_its_own());
        try {
            await agen.__anext__();
        } except e: RuntimeError {
            assert!(e.exception().cause().is_some_and(|cause| cause.is::<StopAsyncIteration>()));
            return "end";
        }
        "not raised"
    }
}

#[test]
fn a_stop_that_the_round_raises_does_not_end_the_loop() {
    assert_eq!(run(stops_in_a_round()).unwrap(), "end");
    assert_eq!(run(drives_that()).unwrap(), "end");
}
