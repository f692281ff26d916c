//! [`Core`]: the state that all handles of one future or task share.
//!
//! ```text
//!   Pending ──complete──▶ Value | Raised | Cancelled | Panicked          (once; then the waiters are told, in order,
//!                           │                                             through the ready queue, never inline)
//!                           └──take──▶ Taken
//! ```
//!
//! Invariants: waiters exist only while the outcome is pending; `complete` succeeds once; no user code runs while the
//! outcome or the waiters are borrowed mutably.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fmt::Write;
use std::mem;
use std::panic::resume_unwind;
use std::ptr;
use std::rc::Rc;
use std::task::Waker;

pub(crate) use super::cancel::{Begun, Cancel};
use super::done_callback::DoneCallback;
pub(crate) use super::waiters::Waiter;
use super::waiters::Waiters;
use crate::context::{Context, copy_context};
use crate::coroutine::errors::{Cancelled, InvalidStateError, RuntimeError};
use crate::coroutine::{Awaited, Exception};
use crate::event_loop::inner::Inner;
use crate::event_loop::ready::{Notify, Ready};
use crate::event_loop::report::{ExceptionContext, print_report};
use crate::task::{ErasedTask, TaskPart};

/// A future or task whose result type is not known.
pub(crate) trait Watched: Cancel {
    /// The loop that it belongs to.
    fn home(&self) -> Option<&Rc<Inner>>;
    /// Whether it is done.
    fn done(&self) -> bool;
    /// Whether it was cancelled.
    fn cancelled(&self) -> bool;
    /// What it raised, cancellation included; whoever asks has dealt with it.
    fn failure(&self) -> Option<Exception>;
    /// Whether it raised or panicked, other than by cancellation.
    fn has_failed(&self) -> bool;
    /// The panic that ended it.
    fn panic(&self) -> Option<Box<dyn Any + Send>>;
    /// Tells `what` when it is done.
    fn watch(&self, what: Rc<dyn Notify>, number: usize);
    /// Takes `watch` back.
    fn unwatch(&self, what: &Rc<dyn Notify>, number: usize);
    /// What introspection shows of it where it is awaited.
    fn awaited(&self) -> Awaited;
    /// Adds the tasks that await it, also by way of a combinator.
    fn awaiters(&self, found: &mut Awaiters);
    /// What it raised, other than by cancellation; nothing counts as dealt with.
    fn raised(&self) -> Option<Exception>;
}

/// The tasks that await something, in the order in which they came, each once.
pub(crate) type Awaiters = Vec<Rc<dyn ErasedTask>>;

/// Adds a task to those that await something.
pub(crate) fn add_awaiter(found: &mut Awaiters, task: Rc<dyn ErasedTask>) {
    let at = |task: &Rc<dyn ErasedTask>| Rc::as_ptr(task).cast::<()>().addr();
    if found.iter().all(|other| at(other) != at(&task)) {
        found.push(task);
    }
}

/// How a future ended.
pub(crate) enum Outcome<T> {
    /// Done, with a value.
    Value(T),
    /// The same, with how to copy it: there is more than one handle on it.
    Shared(T, Cloner<T>),
    /// Done, and the value has been moved out to the one who awaited it.
    Taken,
    /// Done, with an exception.
    Raised(Exception),
    /// Done by cancellation.
    Cancelled(Exception),
    /// Ended by a panic.
    Panicked(Box<Panic>),
}

/// The payload goes to the first who awaits, the others get its text.
pub(crate) struct Panic {
    payload: Option<Box<dyn Any + Send>>,
    text: String,
}

impl<T> Outcome<T> {
    pub(crate) fn panicked(payload: Box<dyn Any + Send>) -> Self {
        let text = panic_text(&*payload);
        Outcome::Panicked(Box::new(Panic { payload: Some(payload), text }))
    }
}

/// What a future is about: who waits for it, or what they have waited for.
enum State<T> {
    Pending(Waiters<T>),
    Done(Outcome<T>),
}

// There may be a million tasks. With what counts its handles one without a result has 120 bytes, and with one more it would have
// 136: allocators round up to 16.
const _: () = assert!(size_of::<usize>() != 8 || size_of::<Core<()>>() <= 104);

