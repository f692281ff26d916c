//! Other crates that have generators, each in a module with all workloads it can do, written as its own documents would.
//!
//! They come with the feature `generators`; without it there are none.

#[cfg(feature = "generators")]
mod async_stream;
#[cfg(feature = "generators")]
mod corosensei;
#[cfg(feature = "generators")]
mod diapause;
#[cfg(feature = "generators")]
mod genawaiter;
#[cfg(feature = "generators")]
mod next_gen;

use std::hint::black_box;
use std::sync::LazyLock;

/// A workload: so many operations, and a checksum of what was yielded.
pub(crate) type Drive = fn(u64) -> u64;

/// A crate that has generators.
pub(crate) struct Peer {
    pub name: &'static str,
    /// Whether its generators are futures underneath.
    pub polled: bool,
    /// How it does a workload, if it can.
    pub workload: fn(&str) -> Option<Drive>,
}

#[cfg(not(feature = "generators"))]
pub(crate) fn generators() -> [Peer; 0] {
    []
}

#[cfg(feature = "generators")]
pub(crate) fn generators() -> [Peer; 5] {
    [
        Peer { name: "genawaiter", polled: true, workload: genawaiter::workload },
        Peer { name: "async-stream", polled: true, workload: async_stream::workload },
        Peer { name: "next-gen", polled: true, workload: next_gen::workload },
        Peer { name: "diapause", polled: false, workload: diapause::workload },
        Peer { name: "corosensei", polled: false, workload: corosensei::workload },
    ]
}

/// A binary tree.
#[derive(Debug)]
pub(crate) struct Node {
    pub value: u64,
    pub left: Option<Box<Node>>,
    pub right: Option<Box<Node>>,
}

/// The tree that is walked: balanced, ten levels.
static TREE: LazyLock<Node> = LazyLock::new(|| {
    fn balanced(first: u64, levels: u32) -> Option<Box<Node>> {
        let half = 1_u64.checked_shl(levels)? / 2;
        (levels > 0).then(|| {
            Box::new(Node {
                value: first + half - 1,
                left: balanced(first, levels - 1),
                right: balanced(first + half, levels - 1),
            })
        })
    }
    *balanced(0, 10).unwrap_or_else(|| unreachable!("ten levels have a root"))
});

/// Takes `n` values of walks through the tree, one walk after the other.
pub(crate) fn in_rounds<I: Iterator<Item = u64>>(n: u64, walk: impl Fn(&'static Node) -> I) -> u64 {
    let mut sum = 0_u64;
    let mut taken = 0;
    while taken < n {
        for value in walk(black_box(&TREE)) {
            sum = sum.wrapping_add(black_box(value));
            taken += 1;
            if taken == n {
                break;
            }
        }
    }
    sum
}
