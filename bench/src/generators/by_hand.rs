//! The generators by hand: structs with a method that goes on.

use std::hint::black_box;

use super::drive_total;
use crate::peers::Node;

pub(super) struct Counter {
    i: u64,
    n: u64,
}

impl Counter {
    pub(super) fn new(n: u64) -> Self {
        Counter { i: 0, n }
    }
}

impl Iterator for Counter {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        (self.i < self.n).then(|| {
            self.i += 1;
            self.i - 1
        })
    }
}

/// What takes a value each time it goes on, and returns one in the end.
trait Machine {
    fn resume(&mut self, x: f64) -> Result<f64, u64>;
}

struct Total {
    left: u64,
    total: f64,
    count: u64,
    started: bool,
}

impl Total {
    fn new(n: u64) -> Self {
        Total { left: n, total: 0.0, count: 0, started: false }
    }
}

impl Machine for Total {
    fn resume(&mut self, x: f64) -> Result<f64, u64> {
        if self.started {
            self.total += x;
            self.count += 1;
        }
        self.started = true;
        if self.left == 0 {
            return Err(self.count);
        }
        self.left -= 1;
        Ok(self.total)
    }
}

pub(super) fn drive_total(n: u64) -> u64 {
    let mut machine = Total::new(n);
    drive_total!(machine.resume(0.0), |x| machine.resume(x))
}

pub(super) fn drive_total_dyn(n: u64) -> u64 {
    let mut machine: Box<dyn Machine> = black_box(Box::new(Total::new(n)));
    drive_total!(machine.resume(0.0), |x| machine.resume(x))
}

pub(super) struct Nested {
    i: u64,
    j: u64,
    k: u64,
    n: u64,
}

impl Nested {
    pub(super) fn new(n: u64) -> Self {
        Nested { i: 0, j: 0, k: 0, n: n / 64 }
    }
}

impl Iterator for Nested {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        if self.k == 8 {
            self.k = 0;
            self.j += 1;
            if self.j == 8 {
                self.j = 0;
                self.i += 1;
            }
        }
        if self.i == self.n {
            return None;
        }
        self.k += 1;
        Some(self.i * 64 + self.j * 8 + self.k - 1)
    }
}

pub(super) struct Search {
    i: u64,
    j: u64,
    tried: u64,
    limit: u64,
    wanted: u64,
}

impl Search {
    pub(super) fn new(limit: u64, wanted: u64) -> Self {
        Search { i: 0, j: 0, tried: 0, limit, wanted }
    }
}

impl Iterator for Search {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        if self.j == 4 {
            self.j = 0;
            self.i += 1;
        }
        if self.i >= self.limit {
            return None;
        }
        if self.i * 4 + self.j == self.wanted {
            self.i = self.limit;
            return None;
        }
        self.j += 1;
        self.tried += 1;
        Some(self.tried)
    }
}

pub(super) struct TenLocals {
    left: u64,
    locals: (u64, u64, u64, u64, u64, u64, u64, u64, u64, u64),
}

impl TenLocals {
    pub(super) fn new(n: u64) -> Self {
        TenLocals { left: n, locals: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10) }
    }
}

impl Iterator for TenLocals {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        let (a, b, c, d, e, f, g, h, p, q) = &mut self.locals;
        *a = a.wrapping_add(*b);
        *c ^= *a;
        *d = d.wrapping_add(*c).rotate_left(7);
        *e ^= *d;
        *f = f.wrapping_add(*e);
        *g ^= *f;
        *h = h.wrapping_add(*g);
        *p ^= *h;
        *q = q.wrapping_add(*p);
        *b ^= *q;
        Some(*a ^ *q)
    }
}

pub(super) struct Buffer {
    i: u64,
    n: u64,
    bytes: [u8; 4096],
}

impl Buffer {
    pub(super) fn new(n: u64) -> Self {
        Buffer { i: 0, n, bytes: [0; 4096] }
    }
}

impl Iterator for Buffer {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        if self.i == self.n {
            return None;
        }
        let at = (self.i * 31 % 4096) as usize;
        self.bytes[at] = self.bytes[at].wrapping_add(self.i as u8);
        self.i += 1;
        Some(u64::from(self.bytes[(at + 7) % 4096]))
    }
}

pub(super) struct Line {
    i: u64,
    n: u64,
    line: String,
}

impl Line {
    pub(super) fn new(n: u64) -> Self {
        Line { i: 0, n, line: String::new() }
    }
}

impl Iterator for Line {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        if self.i == self.n {
            return None;
        }
        if self.line.len() == 64 {
            self.line.clear();
        }
        self.line.push(char::from(b'a' + (self.i % 26) as u8));
        self.i += 1;
        Some(self.line.len() as u64)
    }
}

/// The walk with the structure of the recursive generator: each level drives the one below.
pub(super) enum Walk<'a> {
    Start(&'a Node),
    Left(&'a Node, Box<Walk<'a>>),
    Value(&'a Node),
    Right(Box<Walk<'a>>),
    Done,
}

impl<'a> Walk<'a> {
    pub(super) fn new(node: &'a Node) -> Self {
        Walk::Start(node)
    }
}

impl Iterator for Walk<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        loop {
            match self {
                Walk::Start(node) => {
                    *self = match &node.left {
                        Some(left) => Walk::Left(node, Box::new(Walk::new(left))),
                        None => Walk::Value(node),
                    };
                }
                Walk::Left(node, left) => match left.next() {
                    Some(value) => return Some(value),
                    None => *self = Walk::Value(node),
                },
                Walk::Value(node) => {
                    let value = node.value;
                    *self = match &node.right {
                        Some(right) => Walk::Right(Box::new(Walk::new(right))),
                        None => Walk::Done,
                    };
                    return Some(value);
                }
                Walk::Right(right) => match right.next() {
                    Some(value) => return Some(value),
                    None => *self = Walk::Done,
                },
                Walk::Done => return None,
            }
        }
    }
}

/// The walk as one would rather write it: no level drives another.
pub(super) struct OwnStack<'a> {
    above: Vec<&'a Node>,
}

impl<'a> OwnStack<'a> {
    pub(super) fn new(node: &'a Node) -> Self {
        let mut walk = OwnStack { above: Vec::new() };
        walk.descend(node);
        walk
    }

    fn descend(&mut self, node: &'a Node) {
        let mut node = Some(node);
        while let Some(next) = node {
            self.above.push(next);
            node = next.left.as_deref();
        }
    }
}

impl Iterator for OwnStack<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let node = self.above.pop()?;
        if let Some(right) = &node.right {
            self.descend(right);
        }
        Some(node.value)
    }
}
