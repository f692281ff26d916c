//! `as_completed`: results in the order in which they come.
//!
//! ```text
//!   tasks ── done ──▶ queue of the finished ──▶ the awaitables that the iterator gave, first come first served
//! ```
//!
//! Invariant: a finished task is handed to exactly one awaitable; one that is dropped with a task in hand gives it back.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;
use std::time::Duration;

use super::core::{Awaiters, Core, Outcome, Waiter, Watched};
use super::wait::distinct;
use super::waiting::Waiting;
use crate::coroutine::errors::{StopAsyncIteration, TimeoutError, ValueError};
use crate::coroutine::raising::raised_from_elsewhere;
use crate::coroutine::{
    AsyncIterator, Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Resume, Signal,
    Step, Suspended,
};
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::ready::{Call, Notify};
use crate::event_loop::timers::{Target, TimerKey};
use crate::task::{Task, ensure_core, no_loop};
use crate::timeouts::{Delay, reused};

/// Runs awaitables concurrently and gives an awaitable for each result, in the order in which they come
/// (`asyncio.as_completed(tasks)`). Those that are done already come first, in argument order; what is given twice
/// comes once.
///
/// Iterated over with `async for` it gives the tasks themselves, each of them done, so that they can be told apart: the
/// task or future that was given, or the task that was made of a coroutine.
///
/// ```
/// use dunder_core::asyncio::{self, as_completed, sleep};
/// use dunder_core::coroutine::into_future;
///
/// let order = asyncio::Runner::new().virtual_clock().run(async {
///     let mut order = Vec::new();
///     let waits = [3, 1, 2].map(|n| async move {
///         let _ = into_future(sleep(n)).await;
///         n
///     });
///     for next in as_completed(waits) {
///         order.push(into_future(next).await.unwrap());
///     }
///     order
/// });
/// assert_eq!(order.unwrap(), [1, 2, 3]);
/// ```
pub fn as_completed<I>(awaitables: I) -> AsCompleted<<I::Item as Awaitable>::Output>
where
    I: IntoIterator,
    I::Item: Awaitable<Output: 'static> + 'static,
{
    let tasks = distinct(awaitables.into_iter().map(ensure_core).collect());
    let home = inner::running();
    let of_this_loop = |task: &Rc<Core<_>>| match (&task.home, &home) {
        (Some(its), Some(home)) => Rc::ptr_eq(its, home),
        _ => true,
    };
    let refused = if home.is_none() {
        // Where no loop runs there is nobody to tell of what is completed.
        Some(no_loop())
    } else if !tasks.iter().all(of_this_loop) {
        let message = "The future belongs to a different loop than the one specified as the loop argument";
        Some(ValueError::new(message).into())
    } else {
        None
    };
    let queue = Rc::new(Queue {
        home,
        finished: RefCell::default(),
        getters: RefCell::default(),
        expired: RefCell::new(refused),
        timer: Cell::new(None),
        unfinished: Cell::new(tasks.len()),
        tasks,
    });
    for (number, task) in queue.tasks.iter().enumerate() {
        task.add_waiter(Waiter::notify(queue.clone(), number));
    }
    if queue.home.is_none() {
        queue.tasks.iter().for_each(|task| task.mark_retrieved());
    }
    AsCompleted { left: queue.tasks.len(), queue }
}

type Finished<T> = Rc<Core<T>>;

struct Queue<T> {
    home: Option<Rc<Inner>>,
    tasks: Vec<Finished<T>>,
    finished: RefCell<VecDeque<Finished<T>>>,
    /// Those who await the next, in the order in which they came.
    getters: RefCell<VecDeque<Rc<Core<Finished<T>>>>>,
    expired: RefCell<Option<Exception>>,
    timer: Cell<Option<TimerKey>>,
    unfinished: Cell<usize>,
}

