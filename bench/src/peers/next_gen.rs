//! next-gen: an `async` block that is polled, and a cell for what is yielded.

use next_gen::prelude::*;

use super::{Drive, Node, in_rounds};
use crate::generators::{drive_total, sum};

pub(crate) fn workload(name: &str) -> Option<Drive> {
    Some(match name {
        "counter" => |n| {
            mk_gen!(let generator = counter(n));
            sum(generator.into_iter())
        },
        "total" => |n| {
            mk_gen!(let mut generator = total(n));
            let step = |state| match state {
                GeneratorState::Yielded(total) => Ok(total),
                GeneratorState::Returned(count) => Err(count),
            };
            drive_total!(step(generator.as_mut().resume(0.0)), |x| step(generator.as_mut().resume(x)))
        },
        "nested" => |n| {
            mk_gen!(let generator = nested(n));
            sum(generator.into_iter())
        },
        "early_exit" => early_exit,
        "ten_locals" => |n| {
            mk_gen!(let generator = ten_locals(n));
            sum(generator.into_iter())
        },
        "buffer" => |n| {
            mk_gen!(let generator = buffer(n));
            sum(generator.into_iter())
        },
        "line" => |n| {
            mk_gen!(let generator = line(n));
            sum(generator.into_iter())
        },
        "tree" => |n| in_rounds(n, boxed),
        _ => return None,
    })
}

#[generator(yield(u64))]
fn counter(n: u64) {
    let mut i = 0;
    while i < n {
        yield_!(i);
        i += 1;
    }
}

#[generator(yield(f64), resume(f64))]
fn total(n: u64) -> u64 {
    let mut total = 0.0;
    let mut count = 0;
    for _ in 0..n {
        total += yield_!(total);
        count += 1;
    }
    count
}

#[generator(yield(u64))]
fn nested(n: u64) {
    for i in 0..n / 64 {
        for j in 0..8 {
            for k in 0..8 {
                yield_!(i * 64 + j * 8 + k);
            }
        }
    }
}

#[generator(yield(u64))]
fn search(limit: u64, wanted: u64) {
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

fn early_exit(n: u64) -> u64 {
    let mut sum = 0_u64;
    for round in 0..n {
        mk_gen!(let generator = search(16, std::hint::black_box(6)));
        for value in generator {
            sum = sum.wrapping_add(std::hint::black_box(value));
            if round % 2 == 1 && value == 3 {
                break;
            }
        }
    }
    sum
}

#[generator(yield(u64))]
fn ten_locals(n: u64) {
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

#[generator(yield(u64))]
fn buffer(n: u64) {
    let mut bytes = [0_u8; 4096];
    for i in 0..n {
        let at = (i * 31 % 4096) as usize;
        bytes[at] = bytes[at].wrapping_add(i as u8);
        yield_!(u64::from(bytes[(at + 7) % 4096]));
    }
}

#[generator(yield(u64))]
fn line(n: u64) {
    let mut line = String::new();
    for i in 0..n {
        if line.len() == 64 {
            line.clear();
        }
        line.push(char::from(b'a' + (i % 26) as u8));
        yield_!(line.len() as u64);
    }
}

#[generator(yield(u64))]
fn walk(node: &'static Node) {
    if let Some(left) = &node.left {
        for value in boxed(left) {
            yield_!(value);
        }
    }
    yield_!(node.value);
    if let Some(right) = &node.right {
        for value in boxed(right) {
            yield_!(value);
        }
    }
}

fn boxed(node: &'static Node) -> Box<dyn Iterator<Item = u64>> {
    mk_gen!(let walk = box walk(node));
    Box::new(walk.into_iter())
}
