//! async-stream: an `async` block that is polled, and a thread-local for what is yielded. Streams cannot be sent values, so
//! there is no running total.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use async_stream::stream;
use futures_core::Stream;

use super::{Drive, Node, in_rounds};
use crate::generators::sum;

pub(crate) fn workload(name: &str) -> Option<Drive> {
    Some(match name {
        "counter" => |n| sum(Driven(pin!(counter(n)))),
        "nested" => |n| sum(Driven(pin!(nested(n)))),
        "early_exit" => early_exit,
        "ten_locals" => |n| sum(Driven(pin!(ten_locals(n)))),
        "buffer" => |n| sum(Driven(pin!(buffer(n)))),
        "line" => |n| sum(Driven(pin!(line(n)))),
        "tree" => |n| in_rounds(n, |node| Driven(walk(node))),
        _ => return None,
    })
}

/// Polls a stream that waits for nothing.
struct Driven<P>(P);

impl<P: std::ops::DerefMut<Target: Stream<Item = u64>>> Iterator for Driven<Pin<P>> {
    type Item = u64;

    #[inline(always)]
    fn next(&mut self) -> Option<u64> {
        match self.0.as_mut().poll_next(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => value,
            Poll::Pending => None,
        }
    }
}

fn counter(n: u64) -> impl Stream<Item = u64> {
    stream! {
        let mut i = 0;
        while i < n {
            yield i;
            i += 1;
        }
    }
}

fn nested(n: u64) -> impl Stream<Item = u64> {
    stream! {
        for i in 0..n / 64 {
            for j in 0..8 {
                for k in 0..8 {
                    yield i * 64 + j * 8 + k;
                }
            }
        }
    }
}

fn search(limit: u64, wanted: u64) -> impl Stream<Item = u64> {
    stream! {
        let mut tried = 0;
        for i in 0..limit {
            for j in 0..4 {
                if i * 4 + j == wanted {
                    return;
                }
                tried += 1;
                yield tried;
            }
        }
    }
}

fn early_exit(n: u64) -> u64 {
    let mut sum = 0_u64;
    for round in 0..n {
        for value in Driven(pin!(search(16, std::hint::black_box(6)))) {
            sum = sum.wrapping_add(std::hint::black_box(value));
            if round % 2 == 1 && value == 3 {
                break;
            }
        }
    }
    sum
}

fn ten_locals(n: u64) -> impl Stream<Item = u64> {
    stream! {
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
            yield a ^ q;
        }
    }
}

fn buffer(n: u64) -> impl Stream<Item = u64> {
    stream! {
        let mut bytes = [0_u8; 4096];
        for i in 0..n {
            let at = (i * 31 % 4096) as usize;
            bytes[at] = bytes[at].wrapping_add(i as u8);
            yield u64::from(bytes[(at + 7) % 4096]);
        }
    }
}

fn line(n: u64) -> impl Stream<Item = u64> {
    stream! {
        let mut line = String::new();
        for i in 0..n {
            if line.len() == 64 {
                line.clear();
            }
            line.push(char::from(b'a' + (i % 26) as u8));
            yield line.len() as u64;
        }
    }
}

fn walk(node: &'static Node) -> Pin<Box<dyn Stream<Item = u64>>> {
    Box::pin(stream! {
        if let Some(left) = &node.left {
            for await value in walk(left) {
                yield value;
            }
        }
        yield node.value;
        if let Some(right) = &node.right {
            for await value in walk(right) {
                yield value;
            }
        }
    })
}