impl<T> Queue<T> {
    fn put(&self, task: Finished<T>) {
        loop {
            let getter = self.getters.borrow_mut().pop_front();
            match getter {
                Some(getter) if getter.is_done() => {}
                Some(getter) => {
                    getter.complete(Outcome::Value(task));
                    return;
                }
                None => {
                    self.finished.borrow_mut().push_back(task);
                    return;
                }
            }
        }
    }

    /// The time is up: who awaits now or later gets a `TimeoutError`.
    fn expire(&self) {
        let e = Exception::from(TimeoutError);
        *self.expired.borrow_mut() = Some(e.clone());
        let getters = self.getters.take();
        for getter in getters {
            getter.complete(Outcome::Raised(e.clone()));
        }
    }
}

impl<T> Notify for Queue<T> {
    fn notify(self: Rc<Self>, number: usize) {
        self.unfinished.set(self.unfinished.get() - 1);
        if self.unfinished.get() == 0
            && let (Some(timer), Some(home)) = (self.timer.take(), &self.home)
        {
            home.cancel_timer(timer);
        }
        if self.expired.borrow().is_none()
            && let Some(task) = self.tasks.get(number)
        {
            self.put(task.clone());
        }
    }

    fn awaiters(&self, found: &mut Awaiters) {
        for getter in &*self.getters.borrow() {
            getter.awaiters(found);
        }
    }
}

/// What [`as_completed`] gives: an iterator of awaitables.
pub struct AsCompleted<T> {
    queue: Rc<Queue<T>>,
    left: usize,
}

impl<T: 'static> AsCompleted<T> {
    /// Those that are not done after this time, a `Duration` or a number of seconds, raise `TimeoutError` where they
    /// are awaited, or in the `async for`; the tasks go on.
    #[must_use]
    pub fn timeout(self, limit: impl Delay) -> Self {
        match (limit.duration(), &self.queue.home) {
            (Err(e), _) => *self.queue.expired.borrow_mut() = Some(e),
            (Ok(limit), Some(home)) if limit < Duration::MAX && self.queue.unfinished.get() > 0 => {
                let queue = self.queue.clone();
                let call = Call::new(Box::new(move || queue.expire()), crate::context::Context::empty());
                let timer = home.set_timer(home.now().saturating_add(limit), Target::Call(call));
                self.queue.timer.set(Some(timer));
            }
            (Ok(_), _) => {}
        }
        self
    }
}

impl<T> Iterator for AsCompleted<T> {
    type Item = NextCompleted<T>;

    fn next(&mut self) -> Option<NextCompleted<T>> {
        self.left = self.left.checked_sub(1)?;
        Some(NextCompleted { next: NextFinished::new(self.queue.clone()) })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<T> ExactSizeIterator for AsCompleted<T> {}

#[allow(refining_impl_trait, reason = "what it gives can be named: it is a coroutine, too")]
impl<T: 'static> AsyncIterator for AsCompleted<T> {
    type Item = Task<T>;

    fn __anext__(&mut self) -> NextTask<'_, T> {
        let next = NextFinished::new(self.queue.clone());
        NextTask { left: &mut self.left, next }
    }
}

impl<T> fmt::Debug for AsCompleted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsCompleted").field("left", &self.left).finish_non_exhaustive()
    }
}

/// Waits until one is done that nobody has been given.
struct NextFinished<T> {
    state: State<T>,
}

enum State<T> {
    Created(Rc<Queue<T>>),
    Waiting(Rc<Queue<T>>, Rc<Core<Finished<T>>>, Waiting<Finished<T>>),
    Done,
}

