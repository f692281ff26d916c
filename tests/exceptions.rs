//! Raising and catching.
use dunder::prelude::*;
use dunder::errors::*;

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
