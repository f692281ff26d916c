//! [`Scope`]: the tree of scopes, and how a cancellation finds the tasks in it.
//!
//! ```text
//!   scope ◀── parent ── scope ◀── parent ── scope ◀── the innermost scope of a task
//!     │                   │ shield: nothing from above gets past here
//!     └─ members ─▶ scopes entered in it, and task groups entered in it, whose tasks begin in it
//!
//!   cancel ─▶ all tasks below: those that no shield hides are interrupted where they are suspended
//!   a step suspends ─▶ the task looks up the chain: interrupted again (task/part.rs)
//! ```
//!
//! Invariants: a task is in one innermost scope; upward links are strong and downward ones weak, so no scope keeps a task;
//! nothing is borrowed while tasks are interrupted, since that may wake others.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};
use std::time::Duration;

use slab::Slab;

use crate::context::Context;
use crate::coroutine::errors::{Cancelled, RuntimeError};
use crate::coroutine::{Caught, Exception, ExceptionGroup};
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::ready::Call;
use crate::event_loop::timers::{Target, TimerKey};
use crate::task::{ErasedTask, TaskPart};
use crate::timeouts::from_seconds;

/// A part of a program that can be cancelled as one.
pub(crate) struct Scope {
    /// In seconds of the loop's time; infinite if there is none.
    deadline: Cell<f64>,
    /// How long after it is entered; that is not known before.
    delay: Cell<Option<Duration>>,
    timer: Cell<Option<TimerKey>>,
    shield: Cell<bool>,
    /// Why it cannot be entered.
    refused: RefCell<Option<Exception>>,
    /// What the exceptions say, once it is cancelled.
    reason: RefCell<Option<Rc<str>>>,
    expired: Cell<bool>,
    caught: Cell<bool>,
    state: Cell<State>,
    host: RefCell<Option<Host>>,
    parent: RefCell<Option<Rc<Scope>>>,
    /// Where it stands in the parent's members.
    place: Cell<Option<usize>>,
    members: RefCell<Slab<Member>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Created,
    Active,
    Left,
}

/// The task that has entered a scope.
#[derive(Clone)]
struct Host {
    home: Rc<Inner>,
    task: Weak<dyn ErasedTask>,
    /// How many cancellations had been asked for by then.
    requests: u32,
}

/// What else is below a scope.
enum Member {
    Scope(Weak<Scope>),
    Group(Weak<dyn Tasks>),
}

/// Something that has tasks.
pub(crate) trait Tasks {
    /// Adds the tasks that it has now.
    fn add_to(&self, tasks: &mut Vec<Rc<dyn ErasedTask>>);
}

impl Scope {
    pub(crate) fn new(deadline: f64, shield: bool) -> Rc<Self> {
        Rc::new(Scope {
            deadline: Cell::new(deadline),
            delay: Cell::new(None),
            timer: Cell::new(None),
            shield: Cell::new(shield),
            refused: RefCell::new(None),
            reason: RefCell::new(None),
            expired: Cell::new(false),
            caught: Cell::new(false),
            state: Cell::new(State::Created),
            host: RefCell::new(None),
            parent: RefCell::new(None),
            place: Cell::new(None),
            members: RefCell::default(),
        })
    }

    // ---- looking up ----

    fn parent(&self) -> Option<Rc<Scope>> {
        self.parent.borrow().clone()
    }

    /// Why it was cancelled, if it was.
    pub(crate) fn reason(&self) -> Option<Rc<str>> {
        self.reason.borrow().clone()
    }

    pub(super) fn is_cancelled(&self) -> bool {
        self.reason.borrow().is_some()
    }

    /// Whether this or any scope above is cancelled, shields or not.
    pub(crate) fn is_in_cancelled(self: &Rc<Self>) -> bool {
        std::iter::successors(Some(self.clone()), |scope| scope.parent()).any(|scope| scope.is_cancelled())
    }

    /// This scope and those above, up to the first with a shield.
    fn visible(self: &Rc<Self>) -> impl Iterator<Item = Rc<Scope>> + use<> {
        std::iter::successors(Some(self.clone()), |scope| scope.parent().filter(|_| !scope.shield.get()))
    }

