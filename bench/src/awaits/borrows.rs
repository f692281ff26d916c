//! Awaiting what borrows the body's own locals.

use super::{finish, ours, tick};
use crate::measure::Workload;

pub(super) fn workloads() -> Vec<Workload> {
    vec![
        Workload::new("await/borrow", |n| ours(borrowing(Socket { left: n })))
            .target(1.5)
            .peer("async fn", |n| finish(native_borrowing(Socket { left: n }))),
        Workload::new("await/borrow by a coroutine", |n| ours(borrowing_ours(Socket { left: n })))
            .target(1.5)
            .peer("async fn", |n| finish(native_borrowing(Socket { left: n }))),
        Workload::new("await/pinned, borrow", |n| ours(pinned_borrowing(Socket { left: n })))
            .target(1.5)
            .peer("async fn", |n| finish(native_borrowing(Socket { left: n }))),
        Workload::new("await/pinned, borrow by a coroutine", |n| {
            ours(pinned_borrowing_ours(Socket { left: n }))
        })
        .target(1.5)
        .peer("async fn", |n| finish(native_borrowing(Socket { left: n }))),
    ]
}

struct Socket {
    left: u64,
}

impl Socket {
    async fn read(&mut self, buf: &mut [u8]) -> usize {
        tick().await;
        if self.left == 0 {
            return 0;
        }
        self.left -= 1;
        buf[0] = buf[0].wrapping_add(1);
        1
    }

    #[dunder::coroutine]
    async fn read_ours(&mut self, buf: &mut [u8]) -> usize {
        tick().await;
        if self.left == 0 {
            return 0;
        }
        self.left -= 1;
        buf[0] = buf[0].wrapping_add(1);
        1
    }
}

macro_rules! borrowing {
    ($(#[$attribute:meta])? $name:ident, $read:ident) => {
        $(#[$attribute])?
        async fn $name(mut socket: Socket) -> u64 {
            let mut buf = [0; 16];
            let mut total = 0;
            loop {
                let n = socket.$read(&mut buf).await;
                if n == 0 {
                    return total + u64::from(buf[0]);
                }
                total += n as u64;
            }
        }
    };
}

borrowing!(native_borrowing, read);
borrowing!(
    #[dunder::coroutine]
    borrowing,
    read
);
borrowing!(
    #[dunder::coroutine]
    borrowing_ours,
    read_ours
);
borrowing!(
    #[dunder::coroutine(pinned)]
    pinned_borrowing,
    read
);
borrowing!(
    #[dunder::coroutine(pinned)]
    pinned_borrowing_ours,
    read_ours
);
