//! The loop's state, and one tick of it.
//!
//! ```text
//!   thread ── RUNNING ──▶ Rc<Inner> { ready queue, timers, tasks, clock, jobs on other threads } ── Arc<Shared> ── other threads
//! ```
//!
//! Input: entries of the ready queue, timers, messages. Output: steps of tasks and calls of callbacks.
//! Invariants: every borrow of a field ends before user code runs; `current` is set exactly while a task's step runs.

use std::cell::{Cell, RefCell};
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::ptr;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{self, RawWakerVTable, Waker};
use std::time::Duration;

use slab::Slab;

use super::asyncgens::AsyncGenerators;
use super::clock::Clock;
use super::executor::DefaultExecutor;
use super::ready::{Entry, Notify, Ready};
use super::report::{ExceptionContext, Reporter};
use super::shared::{Message, Shared};
use super::timers::{Target, TimerKey, Timers};
use super::wakers::TaskWaker;
use super::watched::Watch;
use crate::coroutine::Exception;
use crate::futures::core::{Cancel, Waiter};
use crate::task::{Arena, Body, ErasedTask, Stepped, Stepping, TaskFactory, TaskId};

/// How deep eager tasks may start inside of one another. What is deeper starts in the next tick: a stack has an end.
const EAGER_DEPTH: u32 = 100;

thread_local! {
    static RUNNING: RefCell<Option<Rc<Inner>>> = const { RefCell::new(None) };
    static NEXT_NUMBER: Cell<LoopNumber> = const { Cell::new(0) };
    /// The loops of this thread that are not closed, for handles that are used while none runs.
    static OPEN: RefCell<Vec<Rc<Inner>>> = const { RefCell::new(Vec::new()) };
}

/// The loop of this thread that other threads see as this, unless it is closed.
pub(super) fn open_loop(shared: &Arc<Shared>) -> Option<Rc<Inner>> {
    let find = |open: &RefCell<Vec<Rc<Inner>>>| {
        open.borrow().iter().find(|inner| Arc::ptr_eq(&inner.shared, shared)).cloned()
    };
    OPEN.try_with(find).ok().flatten()
}

/// The loop that runs on this thread.
pub(crate) fn running() -> Option<Rc<Inner>> {
    // During the thread's end, and while the loop is being entered or left, there is none.
    RUNNING.try_with(|running| running.try_borrow().ok().and_then(|inner| inner.clone())).ok().flatten()
}

/// Looks at the loop that runs on this thread, without another handle on it.
#[inline]
pub(crate) fn with_running<R>(f: impl FnOnce(&Rc<Inner>) -> R) -> Option<R> {
    // As above. While one runs, none is entered.
    RUNNING.try_with(|running| running.try_borrow().ok()?.as_ref().map(f)).ok().flatten()
}

/// What a loop is found by on its thread.
pub(crate) type LoopNumber = u64;

/// Looks at the loop of this thread that has this number, unless it is closed.
#[inline]
pub(crate) fn with_loop<R>(number: LoopNumber, f: impl FnOnce(&Inner) -> R) -> Option<R> {
    let mut f = Some(f);
    let running =
        with_running(|inner| if inner.number == number { f.take().map(|f| f(inner)) } else { None });
    if let Some(f) = f { with_open_loop(number, f) } else { running.flatten() }
}

/// The same for one that does not run.
#[cold]
fn with_open_loop<R>(number: LoopNumber, f: impl FnOnce(&Inner) -> R) -> Option<R> {
    let find =
        |open: &RefCell<Vec<Rc<Inner>>>| open.borrow().iter().find(|inner| inner.number == number).cloned();
    let inner = OPEN.try_with(find).ok().flatten()?;
    Some(f(&inner))
}

/// Enters or leaves a loop; gives the one that ran before.
pub(crate) fn set_running(inner: Option<Rc<Inner>>) -> Option<Rc<Inner>> {
    RUNNING.with(|running| running.replace(inner))
}

/// Wakes a task without locks or atomics if its loop runs on this very thread.
pub(super) fn wake_on_own_thread(shared: &Arc<Shared>, id: TaskId) -> bool {
    RUNNING
        .try_with(|running| match running.try_borrow().as_deref() {
            Ok(Some(inner)) if Arc::ptr_eq(&inner.shared, shared) => {
                inner.schedule(id);
                true
            }
            _ => false,
        })
        .unwrap_or(false)
}

