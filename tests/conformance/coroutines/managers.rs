//! `async with`: the `test_with_…` of `CoroutineTest`, and `CoroAsyncIOCompatTest`.

use dunder::asyncio::sleep;
use dunder::contextlib::AsyncContextManager;
use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, history, name_of, run};

/// A manager that writes down what happens to it, with a suspension in the middle of each of its methods.
struct Manager {
    name: &'static str,
    trace: Trace,
    enter: Option<Exception>,
    exit: Result<bool, Exception>,
}

impl Manager {
    fn new(name: &'static str, trace: &Trace) -> Self {
        Manager { name, trace: trace.clone(), enter: None, exit: Ok(false) }
    }
}

impl AsyncContextManager for Manager {
    type Value = &'static str;

    #[dunder::coroutine]
    async fn __aenter__(&mut self) -> &'static str {
        self.trace.add(format!("enter-1-{}", self.name));
        sleep(1).await;
        self.trace.add(format!("enter-2-{}", self.name));
        if let Some(e) = self.enter.take() {
            raise!(e);
        }
        self.name
    }

    #[dunder::coroutine]
    async fn __aexit__(&mut self, exception: Option<Exception>) -> bool {
        let exception = exception.as_ref().map_or("nothing", name_of);
        self.trace.add(format!("exit-1-{} with {exception}", self.name));
        sleep(1).await;
        self.trace.add(format!("exit-2-{}", self.name));
        self.exit.clone()?
    }
}

#[dunder::coroutine]
async fn in_two(outer: Manager, inner: Manager, trace: Trace) {
    async_with! { outer as a, inner as b {
        trace.add(format!("in {a} and {b}"));
        sleep(1).await;
        raise!(ValueError::new("in the block"));
    } }
    trace.add("after");
}

#[test]
fn managers_are_entered_in_order_and_left_in_reverse() {
    let trace = Trace::default();
    let mut swallows = Manager::new("B", &trace);
    swallows.exit = Ok(true);
    run(in_two(Manager::new("A", &trace), swallows, trace.clone())).unwrap();
    assert_eq!(
        trace.take(),
        [
            "enter-1-A",
            "enter-2-A",
            "enter-1-B",
            "enter-2-B",
            "in A and B",
            "exit-1-B with ValueError",
            "exit-2-B",
            "exit-1-A with nothing",
            "exit-2-A",
            "after",
        ]
    );

    let e = run(in_two(Manager::new("A", &trace), Manager::new("C", &trace), trace.clone())).unwrap_err();
    assert!(e.is::<ValueError>());
    assert_eq!(
        trace.take()[5..],
        ["exit-1-C with ValueError", "exit-2-C", "exit-1-A with ValueError", "exit-2-A"]
    );
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    End,
    Break,
    Continue,
    Return,
}

#[dunder::coroutine]
async fn leaves(way: Way, manager: impl Fn() -> Manager, trace: Trace) {
    for _ in 0..2 {
        async_with! { manager() {
            trace.add("block");
            match way {
                Way::End => {}
                Way::Break => break,
                Way::Continue => continue,
                Way::Return => return,
            }
        } }
        trace.add("after");
    }
    trace.add("end");
}

#[test]
fn every_way_out_leaves_the_manager() {
    let left = ["enter-1-M", "enter-2-M", "block", "exit-1-M with nothing", "exit-2-M"];
    for (way, rounds, after) in
        [(Way::End, 2, true), (Way::Break, 1, false), (Way::Continue, 2, false), (Way::Return, 1, false)]
    {
        let trace = Trace::default();
        let of = trace.clone();
        run(leaves(way, move || Manager::new("M", &of), trace.clone())).unwrap();
        let mut expected = Vec::new();
        for _ in 0..rounds {
            expected.extend(left);
            expected.extend(after.then_some("after"));
        }
        expected.extend((way != Way::Return).then_some("end"));
        assert_eq!(trace.take(), expected);
    }
}

#[test]
fn what_the_exit_raises_comes_out_whatever_the_way() {
    for way in [Way::End, Way::Break, Way::Continue, Way::Return] {
        let trace = Trace::default();
        let of = trace.clone();
        let manager = move || {
            let exit = Err(TypeError::new("exit").into());
            Manager { exit, ..Manager::new("M", &of) }
        };
        let e = run(leaves(way, manager, trace.clone())).unwrap_err();
        assert!(e.is::<TypeError>());
        assert!(e.context().is_none());
        assert_eq!(trace.take()[2..], ["block", "exit-1-M with nothing", "exit-2-M"]);
    }
}

#[dunder::coroutine]
async fn raises_in(manager: Manager, trace: Trace) {
    async_with! { manager {
        trace.add("block");
        raise!(RuntimeError::new("in the block"));
    } }
    trace.add("after");
}

#[test]
fn what_the_block_raises_goes_through_the_exit() {
    let trace = Trace::default();
    let e = run(raises_in(Manager::new("M", &trace), trace.clone())).unwrap_err();
    assert_eq!(e.to_string(), "in the block");
    assert_eq!(trace.take()[2..], ["block", "exit-1-M with RuntimeError", "exit-2-M"]);
}

#[test]
fn what_the_exit_raises_has_what_the_block_raised_as_context() {
    let trace = Trace::default();
    let mut manager = Manager::new("M", &trace);
    manager.exit = Err(ValueError::new("exit").into());
    let e = run(raises_in(manager, trace.clone())).unwrap_err();
    assert!(e.is::<ValueError>());
    assert_eq!(history(&e), ["RuntimeError"]);

    let failing = |name| {
        let exit = Err(ValueError::new(name).into());
        Manager { exit, ..Manager::new(name, &Trace::default()) }
    };
    let e = run(in_two(failing("outer"), failing("inner"), trace)).unwrap_err();
    assert_eq!(e.to_string(), "outer");
    assert_eq!(e.context().unwrap().to_string(), "inner");
    assert_eq!(history(&e), ["ValueError", "ValueError"]);
}

#[test]
fn what_the_entrance_raises_comes_out_and_there_is_no_exit() {
    let trace = Trace::default();
    let mut manager = Manager::new("M", &trace);
    manager.enter = Some(TypeError::new("enter").into());
    manager.exit = Ok(true);
    let e = run(raises_in(manager, trace.clone())).unwrap_err();
    assert_eq!(e.to_string(), "enter");
    assert!(e.context().is_none());
    assert_eq!(trace.take(), ["enter-1-M", "enter-2-M"]);
}

#[test]
fn an_exit_may_swallow_the_exception() {
    let trace = Trace::default();
    let mut manager = Manager::new("M", &trace);
    manager.exit = Ok(true);
    run(raises_in(manager, trace.clone())).unwrap();
    assert_eq!(trace.take().last().unwrap(), "after");
}

#[dunder::coroutine]
async fn asserts_in(manager: Manager) {
    async_with! { manager {
        assert_eq!((1,), (2,));
    } }
}

#[test]
fn a_panic_in_the_block_is_no_exception() {
    let trace = Trace::default();
    let manager = Manager::new("M", &trace);
    let body = std::panic::AssertUnwindSafe(|| run(asserts_in(manager)));
    let outcome = std::panic::catch_unwind(body);
    assert!(outcome.is_err());
    assert_eq!(trace.take(), ["enter-1-M", "enter-2-M"]);
}
