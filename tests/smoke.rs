use dunder::prelude::*;

#[generator]
fn count(n: u32) -> impl Generator<Yield = u32> {
    for i in 0..n {
        yield_!(i);
    }
}

#[generator]
fn running<'a>(n: u32, name: &'a str) -> impl Generator<Yield = f64, Send = f64, Return = (usize, &'a str)> {
    let mut total = 0.0;
    let mut count = 0;
    for _ in 0..n {
        let x = yield_!(total);
        total += x;
        count += 1;
    }
    (count, name)
}

#[dunder::coroutine]
async fn answer() -> u32 {
    42
}

#[dunder::coroutine]
async fn double() -> u32 {
    let a = answer().await;
    a + answer().await
}

#[test]
fn counts() {
    assert_eq!(count(3).collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn runs() {
    let mut g = running(2, "x");
    assert_eq!(next(&mut g).yielded(), Some(0.0));
    assert_eq!(g.send(1.5).yielded(), Some(1.5));
    assert_eq!(g.send(1.5).returned(), Some((2, "x")));
}

#[test]
fn awaits() {
    let mut it = Box::pin(double().__await__());
    assert_eq!(next(&mut it).returned(), Some(84));
}

dunder! {
    fn keywords(n: u32) -> impl Generator<Yield = u32> {
        let mut i = 0;
        while i < n {
            yield i;
            i += 1;
        }
    }

    fn delegates() -> impl Generator<Yield = u32, Return = u32> {
        yield from keywords(2);
        yield from keywords(1);
        7
    }

    async fn both() -> u32 {
        await answer() + await double()
    }

    struct S { n: u32 }
    impl S {
        async fn get(&self) -> u32 { self.n }
        async fn total(&mut self) -> u32 {
            self.n += 1;
            let a = self.get().await;
            a + await self.get()
        }
    }
}

#[test]
fn dunders() {
    assert_eq!(keywords(3).collect::<Vec<_>>(), [0, 1, 2]);
    let all: Vec<_> = delegates().results().map(|r| r.unwrap()).collect();
    assert_eq!(all, [0, 1, 0]);
    assert_eq!(next(&mut Box::pin(both().__await__())).returned(), Some(126));
    let mut s = S { n: 1 };
    assert_eq!(next(&mut Box::pin(s.total().__await__())).returned(), Some(4));
    let k = 5;
    let mut g = gen_! { let mut i = 0; loop { yield i + k; i += 1; if i == 2 { break } } };
    assert_eq!(next(&mut g).yielded(), Some(5));
    assert_eq!(next(&mut g).yielded(), Some(6));
    let a = async_! { await answer() + k };
    assert_eq!(next(&mut Box::pin(a.__await__())).returned(), Some(47));
}
