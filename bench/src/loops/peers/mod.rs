//! The sides: each runs a workload of event loops by its name, or says that it has no such thing.
//!
//! ```text
//!   dunder-bench one WORKLOAD NAME COUNT ──▶ what one operation takes: nanoseconds or bytes
//!   dunder-bench serve NAME [UPSTREAM]   ──▶ the address; then it serves until it is killed
//! ```
//!
//! What differs between the executors of Rust's futures is how tasks are spawned, joined and cancelled, and their channels,
//! locks and timers: [`executor`] makes the workloads of that. Each uses what its own documentation uses.

mod bare;
#[cfg(feature = "loops")]
mod compio;
#[cfg(feature = "loops")]
mod local_pool;
#[cfg(feature = "loops")]
mod monoio;
pub(crate) mod ours;
#[cfg(feature = "loops")]
mod smol;
#[cfg(feature = "loops")]
mod tokio;

use std::cell::Cell;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// One of those that are compared.
pub(crate) struct Side {
    pub(crate) name: &'static str,
    /// What it has.
    pub(crate) workloads: &'static [&'static str],
    /// Runs a workload of so many operations; `None` if there is no such thing here.
    pub(crate) run: fn(&str, u64) -> Option<f64>,
    /// Serves on one thread: echoes, or forwards to another address. `None` if there is no I/O.
    pub(crate) serve: Option<fn(Option<SocketAddr>)>,
}

#[cfg(feature = "loops")]
const TASKS: &[&str] = &["spawn+join", "yield", "channel", "lock", "gather", "cancel+join"];
const NO_TIMERS: &[&str] = &[
    "spawn+join",
    "yield",
    "channel",
    "lock",
    "gather",
    "cancel+join",
    "to_thread",
    "memory",
    "memory_peak",
];
/// monoio puts a task that wakes itself at the front: with a yield that lets nobody pass, taking turns is not what is measured.
#[cfg(feature = "loops")]
const NO_TURNS: &[&str] =
    &["spawn+join", "channel", "gather", "timers", "to_thread", "memory", "memory_peak"];
const ALL: &[&str] = &[
    "spawn+join",
    "yield",
    "channel",
    "lock",
    "gather",
    "cancel+join",
    "timers",
    "to_thread",
    "memory",
    "memory_peak",
];

/// All of them that were built, ours first.
pub(crate) const SIDES: &[Side] = &[
    Side { name: "dunder", workloads: ALL, run: ours::run, serve: Some(ours::serve) },
    Side { name: "bare", workloads: NO_TIMERS, run: bare::run, serve: None },
    #[cfg(feature = "loops")]
    Side { name: "tokio", workloads: ALL, run: tokio::run, serve: Some(tokio::serve) },
    #[cfg(feature = "loops")]
    Side { name: "smol", workloads: ALL, run: smol::run, serve: Some(smol::serve) },
    #[cfg(feature = "loops")]
    Side { name: "monoio", workloads: NO_TURNS, run: monoio::run, serve: Some(monoio::serve) },
    #[cfg(feature = "loops")]
    Side { name: "monoio-epoll", workloads: &[], run: |_, _| None, serve: Some(monoio::serve_epoll) },
    #[cfg(feature = "loops")]
    Side { name: "compio", workloads: ALL, run: compio::run, serve: Some(compio::serve) },
    #[cfg(feature = "loops")]
    Side { name: "local-pool", workloads: TASKS, run: local_pool::run, serve: None },
];

/// How many bytes a server reads at once.
pub(crate) const CHUNK: usize = 16 * 1024;

/// How many tasks contend for the lock, and how many take turns.
pub(crate) const CONTENDERS: u64 = 10;

/// How many are gathered at once.
pub(crate) const GATHERED: u64 = 1000;

/// Timers are due between 10 and 110 milliseconds from now, in no order.
pub(crate) fn delay(number: u64) -> Duration {
    Duration::from_micros(10_000 + number * 7919 % 100_000)
}

