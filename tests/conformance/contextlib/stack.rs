//! `ExitStack`: `TestBaseExitStack`.

use std::cell::RefCell;
use std::rc::Rc;

use dunder::contextlib::{ContextManager, ExitStack, contextmanager};
use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, history, name_of, run};

/// A callback that raises.
fn raises(e: impl Into<Exception>) -> impl FnOnce() -> Result<(), Exception> {
    let e = e.into();
    move || Err(e)
}

dunder! {
    /// A `with` over the stack, and what its block raises.
    async fn block(stack: ExitStack<'static>, raises: Option<Exception>) {
        with stack {
            if let Some(e) = raises {
                raise e;
            }
        }
    }
}

fn zero_division() -> Option<Exception> {
    Some(ValueError::new("division by zero").into())
}

#[test]
fn an_empty_stack_does_nothing() {
    run(block(ExitStack::new(), None)).unwrap();
    assert!(run(block(ExitStack::new(), zero_division())).unwrap_err().is::<ValueError>());
}

#[test]
fn callbacks_are_called_in_reverse() {
    let (stack, trace) = (ExitStack::new(), Trace::default());
    for (args, name) in [((0, 0), "a"), ((1, 0), "b"), ((1, 2), "c")] {
        let trace = trace.clone();
        stack.callback(move || trace.add(format!("{name} {args:?}")));
    }
    run(block(stack, None)).unwrap();
    assert_eq!(trace.take(), ["c (1, 2)", "b (1, 0)", "a (0, 0)"]);
}

#[test]
fn what_is_pushed_sees_the_exception_until_one_deals_with_it() {
    let (stack, trace) = (ExitStack::new(), Trace::default());
    for (name, deals) in [("ok", false), ("ok", false), ("deals", true), ("sees", false), ("sees", false)] {
        let trace = trace.clone();
        stack.push(move |e| {
            trace.add(format!("{name} {}", e.map_or("nothing", name_of)));
            Ok(deals)
        });
    }
    run(block(stack, zero_division())).unwrap();
    let expected = ["sees ValueError", "sees ValueError", "deals ValueError", "ok nothing", "ok nothing"];
    assert_eq!(trace.take(), expected);
}

struct Traced(Trace);

impl ContextManager for Traced {
    type Value = ();

    fn __enter__(&mut self) -> Result<(), Exception> {
        self.0.add("enter");
        Ok(())
    }

    fn __exit__(&mut self, _: Option<&Exception>) -> Result<bool, Exception> {
        self.0.add("exit");
        Ok(false)
    }
}

dunder! {
    async fn enters_a_manager(trace: Trace) {
        with ExitStack::new() as stack {
            let last = trace.clone();
            stack.callback(move || last.add("last"));
            stack.enter_context(Traced(trace.clone()))?;
            trace.add("block");
        }
    }

    async fn closes_early(trace: Trace) {
        with ExitStack::new() as stack {
            let called = trace.clone();
            stack.callback(move || called.add("called"));
            stack.close()?;
            trace.add("block");
        }
    }

    async fn moves_all(trace: Trace) {
        let mut moved = Vec::new();
        with ExitStack::new() as stack {
            let called = trace.clone();
            stack.callback(move || called.add("called"));
            moved.push(stack.pop_all());
            trace.add("block");
        }
        trace.add("after");
        moved[0].close()?;
    }
}

#[test]
fn managers_are_entered_at_once_and_left_with_the_stack() {
    let trace = Trace::default();
    run(enters_a_manager(trace.clone())).unwrap();
    assert_eq!(trace.take(), ["enter", "block", "exit", "last"]);
}

#[test]
fn a_stack_may_be_closed_early() {
    let trace = Trace::default();
    run(closes_early(trace.clone())).unwrap();
    assert_eq!(trace.take(), ["called", "block"]);
}

#[test]
fn what_a_stack_holds_may_be_moved_out_of_the_block() {
    let trace = Trace::default();
    run(moves_all(trace.clone())).unwrap();
    assert_eq!(trace.take(), ["block", "after", "called"]);
}

