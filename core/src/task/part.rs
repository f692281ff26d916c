//! [`TaskPart`]: what a task has over a future: a name, a context, and the state of its cancellation.
//!
//! ```text
//!   cancel ── waits for something of ours ──▶ cancel that; the task is woken by it
//!          └─ else ────────────────────────▶ MUST_CANCEL; thrown in at the next step
//!
//!   a step suspends in a cancelled scope ──▶ the same, each time
//! ```
//!
//! Invariants: `waiter` is set only while the task is suspended; `MUST_CANCEL` is taken by exactly one step; where none
//! of the flags is set, scopes are no concern of the task.

use std::cell::Cell;
use std::rc::Rc;
use std::task;

use super::arena::TaskId;
use crate::cancel_scope::Scope;
use crate::context::Context;
use crate::coroutine::Exception;
use crate::coroutine::errors::Cancelled;
use crate::event_loop::inner::Inner;
use crate::futures::core::{Begun, Cancel, Watched};

/// The next step throws a cancellation in.
const MUST_CANCEL: u8 = 1;
/// One of the scopes that it is in is cancelled; a shield may keep that from it.
const IN_CANCELLED_SCOPE: u8 = 2;
/// It was made in a scope, and has not been suspended yet: a scope lets it come to its first suspension.
const NEW_IN_SCOPE: u8 = 4;

/// Every task has one, and there may be a million of them: what few have is in [`Rare`], and nothing is bigger than it has to
/// be.
pub(crate) struct TaskPart {
    id: Cell<TaskId>,
    number: u64,
    context: Cell<Context>,
    pub(crate) running: Cell<bool>,
    flags: Cell<u8>,
    requests: Cell<u32>,
    rare: Cell<Option<Box<Rare>>>,
    waiter: Cell<Option<Rc<dyn Cancel>>>,
    /// Nobody but a combinator has it: that it was pending when it was destroyed is not worth a report.
    quiet: Cell<bool>,
    /// No cell has a value that stands for `None`; without this an `Option` of all had a word more.
    _is: Is,
}

#[derive(Clone, Copy)]
#[repr(u8)]
enum Is {
    Task = 1,
}

#[derive(Default)]
struct Rare {
    /// The innermost scope that it is in.
    scope: Option<Rc<Scope>>,
    name: Option<Rc<str>>,
    /// Of the cancellation that is to be thrown in.
    message: Option<Box<str>>,
}

impl TaskPart {
    #[inline]
    pub(super) fn new(number: u64, name: Option<Rc<str>>, context: Context) -> Self {
        TaskPart {
            id: Cell::new(TaskId::NONE),
            number,
            context: Cell::new(context),
            running: Cell::new(false),
            flags: Cell::new(0),
            requests: Cell::new(0),
            rare: Cell::new(name.map(|name| Box::new(Rare { name: Some(name), ..Rare::default() }))),
            waiter: Cell::new(None),
            quiet: Cell::new(false),
            _is: Is::Task,
        }
    }

    #[inline]
    pub(super) fn set_id(&self, id: TaskId) {
        self.id.set(id);
    }

    #[inline]
    pub(crate) fn id(&self) -> Option<TaskId> {
        Some(self.id.get()).filter(|id| *id != TaskId::NONE)
    }

    /// Changes or reads what few tasks have.
    fn rare<R>(&self, f: impl FnOnce(&mut Rare) -> R) -> R {
        let mut rare = self.rare.take().unwrap_or_default();
        let result = f(&mut rare);
        self.rare.set(Some(rare));
        result
    }

    fn set_message(&self, message: Option<Box<str>>) {
        let rare = self.rare.take();
        if message.is_some() || rare.is_some() {
            let mut rare = rare.unwrap_or_default();
            rare.message = message;
            self.rare.set(Some(rare));
        }
    }

    fn take_message(&self) -> Option<Box<str>> {
        let mut rare = self.rare.take()?;
        let message = rare.message.take();
        self.rare.set(Some(rare));
        message
    }

    pub(crate) fn name(&self) -> String {
        let rare = self.rare.take();
        let name = match rare.as_ref().and_then(|rare| rare.name.as_ref()) {
            Some(name) => name.to_string(),
            None => format!("Task-{}", self.number),
        };
        self.rare.set(rare);
        name
    }

