//! corosensei: a stack for each coroutine. A function that it calls may suspend it, so recursion is a call; a stack is used
//! again where many coroutines are made.

use corosensei::stack::DefaultStack;
use corosensei::{Coroutine, CoroutineResult, Yielder};

use super::{Drive, Node, in_rounds};
use crate::generators::{drive_total, sum};

pub(crate) fn workload(name: &str) -> Option<Drive> {
    Some(match name {
        "counter" => |n| sum(generator(move |yielder| counter(yielder, n))),
        "total" => total,
        "nested" => |n| sum(generator(move |yielder| nested(yielder, n))),
        "early_exit" => early_exit,
        "ten_locals" => |n| sum(generator(move |yielder| ten_locals(yielder, n))),
        "buffer" => |n| sum(generator(move |yielder| buffer(yielder, n))),
        "line" => |n| sum(generator(move |yielder| line(yielder, n))),
        "tree" => |n| in_rounds(n, |node| generator(move |yielder| walk(yielder, node))),
        _ => return None,
    })
}

type Yields = Yielder<(), u64>;

fn generator(body: impl FnOnce(&Yields) + 'static) -> impl Iterator<Item = u64> {
    let mut coroutine = Coroutine::new(move |yielder: &Yields, ()| body(yielder));
    std::iter::from_fn(move || coroutine.resume(()).as_yield())
}

fn counter(yielder: &Yields, n: u64) {
    let mut i = 0;
    while i < n {
        yielder.suspend(i);
        i += 1;
    }
}

fn total(n: u64) -> u64 {
    let mut coroutine = Coroutine::new(move |yielder: &Yielder<f64, f64>, _: f64| {
        let mut total = 0.0;
        let mut count = 0;
        for _ in 0..n {
            total += yielder.suspend(total);
            count += 1;
        }
        count
    });
    let mut resume = |x| match coroutine.resume(x) {
        CoroutineResult::Yield(total) => Ok(total),
        CoroutineResult::Return(count) => Err(count),
    };
    drive_total!(resume(0.0), |x| resume(x))
}

fn nested(yielder: &Yields, n: u64) {
    for i in 0..n / 64 {
        for j in 0..8 {
            for k in 0..8 {
                yielder.suspend(i * 64 + j * 8 + k);
            }
        }
    }
}

fn search(yielder: &Yields, limit: u64, wanted: u64) {
    let mut tried = 0;
    for i in 0..limit {
        for j in 0..4 {
            if i * 4 + j == wanted {
                return;
            }
            tried += 1;
            yielder.suspend(tried);
        }
    }
}

fn early_exit(n: u64) -> u64 {
    let mut sum = 0_u64;
    let mut stack = DefaultStack::default();
    for round in 0..n {
        let wanted = std::hint::black_box(6);
        let mut coroutine =
            Coroutine::with_stack(stack, move |yielder: &Yields, ()| search(yielder, 16, wanted));
        while let CoroutineResult::Yield(value) = coroutine.resume(()) {
            sum = sum.wrapping_add(std::hint::black_box(value));
            if round % 2 == 1 && value == 3 {
                coroutine.force_unwind();
                break;
            }
        }
        stack = coroutine.into_stack();
    }
    sum
}

fn ten_locals(yielder: &Yields, n: u64) {
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
        yielder.suspend(a ^ q);
    }
}

fn buffer(yielder: &Yields, n: u64) {
    let mut bytes = [0_u8; 4096];
    for i in 0..n {
        let at = (i * 31 % 4096) as usize;
        bytes[at] = bytes[at].wrapping_add(i as u8);
        yielder.suspend(u64::from(bytes[(at + 7) % 4096]));
    }
}

fn line(yielder: &Yields, n: u64) {
    let mut line = String::new();
    for i in 0..n {
        if line.len() == 64 {
            line.clear();
        }
        line.push(char::from(b'a' + (i % 26) as u8));
        yielder.suspend(line.len() as u64);
    }
}

fn walk(yielder: &Yields, node: &Node) {
    if let Some(left) = &node.left {
        walk(yielder, left);
    }
    yielder.suspend(node.value);
    if let Some(right) = &node.right {
        walk(yielder, right);
    }
}