/// The shared state of a future or a task.
pub(crate) struct Core<T> {
    /// The loop it belongs to; `None` if there was none when it was made.
    pub(crate) home: Option<Rc<Inner>>,
    /// What only tasks have.
    pub(crate) task: Option<TaskPart>,
    state: RefCell<State<T>>,
    /// The number of the next waiter.
    next_waiter: Cell<u32>,
    /// It ended with an exception that nobody has asked for yet.
    unretrieved: Cell<bool>,
    /// A second handle on it was made while its value was being copied.
    shared_meanwhile: Cell<bool>,
}

/// How a value is copied.
pub(crate) type Cloner<T> = fn(&T) -> T;

impl<T> Core<T> {
    pub(crate) fn new(home: Option<Rc<Inner>>, task: Option<TaskPart>) -> Rc<Self> {
        Rc::new(Core {
            home,
            task,
            state: RefCell::new(State::Pending(Waiters::None)),
            next_waiter: Cell::new(0),
            unretrieved: Cell::new(false),
            shared_meanwhile: Cell::new(false),
        })
    }

    /// Tells the loop's exception handler of what has become of this.
    pub(crate) fn report(&self, mut report: ExceptionContext) {
        if let Some(task) = &self.task {
            report = report.with_task(task.name());
        }
        match &self.home {
            Some(home) => home.reporter.report(&report),
            None => print_report(&report),
        }
    }

