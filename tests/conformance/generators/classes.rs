//! What a generator object is: `FinalizationTest` and `GeneratorTest`.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, is, is_finished, raises};

dunder! {
    fn echo() -> impl Generator<Yield = i32, Send = i32, Return = i32> {
        return yield 1;
    }

    fn delegates() -> impl Generator<Yield = i32, Send = i32, Return = i32> {
        yield from echo()
    }
}

#[test]
fn what_a_closure_gives_is_a_generator_like_any_other() {
    fn check(mut g: impl Generator<Yield = i32, Send = i32, Return = i32> + Unpin) {
        assert_eq!(next(&mut g).yielded(), Some(1));
        assert_eq!(g.send(2).returned(), Some(2));
    }
    check(echo());
    check(delegates());
    // What is written in place is never sent anything but `()`.
    fn check_plain(mut g: impl Generator<Yield = i32, Send = (), Return = ()> + Unpin) {
        assert_eq!(next(&mut g).yielded(), Some(1));
        assert_eq!(g.send(()).returned(), Some(()));
    }
    let f = || gen_! { yield 1 };
    let f2 = || gen_! { yield from f() };
    let f3 = || gen_! { yield from f2() };
    check_plain(f());
    check_plain(f2());
    check_plain(f3());
}

type Boxed = Box<dyn Generator<Yield = i32, Send = Weak<RefCell<Option<Holder>>>, Return = ()> + Unpin>;

/// The only owner of a generator.
struct Holder {
    _generator: Boxed,
}

dunder! {
    fn keeps_a_handle_on_itself(trace: Trace)
        -> impl Generator<Yield = i32, Send = Weak<RefCell<Option<Holder>>>>
    {
        try {
            let me = yield 0;
            yield 1;
            drop(me);
        } finally {
            trace.add("finalized");
        }
    }
}

#[test]
fn one_that_holds_a_weak_handle_on_itself_is_finalized() {
    let trace = Trace::default();
    let owner = Rc::new(RefCell::new(None));
    let mut g: Boxed = Box::new(keeps_a_handle_on_itself(trace.clone()));
    assert_eq!(next(&mut g).yielded(), Some(0));
    assert_eq!(g.send(Rc::downgrade(&owner)).yielded(), Some(1));
    owner.replace(Some(Holder { _generator: g }));
    assert!(trace.take().is_empty());
    drop(owner);
    assert_eq!(trace.take(), ["finalized"]);
}

#[test]
fn an_object_is_not_copied_unless_its_signature_says_so() {
    assert!(!is!(echo(), Clone));
}

#[test]
fn a_value_sent_to_a_new_generator_is_a_type_error_and_changes_nothing() {
    let mut g = echo();
    let e = raises::<TypeError>(g.send(0));
    assert_eq!(e.to_string(), "can't send non-None value to a just-started generator");
    assert_eq!(next(&mut g).yielded(), Some(1));
}

dunder! {
    fn raises_in_the_second_round() -> impl Generator<Yield = ()> {
        yield;
        raise ValueError::new("");
    }

    fn loops_over_it() -> impl Generator<Yield = i32> {
        try {
            for item in raises_in_the_second_round().results() {
                item?;
            }
        } except _: ValueError {}
        yield 7;
    }
}

#[test]
fn what_a_generator_raises_in_a_loop_is_caught_around_the_loop() {
    let mut g = loops_over_it();
    assert_eq!(next(&mut g).yielded(), Some(7));
    assert_eq!(next(&mut g).returned(), Some(()));
    is_finished(&mut g);
}
