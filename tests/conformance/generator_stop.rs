//! PEP 479, after CPython's `test_generator_stop`.

use dunder::errors::*;
use dunder::prelude::*;

use crate::common::raises;

fn stops() -> Result<i32, StopIteration> {
    Err(StopIteration)
}

dunder! {
    fn calls_what_stops() -> impl Generator<Yield = i32> {
        yield stops()?;
    }
}

#[test]
fn a_stop_iteration_that_escapes_becomes_a_runtime_error() {
    let e = raises::<RuntimeError>(next(&mut calls_what_stops()));
    assert_eq!(e.to_string(), "generator raised StopIteration");
}

#[test]
fn the_stop_iteration_is_cause_and_context_of_that() {
    let e = raises::<RuntimeError>(next(&mut calls_what_stops()));
    let cause = e.cause().expect("there is a cause");
    assert!(cause.is::<StopIteration>());
    assert!(e.context().is_some_and(|context| context.ptr_eq(&cause)));
    // The context is hidden behind the cause.
    let printed = format!("{e:?}");
    assert!(printed.contains("the direct cause of"));
    assert!(!printed.contains("During handling"));
}
