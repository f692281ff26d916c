//! The keyword form: every construct, as a statement and as an expression, in items, `impl`s, traits, modules and blocks.
#![allow(
    clippy::redundant_closure_call,
    clippy::clone_on_copy,
    reason = "what may stand where is what is tested"
)]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use dunder::asyncio;
use dunder::contextlib::{ContextManager, nullcontext, suppress};
use dunder::errors::{Cancelled, LookupError, RuntimeError, TypeError, ValueError};
use dunder::prelude::*;

type Log = Rc<RefCell<Vec<String>>>;

fn run<T: 'static>(coroutine: impl Coroutine<Return = T> + 'static) -> Result<T, Exception> {
    asyncio::Runner::new().virtual_clock().run(coroutine)
}

fn log(log: &Log, entry: impl Into<String>) {
    log.borrow_mut().push(entry.into());
}

fn checked(n: i32) -> Result<i32, ValueError> {
    if n < 0 { Err(ValueError::new(format!("{n} is negative"))) } else { Ok(n) }
}

struct Noted(Log, &'static str);

impl ContextManager for Noted {
    type Value = &'static str;

    fn __enter__(&mut self) -> Result<&'static str, Exception> {
        log(&self.0, format!("enter {}", self.1));
        Ok(self.1)
    }

    fn __exit__(&mut self, exception: Option<&Exception>) -> Result<bool, Exception> {
        let raised = exception.map_or_else(String::new, |e| format!(" {e}"));
        log(&self.0, format!("exit {}{raised}", self.1));
        Ok(false)
    }
}