/// The task whose step runs, and what its waker is made of.
#[derive(Clone, Copy)]
struct Current {
    id: TaskId,
    data: *const (),
    vtable: *const RawWakerVTable,
}

impl Current {
    const NONE: Current = Current { id: TaskId::NONE, data: ptr::null(), vtable: ptr::null() };
}

/// The state of one event loop.
pub(crate) struct Inner {
    pub(crate) number: LoopNumber,
    pub(crate) shared: Arc<Shared>,
    pub(crate) clock: Clock,
    pub(crate) tasks: RefCell<Arena>,
    pub(crate) stopping: Cell<bool>,
    pub(crate) closed: Cell<bool>,
    pub(crate) watch: Watch,
    pub(crate) reporter: Reporter,
    pub(crate) asyncgens: AsyncGenerators,
    pub(crate) executor: DefaultExecutor,
    /// A task has raised `KeyboardInterrupt`: it ends `run`, whoever awaits the task.
    pub(crate) interrupted: RefCell<Option<Exception>>,
    /// The driver has gone to sleep on this thread: whatever becomes ready has to wake it.
    pub(super) parked: Cell<bool>,
    timers: RefCell<Timers>,
    current: Cell<Current>,
    /// What the next step is woken with, unless its task has its own.
    spare_waker: Cell<Option<Box<TaskWaker>>>,
    /// How many awaitables of ours the running step has come to wait for.
    waits: Cell<u32>,
    /// What a cancellation of the running task is to be forwarded to when its step has suspended.
    forward: Cell<Option<Rc<dyn Cancel>>>,
    /// What is called when the work of this number on another thread is done.
    jobs: RefCell<Slab<Box<dyn FnOnce()>>>,
    /// What the reactor wakes that is no task: see [`io`](super::io).
    pub(super) watched: RefCell<Slab<Rc<dyn Notify>>>,
    /// How many things go on in real time, of which a virtual clock has to know.
    pub(super) real_time: Cell<usize>,
    #[cfg(feature = "signal")]
    pub(super) signal_handlers: super::signals::SignalHandlers,
    next_task_name: Cell<u64>,
    task_factory: RefCell<Option<TaskFactory>>,
    /// How many first steps are being made inside of one another.
    eager_depth: Cell<u32>,
}

impl Inner {
    pub(crate) fn new(clock: Clock, watch: Watch) -> Rc<Self> {
        let inner = Rc::new(Inner {
            number: NEXT_NUMBER.replace(NEXT_NUMBER.get() + 1),
            shared: Shared::new(),
            clock,
            tasks: RefCell::default(),
            stopping: Cell::new(false),
            closed: Cell::new(false),
            watch,
            reporter: Reporter::default(),
            asyncgens: AsyncGenerators::default(),
            executor: DefaultExecutor::default(),
            interrupted: RefCell::new(None),
            parked: Cell::new(false),
            timers: RefCell::default(),
            current: Cell::new(Current::NONE),
            spare_waker: Cell::new(None),
            waits: Cell::new(0),
            forward: Cell::new(None),
            jobs: RefCell::default(),
            watched: RefCell::default(),
            real_time: Cell::new(0),
            #[cfg(feature = "signal")]
            signal_handlers: Default::default(),
            next_task_name: Cell::new(1),
            task_factory: RefCell::new(None),
            eager_depth: Cell::new(0),
        });
        // At the thread's end there is nobody left to use it.
        let _ = OPEN.try_with(|open| open.borrow_mut().push(inner.clone()));
        inner
    }

    pub(crate) fn now(&self) -> Duration {
        self.clock.now()
    }

    pub(crate) fn next_task_name(&self) -> u64 {
        let name = self.next_task_name.get();
        self.next_task_name.set(name + 1);
        name
    }

    /// What sets the options of every task, if anything does.
    pub(crate) fn task_factory(&self) -> Option<TaskFactory> {
        self.task_factory.borrow().clone()
    }

    pub(crate) fn set_task_factory(&self, factory: Option<TaskFactory>) {
        let replaced = self.task_factory.replace(factory);
        drop(replaced);
    }

    // ---- the ready queue ----