#[test]
fn an_exit_lets_the_exception_on_or_deals_with_it() {
    let stack = ExitStack::new();
    stack.push(|_| Ok(false));
    assert!(run(block(stack, zero_division())).unwrap_err().is::<ValueError>());
    let stack = ExitStack::new();
    stack.push(|_| Ok(true));
    run(block(stack, zero_division())).unwrap();
}

/// A manager whose exit raises; while it handles another one, if there is one.
struct Raises {
    inner: Option<Exception>,
    outer: Exception,
}

impl ContextManager for Raises {
    type Value = ();

    fn __enter__(&mut self) -> Result<(), Exception> {
        Ok(())
    }

    fn __exit__(&mut self, received: Option<&Exception>) -> Result<bool, Exception> {
        if let Some(inner) = self.inner.take() {
            inner.set_context(received.cloned());
            self.outer.set_context(Some(inner));
        }
        Err(self.outer.clone())
    }
}

/// A manager that keeps what it deals with.
struct Keeps(Rc<RefCell<Option<Exception>>>);

impl ContextManager for Keeps {
    type Value = ();

    fn __enter__(&mut self) -> Result<(), Exception> {
        Ok(())
    }

    fn __exit__(&mut self, received: Option<&Exception>) -> Result<bool, Exception> {
        self.0.replace(received.cloned());
        Ok(true)
    }
}

dunder! {
    async fn nested_managers(kept: Rc<RefCell<Option<Exception>>>) {
        let outermost = Raises { inner: None, outer: TypeError::new("").into() };
        let outer = Raises { inner: Some(RuntimeError::new("").into()), outer: LookupError::new("").into() };
        let innermost = Raises { inner: None, outer: ValueError::new("").into() };
        with outermost, outer, Keeps(kept), innermost {
            raise StopIteration;
        }
    }
}

fn is_chained(e: &Exception, kept: &Exception) {
    assert!(e.is::<TypeError>());
    assert_eq!(history(e), ["LookupError", "RuntimeError"]);
    assert!(kept.is::<ValueError>());
    assert_eq!(history(kept), ["StopIteration"]);
}

#[test]
fn nested_managers_that_raise_chain_what_they_raise() {
    let kept = Rc::default();
    let e = run(nested_managers(Rc::clone(&kept))).unwrap_err();
    is_chained(&e, kept.borrow().as_ref().unwrap());
}

#[test]
fn a_stack_chains_as_nested_managers_do() {
    let (stack, kept) = (ExitStack::new(), Rc::new(RefCell::new(None)));
    stack.callback(raises(TypeError::new("")));
    stack.callback(raises(LookupError::new("")));
    stack.callback(raises(RuntimeError::new("")));
    let keeps = Rc::clone(&kept);
    stack.push(move |e| {
        keeps.replace(e.cloned());
        Ok(true)
    });
    stack.callback(raises(ValueError::new("")));
    let e = run(block(stack, Some(StopIteration.into()))).unwrap_err();
    is_chained(&e, kept.borrow().as_ref().unwrap());
}

dunder! {
    fn raises_without_context() -> impl Generator<Yield = ()> {
        try {
            yield;
        } except _: BaseException {
            let e = Exception::new(TypeError::new("mine"));
            try {
                raise e.clone();
            } finally {
                e.set_context(None);
            }
        }
    }

    fn the_same_on_a_stack() -> impl Generator<Yield = ()> {
        with ExitStack::new() as stack {
            stack.enter_context(contextmanager(raises_without_context()))?;
            yield;
        }
    }

    async fn raises_in(manager: impl ContextManager<Value = ()> + 'static) {
        with manager {
            raise LookupError::new("");
        }
    }
}

#[test]
fn a_context_that_was_taken_off_stays_off() {
    let e = run(raises_in(contextmanager(raises_without_context()))).unwrap_err();
    assert_eq!(e.to_string(), "mine");
    assert!(e.context().is_none());
    let e = run(raises_in(contextmanager(the_same_on_a_stack()))).unwrap_err();
    assert_eq!(e.to_string(), "mine");
    assert!(e.context().is_none());
}