    /// The scope because of which suspensions in this one raise.
    pub(crate) fn nearest_cancelled(self: &Rc<Self>) -> Option<Rc<Scope>> {
        self.visible().find(|scope| scope.is_cancelled())
    }

    pub(crate) fn count_cancelled(self: &Rc<Self>) -> u32 {
        self.visible().map(|scope| u32::from(scope.is_cancelled())).sum()
    }

    /// The next deadline that concerns what runs in this scope; minus infinity if it is cancelled.
    pub(super) fn effective_deadline(self: &Rc<Self>) -> f64 {
        let deadline =
            |scope: Rc<Scope>| if scope.is_cancelled() { f64::NEG_INFINITY } else { scope.deadline.get() };
        self.visible().map(deadline).fold(f64::INFINITY, f64::min)
    }

    // ---- entering and leaving ----

    /// What it was made with is wrong: entering it raises this.
    pub(super) fn refuse(&self, e: Exception) {
        *self.refused.borrow_mut() = Some(e);
    }

    pub(super) fn enter(self: &Rc<Self>) -> Result<(), Exception> {
        if self.state.get() != State::Created {
            let message = "Each CancelScope may only be used for a single 'with' block";
            return Err(RuntimeError::new(message).into());
        }
        if let Some(e) = self.refused.take() {
            return Err(e);
        }
        let running = inner::running().and_then(|home| Some((home.current_task()?, home)));
        let Some((task, home)) = running else {
            return Err(RuntimeError::new("CancelScope should be used inside a task").into());
        };
        let Some(part) = task.part() else { return Ok(()) };
        self.state.set(State::Active);
        let host = Host { home: home.clone(), task: Rc::downgrade(&task), requests: part.requests() };
        *self.host.borrow_mut() = Some(host);
        if let Some(delay) = self.delay.take() {
            self.deadline.set(home.now().saturating_add(delay).as_secs_f64());
        }
        self.hang_below(part.scope());
        part.set_scope(Some(self.clone()));
        self.start_timer();
        Ok(())
    }

    /// Leaves the scope with what was raised in it. `true`: that was its own cancellation, and goes no further.
    pub(super) fn leave(self: &Rc<Self>, raised: Option<&Exception>) -> Result<bool, Exception> {
        let host = self.host.borrow().clone().filter(|_| self.state.get() == State::Active);
        let Some(host) = host else {
            return Err(RuntimeError::new("This cancel scope is not active").into());
        };
        let task = host.task.upgrade();
        // Where no task runs, the body is being dropped.
        if let (Some(task), Some(current)) = (&task, host.home.current_task())
            && !std::ptr::addr_eq(Rc::as_ptr(task), Rc::as_ptr(&current))
        {
            let message = "Attempted to exit cancel scope in a different task than it was entered in";
            return Err(RuntimeError::new(message).into());
        }
        let part = task.as_ref().and_then(|task| task.part());
        if let Some(part) = part
            && !part.scope().is_some_and(|scope| Rc::ptr_eq(&scope, self))
        {
            let message =
                "Attempted to exit a cancel scope that isn't the current task's current cancel scope";
            return Err(RuntimeError::new(message).into());
        }
        self.stop_timer();
        self.state.set(State::Left);
        self.host.take();
        let parent = self.parent();
        self.unhang();
        if let Some(part) = part {
            part.set_scope(parent.clone());
        }
        let goes_on = parent.is_some_and(|parent| !self.shield.get() && parent.nearest_cancelled().is_some());
        // A `cancel()` of the task that came in meanwhile may be in the very same exception.
        let asked_for = part.is_some_and(|part| part.requests() > host.requests);
        if !self.is_cancelled() || goes_on || asked_for {
            return Ok(false);
        }
        self.catch(raised)
    }