    #[inline]
    pub(crate) fn push_ready(&self, entry: Ready) {
        if self.closed.get() {
            return;
        }
        self.tasks.borrow_mut().ready.push(entry);
        if self.parked.get() {
            self.unpark();
        }
    }

    #[cold]
    fn unpark(&self) {
        self.parked.set(false);
        self.shared.wake();
    }

    #[inline]
    pub(crate) fn has_ready(&self) -> bool {
        self.tasks.borrow().ready.len() > 0 || !self.shared.queue.is_empty()
    }

    /// Makes a task ready, once, if it has not ended.
    pub(crate) fn schedule(&self, id: TaskId) {
        self.tasks.borrow_mut().schedule(id);
        if self.parked.get() {
            self.unpark();
        }
    }

    /// Makes a task ready whose turn has come in a queue; `false` if it is being cancelled.
    #[inline]
    pub(crate) fn grant(&self, id: TaskId) -> bool {
        let goes_on = self.tasks.borrow_mut().grant(id);
        if self.parked.get() {
            self.unpark();
        }
        goes_on
    }

    // ---- what awaitables of ours need from the loop that polls them ----

    /// The running task, if this is its own waker (and not one that a combinator has put in between).
    #[inline]
    pub(crate) fn task_of(&self, waker: &Waker) -> Option<TaskId> {
        let current = self.current.get();
        (waker.data() == current.data && ptr::eq(waker.vtable(), current.vtable)).then_some(current.id)
    }

    /// The task whose step runs.
    pub(crate) fn current_id(&self) -> Option<TaskId> {
        Some(self.current.get().id).filter(|id| *id != TaskId::NONE)
    }

    /// Whether the step of this task runs.
    #[inline]
    pub(crate) fn is_current(&self, id: TaskId) -> bool {
        self.current.get().id == id
    }

    /// Whom to tell when what is being awaited is there.
    #[inline(always)]
    pub(crate) fn waiter(&self, cx: &task::Context<'_>) -> Waiter {
        match self.task_of(cx.waker()) {
            Some(id) => Waiter::Task(id),
            None => Waiter::Waker(cx.waker().clone()),
        }
    }

    /// The running step waits for this; a cancellation of the task is forwarded to it.
    ///
    /// A step that waits for several things at once (`join!` in a Rust future) has nothing to forward to: its
    /// cancellation is thrown into it instead.
    #[inline]
    pub(crate) fn note_wait(&self, what: Option<Rc<dyn Cancel>>, direct: bool) {
        let waits = self.waits.get();
        self.waits.set(waits + 1);
        // Without either it is as it was when the step began.
        if waits > 0 || what.is_some() {
            let replaced = self.forward.replace(if waits == 0 && direct { what } else { None });
            drop(replaced);
        }
    }

    /// What the step that has suspended waits for, if a cancellation is to be forwarded to it.
    #[inline]
    pub(crate) fn take_forward(&self) -> Option<Rc<dyn Cancel>> {
        self.forward.take()
    }

    // ---- timers ----

    pub(crate) fn set_timer(&self, when: Duration, target: Target) -> TimerKey {
        self.timers.borrow_mut().set(when, target)
    }

    pub(crate) fn timer_is_set(&self, timer: TimerKey) -> bool {
        self.timers.borrow().is_set(timer)
    }

    pub(crate) fn cancel_timer(&self, timer: TimerKey) {
        let target = self.timers.borrow_mut().cancel(timer);
        drop(target);
    }

    pub(crate) fn retarget_timer(&self, timer: TimerKey, target: Target) {
        let replaced = self.timers.borrow_mut().retarget(timer, target);
        drop(replaced);
    }

    pub(super) fn next_timer(&self) -> Option<Duration> {
        self.timers.borrow_mut().next()
    }

    fn fire_timers(&self) {
        if self.timers.borrow().is_empty() {
            return;
        }
        let now = self.now();
        loop {
            let due = self.timers.borrow_mut().pop_due(now);
            match due {
                None => return,
                Some(Target::Task(id)) => self.schedule(id),
                Some(Target::Call(call)) => self.push_ready(Ready::Call(call)),
                Some(Target::Waker(waker)) => waker.wake(),
            }
        }
    }

    // ---- work on other threads ----

