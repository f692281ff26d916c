//! What the tests share: coroutines written as async blocks, in virtual time.
#![allow(dead_code, unreachable_pub, reason = "no test file uses all of it")]

use std::cell::RefCell;
use std::rc::Rc;

use dunder_core::asyncio::{Runner, get_running_loop};
use dunder_core::coroutine::{Awaitable, Exception, Generator, Resume, Signal, Step, Suspended, into_future};
use dunder_core::private::Lent;

/// An async block as a coroutine: `Cancelled` is raised at its innermost `into_future(…).await`, and can be caught there.
pub struct Coro<F>(pub F);

impl<F: Future> Awaitable for Coro<F> {
    type Output = F::Output;
    type Await = Lent<F>;

    fn __await__(self) -> Lent<F> {
        Lent::new(self.0)
    }
}

/// The same for blocks that give a `Result`: its `Err` is raised.
pub fn coro<T: 'static, F>(block: F) -> impl Awaitable<Output = T> + 'static
where
    F: Future<Output = Result<T, Exception>> + 'static,
{
    Raising(block)
}

struct Raising<F>(F);

pin_project_lite::pin_project! {
    pub struct RaisingAwait<F> {
        #[pin]
        block: Lent<F>,
    }
}

impl<T, F: Future<Output = Result<T, Exception>>> Awaitable for Raising<F> {
    type Output = T;
    type Await = RaisingAwait<F>;

    fn __await__(self) -> RaisingAwait<F> {
        RaisingAwait { block: Lent::new(self.0) }
    }
}

impl<T, F: Future<Output = Result<T, Exception>>> Resume for RaisingAwait<F> {
    type Yield = Suspended;
    type Send = ();
    type Return = T;

    fn resume(
        self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
        signal: Signal<()>,
    ) -> Step<Suspended, T> {
        match self.project().block.resume(cx, signal) {
            Step::Yielded(y) => Step::Yielded(y),
            Step::Returned(Ok(value)) => Step::Returned(value),
            Step::Returned(Err(e)) | Step::Raised(e) => Step::Raised(e),
        }
    }
}

impl<T, F: Future<Output = Result<T, Exception>>> Generator for RaisingAwait<F> {}

/// Runs a coroutine in virtual time.
pub fn run<T: 'static, F>(block: F) -> Result<T, Exception>
where
    F: Future<Output = Result<T, Exception>> + 'static,
{
    Runner::new().virtual_clock().run(coro(block))
}

/// The same, with a schedule that the seed shuffles; every other seed leaves it as it is.
pub fn run_shuffled<T: 'static, F>(seed: u64, block: F) -> Result<T, Exception>
where
    F: Future<Output = Result<T, Exception>> + 'static,
{
    let runner = Runner::new().virtual_clock();
    let mut runner = if seed.is_multiple_of(2) { runner } else { runner.shuffle(seed) };
    runner.run(coro(block))
}

/// The virtual time.
pub fn now() -> f64 {
    get_running_loop().map_or(-1.0, |loop_| loop_.time())
}

/// Awaits, as a Rust future.
pub async fn wait<A: Awaitable>(awaitable: A) -> Result<A::Output, Exception> {
    into_future(awaitable).await
}

/// What happened, in order.
#[derive(Clone, Default)]
pub struct Log(Rc<RefCell<Vec<String>>>);

impl Log {
    pub fn add(&self, entry: impl Into<String>) {
        self.0.borrow_mut().push(entry.into());
    }

    pub fn take(&self) -> Vec<String> {
        self.0.take()
    }
}

/// Numbers that look random and are the same in every run with the same seed.
pub struct Random(std::cell::Cell<u64>);

impl Random {
    pub fn new(seed: u64) -> Rc<Self> {
        Rc::new(Random(std::cell::Cell::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)))
    }

    /// One of `0..n`.
    pub fn below(&self, n: usize) -> usize {
        let mut x = self.0.get();
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        self.0.set(x);
        (x >> 16) as usize % n
    }
}

/// Is set when it is dropped: whoever shrugs cancellations off can tell by it that the test is over, or has failed.
#[derive(Default)]
pub struct Over(Rc<std::cell::Cell<bool>>);

impl Over {
    pub fn flag(&self) -> Rc<std::cell::Cell<bool>> {
        self.0.clone()
    }
}

impl Drop for Over {
    fn drop(&mut self) {
        self.0.set(true);
    }
}