    /// Leaves the scope wherever it stands among those of its task: two that end in any order may have been entered by what
    /// one task waits for at once.
    pub(super) fn withdraw(self: &Rc<Self>) {
        let host = self.host.take().filter(|_| self.state.get() == State::Active);
        let Some(host) = host else { return };
        self.stop_timer_of(&host.home);
        self.state.set(State::Left);
        let parent = self.parent();
        self.unhang();
        let task = host.task.upgrade();
        let Some(part) = task.as_ref().and_then(|task| task.part()) else { return };
        let is_this = |scope: &Rc<Scope>| Rc::ptr_eq(scope, self);
        let innermost = part.scope();
        if innermost.as_ref().is_some_and(is_this) {
            part.set_scope(parent);
            return;
        }
        let above = std::iter::successors(innermost, |scope| scope.parent());
        if let Some(inner) = above.into_iter().find(|scope| scope.parent().as_ref().is_some_and(is_this)) {
            inner.unhang();
            inner.hang_below(parent);
        }
        part.scopes_changed();
    }

    fn catch(&self, raised: Option<&Exception>) -> Result<bool, Exception> {
        let Some(e) = raised else { return Ok(false) };
        if e.is::<Cancelled>() {
            self.caught.set(true);
            return Ok(true);
        }
        let Some((Some(_), rest)) = e.group().map(|group| group.split(Exception::is::<Cancelled>)) else {
            return Ok(false);
        };
        self.caught.set(true);
        rest.map_or(Ok(true), |rest: Caught<ExceptionGroup>| Err(rest.into()))
    }

    fn hang_below(self: &Rc<Self>, parent: Option<Rc<Scope>>) {
        if let Some(parent) = &parent {
            self.place.set(Some(parent.add(Member::Scope(Rc::downgrade(self)))));
        }
        *self.parent.borrow_mut() = parent;
    }

    fn unhang(&self) {
        if let (Some(parent), Some(place)) = (self.parent(), self.place.take()) {
            parent.remove_member(place);
        }
    }

    fn add(&self, member: Member) -> usize {
        self.members.borrow_mut().insert(member)
    }

    /// Whatever tasks a group has begin in this scope.
    pub(crate) fn add_group(&self, group: Weak<dyn Tasks>) -> usize {
        self.add(Member::Group(group))
    }

    pub(crate) fn remove_member(&self, place: usize) {
        let removed = self.members.borrow_mut().try_remove(place);
        drop(removed);
    }

    // ---- a task that another one starts, and that a group takes over when it is ready ----

    /// A scope for a task that is about to be made, in that of who makes it.
    pub(crate) fn of_new_task(parent: Option<Rc<Scope>>) -> Rc<Self> {
        let scope = Self::new(f64::INFINITY, false);
        scope.state.set(State::Active);
        scope.hang_below(parent);
        scope
    }

    pub(crate) fn set_task(&self, home: Rc<Inner>, task: &Rc<dyn ErasedTask>) {
        *self.host.borrow_mut() = Some(Host { home, task: Rc::downgrade(task), requests: 0 });
    }

    /// It lies in another scope from now on, cancelled or not.
    pub(crate) fn move_to(self: &Rc<Self>, parent: Option<Rc<Scope>>) {
        self.unhang();
        self.hang_below(parent);
        self.interrupt_tasks();
    }

    // ---- cancelling ----

    pub(super) fn cancel(self: &Rc<Self>, reason: Option<&str>) {
        if self.is_cancelled() {
            return;
        }
        self.stop_timer();
        let mut text = String::from("Cancelled via cancel scope");
        if let Some(part) =
            inner::running().and_then(|home| home.current_task()).as_ref().and_then(|t| t.part())
        {
            text.push_str(&format!(" by <Task name='{}'>", part.name()));
        }
        if let Some(reason) = reason {
            text.push_str("; reason: ");
            text.push_str(reason);
        }
        *self.reason.borrow_mut() = Some(text.into());
        self.interrupt_tasks();
    }

    /// Interrupts every task below that this concerns.
    fn interrupt_tasks(self: &Rc<Self>) {
        let (mut tasks, mut home) = (Vec::new(), None);
        self.collect(&mut tasks, &mut home);
        let Some(home) = home.or_else(inner::running) else { return };
        for task in tasks.iter().filter(|task| !task.done()) {
            if let Some(part) = task.part() {
                part.interrupt_in_scope(&home);
            }
        }
    }