    /// Registers work on another thread; the closure is called here when its message comes in.
    pub(crate) fn add_job(&self, done: Box<dyn FnOnce()>) -> usize {
        self.jobs.borrow_mut().insert(done)
    }

    pub(crate) fn remove_job(&self, number: usize) -> Option<Box<dyn FnOnce()>> {
        self.jobs.borrow_mut().try_remove(number)
    }

    /// How many calls are on other threads.
    pub(crate) fn jobs(&self) -> usize {
        self.jobs.borrow().len()
    }

    /// Whether something that is no task waits for I/O.
    pub(super) fn watches_something(&self) -> bool {
        !self.watched.borrow().is_empty()
    }

    fn read_messages(&self) {
        if self.shared.queue.is_empty() {
            return;
        }
        // Only what is there now, so that a thread that floods the loop does not starve it.
        for _ in 0..self.shared.queue.len() {
            match self.shared.queue.pop() {
                Ok(Message::Wake(id)) => {
                    self.tasks.borrow().received(id);
                    self.schedule(id);
                }
                Ok(Message::Call(call)) => self.push_ready(Ready::Done(call)),
                Ok(Message::JobDone(number)) => {
                    let job = self.jobs.borrow_mut().try_remove(number);
                    if let Some(done) = job {
                        done();
                    }
                }
                Err(_) => return,
            }
        }
    }

    // ---- running ----