    pub(super) fn set_name(&self, name: Rc<str>) {
        self.rare(|rare| rare.name = Some(name));
    }

    /// Exchanges the task's context and the thread's current one.
    #[inline]
    pub(super) fn swap_context(&self) {
        let context = self.context.replace(Context::empty());
        if !context.is_blank() || !Context::is_current_blank() {
            self.swap_in(context);
        }
    }

    #[inline(never)]
    fn swap_in(&self, mut context: Context) {
        context.swap_current();
        self.context.set(context);
    }

    /// Another handle on the task's context. The task does not run.
    pub(super) fn share_context(&self) -> Context {
        let mut context = self.context.replace(Context::empty());
        let shared = context.share();
        self.context.set(context);
        shared
    }

    /// What it waits for, as `repr` shows it.
    pub(crate) fn waits_for(&self) -> Option<String> {
        // Taken out meanwhile: where tasks await each other in a circle, this is where it ends.
        let waiter = self.waiter.take()?;
        let repr = waiter.repr();
        drop(self.set_waiter(Some(waiter)));
        Some(repr)
    }

    /// The task was made by a combinator, and no handle on it is given out.
    pub(crate) fn set_quiet(&self) {
        self.quiet.set(true);
    }

    pub(crate) fn is_quiet(&self) -> bool {
        self.quiet.get()
    }

    /// Tells what the task waits for; gives what it waited for before.
    #[inline]
    pub(crate) fn set_waiter(&self, waiter: Option<Rc<dyn Cancel>>) -> Option<Rc<dyn Cancel>> {
        self.waiter.replace(waiter)
    }

    fn has(&self, flag: u8) -> bool {
        self.flags.get() & flag != 0
    }

    fn set(&self, flag: u8, on: bool) {
        let others = self.flags.get() & !flag;
        self.flags.set(if on { others | flag } else { others });
    }

    /// The cancellation that the next step has to throw in, if there is one. It is thrown once.
    #[inline]
    pub(super) fn take_cancellation(&self) -> Option<Exception> {
        if self.has(MUST_CANCEL) { Some(self.cancellation()) } else { None }
    }

    #[cold]
    fn cancellation(&self) -> Exception {
        self.set(MUST_CANCEL, false);
        Cancelled::new(self.take_message().map(String::from)).into()
    }

    /// Whether the next step will throw a cancellation in.
    pub(super) fn is_being_cancelled(&self) -> bool {
        self.has(MUST_CANCEL)
    }

    /// Counts a request, and gives what the task waits for, to be cancelled in its place.
    pub(crate) fn begin_cancel(&self, home: Option<&Inner>, message: Option<&str>) -> Begun {
        self.requests.set(self.requests.get() + 1);
        // Not there meanwhile: among tasks that wait for each other in a circle it would go round and round.
        if let Some(waiter) = self.waiter.take() {
            return Begun::HandsOn(waiter);
        }
        self.throw_soon(home, message);
        Begun::Ended(true)
    }

    /// It waits for nothing that could be cancelled in its place.
    fn throw_soon(&self, home: Option<&Inner>, message: Option<&str>) {
        self.must_cancel(message);
        // A task that cancels itself is looked after when its step suspends.
        if !self.running.get()
            && let (Some(home), Some(id)) = (home, self.id())
        {
            home.schedule(id);
        }
    }

    /// What the task waits for was cancelled, or not: then it is done, and wakes the task, which is thrown into.
    pub(crate) fn end_cancel(&self, waiter: Rc<dyn Cancel>, cancelled: bool, message: Option<&str>) {
        self.waiter.set(Some(waiter));
        if !cancelled {
            self.must_cancel(message);
        }
    }

    fn must_cancel(&self, message: Option<&str>) {
        self.set(MUST_CANCEL, true);
        self.set_message(message.map(Box::from));
    }

    /// Whether there is anything that may interrupt it where it suspends.
    #[inline]
    pub(super) fn has_flags(&self) -> bool {
        self.flags.get() != 0
    }

    /// The step has suspended: a cancellation from within it now goes to what the task has come to wait for. So does that of
    /// a scope.
    pub(super) fn interrupt_suspended(&self, home: &Inner) {
        self.set(NEW_IN_SCOPE, false);
        let message = if self.has(MUST_CANCEL) {
            self.set(MUST_CANCEL, false);
            self.take_message()
        } else {
            let Some(reason) = self.cancelled_scope().and_then(|scope| scope.reason()) else { return };
            Some(Box::from(&*reason))
        };
        self.interrupt(home, message.as_deref());
    }

