//! The keyword form: `dunder!`, `async_!`, `gen_!`, `await` in front, `yield` and `yield from` in all positions.

use dunder::prelude::*;

use crate::trace::{Guard, guard, note, step, take_log};

fn run<A: Awaitable>(awaitable: A) -> A::Output {
    let mut it = Box::pin(awaitable.__await__());
    loop {
        match next(&mut it) {
            Step::Yielded(_) => {}
            Step::Returned(value) => return value,
            Step::Raised(e) => panic!("{e}"),
        }
    }
}

fn drive<G: Generator<Send = i64, Yield = i64> + Unpin>(
    mut generator: G,
    sends: &[i64],
) -> (Vec<i64>, Option<G::Return>) {
    let mut yields = Vec::new();
    let mut step = next(&mut generator);
    let mut sends = sends.iter();
    loop {
        match step {
            Step::Yielded(value) => yields.push(value),
            Step::Returned(value) => return (yields, Some(value)),
            Step::Raised(e) => panic!("{e}"),
        }
        match sends.next() {
            Some(&value) => step = generator.send(value),
            None => return (yields, None),
        }
    }
}

dunder! {
    async fn fallible(n: i64) -> Result<i64, String> {
        if await step(1, n) > 3 { Err(format!("{n}")) } else { Ok(n) }
    }

    async fn precedence(n: i64) -> Result<i64, String> {
        let a = await fallible(n)? + await fallible(1)? * 2;
        let b = -await step(1, 2) + await step(1, 3) as i64;
        let c = !await step(1, false) && await step(1, 1) == 1;
        let d = await std::future::ready(vec![1, 2, 3].len());
        let e = (await step(1, vec![1, 2, 3])).len();
        let f = [await step(1, 1), await step(1, 2)][await step(1, 1)];
        let g = await await step(1, step(1, 5));
        let h = await { step(1, 6) };
        let i = await if n > 1 { step(1, 7) } else { step(2, 8) };
        let j = await match n { 1 => step(1, 9), _ => step(1, 10) };
        let k = await async move { n + 1 };
        let l = await Box::pin(async move { await_like(n) });
        let m = await step(1, 4);
        let o = await std::future::ready::<i64>(3) + step(1, 1).await;
        let p = await (step(1, 1));
        if await step(1, true) { note("if"); }
        while await step(1, false) {}
        match await step(1, 3) { 3 => {} _ => unreachable!() }
        for x in await step(1, [1, 2]) { note(x); }
        note(format!("{} {x}", await step(1, 1), x = await step(1, 2)));
        let q = S { v: await step(1, 1), ..S { v: 0, w: await step(1, 2) } };
        let r = await q.add_up(await step(1, 5));
        return Ok(a + b + c as i64 + d as i64 + e as i64 + f + g + h + i + j + k + l + m + o + p + r);
    }

    struct S { v: i64, w: i64 }

    impl S {
        async fn add_up(&self, n: i64) -> i64 { await step(1, self.v) + self.w + n }
        fn each(self) -> impl Generator<Yield = i64> { yield self.v; yield self.w; }
        fn plain(&self) -> i64 { self.v }
    }

    trait Sum {
        async fn total(&self) -> i64;
        async fn twice(&self) -> i64 { await self.total() * 2 }
    }

    impl Sum for S {
        async fn total(&self) -> i64 { await self.add_up(1) }
    }

    mod inner {
        use super::*;
        pub(super) async fn nested(n: i64) -> i64 { await step(1, n) }
    }

    fn yields() -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let a = yield 1;
        let b = (yield a + 1) * 2 + (yield 3);
        let c = [(yield 4), (yield 5)];
        let d = if (yield 6) > 2 { yield 7 } else { yield 8 };
        let e = yield yield 9;
        let f = match yield 10 { 1 => 2, x => x };
        note(format!("{} {}", yield 11, d));
        if a > 100 { return yield 12; }
        let g = loop { break yield 13; };
        let h = { yield 14 };
        let i = yield if g > 1 { 15 } else { 16 };
        yield a + b;
        yield -(yield 17);
        a + b + c[0] + c[1] + d + e + f + g + h + i
    }

    fn delegates(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let a = yield from yields();
        let b = (yield from inner_generator(n)) + (yield a);
        for x in 0..2 { yield from inner_generator(x); }
        let c = yield from if n > 1 { inner_generator(b) } else { inner_generator(-b) };
        let mut it = inner_generator(2);
        yield from it;
        b + c
    }

    fn inner_generator(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> { (yield n) + n }

    fn units() -> impl Generator<Yield = ()> { yield; yield (); let x: () = yield; x }

    fn both_spellings() -> impl Generator<Yield = i64, Send = i64> { yield yield_!(1); let x = yield_!(yield 2); yield_from!(inner_generator(x)); }
}

