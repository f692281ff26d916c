//! diapause: a state machine, as ours; locals that are kept have their types written.

use diapause::{Coroutine, CoroutineState, Iter};

use super::{Drive, Node, in_rounds};
use crate::generators::{abandoning, drive_total, sum};

pub(crate) fn workload(name: &str) -> Option<Drive> {
    Some(match name {
        "counter" => |n| sum(Iter::new(counter(n))),
        "total" => |n| {
            let mut generator = total(n);
            let step = |state| match state {
                CoroutineState::Yielded(total) => Ok(total),
                CoroutineState::Complete(count) => Err(count),
            };
            drive_total!(step(generator.start()), |x| step(generator.resume(x)))
        },
        "nested" => |n| sum(Iter::new(nested(n))),
        "early_exit" => |n| abandoning(n, |wanted| Iter::new(search(16, wanted))),
        "ten_locals" => |n| sum(Iter::new(ten_locals(n))),
        "buffer" => |n| sum(Iter::new(buffer(n))),
        "line" => |n| sum(Iter::new(line(n))),
        "tree" => |n| in_rounds(n, |node| Iter::new(walk(node))),
        _ => return None,
    })
}

#[diapause::coroutine(yield = u64)]
fn counter(n: u64) {
    let mut i: u64 = 0;
    while i < n {
        yield_!(i);
        i += 1;
    }
}

#[diapause::coroutine(yield = f64, resume = f64)]
fn total(n: u64) -> u64 {
    let mut total: f64 = 0.0;
    let mut count: u64 = 0;
    for _ in 0u64..n {
        let x = yield_!(total);
        total += x;
        count += 1;
    }
    count
}

#[diapause::coroutine(yield = u64)]
fn nested(n: u64) {
    let rounds: u64 = n / 64;
    for i in 0u64..rounds {
        for j in 0u64..8u64 {
            for k in 0u64..8u64 {
                yield_!(i * 64 + j * 8 + k);
            }
        }
    }
}

#[diapause::coroutine(yield = u64)]
fn search(limit: u64, wanted: u64) {
    let mut tried: u64 = 0;
    for i in 0u64..limit {
        for j in 0u64..4u64 {
            if i * 4 + j == wanted {
                return;
            }
            tried += 1;
            yield_!(tried);
        }
    }
}

#[diapause::coroutine(yield = u64)]
fn ten_locals(n: u64) {
    let mut a: u64 = 1;
    let mut b: u64 = 2;
    let mut c: u64 = 3;
    let mut d: u64 = 4;
    let mut e: u64 = 5;
    let mut f: u64 = 6;
    let mut g: u64 = 7;
    let mut h: u64 = 8;
    let mut p: u64 = 9;
    let mut q: u64 = 10;
    for _ in 0u64..n {
        a = a.wrapping_add(b);
        c ^= a;
        d = d.wrapping_add(c).rotate_left(7);
        e ^= d;
        f = f.wrapping_add(e);
        g ^= f;
        h = h.wrapping_add(g);
        p ^= h;
        q = q.wrapping_add(p);
        b ^= q;
        yield_!(a ^ q);
    }
}

#[diapause::coroutine(yield = u64)]
fn buffer(n: u64) {
    let mut bytes: [u8; 4096] = [0; 4096];
    for i in 0u64..n {
        let at = (i * 31 % 4096) as usize;
        bytes[at] = bytes[at].wrapping_add(i as u8);
        yield_!(u64::from(bytes[(at + 7) % 4096]));
    }
}

#[diapause::coroutine(yield = u64)]
fn line(n: u64) {
    let mut line: String = String::new();
    for i in 0u64..n {
        if line.len() == 64 {
            line.clear();
        }
        line.push(char::from(b'a' + (i % 26) as u8));
        yield_!(line.len() as u64);
    }
}

#[diapause::coroutine(yield = u64)]
fn walk(node: &'static Node) {
    if let Some(left) = &node.left {
        let sub: State = walk(left);
        yield_all!(box sub);
    }
    yield_!(node.value);
    if let Some(right) = &node.right {
        let sub: State = walk(right);
        yield_all!(box sub);
    }
}