/// Long enough to be asleep while memory is measured.
pub(crate) const SLEEP: Duration = Duration::from_secs(3600);

thread_local! {
    static BEGUN: Cell<u64> = const { Cell::new(0) };
}

/// A task says that it has come to run.
pub(crate) fn has_begun() {
    BEGUN.set(BEGUN.get() + 1);
}

/// How many have.
pub(crate) fn begun() -> u64 {
    BEGUN.get()
}

/// Gives way once: for executors without a function for it.
pub(crate) fn give_way() -> impl Future<Output = ()> {
    struct GiveWay(bool);

    impl Future for GiveWay {
        type Output = ();

        fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
            if std::mem::replace(&mut self.0, true) {
                return Poll::Ready(());
            }
            cx.waker().wake_by_ref();
            Poll::Pending
        }
    }

    GiveWay(false)
}

/// Ends the process with the answer: a million destructors are not part of what is measured.
pub(crate) fn end(value: f64) -> ! {
    crate::process::print(crate::measure::Outcome::measured(0, value));
    std::process::exit(0);
}

/// Says where a server listens.
pub(crate) fn listening(address: SocketAddr) {
    println!("{address}");
}

/// A socket that listens, with room for all who come at once.
#[cfg(feature = "loops")]
pub(crate) fn listen() -> std::net::TcpListener {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    rustix::net::listen(&listener, 4096).unwrap();
    listener
}

/// The workloads of an executor of Rust's futures.
macro_rules! executor {
    (
        spawn: |$future:ident| $spawn:expr,
        join: |$handle:ident| $join:expr,
        cancel_and_join: |$doomed:ident| $cancel:expr,
        yield_now: $yield_now:expr,
        channel: $channel:expr,
        send: |$sender:ident, $item:ident| $send:expr,
        receive: |$receiver:ident| $receive:expr,
        lock: $lock_type:ty = $lock:expr,
        acquire: |$locked:ident| $acquire:expr,
    ) => {
        fn spawn<F>($future: F) -> Handle<F::Output>
        where
            F: std::future::Future + 'static,
            F::Output: 'static,
        {
            $spawn
        }

        async fn join<T: 'static>($handle: Handle<T>) -> T {
            $join
        }

        async fn spawn_join(n: u64) -> f64 {
            let watch = crate::loops::system::Watch::cpu();
            let mut sum = 0;
            for i in 0..n {
                sum += join(spawn(async move { i })).await;
            }
            assert_eq!(sum, n * (n - 1) / 2);
            watch.per(n)
        }

        async fn yields(n: u64) -> f64 {
            let each = n / crate::loops::peers::CONTENDERS;
            let watch = crate::loops::system::Watch::cpu();
            let yielding = || {
                spawn(async move {
                    for _ in 0..each {
                        $yield_now;
                    }
                })
            };
            let tasks: Vec<_> = (0..crate::loops::peers::CONTENDERS).map(|_| yielding()).collect();
            for task in tasks {
                join(task).await;
            }
            watch.per(n)
        }

        #[allow(unused_mut, reason = "some channels are sent to by reference, some by mutable reference")]
        async fn channel(n: u64) -> f64 {
            let rounds = n / 2;
            let (mut $sender, mut there) = $channel;
            let (mut back, mut $receiver) = $channel;
            let watch = crate::loops::system::Watch::cpu();
            let pong = spawn(async move {
                let (mut $receiver, mut $sender) = (there, back);
                for _ in 0..rounds {
                    let received: u64 = $receive;
                    let $item = received + 1;
                    $send;
                }
            });
            let mut sum = 0;
            for i in 0..rounds {
                let $item = i;
                $send;
                sum += $receive;
            }
            join(pong).await;
            assert_eq!(sum, rounds * (rounds + 1) / 2);
            watch.per(n)
        }

        async fn lock(n: u64) -> f64 {
            let each = n / crate::loops::peers::CONTENDERS;
            let lock = std::rc::Rc::<$lock_type>::new($lock);
            let count = std::rc::Rc::new(std::cell::Cell::new(0));
            let watch = crate::loops::system::Watch::cpu();
            let contending = |$locked: std::rc::Rc<$lock_type>, count: std::rc::Rc<std::cell::Cell<u64>>| {
                spawn(async move {
                    for _ in 0..each {
                        let _guard = $acquire;
                        let before = count.get();
                        $yield_now;
                        count.set(before + 1);
                    }
                })
            };
            let tasks: Vec<_> = (0..crate::loops::peers::CONTENDERS)
                .map(|_| contending(lock.clone(), count.clone()))
                .collect();
            for task in tasks {
                join(task).await;
            }
            assert_eq!(count.get(), each * crate::loops::peers::CONTENDERS);
            watch.per(n)
        }

        async fn gather(n: u64) -> f64 {
            let watch = crate::loops::system::Watch::cpu();
            for _ in 0..n / crate::loops::peers::GATHERED {
                let tasks: Vec<_> =
                    (0..crate::loops::peers::GATHERED).map(|i| spawn(async move { i })).collect();
                let mut results = Vec::with_capacity(tasks.len());
                for task in tasks {
                    results.push(join(task).await);
                }
                assert_eq!(results.len() as u64, crate::loops::peers::GATHERED);
            }
            watch.per(n)
        }

        async fn cancel_join(n: u64) -> f64 {
            let watch = crate::loops::system::Watch::cpu();
            for _ in 0..n {
                let $doomed = spawn_doomed();
                $yield_now;
                $cancel;
            }
            watch.per(n)
        }

        fn run_common(workload: &str, n: u64) -> Option<f64> {
            Some(match workload {
                "spawn+join" => block_on(spawn_join(n)),
                "yield" => block_on(yields(n)),
                "channel" => block_on(channel(n)),
                "lock" => block_on(lock(n)),
                "gather" => block_on(gather(n)),
                "cancel+join" => block_on(cancel_join(n)),
                _ => return None,
            })
        }
    };
}

