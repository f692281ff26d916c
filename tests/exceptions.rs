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

#[test]
fn async_for_over_a_generator() {
    #[generator]
    async fn numbers(to: u32) -> impl AsyncGenerator<Yield = u32> {
        for i in 0..to {
            dunder::asyncio::sleep(0).await;
            yield_!(i);
        }
    }

    dunder! {
        async fn total() -> (u32, bool) {
            let mut sum = 0;
            let mut ended = false;
            async for n in numbers(4) {
                if n == 1 { continue; }
                sum += n;
            } else {
                ended = true;
            }
            'outer: async for n in numbers(4) {
                async for m in numbers(3) {
                    await dunder::asyncio::sleep(0);
                    if m == 2 { break 'outer; }
                    sum += 100 * n + 10;
                }
            } else {
                sum += 1000;
            }
            (sum, ended)
        }
    }
    assert_eq!(dunder::asyncio::run(total()).unwrap(), (25, true));
}
