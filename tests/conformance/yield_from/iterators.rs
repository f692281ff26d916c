//! Delegates that are no generators: `TestPEP380Operation`, third part.

use std::cell::RefCell;
use std::iter;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use dunder::errors::*;
use dunder::prelude::*;
use dunder::{Resume, Signal};

use crate::common::{Trace, is_finished, raises};

dunder! {
    fn three() -> impl Generator<Yield = i32> {
        yield from 0..3;
    }

    fn traced(n: i32, trace: Trace) -> impl Generator<Yield = i32> {
        try {
            trace.add("starts");
            yield from 0..n;
            trace.add("never");
        } finally {
            trace.add("ends");
        }
    }

    fn takes_values(trace: Trace) -> impl Generator<Yield = i32, Send = i32> {
        try {
            trace.add("starts");
            yield from 0..3;
            trace.add("never");
        } finally {
            trace.add("ends");
        }
    }

    fn empty() -> impl Generator<Yield = i32> {
        yield from iter::empty();
    }
}

#[test]
fn whatever_can_be_iterated_over_is_a_delegate() {
    assert_eq!(three().collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn to_send_the_unit_is_next() {
    let mut g = three();
    for i in 0..3 {
        assert_eq!(g.send(()).yielded(), Some(i));
    }
    assert_eq!(g.send(()).returned(), Some(()));
}

#[test]
fn an_iterator_has_no_close_and_none_is_missed() {
    let trace = Trace::default();
    let mut g = traced(3, trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(0));
    assert_eq!(g.close().unwrap(), None);
    assert_eq!(trace.take(), ["starts", "ends"]);
}

#[test]
fn what_is_thrown_where_an_iterator_runs_is_raised_in_the_outer_one() {
    let trace = Trace::default();
    let mut g = traced(10, trace.clone());
    for i in 0..5 {
        assert_eq!(next(&mut g).yielded(), Some(i));
    }
    let e = raises::<ValueError>(g.throw(ValueError::new("out")));
    assert_eq!(e.to_string(), "out");
    assert_eq!(trace.take(), ["starts", "ends"]);
}

#[test]
fn a_value_sent_to_an_iterator_raises_in_the_outer_one() {
    let trace = Trace::default();
    let mut g = takes_values(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(0));
    let e = raises::<TypeError>(g.send(42));
    assert!(e.to_string().contains("send"));
    assert_eq!(trace.take(), ["starts", "ends"]);
    is_finished(&mut g);
}

#[test]
fn an_empty_delegate_suspends_nothing() {
    assert_eq!(next(&mut empty()).returned(), Some(()));
}

/// What is sent: whole tuples.
type Four = (i32, i32, i32, i32);

/// A generator by hand: what it is sent is kept, what it is asked it answers as it was told.
struct ByHand {
    sent: Rc<RefCell<Vec<Four>>>,
    returns: Option<i32>,
}

impl Resume for ByHand {
    type Yield = Option<i32>;
    type Send = Four;
    type Return = i32;

    fn resume(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        signal: Signal<Self::Send>,
    ) -> Step<Option<i32>, i32> {
        match signal {
            Signal::Next => self.returns.take().map_or(Step::Yielded(Some(42)), Step::Returned),
            Signal::Send(what) => {
                self.sent.borrow_mut().push(what);
                Step::Yielded(None)
            }
            Signal::Throw(e) => Step::Raised(e),
        }
    }
}

impl Generator for ByHand {}

dunder! {
    fn delegates(to: ByHand) -> impl Generator<Yield = Option<i32>, Send = Four, Return = i32> {
        yield from to
    }
}

#[test]
fn a_generator_made_by_hand_returns_a_value_to_the_delegation() {
    let mut g = delegates(ByHand { sent: Rc::default(), returns: Some(42) });
    assert_eq!(next(&mut g).returned(), Some(42));
}

#[test]
fn a_generator_made_by_hand_is_sent_whole_tuples() {
    let sent = Rc::default();
    let mut g = delegates(ByHand { sent: Rc::clone(&sent), returns: None });
    assert_eq!(next(&mut g).yielded(), Some(Some(42)));
    assert_eq!(g.send((1, 2, 3, 4)).yielded(), Some(None));
    assert_eq!(*sent.borrow(), [(1, 2, 3, 4)]);
}
