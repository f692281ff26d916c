//! `await` in every position, of borrowed expressions, and many of them in one body.

use crate::trace::{Guard, ask, eval, guard, note, step};

#[derive(Debug, Default)]
struct Socket {
    data: Vec<u8>,
    at: usize,
    stats: Stats,
}

#[derive(Debug, Default)]
struct Stats {
    reads: i64,
}

impl Stats {
    async fn bump(&mut self, by: i64) -> i64 {
        step(1, ()).await;
        self.reads += by;
        self.reads
    }

    async fn get(&self) -> i64 {
        step(1, self.reads).await
    }
}

impl Socket {
    fn new(text: &str) -> Self {
        Socket { data: text.into(), ..Default::default() }
    }

    async fn read(&mut self, buf: &mut [u8]) -> Result<usize, String> {
        step(1, ()).await;
        let n = buf.len().min(self.data.len() - self.at);
        if n == 0 {
            return Err("end".into());
        }
        buf[..n].copy_from_slice(&self.data[self.at..self.at + n]);
        self.at += n;
        self.stats.bump(1).await;
        Ok(n)
    }

    async fn write(&mut self, text: &str) -> usize {
        step(1, ()).await;
        self.data.extend(text.as_bytes());
        text.len()
    }
}

coroutine!(await_everywhere (n: i64) [3] -> (i64) {
    let a = step(1, 1).await + step(2, 2).await * step(0, 3).await;
    let b = if step(1, a).await > n { step(1, 5).await } else { step(1, 6).await };
    let c = [step(1, b).await, step(1, 7).await];
    let d = (step(1, c[0]).await, c[step(1, 1).await]);
    let s = format!("{} {:?} {x}", step(1, d.0).await, step(1, "x").await, x = step(1, 'c').await);
    note(&s);
    assert_eq!(step(1, 1).await, 1);
    let e = match step(1, s.len()).await { 0 => step(1, 0).await, x if x > 100 => 1, x => step(1, x as i64).await };
    let f = step(1, Some(e)).await.map(|x| x + 1).unwrap_or(step(1, 0).await);
    let g = !step(1, true).await && step(1, true).await || step(1, false).await;
    let mut v = vec![step(1, 1).await; 2];
    v.push(step(1, 4).await);
    v[step(1, 0).await] = step(1, 9).await;
    for i in 0..step(1, 2).await { v.push(step(1, i).await); }
    while let Some(x) = step(1, v.pop()).await { if step(1, x).await == 9 { break; } }
    let h = -step(1, 1).await as i64 + *step(1, Box::new(2)).await + step(1, (1, 2)).await.1;
    let i = loop { if step(1, h > 1).await { break step(1, h).await; } else { break 0; } };
    step(1, step(1, step(1, i).await).await).await + f
});

coroutine!(borrowed_receivers (name: String) [String::from("abc")] -> (i64) {
    let mut g = guard("g");
    let a = g.wait(2, 5).await;
    let b = g.grow(1).await.unwrap_or(0) + g.wait(1, 1).await;
    note(g.len());
    match g.grow(1).await { Ok(n) if n > 1 => note(n), Ok(_) => {} Err(e) => note(e) }
    if g.wait(1, 3).await > 2 && g.grow(0).await.is_ok() { note("still short"); }
    let r = { let h = guard("h"); h.wait(1, h.len()).await };
    drop(g);
    a + b + r + name.len() as i64
});

coroutine!(sockets -> (Result<String, String>) {
    let mut socket = Socket::new("hello world");
    let mut buf = [0; 4];
    let mut out = String::new();
    let sep = String::from("-");
    loop {
        let n = match socket.read(&mut buf).await { Ok(n) => n, Err(e) => { note(e); break; } };
        out.push_str(std::str::from_utf8(&buf[..n]).unwrap());
        out += &sep;
        if socket.stats.get().await > 10 { break; }
    }
    let n = socket.write(&out).await + socket.write(&format!("{sep}{}", out.len())).await;
    let m = socket.read(&mut buf[1..3]).await? + socket.read(&mut buf).await?;
    while let Ok(n) = socket.read(&mut buf).await { if n < 4 { break } }
    note(format!("{n} {m} {buf:?} {}", socket.stats.reads));
    socket.read(&mut buf).await?;
    Ok(out)
});

coroutine!(question_in_an_awaited_expression (ok: bool) [true] -> (Result<i64, String>) {
    async fn add(a: &i64, b: i64) -> Result<i64, String> { step(1, ()).await; if *a + b > 12 { Err(format!("{a}+{b}")) } else { Ok(a + b) } }
    let x = 3;
    let y = add(&x, "4".parse::<i64>().map_err(|e| e.to_string())?).await?;
    let z = add(&y, add(&x, 1).await?).await?;
    let w = add(&z, if ok { "5".parse::<i64>().map_err(|e| e.to_string())? } else { return Ok(0) }).await;
    note(format!("{w:?}"));
    Ok(w? + add(&x, y).await?)
});

coroutine!(question_fails_inside (text: &'static str) ["x"] -> (Result<i64, std::num::ParseIntError>) {
    let g = guard("g");
    let s = String::from(text);
    async fn twice(s: &str, n: i64) -> i64 { step(1, s.len() as i64 * n).await }
    let a = twice(&s, 1).await;
    let b = twice(&s, s.parse::<i64>()?).await;
    Ok(a + b)
});