fn await_like(n: i64) -> i64 {
    n * 2
}

#[test]
fn await_binds_as_in_python() {
    assert_eq!(run(precedence(2)).unwrap(), {
        let (a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, r) =
            (2 + 2, -2 + 3, 1, 3, 3, 2, 5, 6, 7, 10, 3, 4, 4, 4, 1, 1 + 2 + 5);
        a + b + c + d + e + f + g + h + i + j + k + l + m + o + p + r
    });
    assert_eq!(run(precedence(7)), Err("7".to_owned()));
    take_log();
}

#[test]
fn methods_traits_and_modules() {
    let s = S { v: 1, w: 2 };
    assert_eq!(run(s.twice()), 8);
    assert_eq!(s.plain(), 1);
    assert_eq!(run(inner::nested(4)), 4);
}

#[test]
fn yield_in_all_positions() {
    let sends: Vec<i64> = (1..40).collect();
    let (yields, returned) = drive(yields(), &sends);
    assert_eq!(yields, [1, 2, 3, 4, 5, 6, 7, 9, 8, 10, 11, 13, 14, 15, 8, 17, -16]);
    assert_eq!(returned, Some(1 + 7 + 4 + 5 + 7 + 9 + 10 + 12 + 13 + 14));
    take_log();
}

#[test]
fn yield_from_in_all_positions() {
    let sends = [1; 60];
    let (yields, returned) = drive(inner_generator(5), &sends);
    assert_eq!((yields, returned), (vec![5], Some(6)));
    let units: Vec<()> = units().collect();
    assert_eq!(units.len(), 3);
    assert_eq!(drive(both_spellings(), &[4, 5, 6, 7, 8]).0, [1, 4, 2, 6, 7]);
    take_log();
}

#[test]
fn captures() {
    let k = 3;
    let name = String::from("name");
    let v = vec![guard("v")];
    let mut g = gen_! {
        let x = k + 1;
        yield x;
        yield name.len() as i32;
        let name = format!("{name} {k}");
        yield name.len() as i32;
        for g in v { yield g.len() as i32; }
        { let k = 10; yield k; }
        let f = |k: i32| k * 2;
        yield f(k);
    };
    let all: Vec<i32> = std::iter::from_fn(|| next(&mut g).yielded()).collect();
    assert_eq!(all, [4, 4, 6, 1, 10, 6]);
    let s = S { v: 1, w: 2 };
    let text = String::from("t");
    let c = async_! {
        let a = await s.add_up(k as i64);
        let b = text.clone() + "x";
        let n = await step(1, a + b.len() as i64);
        note(text);
        n
    };
    assert_eq!(run(c), 8);
    let never = async_! { note(format!("{k}")); 1 };
    drop(never);
    let nested = async_! { let inner = async_! { await step(1, 2) }; await inner + await async_! { 3 } };
    assert_eq!(run(nested), 5);
    take_log();
}

#[test]
fn captures_in_methods() {
    struct T {
        n: i64,
    }
    impl T {
        fn twice(&self) -> impl Generator<Yield = i64, Send = (), Return = ()> + use<'_> {
            gen_! { yield self.n; yield self.n * 2; }
        }
        fn later(self) -> impl Coroutine<Return = i64> {
            async_! { await step(1, self.n) }
        }
    }
    let t = T { n: 4 };
    assert_eq!(t.twice().results().map(Result::unwrap).collect::<Vec<_>>(), [4, 8]);
    assert_eq!(run(t.later()), 4);
    take_log();
}
