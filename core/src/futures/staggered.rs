//! `staggered_race`: start one after the other, and take the first that succeeds.
//!
//! ```text
//!   first ──────────────────── raises ─┐          the next is started when the one before has raised,
//!        delay ─▶ second ──── wins ────┼──▶ result, and the others are cancelled
//!                delay ─▶ third ───────┘                       or when the delay is over
//! ```
//!
//! Invariants: when it is left no coroutine of it runs; there is an entry of exceptions for each that was started.

use std::cell::RefCell;
use std::rc::Rc;

use crate::coroutine::block::block;
use crate::coroutine::errors::TimeoutError;
use crate::coroutine::{Awaitable, Coroutine, Exception, into_future};
use crate::futures::wait_for;
use crate::locks::Event;
use crate::task_group::TaskGroup;
use crate::timeouts::Delay;

/// What a [`staggered_race`] has come to: Python's tuple `(winner_result, winner_index, exceptions)`.
#[derive(Debug, Clone)]
pub struct RaceOutcome<T> {
    /// The result of the first that succeeded.
    pub winner: Option<T>,
    /// Its number; `None` if none has succeeded.
    pub index: Option<usize>,
    /// What each that was started has raised; `None` is the winner's.
    pub exceptions: Vec<Option<Exception>>,
}

/// Runs coroutines with staggered starts and takes the first that succeeds
/// (`asyncio.staggered.staggered_race(coro_fns, delay)`).
///
/// The first function is called at once; each further one when the one before has raised, or when `delay` is over, a
/// `Duration` or a number of seconds; with `None` only when the one before has raised. The first that returns wins, and
/// the others are cancelled. It is how a client tries the addresses of a host ("happy eyeballs").
///
/// # Errors
///
/// Raises nothing of what the coroutines raised, but the exception of a cancellation from outside, after all of them
/// have ended.
///
/// ```
/// use dunder_core::asyncio::{Runner, sleep, staggered_race};
/// use dunder_core::coroutine::errors::TimeoutError;
///
/// let connect = |seconds: u32| move || sleep(seconds).result(seconds);
/// let race = Runner::new().virtual_clock().run(staggered_race([connect(60), connect(1)], 0.25)).unwrap();
/// assert_eq!((race.winner, race.index), (Some(1), Some(1)));
/// // The slow one was cancelled.
/// assert!(race.exceptions[0].is_some() && race.exceptions[1].is_none());
/// ```
pub fn staggered_race<I, F, A>(
    functions: I,
    delay: impl Delay,
) -> impl Coroutine<Return = RaceOutcome<A::Output>>
where
    I: IntoIterator<Item = F>,
    I::IntoIter: 'static,
    F: FnOnce() -> A + 'static,
    A: Awaitable<Output: 'static> + 'static,
{
    let functions = functions.into_iter();
    let delay = delay.duration();
    block(async move {
        let delay = delay?;
        let outcome =
            Rc::new(RefCell::new(RaceOutcome { winner: None, index: None, exceptions: Vec::new() }));
        let group = TaskGroup::new();
        into_future(group.__aenter__()).await?;
        let mut raised = None;
        for (number, function) in functions.enumerate() {
            let failed = Event::new();
            outcome.borrow_mut().exceptions.push(None);
            let runner = run_one(number, function, failed.clone(), outcome.clone(), group.clone());
            group.create_task(runner);
            match into_future(wait_for(failed.wait(), delay)).await {
                Ok(()) => {}
                Err(e) if e.is::<TimeoutError>() => {}
                Err(e) => {
                    raised = Some(e);
                    break;
                }
            }
        }
        let dealt_with = into_future(group.__aexit__(raised.clone())).await?;
        match raised {
            Some(e) if !dealt_with => Err(e),
            _ => Ok(outcome.replace(RaceOutcome { winner: None, index: None, exceptions: Vec::new() })),
        }
    })
}

/// Runs the coroutine of this number. If it returns it has won, and the group is cancelled.
fn run_one<F, A>(
    number: usize,
    function: F,
    failed: Event,
    outcome: Rc<RefCell<RaceOutcome<A::Output>>>,
    group: TaskGroup,
) -> impl Coroutine<Return = ()>
where
    F: FnOnce() -> A + 'static,
    A: Awaitable<Output: 'static> + 'static,
{
    block(async move {
        match into_future(function()).await {
            Ok(value) => {
                let mut outcome = outcome.borrow_mut();
                // A second one that returns in spite of its cancellation comes too late.
                if outcome.index.is_none() {
                    (outcome.winner, outcome.index) = (Some(value), Some(number));
                    drop(outcome);
                    group.cancel();
                }
            }
            Err(e) => {
                outcome.borrow_mut().exceptions[number] = Some(e);
                failed.set();
            }
        }
        Ok(())
    })
}