coroutine!(jumps_inside_an_awaited_expression -> (i64) {
    let g = guard("g");
    let mut i = 0;
    let n = 'outer: loop {
        i += 1;
        let a = g.wait(1, if i == 2 { continue } else { i }).await;
        let b = g.wait(1, match a { 3 => break 'outer a * 10, x => x }).await;
        if b > 5 { break b; }
    };
    n + i
});

coroutine!(consumed_by_the_awaited_expression -> (i64) {
    let a = guard("a");
    let b = guard("b");
    async fn eat(g: Guard, other: &Guard) -> i64 { step(1, ()).await; g.len() + other.len() }
    let n = eat(a, &b).await;
    step(1, ()).await;
    let boxed = Box::pin(step(1, 4));
    let m = boxed.await;
    let futures = vec![step(1, 1), step(2, 2)];
    let mut sum = 0;
    for f in futures { sum += f.await; }
    let o = Some(step(1, 3));
    if let Some(f) = o { sum += f.await; }
    n + m + sum
});

coroutine!(async_blocks_and_closures (k: i64) [4] -> (i64) {
    let a = async move { step(1, k).await + 1 }.await;
    let f = async move |x: i64| step(1, x * k).await;
    let b = f(2).await + f(3).await;
    let g = |x: i64| async move { step(1, x + 1).await };
    let c = g(b).await;
    let fut = async move { let h = guard("h"); step(1, ()).await; h.len() };
    step(1, ()).await;
    a + b + c + fut.await
});

coroutine!(more_than_eight_awaits -> (i64) {
    let mut sum = 0;
    let g = guard("g");
    sum += step(1, 1).await; sum += step(0, 2).await; sum += step(1, 3).await; sum += step(1, 4).await;
    sum += step(2, 5).await; sum += g.wait(1, 6).await; sum += step(1, 7).await; sum += step(1, 8).await;
    sum += step(1, 9).await; sum += g.wait(1, 10).await;
    sum
});

coroutine!(more_than_twenty_awaits -> (i64) {
    let mut sum = 0;
    let mut g = guard("g");
    for i in 0..2 {
        sum += step(1, 1).await; sum += step(0, 2).await; sum += step(1, 3).await; sum += step(1, 4).await;
        sum += step(1, 5).await; sum += g.wait(1, 6).await; sum += step(1, 7).await; sum += step(1, 8).await;
        sum += step(0, 9).await; sum += g.wait(1, 10).await; sum += step(1, 11).await; sum += step(1, 12).await;
        sum += step(1, 13).await; sum += step(1, 14).await; sum += step(1, 15).await; sum += step(1, 16).await;
        sum += step(1, 17).await; sum += g.wait(1, 18).await; sum += step(1, 19).await; sum += step(1, 20).await;
        sum += step(1, 21).await; sum += step(0, 22).await; if g.grow(1).await.is_err() { break; } sum += step(1, 24).await;
    }
    sum
});

coroutine!(recursion (n: i64) [4] -> (i64) {
    fn sum(n: i64) -> std::pin::Pin<Box<dyn Future<Output = i64>>> {
        Box::pin(async move { if n == 0 { 0 } else { step(1, n).await + sum(n - 1).await } })
    }
    sum(n).await + step(1, 1).await
});

coroutine!(panics {
    let a = guard("a");
    step(1, ()).await;
    let b = guard("b");
    let n = a.wait(1, 0).await;
    if n == 0 { panic!("here"); }
    step(1, ()).await;
});

coroutine!(lent_locals_keep_their_order (a: Guard) [guard("a")] -> (()) {
    let b = guard("b");
    let mut c = guard("c");
    async fn three(a: &Guard, b: &Guard, c: &mut Guard) { step(2, ()).await; c.push('!'); }
    three(&a, &b, &mut c).await;
    step(1, ()).await;
    let d = guard("d");
    three(&d, &a, &mut c).await;
});

coroutine!(shadowed_and_lent -> (i64) {
    let x = guard("x1");
    let n = x.wait(1, 1).await;
    let x = guard("x2");
    let m = x.wait(1, n).await;
    let x = { let x = guard("x3"); x.wait(1, m).await + x.len() };
    step(1, x).await
});

struct Lending(Vec<Guard>);

impl Lending {
    async fn first(&mut self, polls: u32) -> &mut Guard {
        step(polls, ()).await;
        &mut self.0[0]
    }

    async fn bound(&mut self) -> Bound<'_> {
        step(1, ()).await;
        Bound(&self.0[0])
    }
}

struct Bound<'a>(&'a Guard);

impl Drop for Bound<'_> {
    fn drop(&mut self) {
        note(format!("bound to {} ends", self.0.len()));
    }
}

coroutine!(a_discarded_value_that_borrows_what_was_lent -> (i64) {
    let mut l = Lending(vec![guard("a"), guard("b")]);
    let g = guard("g");
    l.first(2).await;
    l.bound().await;
    note("between");
    l.first(1).await.push('x');
    l.bound().await;
    l.0.len() as i64
});