impl<T: 'static> NextFinished<T> {
    fn resume(&mut self, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, Finished<T>> {
        if let State::Created(queue) = &self.state {
            let queue = queue.clone();
            self.state = State::Done;
            if let Signal::Throw(e) = signal {
                return Step::Raised(e);
            }
            let finished = queue.finished.borrow_mut().pop_front();
            if let Some(task) = finished {
                return Step::Returned(task);
            }
            if let Some(e) = queue.expired.borrow().clone() {
                return Step::Raised(e);
            }
            let getter = Core::new(queue.home.clone(), None);
            queue.getters.borrow_mut().push_back(getter.clone());
            self.state = State::Waiting(queue, getter.clone(), Waiting::by_value(getter));
        }
        let State::Waiting(_, _, waiting) = &mut self.state else {
            return Step::Raised(reused());
        };
        match Pin::new(waiting).resume(cx, signal) {
            Step::Returned(task) => {
                self.state = State::Done;
                Step::Returned(task)
            }
            Step::Raised(e) => {
                self.give_back();
                Step::Raised(e)
            }
            suspended => suspended,
        }
    }

    fn call_stack(&self, stack: &mut CallStack) {
        stack.push_awaitable("as_completed");
        if let State::Waiting(queue, ..) = &self.state {
            for task in queue.tasks.iter().filter(|task| !task.is_done()) {
                stack.push_awaited(task.awaited());
            }
        }
    }
}

impl<T> NextFinished<T> {
    fn new(queue: Rc<Queue<T>>) -> Self {
        NextFinished { state: State::Created(queue) }
    }

    /// Leaves the queue. What was handed over and not taken goes to the next.
    fn give_back(&mut self) {
        if let State::Waiting(queue, getter, _) = std::mem::replace(&mut self.state, State::Done) {
            if let Ok(task) = getter.take() {
                queue.put(task);
            }
            getter.mark_retrieved();
            queue.getters.borrow_mut().retain(|other| !Rc::ptr_eq(other, &getter));
        }
    }
}

impl<T> Drop for NextFinished<T> {
    fn drop(&mut self) {
        self.give_back();
    }
}

/// The next result of [`as_completed`], iterated over plainly.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct NextCompleted<T> {
    next: NextFinished<T>,
}

impl<T> Unpin for NextCompleted<T> {}

impl<T: 'static> Resume for NextCompleted<T> {
    type Yield = Suspended;
    type Send = ();
    type Return = T;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, T> {
        match self.get_mut().next.resume(cx, signal) {
            Step::Yielded(suspended) => Step::Yielded(suspended),
            Step::Returned(task) => match task.take() {
                Ok(value) => Step::Returned(value),
                Err(e) => Step::Raised(raised_from_elsewhere(e)),
            },
            Step::Raised(e) => Step::Raised(e),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        self.next.call_stack(stack);
    }
}

/// The next task of [`as_completed`], iterated over asynchronously: it is done.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct NextTask<'a, T> {
    left: &'a mut usize,
    next: NextFinished<T>,
}

impl<T> Unpin for NextTask<'_, T> {}

impl<T: 'static> Resume for NextTask<'_, T> {
    type Yield = Suspended;
    type Send = ();
    type Return = Task<T>;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, Task<T>> {
        let this = self.get_mut();
        if *this.left == 0 {
            return Step::Raised(StopAsyncIteration.into());
        }
        match this.next.resume(cx, signal) {
            Step::Yielded(suspended) => Step::Yielded(suspended),
            Step::Returned(task) => {
                // Counted only now: what is cancelled while it waits takes nothing away.
                *this.left -= 1;
                Step::Returned(Task(task))
            }
            Step::Raised(e) => Step::Raised(e),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        self.next.call_stack(stack);
    }
}

macro_rules! coroutines {
    ($($name:ident<$($lifetime:lifetime,)? T> gives $output:ty;)*) => { $(
        impl<$($lifetime,)? T: 'static> Generator for $name<$($lifetime,)? T> {}

        impl<$($lifetime,)? T: 'static> Awaitable for $name<$($lifetime,)? T> {
            type Output = $output;
            type Await = CoroutineAwait<Self>;

            fn __await__(self) -> CoroutineAwait<Self> {
                CoroutineAwait::new(self)
            }
        }

        impl<$($lifetime,)? T: 'static> Coroutine for $name<$($lifetime,)? T> {}

        impl<$($lifetime,)? T> fmt::Debug for $name<$($lifetime,)? T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )* };
}

coroutines! {
    NextCompleted<T> gives T;
    NextTask<'a, T> gives Task<T>;
}