dunder! {
    /// `raise` where an expression of any type is wanted.
    async fn raise_as_expression(n: i32) -> i32 {
        let small = if n < 10 { n } else { raise ValueError::new("large") };
        let even = match small % 2 {
            0 => small,
            1 if small == 7 => raise LookupError::new("seven"),
            _ => raise TypeError::new("odd") from None,
        };
        let Some(half) = Some(even / 2).filter(|half| *half > 0) else { raise RuntimeError::new("zero") };
        half
    }

    async fn raise_from(n: i32) {
        try {
            checked(n)?;
            raise generic::<i32, Vec<i32>>(n) from generic::<u8, u8>(1);
        } except e: ValueError {
            raise LookupError::new("again") from e
        }
    }

    /// The value of a `try`, as a `let`, an operand, an argument, a return value and a tail.
    async fn try_as_expression(text: &'static str) -> (i32, i32, i32) {
        let parsed: i32 = try { text.parse()? } except _: std::num::ParseIntError { -1 };
        let sum = 1 + try { checked(parsed)? } except _ { 10 } * 2;
        let largest = i32::max(3, try { await asyncio::sleep(0); checked(parsed)? } except e: (ValueError | LookupError) {
            assert!(e.is::<ValueError>());
            0
        } else {
            parsed * 100
        });
        (parsed, sum, largest)
    }

    async fn try_as_tail(n: i32) -> &'static str {
        try {
            checked(n)?;
            return "returned";
        } except _: ValueError {
            "caught"
        } finally {
            await asyncio::sleep(1);
        }
    }

    async fn nested(trace: Log, n: i32) -> i32 {
        let mut round = 0;
        'outer: loop {
            round += 1;
            try {
                try {
                    if round == n { break 'outer round; }
                    if round == 2 { continue; }
                    raise ValueError::new("inner");
                } finally {
                    log(&trace, format!("inner {round}"));
                }
            } except e: ValueError {
                log(&trace, format!("caught {e}"));
            } finally {
                log(&trace, format!("outer {round}"));
            }
            log(&trace, "end of round");
        }
    }

    async fn with_many(trace: Log) -> usize {
        with Noted(trace.clone(), "a") as a, Noted(trace.clone(), "b") {
            with (Noted(trace.clone(), "c") as c, nullcontext::<i32>(5) as five) {
                log(&trace, format!("{a} {c} {five}"));
                with suppress::<ValueError>() {
                    checked(-1)?;
                    log(&trace, "never");
                }
                trace.borrow().len()
            }
        }
    }

    async fn with_heads(trace: Log) {
        with if trace.borrow().is_empty() { Noted(trace.clone(), "if") } else { raise RuntimeError::new("no") } as x {
            log(&trace, x);
        }
        with (|| Noted(trace.clone(), "called"))() { }
        with await manager(trace.clone()) as name { log(&trace, name); }
    }

    async fn manager(trace: Log) -> Noted {
        await asyncio::sleep(0);
        Noted(trace, "awaited")
    }

    /// What is no keyword of Rust's may be a name.
    async fn names() -> i32 {
        let raise = 1;
        let with = raise + 1;
        let from = with.clone();
        let except = Vec::<i32>::with_capacity(3);
        struct Finally { with: i32, raise: fn(i32) -> i32 }
        let finally = Finally { with, raise: |n| n + 1 };
        let total = finally.with + (finally.raise)(from) + i32::try_from(except.len()).unwrap();
        total + raise
    }

    /// Binding strength: `await` binds like a call, `yield` and `raise` weakest.
    async fn strength() -> i32 {
        let a = await number(2) + await number(3) * 2;
        let b = -await number(1);
        let c = (await pair()).1.pow(2);
        let d = *await boxed() + [await number(4); 2][1];
        let e = await number(await number(5)) as i64;
        let f = await fallible().await? + 1;
        a + b + c + d + i32::try_from(e).unwrap() + f
    }

    async fn number(n: i32) -> i32 { await asyncio::sleep(0); n }
    async fn pair() -> (i32, i32) { (1, 3) }
    async fn boxed() -> Box<i32> { Box::new(7) }
    async fn fallible() -> asyncio::Future<Result<i32, ValueError>> {
        let future = asyncio::Future::new();
        future.set_result(Ok(1)).unwrap();
        future
    }

    fn delegates(n: u32) -> impl Generator<Yield = u32, Return = u32> {
        let first = yield from delegate(n);
        let second = (yield from delegate(1)) + 1;
        yield from [100, 200];
        first + second
    }

    fn delegate(n: u32) -> impl Generator<Yield = u32, Return = u32> {
        for i in 0..n { yield i }
        n * 10
    }

    fn sums() -> impl Generator<Yield = i32, Send = i32> {
        let mut sum = 0;
        loop {
            let sent = try { yield sum } except _: ValueError { 1000 };
            sum += sent;
            if sum > 5000 { return }
        }
    }

    trait Steps {
        async fn step(&mut self) -> i32;
        fn all(self, n: i32) -> impl Generator<Yield = i32>;

        async fn twice(&mut self) -> i32 {
            await self.step() + await self.step()
        }
    }

    struct Counter { n: i32 }

    impl Steps for Counter {
        async fn step(&mut self) -> i32 {
            try {
                await asyncio::sleep(0);
                self.n += 1;
                self.n
            } finally {
                self.n += 10;
            }
        }

        fn all(mut self, n: i32) -> impl Generator<Yield = i32> {
            while self.n < n { yield self.n; self.n += 1; }
        }
    }

    async fn counts<S: Steps>(mut steps: S) -> (i32, S) {
        (await steps.twice(), steps)
    }

    mod inner {
        pub(crate) async fn visible() -> u8 { await dunder::asyncio::sleep(0); 3 }
        pub(crate) fn plain() -> u8 { 4 }
    }

    async fn iterates() -> Vec<u32> {
        let mut seen = vec![];
        async for n in counted(3) { seen.push(n); } else { seen.push(99); }
        'rounds: async for Pair { a, b: (b, ..) } in pairs() {
            async for n in counted(b) { if n == 1 { continue 'rounds } seen.push(a * 10 + n); }
        }
        seen
    }

    async fn counted(to: u32) -> impl AsyncGenerator<Yield = u32> {
        for n in 0..to { await asyncio::sleep(0.5); yield n; }
    }

    async fn pairs() -> impl AsyncGenerator<Yield = Pair> {
        yield Pair { a: 1, b: (1, 'x') };
        yield Pair { a: 2, b: (5, 'y') };
    }
}

struct Pair {
    a: u32,
    b: (u32, char),
}

fn generic<A, B>(n: i32) -> ValueError {
    ValueError::new(format!("{n} {} {}", size_of::<A>(), size_of::<B>()))
}

#[test]
fn raise_is_an_expression() {
    assert_eq!(run(raise_as_expression(6)).unwrap(), 3);
    assert!(run(raise_as_expression(12)).unwrap_err().is::<ValueError>());
    assert!(run(raise_as_expression(7)).unwrap_err().is::<LookupError>());
    assert!(run(raise_as_expression(9)).unwrap_err().is::<TypeError>());
    assert!(run(raise_as_expression(0)).unwrap_err().is::<RuntimeError>());
}

#[test]
fn raise_has_a_cause() {
    let e = run(raise_from(5)).unwrap_err();
    assert!(e.is::<LookupError>());
    let caught = e.cause().unwrap();
    assert_eq!(caught.to_string(), "5 4 24");
    assert_eq!(caught.cause().unwrap().to_string(), "1 1 1");
    assert_eq!(run(raise_from(-2)).unwrap_err().cause().unwrap().to_string(), "-2 is negative");
}

#[test]
fn try_is_an_expression() {
    assert_eq!(run(try_as_expression("4")).unwrap(), (4, 9, 400));
    assert_eq!(run(try_as_expression("x")).unwrap(), (-1, 21, 3));
    assert_eq!(run(try_as_tail(1)).unwrap(), "returned");
    assert_eq!(run(try_as_tail(-1)).unwrap(), "caught");
}