    /// The state as `repr` shows it.
    fn state_name(&self) -> &'static str {
        let Ok(state) = self.state.try_borrow() else { return "finished" };
        match &*state {
            State::Pending(_) if self.task.as_ref().is_some_and(|task| task.cancelling() > 0) => "cancelling",
            State::Pending(_) => "pending",
            State::Done(Outcome::Cancelled(_)) => "cancelled",
            _ => "finished",
        }
    }

    pub(crate) fn is_done(&self) -> bool {
        matches!(*self.state.borrow(), State::Done(_))
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        matches!(*self.state.borrow(), State::Done(Outcome::Cancelled(_)))
    }

    /// Ends it and tells the waiters. `false`, and nothing changes, if it has ended before.
    pub(crate) fn complete(&self, mut outcome: Outcome<T>) -> bool {
        // What is done may be borrowed, by the `Clone` of its value.
        let Ok(mut state) = self.state.try_borrow_mut() else { return false };
        match &*state {
            State::Done(_) => return false,
            State::Pending(Waiters::Several(several)) => {
                if let Some(cloner) = several.cloner
                    && let Outcome::Value(value) = outcome
                {
                    outcome = Outcome::Shared(value, cloner);
                }
            }
            State::Pending(_) => {}
        }
        if let Outcome::Raised(e) = &outcome {
            // Whoever awaits it goes on from here with the traceback, as if nobody else had.
            e.save_traceback(ptr::from_ref(self).addr());
        }
        self.unretrieved.set(matches!(outcome, Outcome::Raised(_) | Outcome::Panicked(_)));
        let value = matches!(outcome, Outcome::Value(_) | Outcome::Shared(..));
        let before = mem::replace(&mut *state, State::Done(outcome));
        drop(state);
        match before {
            State::Pending(Waiters::None) | State::Done(_) => {}
            State::Pending(Waiters::One(waiter)) => self.tell_end(waiter, value),
            State::Pending(Waiters::Several(several)) => {
                several.list.into_iter().for_each(|(_, waiter)| self.tell_end(waiter, value));
            }
        }
        true
    }

    #[inline]
    fn tell_end(&self, waiter: Waiter, value: bool) {
        if let Waiter::Notify(what, _) = &waiter
            && !what.is_for_later(value)
        {
            return;
        }
        self.tell(waiter);
    }

    fn tell(&self, waiter: Waiter) {
        match (waiter, &self.home) {
            (Waiter::Waker(waker), _) => waker.wake(),
            (Waiter::Task(id), Some(home)) => home.schedule(id),
            (Waiter::Callback(callback), Some(home)) => home.push_ready(Ready::Done(callback)),
            (Waiter::Notify(what, number), Some(home)) => home.push_ready(Ready::Notify(what, number)),
            // Without a loop there is nobody to call it.
            (_, None) => {}
        }
    }

    /// Adds a waiter; told at once (through the ready queue) if it is done already.
    #[inline]
    pub(crate) fn add_waiter(&self, waiter: Waiter) -> u32 {
        // What is done may be borrowed, by the `Clone` of its value.
        if let Ok(mut state) = self.state.try_borrow_mut()
            && let State::Pending(waiters) = &mut *state
        {
            let number = self.next_waiter.get();
            waiters.add(number, waiter);
            self.next_waiter.set(number.wrapping_add(1));
            return number;
        }
        self.tell(waiter);
        0
    }

    /// Calls `callback` in `context`, or in a copy of the current one, when it is done.
    pub(crate) fn add_callback(
        self: &Rc<Self>,
        callback: impl FnOnce() + 'static,
        context: Option<Context>,
    ) -> DoneCallback {
        let mut context = context.unwrap_or_else(copy_context);
        let number = self.add_waiter(Waiter::Callback(Box::new(move || context.enter(callback))));
        DoneCallback::new(Rc::as_ptr(self).cast(), number)
    }

    /// How many callbacks that took back.
    pub(crate) fn remove_callback(self: &Rc<Self>, callback: &DoneCallback) -> usize {
        let number = callback.number_of(Rc::as_ptr(self).cast());
        usize::from(number.is_some_and(|number| self.remove_waiter(number)))
    }

    /// Whether there was one of this number.
    pub(crate) fn remove_waiter(&self, number: u32) -> bool {
        self.with_waiters(|waiters, next| waiters.remove(number, next)).flatten().is_some()
    }

    fn remove_notify(&self, what: &Rc<dyn Notify>, number: usize) {
        let is_it = |waiter: &Waiter| matches!(waiter, Waiter::Notify(w, n) if *n as usize == number && Rc::ptr_eq(w, what));
        let found = self.with_waiters(|waiters, next| {
            waiters.iter(next).find(|waiter| is_it(waiter.1)).map(|waiter| waiter.0)
        });
        if let Some(found) = found.flatten() {
            self.remove_waiter(found);
        }
    }

    /// Replaces the waker of a waiter that has been polled with another one.
    pub(crate) fn refresh_waiter(&self, number: u32, waker: &Waker) {
        let replaced = self.with_waiters(|waiters, next| match waiters.get_mut(number, next) {
            Some(Waiter::Waker(old)) if !old.will_wake(waker) => Some(mem::replace(old, waker.clone())),
            _ => None,
        });
        // Dropping another executor's waker may run its code.
        drop(replaced);
    }

    /// Changes the waiters, if there can be any; the number of the next is given.
    fn with_waiters<R>(&self, f: impl FnOnce(&mut Waiters<T>, u32) -> R) -> Option<R> {
        // What is done may be borrowed, by the `Clone` of its value.
        match &mut *self.state.try_borrow_mut().ok()? {
            State::Pending(waiters) => Some(f(waiters, self.next_waiter.get())),
            State::Done(_) => None,
        }
    }

    /// From now on the value is copied, not moved out.
    pub(crate) fn share(&self)
    where
        T: Clone,
    {
        self.share_with(T::clone);
    }

    fn share_with(&self, clone: Cloner<T>) {
        let Ok(mut state) = self.state.try_borrow_mut() else {
            // By the `Clone` of its own value.
            self.shared_meanwhile.set(true);
            return;
        };
        match &mut *state {
            State::Pending(waiters) => waiters.several(self.next_waiter.get()).cloner = Some(clone),
            State::Done(outcome) => {
                if let Outcome::Value(_) = outcome
                    && let Outcome::Value(value) = mem::replace(outcome, Outcome::Taken)
                {
                    *outcome = Outcome::Shared(value, clone);
                }
            }
        }
    }

    /// The value, moved out unless it is shared.
    ///
    /// # Panics
    ///
    /// Resumes the panic that ended a task.
    pub(crate) fn take(&self) -> Result<T, Exception> {
        self.unretrieved.set(false);
        let clone = {
            // It is borrowed only while its value is being cloned, by the `Clone` of the value itself.
            let Ok(mut state) = self.state.try_borrow_mut() else {
                return self.take_borrowed();
            };
            match &mut *state {
                State::Done(outcome) if matches!(outcome, Outcome::Value(_)) => {
                    match mem::replace(outcome, Outcome::Taken) {
                        Outcome::Value(value) => return Ok(value),
                        _ => None,
                    }
                }
                State::Done(Outcome::Shared(_, clone)) => Some(*clone),
                _ => None,
            }
        };
        match clone {
            Some(clone) => self.read(clone),
            None => self.failure("Result is not set."),
        }
    }

    /// The same while the value is being cloned.
    #[cold]
    fn take_borrowed(&self) -> Result<T, Exception> {
        let clone = match &*self.state.borrow() {
            State::Done(Outcome::Shared(_, clone)) => *clone,
            _ => return Err(RuntimeError::new("the result is being copied").into()),
        };
        self.read(clone)
    }

    /// A copy of the value.
    ///
    /// # Panics
    ///
    /// Resumes the panic that ended a task.
    pub(crate) fn read(&self, clone: Cloner<T>) -> Result<T, Exception> {
        self.unretrieved.set(false);
        let copied = match &*self.state.borrow() {
            State::Done(Outcome::Value(value) | Outcome::Shared(value, _)) => Some(clone(value)),
            _ => None,
        };
        if let Some(value) = copied {
            if self.shared_meanwhile.take() {
                self.share_with(clone);
            }
            return Ok(value);
        }
        self.failure("Result is not set.")
    }

    /// The exception it ended with; a cancellation is raised, as is the question too early.
    pub(crate) fn exception(&self) -> Result<Option<Exception>, Exception> {
        self.unretrieved.set(false);
        match &*self.state.borrow() {
            State::Done(Outcome::Value(_) | Outcome::Shared(..) | Outcome::Taken) => return Ok(None),
            State::Done(Outcome::Raised(e)) => return Ok(Some(e.clone())),
            _ => {}
        }
        self.failure("Exception is not set.")
    }

    /// The payload of the panic that ended it.
    pub(crate) fn take_panic(&self) -> Option<Box<dyn Any + Send>> {
        self.unretrieved.set(false);
        if !matches!(*self.state.borrow(), State::Done(Outcome::Panicked(_))) {
            return None;
        }
        match &mut *self.state.borrow_mut() {
            State::Done(Outcome::Panicked(panic)) => {
                Some(panic.payload.take().unwrap_or_else(|| Box::new(panic.text.clone())))
            }
            _ => None,
        }
    }

    /// Its exception has been dealt with.
    pub(crate) fn mark_retrieved(&self) {
        self.unretrieved.set(false);
    }

    fn failure<R>(&self, too_early: &'static str) -> Result<R, Exception> {
        if let Some(payload) = self.take_panic() {
            resume_unwind(payload);
        }
        match &*self.state.borrow() {
            State::Done(Outcome::Raised(e)) => {
                e.restore_traceback(ptr::from_ref(self).addr());
                Err(e.clone())
            }
            State::Done(Outcome::Cancelled(e)) => Err(e.clone()),
            State::Done(Outcome::Taken) => {
                Err(RuntimeError::new("the result was already taken by who awaited it").into())
            }
            _ => Err(InvalidStateError::new(too_early).into()),
        }
    }
}

