//! Resuming.

use std::hint::black_box;
use std::ops::{Coroutine, CoroutineState};
use std::pin::{Pin, pin};
use std::sync::LazyLock;

pub(crate) fn workload(name: &str) -> Option<fn(u64) -> u64> {
    Some(match name {
        "counter" => |n| sum(pin!(counter(n))),
        "counter, dyn" => |n| sum_dyn(counter(n)),
        "total" => drive_total,
        "total, dyn" => drive_total_dyn,
        "nested" => |n| sum(pin!(nested(n))),
        "nested, dyn" => |n| sum_dyn(nested(n)),
        "early_exit" => abandoning,
        "ten_locals" => |n| sum(pin!(ten_locals(n))),
        "ten_locals, dyn" => |n| sum_dyn(ten_locals(n)),
        "buffer" => |n| sum(pin!(buffer(n))),
        "buffer, dyn" => |n| sum_dyn(buffer(n)),
        "line" => |n| sum(pin!(line(n))),
        "line, dyn" => |n| sum_dyn(line(n)),
        "tree" => tree,
        _ => return None,
    })
}

trait Yields: Coroutine<Yield = u64, Return = ()> {}

impl<C: Coroutine<Yield = u64, Return = ()> + ?Sized> Yields for C {}

fn counter(n: u64) -> impl Yields {
    #[coroutine]
    move || {
        let mut i = 0;
        while i < n {
            yield i;
            i += 1;
        }
    }
}

fn total(n: u64) -> impl Coroutine<f64, Yield = f64, Return = u64> {
    #[coroutine]
    move |_: f64| {
        let mut total = 0.0;
        let mut count = 0;
        for _ in 0..n {
            total += yield total;
            count += 1;
        }
        count
    }
}

fn nested(n: u64) -> impl Yields {
    #[coroutine]
    move || {
        for i in 0..n / 64 {
            for j in 0..8 {
                for k in 0..8 {
                    yield i * 64 + j * 8 + k;
                }
            }
        }
    }
}

fn search(limit: u64, wanted: u64) -> impl Yields {
    #[coroutine]
    move || {
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

fn ten_locals(n: u64) -> impl Yields {
    #[coroutine]
    move || {
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

fn buffer(n: u64) -> impl Yields {
    #[coroutine]
    move || {
        let mut bytes = [0_u8; 4096];
        for i in 0..n {
            let at = (i * 31 % 4096) as usize;
            bytes[at] = bytes[at].wrapping_add(i as u8);
            yield u64::from(bytes[(at + 7) % 4096]);
        }
    }
}

fn line(n: u64) -> impl Yields {
    #[coroutine]
    move || {
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

struct Node {
    value: u64,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

static TREE: LazyLock<Node> = LazyLock::new(|| {
    fn balanced(first: u64, levels: u32) -> Option<Box<Node>> {
        let half = (1_u64 << levels) / 2;
        (levels > 0).then(|| {
            Box::new(Node {
                value: first + half - 1,
                left: balanced(first, levels - 1),
                right: balanced(first + half, levels - 1),
            })
        })
    }
    *balanced(0, 10).expect("ten levels have a root")
});

fn walk(node: &Node) -> Pin<Box<dyn Yields + '_>> {
    Box::pin(
        #[coroutine]
        move || {
            if let Some(left) = &node.left {
                let mut left = walk(left);
                while let CoroutineState::Yielded(value) = left.as_mut().resume(()) {
                    yield value;
                }
            }
            yield node.value;
            if let Some(right) = &node.right {
                let mut right = walk(right);
                while let CoroutineState::Yielded(value) = right.as_mut().resume(()) {
                    yield value;
                }
            }
        },
    )
}

fn sum(mut values: Pin<&mut (impl Yields + ?Sized)>) -> u64 {
    let mut sum = 0_u64;
    while let CoroutineState::Yielded(value) = values.as_mut().resume(()) {
        sum = sum.wrapping_add(black_box(value));
    }
    sum
}

fn sum_dyn(values: impl Yields) -> u64 {
    let values: Pin<&mut dyn Yields> = pin!(values);
    sum(black_box(values))
}

fn abandoning(n: u64) -> u64 {
    let mut sum = 0_u64;
    for i in 0..n {
        let mut search = pin!(search(16, black_box(6)));
        while let CoroutineState::Yielded(value) = search.as_mut().resume(()) {
            sum = sum.wrapping_add(black_box(value));
            if i % 2 == 1 && value == 3 {
                break;
            }
        }
    }
    sum
}

fn tree(n: u64) -> u64 {
    let mut sum = 0_u64;
    let mut taken = 0;
    while taken < n {
        let mut walk = walk(black_box(&TREE));
        while let CoroutineState::Yielded(value) = walk.as_mut().resume(()) {
            sum = sum.wrapping_add(black_box(value));
            taken += 1;
            if taken == n {
                break;
            }
        }
    }
    sum
}

fn send_all(mut generator: Pin<&mut (impl Coroutine<f64, Yield = f64, Return = u64> + ?Sized)>) -> u64 {
    let mut sum = 0.0;
    let mut i = 0_u32;
    let mut step = generator.as_mut().resume(0.0);
    loop {
        match step {
            CoroutineState::Yielded(total) => sum += total,
            CoroutineState::Complete(count) => return f64::to_bits(sum + count as f64),
        }
        step = generator.as_mut().resume(black_box(f64::from(i)));
        i += 1;
    }
}

fn drive_total(n: u64) -> u64 {
    send_all(pin!(total(n)))
}

fn drive_total_dyn(n: u64) -> u64 {
    let generator: Pin<&mut dyn Coroutine<f64, Yield = f64, Return = u64>> = pin!(total(n));
    send_all(black_box(generator))
}
