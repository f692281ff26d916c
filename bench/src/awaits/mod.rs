//! Await chains: against native `async fn`s.

use std::future::Future;
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use dunder::Coroutine;

use crate::measure::Workload;

pub(crate) fn workloads() -> Vec<Workload> {
    vec![
        Workload::new("await/depth 1", |n| ours(ours1(n)))
            .target(1.1)
            .peer("async fn", |n| finish(native1(n))),
        Workload::new("await/depth 4", |n| ours(ours4(n)))
            .target(1.1)
            .peer("async fn", |n| finish(native4(n))),
    ]
}

/// A future that is pending once.
struct Tick(bool);

impl Future for Tick {
    type Output = u64;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u64> {
        if std::mem::replace(&mut self.0, true) { Poll::Ready(1) } else { Poll::Pending }
    }
}

#[inline(never)]
fn finish<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = black_box(&mut future).as_mut().poll(&mut cx) {
            return value;
        }
    }
}

fn ours<C: Coroutine<Return = u64>>(coroutine: C) -> u64 {
    finish(coroutine.into_future()).unwrap_or_default()
}

macro_rules! level {
    ($ours:ident, $native:ident, $pinned:ident, $child:path, $native_child:path, $pinned_child:path) => {
        #[dunder::coroutine(pinned)]
        async fn $pinned(n: u64) -> u64 {
            let mut sum = 0;
            for _ in 0..n {
                sum += $pinned_child(1).await;
            }
            sum
        }

        #[dunder::coroutine]
        async fn $ours(n: u64) -> u64 {
            let mut sum = 0;
            for _ in 0..n {
                sum += $child(1).await;
            }
            sum
        }

        async fn $native(n: u64) -> u64 {
            let mut sum = 0;
            for _ in 0..n {
                sum += $native_child(1).await;
            }
            sum
        }
    };
}

fn tick(_: u64) -> Tick {
    Tick(false)
}

level!(ours1, native1, pinned1, tick, tick, tick);
level!(ours2, native2, pinned2, ours1, native1, pinned1);
level!(ours3, native3, pinned3, ours2, native2, pinned2);
level!(ours4, native4, pinned4, ours3, native3, pinned3);

struct Socket {
    left: u64,
}

impl Socket {
    async fn read(&mut self, buf: &mut [u8]) -> usize {
        Tick(false).await;
        if self.left == 0 {
            return 0;
        }
        self.left -= 1;
        buf[0] = buf[0].wrapping_add(1);
        1
    }
}

#[dunder::coroutine]
async fn borrowing(mut socket: Socket) -> u64 {
    let mut buf = [0; 16];
    let mut total = 0;
    loop {
        let n = socket.read(&mut buf).await;
        if n == 0 {
            return total + u64::from(buf[0]);
        }
        total += n as u64;
    }
}

async fn native_borrowing(mut socket: Socket) -> u64 {
    let mut buf = [0; 16];
    let mut total = 0;
    loop {
        let n = socket.read(&mut buf).await;
        if n == 0 {
            return total + u64::from(buf[0]);
        }
        total += n as u64;
    }
}