impl<T> Cancel for Core<T> {
    fn request_cancel(&self, message: Option<&str>) -> bool {
        let first = match self.begin_cancel(message) {
            Begun::Ended(cancelled) => return cancelled,
            Begun::HandsOn(waiter) => waiter,
        };
        // Tasks that await each other may be a chain of any length, so it is gone down and up again without recursion.
        let mut chain: Vec<Rc<dyn Cancel>> = Vec::new();
        let mut last = first;
        let mut cancelled = loop {
            match last.begin_cancel(message) {
                Begun::Ended(cancelled) => break cancelled,
                Begun::HandsOn(waiter) => chain.push(mem::replace(&mut last, waiter)),
            }
        };
        while let Some(owner) = chain.pop() {
            cancelled = owner.end_cancel(mem::replace(&mut last, owner.clone()), cancelled, message);
        }
        self.end_cancel(last, cancelled, message)
    }

    fn begin_cancel(&self, message: Option<&str>) -> Begun {
        // Whoever cancels it does not want to hear of what it raised.
        self.unretrieved.set(false);
        if self.is_done() {
            return Begun::Ended(false);
        }
        match &self.task {
            Some(task) => task.begin_cancel(self.home.as_deref(), message),
            None => {
                let cancelled = Cancelled::new(message.map(str::to_owned)).into();
                Begun::Ended(self.complete(Outcome::Cancelled(cancelled)))
            }
        }
    }

