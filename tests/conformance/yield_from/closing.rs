//! A `GeneratorExit` that is thrown into a delegate: `TestPEP380Operation`, last part.

use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, history, raises, raises_same};

dunder! {
    fn returns(trace: Trace) -> impl Generator<Yield = ()> {
        try {
            trace.add("inner starts");
            yield;
            trace.add("inner goes on");
        } except _: GeneratorExit {
            return;
        }
    }

    fn around_returning(trace: Trace) -> impl Generator<Yield = ()> {
        trace.add("outer starts");
        yield from returns(trace.clone());
        trace.add("outer goes on");
    }

    fn yields(trace: Trace) -> impl Generator<Yield = ()> {
        try {
            trace.add("inner starts");
            yield;
            trace.add("inner goes on");
        } except _: GeneratorExit {
            yield;
        }
    }

    fn around_yielding(trace: Trace) -> impl Generator<Yield = ()> {
        trace.add("outer starts");
        yield from yields(trace.clone());
        trace.add("outer goes on");
    }

    fn raises_another(trace: Trace) -> impl Generator<Yield = ()> {
        try {
            trace.add("inner starts");
            yield;
            trace.add("inner goes on");
        } except _: GeneratorExit {
            raise ValueError::new("instead");
        }
    }

    fn around_raising(trace: Trace) -> impl Generator<Yield = ()> {
        trace.add("outer starts");
        yield from raises_another(trace.clone());
        trace.add("outer goes on");
    }
}

#[test]
fn an_exit_goes_on_when_the_delegate_has_returned() {
    let trace = Trace::default();
    let mut g = around_returning(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(()));
    let exit = Exception::new(GeneratorExit);
    raises_same(g.throw(exit.clone()), &exit);
    assert_eq!(trace.take(), ["outer starts", "inner starts"]);
}

#[test]
fn a_delegate_that_yields_instead_is_a_runtime_error() {
    let trace = Trace::default();
    let mut g = around_yielding(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(()));
    let e = raises::<RuntimeError>(g.throw(GeneratorExit));
    assert_eq!(e.to_string(), "generator ignored GeneratorExit");
    assert_eq!(trace.take(), ["outer starts", "inner starts"]);
}

#[test]
fn what_the_delegate_raises_instead_goes_on() {
    let trace = Trace::default();
    let mut g = around_raising(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(()));
    let e = raises::<ValueError>(g.throw(GeneratorExit));
    assert_eq!(e.to_string(), "instead");
    assert_eq!(history(&e), ["GeneratorExit"]);
    assert_eq!(trace.take(), ["outer starts", "inner starts"]);
}
