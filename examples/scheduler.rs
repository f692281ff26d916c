//! A scheduler written by hand: the piece at the bottom of a stack of coroutines.
//!
//! `magic_sleep` yields a command of this program's own. `await` passes it through three coroutines, none of which
//! looks at it, to whoever drives the stack: the loop in [`Scheduler::run`], which sleeps on behalf of all.
//!
//! ```text
//!   magic_sleep ──yields Sleep──▶ async_1 ──▶ async_2 ──▶ async_3 ──▶ Scheduler::run
//!               ◀───────────────────────── send(time of day) ─────────
//!
//! cargo run --example scheduler
//! ```

use std::collections::VecDeque;
use std::thread;
use std::time::Duration;

use dunder::prelude::*;

/// What the coroutines of this program ask of their scheduler.
#[derive(Debug)]
enum Command {
    /// Resume me in so many seconds.
    Sleep(u32),
    /// Resume me when the others have had their turn.
    Pass,
}

/// What the scheduler sends back: the time.
type Time = u32;

/// The piece at the top of the stack: a generator, which may `yield`.
#[generator]
fn command(command: Command) -> impl Generator<Yield = Command, Send = Time, Return = Time> {
    yield_!(command)
}

/// A generator that can be awaited: Python's `types.coroutine`.
struct Awaited<G>(G);

impl<G: Generator> Awaitable<G::Yield, G::Send> for Awaited<G> {
    type Output = G::Return;
    type Await = G;

    fn __await__(self) -> G {
        self.0
    }
}

fn magic_sleep(seconds: u32) -> impl Awaitable<Command, Time, Output = Time> {
    Awaited(command(Command::Sleep(seconds)))
}

fn pass() -> impl Awaitable<Command, Time, Output = Time> {
    Awaited(command(Command::Pass))
}

#[dunder::coroutine(yields = Command, sends = Time)]
async fn async_1(seconds: u32) -> Time {
    pass().await;
    magic_sleep(seconds).await
}

#[dunder::coroutine(yields = Command, sends = Time)]
async fn async_2(seconds: u32) -> Time {
    async_1(seconds).await
}

#[dunder::coroutine(yields = Command, sends = Time)]
async fn async_3(name: &'static str, seconds: u32) {
    let woken = async_2(seconds).await;
    println!("{woken:>2}: {name} has slept for {seconds} s");
}

/// A stack of coroutines, seen from the bottom: the generator underneath the outermost.
type Stack = Box<dyn Generator<Yield = Command, Send = Time, Return = ()> + Unpin>;

#[derive(Default)]
struct Scheduler {
    now: Time,
    started: Vec<Stack>,
    ready: VecDeque<Stack>,
    sleeping: Vec<(Time, Stack)>,
}

impl Scheduler {
    fn spawn(&mut self, coroutine: impl Coroutine<Command, Time, Return = ()> + 'static) {
        self.started.push(Box::new(coroutine.boxed().__await__()));
    }

    fn run(&mut self) -> Result<(), Exception> {
        for mut stack in std::mem::take(&mut self.started) {
            // Nothing can be sent to what has not begun.
            let step = next(&mut *stack);
            self.obey(step, stack)?;
        }
        loop {
            while let Some(mut stack) = self.ready.pop_front() {
                let step = stack.send(self.now);
                self.obey(step, stack)?;
            }
            let Some(soonest) = self.sleeping.iter().map(|(time, _)| *time).min() else {
                return Ok(());
            };
            thread::sleep(Duration::from_secs((soonest - self.now).into()));
            self.now = soonest;
            let due = self.sleeping.extract_if(.., |(time, _)| *time == soonest);
            self.ready.extend(due.map(|(_, stack)| stack));
        }
    }

    fn obey(&mut self, step: Step<Command, ()>, stack: Stack) -> Result<(), Exception> {
        match step {
            Step::Yielded(Command::Sleep(seconds)) => self.sleeping.push((self.now + seconds, stack)),
            Step::Yielded(Command::Pass) => self.ready.push_back(stack),
            Step::Returned(()) => {}
            Step::Raised(e) => return Err(e),
        }
        Ok(())
    }
}

fn main() -> Result<(), Exception> {
    let mut scheduler = Scheduler::default();
    scheduler.spawn(async_3("one", 2));
    scheduler.spawn(async_3("two", 1));
    scheduler.spawn(async_3("three", 2));
    scheduler.run()
}