    fn end_cancel(&self, waiter: Rc<dyn Cancel>, cancelled: bool, message: Option<&str>) -> bool {
        if let Some(task) = &self.task {
            task.end_cancel(waiter, cancelled, message);
        }
        true
    }

    fn repr(&self) -> String {
        let kind = if self.task.is_some() { "Task" } else { "Future" };
        let mut repr = format!("<{kind} {}", self.state_name());
        if let Some(task) = &self.task {
            // A `String` cannot refuse what is written to it.
            let _ = write!(repr, " name='{}'", task.name());
            if let Some(what) = task.waits_for() {
                let _ = write!(repr, " wait_for={what}");
            }
        }
        if let Ok(state) = self.state.try_borrow()
            && let State::Done(Outcome::Raised(e)) = &*state
        {
            let _ = write!(repr, " exception={}", e.repr());
        }
        repr.push('>');
        repr
    }
}

impl<T> Watched for Core<T> {
    fn home(&self) -> Option<&Rc<Inner>> {
        self.home.as_ref()
    }

    fn done(&self) -> bool {
        self.is_done()
    }

    fn cancelled(&self) -> bool {
        self.is_cancelled()
    }

    fn failure(&self) -> Option<Exception> {
        match &*self.state.borrow() {
            State::Done(Outcome::Raised(e)) => {
                e.restore_traceback(ptr::from_ref(self).addr());
                self.unretrieved.set(false);
                Some(e.clone())
            }
            State::Done(Outcome::Cancelled(e)) => {
                self.unretrieved.set(false);
                Some(e.clone())
            }
            _ => None,
        }
    }

    fn has_failed(&self) -> bool {
        self.unretrieved.set(false);
        matches!(*self.state.borrow(), State::Done(Outcome::Raised(_) | Outcome::Panicked(_)))
    }

    fn panic(&self) -> Option<Box<dyn Any + Send>> {
        self.take_panic()
    }

    fn watch(&self, what: Rc<dyn Notify>, number: usize) {
        self.add_waiter(Waiter::notify(what, number));
    }

    fn unwatch(&self, what: &Rc<dyn Notify>, number: usize) {
        self.remove_notify(what, number);
    }

    fn awaited(&self) -> Awaited {
        Awaited { id: ptr::from_ref(self).addr(), task: self.task.as_ref().map(TaskPart::name) }
    }

    fn awaiters(&self, found: &mut Awaiters) {
        let state = self.state.borrow();
        let State::Pending(waiters) = &*state else { return };
        for (_, waiter) in waiters.iter(self.next_waiter.get()) {
            let task = match (waiter, &self.home) {
                (Waiter::Task(id), Some(home)) => home.tasks.borrow().task(*id),
                (Waiter::Waker(waker), Some(home)) => home.tasks.borrow().task_of(waker),
                (Waiter::Notify(what, _), _) => {
                    what.awaiters(found);
                    None
                }
                _ => None,
            };
            if let Some(task) = task {
                add_awaiter(found, task);
            }
        }
    }

    fn raised(&self) -> Option<Exception> {
        match &*self.state.borrow() {
            State::Done(Outcome::Raised(e)) => Some(e.clone()),
            _ => None,
        }
    }
}

impl<T> Drop for Core<T> {
    fn drop(&mut self) {
        let report = match self.state.get_mut() {
            // Only a loop that is closed lets go of a task that has not ended.
            State::Pending(_) if self.task.as_ref().is_some_and(|task| !task.is_quiet()) => {
                ExceptionContext::new("Task was destroyed but it is pending!")
            }
            _ if !self.unretrieved.get() => return,
            State::Done(Outcome::Raised(e)) => {
                let kind = if self.task.is_some() { "Task" } else { "Future" };
                ExceptionContext::new(format!("{kind} exception was never retrieved"))
                    .with_exception(e.clone())
            }
            State::Done(Outcome::Panicked(panic)) => {
                ExceptionContext::new(format!("Task panic was never retrieved: {}", panic.text))
            }
            _ => return,
        };
        self.report(report);
    }
}

/// The message of a panic, as far as it has one.
pub(crate) fn panic_text(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_else(|| "Box<dyn Any>".to_owned())
}
