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

/// Whether a local was moved before an exception or a jump left is known where its scope ends.
mod moves {
    use std::cell::RefCell;
    use std::rc::Rc;

    use dunder::errors::*;
    use dunder::prelude::*;

    type Log = Rc<RefCell<Vec<String>>>;
    struct Guard(&'static str, Log);
    impl Drop for Guard {
        fn drop(&mut self) {
            self.1.borrow_mut().push(format!("drop {}", self.0));
        }
    }
    fn consume(g: Guard, fail: bool) -> Result<u32, ValueError> {
        g.1.borrow_mut().push(format!("consume {}", g.0));
        if fail { Err(ValueError::new("bad")) } else { Ok(1) }
    }
    fn fail_first(fail: bool) -> Result<bool, ValueError> {
        if fail { Err(ValueError::new("first")) } else { Ok(false) }
    }

    #[generator]
    fn moved_in_try(log: Log, first: bool, second: bool) -> impl Generator<Yield = u32> {
        let g = Guard("g", log.clone());
        let r = try_! {
            {
                fail_first(first)?;
                consume(g, second)?
            }
            except e: ValueError { log.borrow_mut().push(format!("caught {e}")); 7 }
        };
        yield_!(r);
        log.borrow_mut().push("end".into());
    }

    #[generator]
    fn moved_in_args(log: Log, first: bool) -> impl Generator<Yield = u32> {
        let g = Guard("g", log.clone());
        let r = try_! {
            { consume(g, fail_first(first)?)? }
            except e: ValueError { log.borrow_mut().push(format!("caught {e}")); 7 }
        };
        yield_!(r);
        log.borrow_mut().push("end".into());
    }

    #[generator]
    fn break_after_move(log: Log) -> impl Generator<Yield = u32> {
        let x = Guard("x", log.clone());
        loop {
            if log.borrow().len() > 0 {
                drop(x);
                break;
            }
            log.borrow_mut().push("round".into());
            yield_!(1);
        }
        log.borrow_mut().push("after".into());
        yield_!(2);
        log.borrow_mut().push("end".into());
    }

    fn run<G: Generator<Yield = u32, Send = ()> + Unpin>(f: impl FnOnce(Log) -> G) -> Vec<String>
    where
        G::Return: std::fmt::Debug,
    {
        let log = Log::default();
        let mut g = f(log.clone());
        loop {
            match next(&mut g) {
                Step::Yielded(v) => log.borrow_mut().push(format!("yield {v}")),
                other => {
                    log.borrow_mut().push(format!("{other:?}"));
                    break;
                }
            }
        }
        drop(g);
        log.take()
    }

    #[test]
    fn before_a_raise() {
        let ran = run(|log| moved_in_try(log, false, false));
        assert_eq!(ran, ["consume g", "drop g", "yield 1", "end", "Returned(())"]);
        let ran = run(|log| moved_in_try(log, true, false));
        assert_eq!(ran, ["caught first", "yield 7", "end", "drop g", "Returned(())"]);
        let ran = run(|log| moved_in_try(log, false, true));
        assert_eq!(ran, ["consume g", "drop g", "caught bad", "yield 7", "end", "Returned(())"]);
    }

    /// An argument is moved before the next one is evaluated.
    #[test]
    fn among_arguments() {
        let ran = run(|log| moved_in_args(log, true));
        assert_eq!(ran, ["drop g", "caught first", "yield 7", "end", "Returned(())"]);
        let ran = run(|log| moved_in_args(log, false));
        assert_eq!(ran, ["consume g", "drop g", "yield 1", "end", "Returned(())"]);
    }

    #[test]
    fn before_a_break() {
        let ran = run(break_after_move);
        assert_eq!(ran, ["round", "yield 1", "drop x", "after", "yield 2", "end", "Returned(())"]);
    }
}

/// A `finally` in the arm of a `match` whose head is lowered after it.
#[test]
fn finally_in_an_arm() {
    #[generator]
    fn arms(n: u8, log: std::rc::Rc<std::cell::RefCell<Vec<u8>>>) -> impl Generator<Yield = u8, Return = u8> {
        match n {
            0 => try_! { { yield_!(1); 10 } finally { log.borrow_mut().push(n); } },
            1 => {
                try_! { { yield_!(2); return 20; } finally { log.borrow_mut().push(n); } }
            }
            _ => raise!(ValueError::new("large")),
        }
    }
    let log = std::rc::Rc::default();
    for (n, yielded, returned) in [(0, 1, 10), (1, 2, 20)] {
        let mut g = arms(n, std::rc::Rc::clone(&log));
        assert_eq!(next(&mut g).yielded(), Some(yielded));
        assert_eq!(next(&mut g).returned(), Some(returned));
    }
    assert!(next(&mut arms(2, std::rc::Rc::clone(&log))).raised().unwrap().is::<ValueError>());
    assert_eq!(*log.borrow(), [0, 1]);
}

/// A name of the user's that the expansion of a `with` has too.
#[test]
fn with_as_a_value_beside_an_exception_called_e() {
    dunder! {
        async fn value() -> usize {
            let mut rounds = 0;
            loop {
                rounds += 1;
                let n = try {
                    async with dunder::asyncio::timeout(1) { await number(rounds) }
                } except e: ValueError {
                    drop(e);
                    await dunder::asyncio::sleep(0.1);
                    continue;
                };
                break n;
            }
        }

        async fn number(round: usize) -> usize {
            if round < 3 { raise ValueError::new("not yet") }
            round
        }
    }
    assert_eq!(dunder::asyncio::Runner::new().virtual_clock().run(value()).unwrap(), 3);
}

#[dunder::coroutine]
async fn sinks(depth: usize) -> usize {
    if depth == 0 {
        raise!(ValueError::new("deep"));
    }
    sinks(depth - 1).boxed().await + 1
}

#[test]
fn a_traceback_has_all_places_however_many() {
    let source: Vec<_> = include_str!("exceptions.rs").lines().collect();
    for depth in 0..12 {
        let raised = dunder::asyncio::run(sinks(depth)).unwrap_err();
        let lines: Vec<_> =
            raised.traceback().iter().map(|frame| source[frame.line as usize - 1].trim()).collect();
        let mut expected = vec!["sinks(depth - 1).boxed().await + 1"; depth];
        expected.push("raise!(ValueError::new(\"deep\"));");
        assert_eq!(lines, expected);
        assert_eq!(format!("{raised:?}").matches("in sinks").count(), depth + 1);
    }
}

#[derive(Debug)]
struct Held(#[expect(dead_code, reason = "it is counted")] std::sync::Arc<()>);

impl std::fmt::Display for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("held")
    }
}

impl std::error::Error for Held {}

dunder! {
    fn keeps(probe: std::sync::Arc<()>) -> impl Generator<Yield = usize> {
        let mut kept = Vec::new();
        try {
            raise Held(probe.clone());
        } except e: Held {
            kept.push(e);
        }
        yield std::sync::Arc::strong_count(&probe);
        kept.clear();
        yield std::sync::Arc::strong_count(&probe);
        let mut inside = 0;
        try {
            raise Held(probe.clone());
        } except e: (Held | ValueError) {
            inside = std::sync::Arc::strong_count(&probe) + usize::from(e.traceback().len() == 1);
        }
        yield inside;
        yield std::sync::Arc::strong_count(&probe);
    }
}

#[test]
fn what_is_bound_by_an_except_lives_as_long_as_it_is_kept() {
    let counts: Vec<_> = keeps(std::sync::Arc::default()).results().map(Result::unwrap).collect();
    assert_eq!(counts, [2, 1, 3, 1]);
}