/// Timers, for those that have them.
#[cfg(feature = "loops")]
macro_rules! timed {
    (sleep: $sleep:expr, yield_now: $yield_now:expr) => {
        async fn timers(n: u64) -> f64 {
            let watch = crate::loops::system::Watch::cpu();
            let tasks: Vec<_> = (0..n)
                .map(|i| {
                    spawn(async move {
                        $sleep(crate::loops::peers::delay(i)).await;
                    })
                })
                .collect();
            for task in tasks {
                join(task).await;
            }
            watch.per(n)
        }

        async fn memory(n: u64, memory: crate::loops::system::Memory) -> f64 {
            let _tasks: Vec<_> = (0..n)
                .map(|_| {
                    spawn(async move {
                        crate::loops::peers::has_begun();
                        $sleep(crate::loops::peers::SLEEP).await;
                    })
                })
                .collect();
            while crate::loops::peers::begun() < n {
                $yield_now;
            }
            // What the last of them has set up is set up.
            $yield_now;
            crate::loops::peers::end(memory.per(n))
        }

        fn run_timed(workload: &str, n: u64) -> Option<f64> {
            Some(match workload {
                "timers" => block_on(timers(n)),
                "memory" => block_on(memory(n, crate::loops::system::Memory::resident())),
                "memory_peak" => block_on(memory(n, crate::loops::system::Memory::peak())),
                _ => return None,
            })
        }
    };
}

/// Work on other threads, for those that have them.
macro_rules! threaded {
    ($to_thread:expr) => {
        async fn to_thread(n: u64) -> f64 {
            let watch = crate::loops::system::Watch::wall();
            let mut sum = 0;
            for i in 0..n {
                sum += $to_thread(move || i).await;
            }
            assert_eq!(sum, n * (n - 1) / 2);
            watch.per(n)
        }
    };
}

#[cfg(feature = "loops")]
pub(crate) use timed;
pub(crate) use {executor, threaded};