#[test]
fn jumps_run_every_finally() {
    let trace = Log::default();
    assert_eq!(run(nested(trace.clone(), 3)).unwrap(), 3);
    assert_eq!(
        trace.take(),
        [
            "inner 1",
            "caught inner",
            "outer 1",
            "end of round", // raised
            "inner 2",
            "outer 2", // continue
            "inner 3",
            "outer 3", // break
        ]
    );
}

#[test]
fn with_several_managers() {
    let trace = Log::default();
    assert_eq!(run(with_many(trace.clone())).unwrap(), 4);
    assert_eq!(trace.take(), ["enter a", "enter b", "enter c", "a c 5", "exit c", "exit b", "exit a"]);
    run(with_heads(trace.clone())).unwrap();
    assert_eq!(
        trace.take(),
        [
            "enter if",
            "if",
            "exit if",
            "enter called",
            "exit called",
            "enter awaited",
            "awaited",
            "exit awaited"
        ]
    );
}

#[test]
fn keywords_may_be_names() {
    assert_eq!(run(names()).unwrap(), 6);
}

#[test]
fn how_strong_they_bind() {
    assert_eq!(run(strength()).unwrap(), 8 - 1 + 9 + 11 + 5 + 2);
}

#[test]
fn delegation() {
    let mut g = delegates(2);
    let mut yielded = vec![];
    let returned = loop {
        match next(&mut g) {
            Step::Yielded(n) => yielded.push(n),
            Step::Returned(n) => break n,
            Step::Raised(e) => panic!("{e:?}"),
        }
    };
    assert_eq!((yielded, returned), (vec![0, 1, 0, 100, 200], 31));
}

#[test]
fn a_yield_in_a_try() {
    let mut g = sums();
    assert_eq!(next(&mut g).yielded(), Some(0));
    assert_eq!(g.send(5).yielded(), Some(5));
    assert_eq!(g.throw(ValueError::new("reset")).yielded(), Some(1005));
    assert!(g.throw(Cancelled::default()).raised().unwrap().is::<Cancelled>());
}

#[test]
fn traits_and_modules() {
    let (sum, counter) = run(counts(Counter { n: 0 })).unwrap();
    assert_eq!((sum, counter.n), (1 + 12, 22));
    assert_eq!(counter.all(25).collect::<Vec<_>>(), [22, 23, 24]);
    assert_eq!(run(inner::visible()).unwrap() + inner::plain(), 7);
}

#[test]
fn async_for_with_patterns_and_labels() {
    assert_eq!(run(iterates()).unwrap(), [0, 1, 2, 99, 10, 20]);
}

#[test]
fn blocks() {
    let trace = Log::default();
    let name = String::from("captured");
    let seen = trace.clone();
    let object = async_! {
        with Noted(seen.clone(), "block") as block {
            try {
                await asyncio::sleep(1);
                raise ValueError::new(format!("{name} {block}"));
            } except e {
                log(&seen, e.to_string());
            }
        }
        async with asyncio::timeout(2) {
            await asyncio::sleep(1);
        }
        async for n in counted(2) { log(&seen, n.to_string()); }
        name.len()
    };
    assert_eq!(run(object).unwrap(), 8);
    assert_eq!(trace.take(), ["enter block", "captured block", "exit block", "0", "1"]);

    let seen = trace.clone();
    let mut generator = gen_! {
        try {
            with Noted(seen, "generator") { yield 1; }
            yield from [2, 3];
        } finally { yield 4; }
    };
    let yielded: Vec<i32> = std::iter::from_fn(|| next(&mut generator).yielded()).collect();
    assert_eq!(yielded, [1, 2, 3, 4]);
    assert_eq!(trace.take(), ["enter generator", "exit generator"]);
}

#[test]
fn an_anonymous_body_inside_of_one_moves_what_it_mentions_through_it() {
    let rounds = Rc::new(Cell::new(0));
    let counter = rounds.clone();
    let main = async_! {
        let inner = async_! {
            while counter.get() < 3 {
                await asyncio::sleep(0);
                counter.set(counter.get() + 1);
            }
            counter.get()
        };
        await inner
    };
    assert_eq!(asyncio::run(main).unwrap(), 3);
    assert_eq!(rounds.get(), 3);
}

#[test]
fn a_name_that_an_anonymous_body_binds_is_none_of_the_locals_declared_later() {
    let main = async_! {
        let inner = async_! {
            try {
                raise ValueError::new("inner");
            } except e: ValueError {
                e.to_string()
            }
        };
        await asyncio::sleep(0);
        let text = await inner;
        let e = format!("outer of {text}");
        await asyncio::sleep(0);
        e
    };
    assert_eq!(asyncio::run(main).unwrap(), "outer of inner");
}
