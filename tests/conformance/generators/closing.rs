//! `close()`: `GeneratorCloseTest`.

use std::rc::Rc;

use dunder::errors::*;
use dunder::prelude::*;

dunder! {
    fn yields() -> impl Generator<Yield = ()> {
        yield;
    }

    fn answers_close() -> impl Generator<Yield = (), Return = i32> {
        try {
            yield;
        } except _: GeneratorExit {
            return 0;
        }
        1
    }

    fn lets_it_out() -> impl Generator<Yield = (), Return = i32> {
        yield;
        0
    }

    fn raises_instead() -> impl Generator<Yield = ()> {
        try {
            yield;
        } except _: GeneratorExit {}
        raise RuntimeError::new("instead");
    }

    fn holds(value: Rc<()>) -> impl Generator<Yield = ()> {
        let held = value;
        yield;
        drop(held);
    }
}

#[test]
fn there_is_nothing_to_hand_back_when_nothing_is_returned() {
    let mut g = yields();
    assert_eq!(g.send(()).yielded(), Some(()));
    assert_eq!(g.close().unwrap(), None);
}

#[test]
fn what_is_returned_on_close_is_handed_back() {
    let mut g = answers_close();
    assert_eq!(g.send(()).yielded(), Some(()));
    assert_eq!(g.close().unwrap(), Some(0));
}

#[test]
fn a_body_that_lets_the_exit_out_returns_nothing() {
    let mut g = lets_it_out();
    assert_eq!(g.send(()).yielded(), Some(()));
    assert_eq!(g.close().unwrap(), None);
}

#[test]
fn closing_what_has_not_started_runs_nothing() {
    let mut g = answers_close();
    assert_eq!(g.close().unwrap(), None);
}

#[test]
fn closing_what_has_ended_gives_nothing() {
    let mut g = answers_close();
    assert_eq!(next(&mut g).yielded(), Some(()));
    assert_eq!(next(&mut g).returned(), Some(1));
    assert_eq!(g.close().unwrap(), None);
}

#[test]
fn the_second_close_gives_nothing() {
    let mut g = answers_close();
    assert_eq!(g.send(()).yielded(), Some(()));
    assert_eq!(g.close().unwrap(), Some(0));
    assert_eq!(g.close().unwrap(), None);
}

#[test]
fn what_the_body_raises_comes_out_of_close() {
    let mut g = raises_instead();
    assert_eq!(g.send(()).yielded(), Some(()));
    let e = g.close().unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), "instead");
}

#[test]
fn a_closed_generator_holds_no_locals() {
    let value = Rc::new(());
    let mut g = holds(Rc::clone(&value));
    assert_eq!(next(&mut g).yielded(), Some(()));
    assert_eq!(Rc::strong_count(&value), 2);
    assert_eq!(g.close().unwrap(), None);
    assert_eq!(Rc::strong_count(&value), 1);
    drop(g);
}
