//! Raising and catching.
use dunder::errors::*;
use dunder::prelude::*;

#[generator]
fn g() -> impl Generator<Yield = i32> {
    try_! {
        {
            yield_!(1);
            raise!(ValueError::new("no"));
        }
        except e: ValueError {
            assert_eq!(e.to_string(), "no");
            yield_!(2);
        }
        finally {
            yield_!(3);
        }
    }
    yield_!(4);
}

#[test]
fn basic() {
    let got: Vec<i32> = g().results().map(Result::unwrap).collect();
    assert_eq!(got, [1, 2, 3, 4]);
}

dunder! {
    fn closes(log: std::rc::Rc<std::cell::RefCell<Vec<String>>>) -> impl Generator<Yield = i32> {
        for i in 0..3 {
            try {
                yield i;
            } except e: ValueError {
                log.borrow_mut().push(format!("caught {e}"));
                continue;
            } finally {
                log.borrow_mut().push(format!("finally {i}"));
            }
        }
    }
}

#[test]
fn dropping_runs_finally() {
    let log = std::rc::Rc::default();
    let mut g = closes(std::rc::Rc::clone(&log));
    assert_eq!(next(&mut g).yielded(), Some(0));
    assert_eq!(g.throw(ValueError::new("x")).yielded(), Some(1));
    drop(g);
    assert_eq!(*log.borrow(), ["caught x", "finally 0", "finally 1"]);
}
