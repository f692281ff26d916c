//! genawaiter: an `async` block that is polled, and a cell for what is yielded. On the stack, where that can be.

use genawaiter::GeneratorState;
use genawaiter::rc::{Co, Gen};
use genawaiter::stack::let_gen_using;

use super::{Drive, Node, in_rounds};
use crate::generators::{drive_total, sum};

pub(crate) fn workload(name: &str) -> Option<Drive> {
    Some(match name {
        "counter" => counter,
        "total" => total,
        "nested" => nested,
        "early_exit" => early_exit,
        "ten_locals" => ten_locals,
        "buffer" => buffer,
        "line" => line,
        "tree" => tree,
        _ => return None,
    })
}

fn counter(n: u64) -> u64 {
    let_gen_using!(counter, |co| async move {
        let mut i = 0;
        while i < n {
            co.yield_(i).await;
            i += 1;
        }
    });
    sum(counter.into_iter())
}

fn total(n: u64) -> u64 {
    let_gen_using!(generator, |co| async move {
        let mut total = 0.0;
        let mut count = 0;
        for _ in 0..n {
            total += co.yield_(total).await;
            count += 1;
        }
        count
    });
    let step = |state| match state {
        GeneratorState::Yielded(total) => Ok(total),
        GeneratorState::Complete(count) => Err(count),
    };
    drive_total!(step(generator.resume_with(0.0)), |x| step(generator.resume_with(x)))
}

fn nested(n: u64) -> u64 {
    let_gen_using!(nested, |co| async move {
        for i in 0..n / 64 {
            for j in 0..8 {
                for k in 0..8 {
                    co.yield_(i * 64 + j * 8 + k).await;
                }
            }
        }
    });
    sum(nested.into_iter())
}

fn early_exit(n: u64) -> u64 {
    let mut sum = 0_u64;
    for round in 0..n {
        let (limit, wanted) = (16, std::hint::black_box(6));
        let_gen_using!(search, |co| async move {
            let mut tried = 0;
            for i in 0..limit {
                for j in 0..4 {
                    if i * 4 + j == wanted {
                        return;
                    }
                    tried += 1;
                    co.yield_(tried).await;
                }
            }
        });
        for value in search {
            sum = sum.wrapping_add(std::hint::black_box(value));
            if round % 2 == 1 && value == 3 {
                break;
            }
        }
    }
    sum
}

fn ten_locals(n: u64) -> u64 {
    let_gen_using!(ten_locals, |co| async move {
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
            co.yield_(a ^ q).await;
        }
    });
    sum(ten_locals.into_iter())
}

fn buffer(n: u64) -> u64 {
    let_gen_using!(buffer, |co| async move {
        let mut bytes = [0_u8; 4096];
        for i in 0..n {
            let at = (i * 31 % 4096) as usize;
            bytes[at] = bytes[at].wrapping_add(i as u8);
            co.yield_(u64::from(bytes[(at + 7) % 4096])).await;
        }
    });
    sum(buffer.into_iter())
}

fn line(n: u64) -> u64 {
    let_gen_using!(line, |co| async move {
        let mut line = String::new();
        for i in 0..n {
            if line.len() == 64 {
                line.clear();
            }
            line.push(char::from(b'a' + (i % 26) as u8));
            co.yield_(line.len() as u64).await;
        }
    });
    sum(line.into_iter())
}

/// Recursion needs a type that can be named, so the levels below the first are on the heap.
fn walk(node: &'static Node) -> Box<dyn Iterator<Item = u64>> {
    Box::new(
        Gen::new(|co: Co<u64>| async move {
            if let Some(left) = &node.left {
                for value in walk(left) {
                    co.yield_(value).await;
                }
            }
            co.yield_(node.value).await;
            if let Some(right) = &node.right {
                for value in walk(right) {
                    co.yield_(value).await;
                }
            }
        })
        .into_iter(),
    )
}

fn tree(n: u64) -> u64 {
    in_rounds(n, walk)
}