    /// Has a cancellation raised where the task is suspended.
    fn interrupt(&self, home: &Inner, message: Option<&str>) {
        if let Some(waiter) = self.waiter.take() {
            let cancelled = waiter.request_cancel(message);
            self.end_cancel(waiter, cancelled, message);
        } else {
            self.throw_soon(Some(home), message);
        }
    }

    /// How many cancellations were asked for, those of scopes included.
    pub(crate) fn cancelling(&self) -> u32 {
        self.requests.get() + self.cancelled_scopes()
    }

    /// How many were asked for by `cancel()`.
    pub(crate) fn requests(&self) -> u32 {
        self.requests.get()
    }

    pub(crate) fn uncancel(&self) -> u32 {
        self.requests.set(self.requests.get().saturating_sub(1));
        let left = self.cancelling();
        if left == 0 {
            self.set(MUST_CANCEL, false);
        }
        left
    }

    // ---- scopes ----

    /// The innermost scope that the task is in.
    pub(crate) fn scope(&self) -> Option<Rc<Scope>> {
        let rare = self.rare.take()?;
        let scope = rare.scope.clone();
        self.rare.set(Some(rare));
        scope
    }

    /// The task enters or leaves a scope.
    pub(crate) fn set_scope(&self, scope: Option<Rc<Scope>>) {
        if scope.is_some() || self.scope().is_some() {
            let left = self.rare(|rare| std::mem::replace(&mut rare.scope, scope));
            drop(left);
        }
        self.scopes_changed();
    }

    /// The task is made in a scope.
    pub(super) fn begin_in_scope(&self, scope: Rc<Scope>) {
        self.set(NEW_IN_SCOPE, true);
        self.set_scope(Some(scope));
    }

    /// A scope that the task is in was cancelled, or lies in another one now.
    pub(crate) fn scopes_changed(&self) {
        let cancelled = self.scope().is_some_and(|scope| scope.is_in_cancelled());
        self.set(IN_CANCELLED_SCOPE, cancelled);
    }

    /// The scope because of which every suspension raises, if there is one.
    pub(crate) fn cancelled_scope(&self) -> Option<Rc<Scope>> {
        if !self.has(IN_CANCELLED_SCOPE) {
            return None;
        }
        self.scope()?.nearest_cancelled()
    }

    fn cancelled_scopes(&self) -> u32 {
        if !self.has(IN_CANCELLED_SCOPE) {
            return 0;
        }
        self.scope().map_or(0, |scope| scope.count_cancelled())
    }

    /// A scope was cancelled, or has lost its shield: raises in the task, unless it has not begun or goes on anyway. Then it
    /// gets what it has waited for, and the next suspension raises.
    pub(crate) fn interrupt_in_scope(&self, home: &Inner) {
        self.scopes_changed();
        if self.running.get() || self.has(NEW_IN_SCOPE | MUST_CANCEL) {
            return;
        }
        if let Some(reason) = self.cancelled_scope().and_then(|scope| scope.reason())
            && self.id().is_some_and(|id| !home.tasks.borrow().is_scheduled(id))
        {
            self.interrupt(home, Some(&reason));
        }
    }
}

/// A task whose result type is not known.
pub(crate) trait ErasedTask: Watched {
    /// What it has over a future; never `None` for what was made by `create_task`.
    fn part(&self) -> Option<&TaskPart>;
    /// Its step has suspended, with flags set.
    fn suspended(&self);
    /// What it raised, `None` if it returned; raises its cancellation, or that it has not ended.
    fn exception(&self) -> Result<Option<Exception>, Exception>;
    /// Calls `callback` when it is done; the callback's number.
    fn add_callback(&self, callback: Box<dyn FnOnce()>) -> u32;
    /// Takes the callback of this number back; whether it was there.
    fn remove_callback(&self, number: u32) -> bool;
    /// Makes who polls wait for its end.
    fn wait(self: Rc<Self>, registered: &mut Option<u32>, cx: &task::Context<'_>) -> Result<(), Exception>;
}