    /// The tasks whose innermost scope is this one or one below.
    fn collect(self: &Rc<Self>, tasks: &mut Vec<Rc<dyn ErasedTask>>, home: &mut Option<Rc<Inner>>) {
        let mut here = Vec::new();
        if let Some(host) = &*self.host.borrow() {
            here.extend(host.task.upgrade());
            home.get_or_insert_with(|| host.home.clone());
        }
        let mut below = Vec::new();
        for (_, member) in self.members.borrow().iter() {
            match member {
                Member::Scope(scope) => below.extend(scope.upgrade()),
                Member::Group(group) => {
                    if let Some(group) = group.upgrade() {
                        group.add_to(&mut here);
                    }
                }
            }
        }
        let is_innermost = |part: &TaskPart| part.scope().is_some_and(|scope| Rc::ptr_eq(&scope, self));
        tasks.extend(here.into_iter().filter(|task| task.part().is_some_and(is_innermost)));
        for scope in below {
            scope.collect(tasks, home);
        }
    }

    // ---- deadline and shield ----

    pub(super) fn deadline(&self) -> f64 {
        self.deadline.get()
    }

    pub(super) fn set_deadline(self: &Rc<Self>, deadline: f64) {
        self.delay.set(None);
        self.deadline.set(deadline);
        if self.state.get() == State::Active {
            self.start_timer();
        }
    }

    /// The deadline is so long after the scope is entered.
    pub(super) fn set_delay(&self, delay: Duration) {
        self.delay.set(Some(delay));
    }

    fn start_timer(self: &Rc<Self>) {
        self.stop_timer();
        let deadline = self.deadline.get();
        let home = self.host.borrow().as_ref().map(|host| host.home.clone());
        let Some(home) = home.filter(|_| deadline != f64::INFINITY && !self.is_cancelled()) else { return };
        // It is a number, and not infinite.
        let when = from_seconds(deadline).unwrap_or(Duration::MAX);
        if when <= home.now() {
            self.expire();
            return;
        }
        let scope = Rc::downgrade(self);
        let expire = Box::new(move || {
            if let Some(scope) = scope.upgrade() {
                scope.timer.set(None);
                scope.expire();
            }
        });
        self.timer.set(Some(home.set_timer(when, Target::Call(Call::new(expire, Context::empty())))));
    }

    fn expire(self: &Rc<Self>) {
        self.expired.set(true);
        self.cancel(Some("deadline exceeded"));
    }

    fn stop_timer(&self) {
        let home = self.host.borrow().as_ref().map(|host| host.home.clone());
        if let Some(home) = home {
            self.stop_timer_of(&home);
        }
    }

    fn stop_timer_of(&self, home: &Inner) {
        if let Some(timer) = self.timer.take() {
            home.cancel_timer(timer);
        }
    }

    pub(super) fn shield(&self) -> bool {
        self.shield.get()
    }

    pub(super) fn set_shield(self: &Rc<Self>, shield: bool) {
        if self.shield.replace(shield) && !shield {
            self.interrupt_tasks();
        }
    }

    pub(super) fn was_caught(&self) -> bool {
        self.caught.get()
    }

    /// Whether it was its deadline that has cancelled it.
    pub(super) fn expired(&self) -> bool {
        self.expired.get()
    }
}

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state.get() {
            _ if self.caught.get() => "caught",
            _ if self.is_cancelled() => "cancelled",
            State::Created => "created",
            State::Active => "active",
            State::Left => "left",
        };
        write!(f, "<CancelScope {state}")?;
        let deadline = self.deadline.get();
        if deadline != f64::INFINITY {
            write!(f, " deadline={deadline:?}")?;
        }
        f.write_str(if self.shield.get() { " shield>" } else { ">" })
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        self.stop_timer();
        self.unhang();
    }
}

/// A shield around what the running task does next, until it is dropped: scopes that are cancelled further out do not
/// interrupt it; `cancel()` of the task does.
pub(crate) struct Shielded(Rc<Scope>);

impl Shielded {
    /// `None` outside of tasks.
    pub(crate) fn enter() -> Option<Self> {
        let scope = Scope::new(f64::INFINITY, true);
        scope.enter().is_ok().then_some(Shielded(scope))
    }
}

impl Drop for Shielded {
    fn drop(&mut self) {
        self.0.withdraw();
    }
}
