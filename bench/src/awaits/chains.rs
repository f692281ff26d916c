//! Coroutines that await one another.

use dunder::Coroutine;

use super::{each_way, finish, ours, tick};
use crate::measure::Workload;

pub(super) fn workloads() -> Vec<Workload> {
    let mut workloads = vec![
        Workload::new("await/depth 1", |n| ours(machine::depth1(n)))
            .target(1.1)
            .peer("async fn", |n| finish(native::depth1(n))),
        Workload::new("await/depth 10", |n| ours(machine::depth10(n)))
            .target(1.1)
            .peer("async fn", |n| finish(native::depth10(n))),
        Workload::new("await/new, depth 10", |n| ours(machine::each(n)))
            .target(1.1)
            .peer("async fn", |n| finish(native::each(n))),
        Workload::new("await/pinned, depth 1", |n| ours(pinned::depth1(n)))
            .target(1.1)
            .peer("async fn", |n| finish(native::depth1(n))),
        Workload::new("await/pinned, depth 10", |n| ours(pinned::depth10(n)))
            .target(1.1)
            .peer("async fn", |n| finish(native::depth10(n))),
        Workload::new("await/pinned, new, depth 10", |n| ours(pinned::each(n)))
            .target(1.1)
            .peer("async fn", |n| finish(native::each(n))),
    ];
    for depth in [10, 100, 1000] {
        workloads.push(
            Workload::new(format!("await/boxed, depth {depth}"), move |n| ours(deep(depth, n)))
                .target(1.1)
                .peer("async fn", move |n| finish(native_deep(depth, n))),
        );
        workloads.push(
            Workload::new(format!("await/boxed, new, depth {depth}"), move |n| ours(each_deep(depth, n)))
                .target(1.1)
                .peer("async fn", move |n| finish(native_each_deep(depth, n))),
        );
    }
    workloads
}

each_way! {
    async fn depth1(n: u64) -> u64 {
        let mut sum = 0;
        for _ in 0..n {
            sum += tick().await;
        }
        sum
    }

    async fn depth2(n: u64) -> u64 {
        depth1(n).await + 1
    }

    async fn depth3(n: u64) -> u64 {
        depth2(n).await + 1
    }

    async fn depth4(n: u64) -> u64 {
        depth3(n).await + 1
    }

    async fn depth5(n: u64) -> u64 {
        depth4(n).await + 1
    }

    async fn depth6(n: u64) -> u64 {
        depth5(n).await + 1
    }

    async fn depth7(n: u64) -> u64 {
        depth6(n).await + 1
    }

    async fn depth8(n: u64) -> u64 {
        depth7(n).await + 1
    }

    async fn depth9(n: u64) -> u64 {
        depth8(n).await + 1
    }

    async fn depth10(n: u64) -> u64 {
        depth9(n).await + 1
    }

    async fn each(n: u64) -> u64 {
        let mut sum = 0;
        for _ in 0..n {
            sum += depth9(1).await;
        }
        sum
    }
}

#[dunder::coroutine]
async fn deep(depth: u32, n: u64) -> u64 {
    if depth == 1 {
        let mut sum = 0;
        for _ in 0..n {
            sum += tick().await;
        }
        return sum;
    }
    deep(depth - 1, n).boxed().await + 1
}

async fn native_deep(depth: u32, n: u64) -> u64 {
    if depth == 1 {
        let mut sum = 0;
        for _ in 0..n {
            sum += tick().await;
        }
        return sum;
    }
    Box::pin(native_deep(depth - 1, n)).await + 1
}

#[dunder::coroutine]
async fn each_deep(depth: u32, n: u64) -> u64 {
    let mut sum = 0;
    for _ in 0..n {
        sum += deep(depth, 1).await;
    }
    sum
}

async fn native_each_deep(depth: u32, n: u64) -> u64 {
    let mut sum = 0;
    for _ in 0..n {
        sum += native_deep(depth, 1).await;
    }
    sum
}