    /// Runs what is ready now, and tells how much that was. What this adds waits for the next tick.
    pub(super) fn tick(&self) -> u32 {
        self.read_messages();
        self.fire_timers();
        let count = self.tasks.borrow().ready.len();
        if self.watch.is_on() {
            self.watched_tick(count);
        } else {
            for _ in 0..count {
                let mut tasks = self.tasks.borrow_mut();
                let Some(entry) = tasks.ready.pop() else { break };
                match entry {
                    Entry::Step(id) => {
                        let stepping = tasks.begin_step(id);
                        drop(tasks);
                        if let Some(stepping) = stepping {
                            self.step_inlined(id, stepping);
                        }
                    }
                    Entry::Other(other) => {
                        drop(tasks);
                        self.run_other(other);
                    }
                }
            }
        }
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// Runs an entry of the ready queue.
    pub(super) fn run(&self, entry: Entry) {
        match entry {
            Entry::Step(id) => {
                let stepping = self.tasks.borrow_mut().begin_step(id);
                if let Some(stepping) = stepping {
                    self.step(id, stepping);
                }
            }
            Entry::Other(other) => self.run_other(other),
        }
    }

    fn run_other(&self, entry: Ready) {
        match entry {
            Ready::Notify(what, number) => what.notify(number as usize),
            Ready::Call(call) => call.run(|name, payload| self.report_panic(name, payload)),
            Ready::Done(callback) => self.guard(callback),
        }
    }

    fn step(&self, id: TaskId, stepping: Stepping) {
        self.step_inlined(id, stepping);
    }

    /// In a tick it is worth it: 50 of 650 instructions of a `sleep(0)`.
    #[inline(always)]
    fn step_inlined(&self, id: TaskId, (mut body, own): Stepping) {
        let has_own = own.is_some();
        let target = match own {
            Some(own) => own,
            None => self.waker_to_spare(id),
        };
        let waker = target.waker();
        self.current.set(Current { id, data: waker.data(), vtable: waker.vtable() });
        self.waits.set(0);
        let stepped = body.as_mut().step(&mut task::Context::from_waker(waker));
        self.current.set(Current::NONE);
        if stepped == Stepped::Ended {
            return self.ended(id, body, target);
        }
        let external = self.waits.get() == 0;
        let own = if has_own || target.is_out() {
            Some(target)
        } else {
            let replaced = self.spare_waker.replace(Some(target));
            drop(replaced);
            None
        };
        let task = self.tasks.borrow_mut().finish_step(id, body, own, external);
        if stepped == Stepped::Interrupted
            && let Some(task) = &task
        {
            task.suspended();
        }
    }

    #[inline(never)]
    fn ended(&self, id: TaskId, body: Pin<Box<dyn Body>>, target: Box<TaskWaker>) {
        let ended = self.tasks.borrow_mut().end(id);
        let left = if target.is_out() { Some(target) } else { self.spare_waker.replace(Some(target)) };
        // Destructors of what the body still holds are user code: they run here, with nothing borrowed.
        self.guard(|| drop((body, ended, left)));
    }

    /// A waker that nobody else has, pointing to this task.
    fn waker_to_spare(&self, id: TaskId) -> Box<TaskWaker> {
        let waker = self.spare_waker.take().unwrap_or_else(|| TaskWaker::new(&self.shared));
        waker.point_to(id);
        waker
    }

    /// Runs a callback; its panic is reported and ends nothing else.
    fn guard(&self, f: impl FnOnce()) {
        if let Err(payload) = catch_unwind(AssertUnwindSafe(f)) {
            self.report_panic("", &*payload);
        }
    }

    fn report_panic(&self, callback: &str, payload: &(dyn std::any::Any + Send)) {
        let text = crate::futures::core::panic_text(payload);
        let space = if callback.is_empty() { "" } else { " " };
        let message = format!("Panic in callback{space}{callback}: {text}");
        self.reporter.report(&ExceptionContext::new(message));
    }

    pub(crate) fn current_task(&self) -> Option<Rc<dyn ErasedTask>> {
        self.tasks.borrow().task(self.current.get().id)
    }

    /// Adds a task, and makes it ready.
    #[inline]
    pub(crate) fn spawn(&self, body: Pin<Box<dyn Body>>) -> TaskId {
        let id = self.tasks.borrow_mut().insert(body, true);
        if self.parked.get() {
            self.unpark();
        }
        id
    }

    /// Adds a task, which is to be stepped.
    pub(crate) fn add(&self, body: Pin<Box<dyn Body>>) -> TaskId {
        self.tasks.borrow_mut().insert(body, false)
    }

    /// Makes the first step of a task at once, in the middle of the step that runs. What runs is suspended as far as the loop
    /// is concerned, and put back.
    pub(crate) fn start_eagerly(&self, id: TaskId) {
        let depth = self.eager_depth.get();
        if depth >= EAGER_DEPTH {
            return self.schedule(id);
        }
        self.eager_depth.set(depth + 1);
        let (current, waits, forward) = (self.current.get(), self.waits.get(), self.forward.take());
        let stepping = self.tasks.borrow_mut().begin_step(id);
        if let Some(stepping) = stepping {
            self.step(id, stepping);
        }
        self.forward.set(forward);
        self.waits.set(waits);
        self.current.set(current);
        self.eager_depth.set(depth);
    }

    /// Whether somebody outside of the loop has what can wake a task: I/O, a channel, another thread.
    pub(super) fn wakers_are_out(&self) -> bool {
        self.tasks.borrow().wakers_are_out()
    }

    /// Whether there are handles on the loop, through which other threads might call in.
    pub(super) fn handles_are_out(&self) -> bool {
        let spare = self.spare_waker.take();
        let own = self.tasks.borrow().count_wakers() + usize::from(spare.is_some());
        self.spare_waker.set(spare);
        // The loop's own, and one in each of its wakers.
        Arc::strong_count(&self.shared) > 1 + own
    }

    /// Drops everything that is left. Nothing can be added afterwards.
    pub(crate) fn close(&self) {
        if self.closed.replace(true) {
            return;
        }
        let is_this = |inner: &Rc<Inner>| ptr::eq(&raw const **inner, self);
        let find = |open: &RefCell<Vec<Rc<Inner>>>| {
            let mut open = open.borrow_mut();
            open.iter().position(is_this).map(|at| open.swap_remove(at))
        };
        let kept = OPEN.try_with(find).ok().flatten();
        self.shared.queue.close();
        #[cfg(all(unix, feature = "signal"))]
        {
            let handlers = self.signal_handlers.take();
            self.guard(|| drop(handlers));
        }
        let ready = mem::take(&mut self.tasks.borrow_mut().ready);
        let left = (ready, self.timers.take(), self.tasks.take(), self.jobs.take());
        self.guard(|| drop(left));
        let watched = self.watched.take();
        self.guard(|| drop(watched));
        self.set_task_factory(None);
        self.guard(|| while self.shared.queue.pop().is_ok() {});
        self.guard(|| drop((self.executor.take(), self.asyncgens.take())));
        drop(kept);
    }
}
