//! The generators in this language.

use std::hint::black_box;
use std::pin::Pin;
use std::task::{Context, Waker};

use dunder::prelude::*;
use dunder::{Resume, Signal};

use super::drive_total;
use crate::peers::{Node, in_rounds};

#[generator]
pub(super) fn counter(n: u64) -> impl Generator<Yield = u64> {
    let mut i = 0;
    while i < n {
        yield_!(i);
        i += 1;
    }
}

#[generator]
fn total(n: u64) -> impl Generator<Yield = f64, Send = f64, Return = u64> {
    let mut total = 0.0;
    let mut count = 0;
    for _ in 0..n {
        total += yield_!(total);
        count += 1;
    }
    count
}

#[generator]
pub(super) fn nested(n: u64) -> impl Generator<Yield = u64> {
    for i in 0..n / 64 {
        for j in 0..8 {
            for k in 0..8 {
                yield_!(i * 64 + j * 8 + k);
            }
        }
    }
}

#[generator]
pub(super) fn search(limit: u64, wanted: u64) -> impl Generator<Yield = u64> {
    let mut tried = 0;
    for i in 0..limit {
        for j in 0..4 {
            if i * 4 + j == wanted {
                return;
            }
            tried += 1;
            yield_!(tried);
        }
    }
}

#[generator]
pub(super) fn ten_locals(n: u64) -> impl Generator<Yield = u64> {
    let (mut a, mut b, mut c, mut d, mut e) = (1_u64, 2_u64, 3_u64, 4_u64, 5_u64);
    let (mut f, mut g, mut h, mut p, mut q) = (6_u64, 7_u64, 8_u64, 9_u64, 10_u64);
    for _ in 0..n {
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

#[generator]
pub(super) fn buffer(n: u64) -> impl Generator<Yield = u64> {
    let mut bytes = [0_u8; 4096];
    for i in 0..n {
        let at = (i * 31 % 4096) as usize;
        bytes[at] = bytes[at].wrapping_add(i as u8);
        yield_!(u64::from(bytes[(at + 7) % 4096]));
    }
}

#[generator]
pub(super) fn line(n: u64) -> impl Generator<Yield = u64> {
    let mut line = String::new();
    for i in 0..n {
        if line.len() == 64 {
            line.clear();
        }
        line.push(char::from(b'a' + (i % 26) as u8));
        yield_!(line.len() as u64);
    }
}

type Walk<'a> = Box<dyn Generator<Yield = u64, Send = (), Return = ()> + Unpin + 'a>;

fn boxed(node: &Node) -> Walk<'_> {
    Box::new(walk(node))
}

#[generator]
fn walk(node: &Node) -> impl Generator<Yield = u64> {
    if let Some(left) = &node.left {
        yield_from!(boxed(left));
    }
    yield_!(node.value);
    if let Some(right) = &node.right {
        yield_from!(boxed(right));
    }
}

pub(super) fn drive_tree(n: u64) -> u64 {
    in_rounds(n, |tree| {
        let mut walk = walk(tree);
        std::iter::from_fn(move || next(&mut walk).yielded())
    })
}

fn step(step: Step<f64, u64>) -> Result<f64, u64> {
    match step {
        Step::Yielded(total) => Ok(total),
        Step::Returned(count) => Err(count),
        Step::Raised(e) => panic!("{e:?}"),
    }
}

pub(super) fn drive_total(n: u64) -> u64 {
    let mut generator = total(n);
    let mut cx = Context::from_waker(Waker::noop());
    drive_total!(step(Pin::new(&mut generator).resume(&mut cx, Signal::Next)), |x| {
        step(Pin::new(&mut generator).resume(&mut cx, Signal::Send(x)))
    })
}

pub(super) fn drive_total_dyn(n: u64) -> u64 {
    let mut generator: Box<dyn Generator<Yield = f64, Send = f64, Return = u64> + Unpin> =
        black_box(Box::new(total(n)));
    drive_total!(step(next(&mut generator)), |x| step(generator.send(x)))
}