#[test]
fn what_a_callback_raises_comes_out_though_the_block_raised_nothing() {
    let stack = ExitStack::new();
    stack.callback(|| ());
    stack.callback(raises(LookupError::new("")));
    assert!(run(block(stack, None)).unwrap_err().is::<LookupError>());

    let stack = ExitStack::new();
    stack.callback(raises(TypeError::new("")));
    stack.push(|_| Ok(true));
    stack.callback(raises(LookupError::new("")));
    assert!(run(block(stack, None)).unwrap_err().is::<TypeError>());
}

dunder! {
    fn raises_in_finally(e: Exception) -> impl Generator<Yield = ()> {
        try {
            yield;
        } finally {
            raise e;
        }
    }
}

/// Whether each has the next one as its context, and the last one none.
fn is_chain(e: &Exception, chain: &[Exception]) {
    let mut link = Some(e.clone());
    for expected in chain {
        assert!(link.as_ref().unwrap().ptr_eq(expected));
        link = link.unwrap().context();
    }
    assert!(link.is_none());
}

fn exceptions<const N: usize>() -> [Exception; N] {
    std::array::from_fn(|i| ValueError::new(i.to_string()).into())
}

#[test]
fn a_context_that_is_right_already_is_left_alone() {
    let [e1, e2, e3, e4] = exceptions();
    let stack = ExitStack::new();
    for e in [&e4, &e3, &e2] {
        stack.enter_context(contextmanager(raises_in_finally(e.clone()))).unwrap();
    }
    let e = run(block(stack, Some(e1.clone()))).unwrap_err();
    is_chain(&e, &[e4, e3, e2, e1]);
}

#[test]
fn what_replaces_the_exception_is_put_at_the_end_of_the_chain_that_it_brings() {
    let [e1, e2, e3, e4, e5] = exceptions();
    let stack = ExitStack::new();
    for (inner, outer) in [(&e4, &e5), (&e2, &e3)] {
        outer.set_context(Some(inner.clone()));
        stack.callback(raises(outer.clone()));
    }
    let e = run(block(stack, Some(e1.clone()))).unwrap_err();
    is_chain(&e, &[e5, e4, e3, e2, e1]);
}

#[test]
fn an_exit_may_deal_with_what_another_has_raised() {
    let stack = ExitStack::new();
    stack.push(|_| Ok(true));
    stack.push(|_| Err(ValueError::new("").into()));
    stack.push(|_| Err(LookupError::new("").into()));
    run(block(stack, None)).unwrap();
}

#[test]
fn a_stack_may_hold_ten_thousand_callbacks() {
    let (stack, called) = (ExitStack::new(), Rc::new(()));
    for _ in 0..10_000 {
        let called = Rc::clone(&called);
        stack.callback(move || drop(called));
    }
    assert_eq!(Rc::strong_count(&called), 10_001);
    run(block(stack, None)).unwrap();
    assert_eq!(Rc::strong_count(&called), 1);
}

dunder! {
    fn raises_a_new_one() -> impl Generator<Yield = ()> {
        try {
            yield;
        } except e {
            raise LookupError::new("new") from e;
        }
    }

    fn raises_the_same() -> impl Generator<Yield = ()> {
        try {
            yield;
        } except e {
            raise e;
        }
    }
}

#[test]
fn a_runtime_error_of_the_block_is_not_raised_over_again() {
    let stack = ExitStack::new();
    stack.enter_context(contextmanager(raises_a_new_one())).unwrap();
    stack.enter_context(contextmanager(raises_the_same())).unwrap();
    let raised = Exception::new(RuntimeError::new("once"));
    let e = run(block(stack, Some(raised.clone()))).unwrap_err();
    is_chain(&e, &[e.clone(), raised.clone()]);
    assert!(e.is::<LookupError>());
    assert!(e.cause().unwrap().ptr_eq(&raised));
    assert!(raised.cause().is_none());
}
