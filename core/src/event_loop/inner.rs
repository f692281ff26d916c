//! The loop's state, and one tick of it.
//!
//! ```text
//!   thread ── RUNNING ──▶ Rc<Inner> { ready queue, timers, tasks, clock, jobs on other threads } ── Arc<Shared> ── other threads
//! ```
//!
//! Input: entries of the ready queue, timers, messages. Output: steps of tasks and calls of callbacks.
//! Invariants: every borrow of a field ends before user code runs; `current` is set exactly while a task's step runs.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
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
use super::ready::{Notify, Ready};
use super::report::{ExceptionContext, Reporter};
use super::shared::{Message, Shared};
use super::timers::{Target, TimerKey, Timers};
use super::wakers::TaskWaker;
use super::watched::Watch;
use crate::coroutine::Exception;
use crate::futures::core::{Cancel, Waiter};
use crate::task::{Arena, Body, ErasedTask, TaskFactory, TaskId};

/// How deep eager tasks may start inside of one another. What is deeper starts in the next tick: a stack has an end.
const EAGER_DEPTH: u32 = 100;

thread_local! {
    static RUNNING: RefCell<Option<Rc<Inner>>> = const { RefCell::new(None) };
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

/// The state of one event loop.
pub(crate) struct Inner {
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
    pub(super) ready: RefCell<VecDeque<Ready>>,
    timers: RefCell<Timers>,
    current: RefCell<Option<Rc<dyn ErasedTask>>>,
    current_id: Cell<Option<TaskId>>,
    current_waker: Cell<Option<(*const (), *const RawWakerVTable)>>,
    /// What the next step is woken with, unless its task has its own.
    spare_waker: Cell<Option<Box<TaskWaker>>>,
    /// How many awaitables of ours the running step has come to wait for.
    waits: Cell<u32>,
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
            ready: RefCell::default(),
            timers: RefCell::default(),
            current: RefCell::new(None),
            current_id: Cell::new(None),
            current_waker: Cell::new(None),
            spare_waker: Cell::new(None),
            waits: Cell::new(0),
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
        self.ready.borrow_mut().push_back(entry);
        if self.parked.get() {
            self.unpark();
        }
    }

    #[cold]
    fn unpark(&self) {
        self.parked.set(false);
        self.shared.wake();
    }

    pub(crate) fn has_ready(&self) -> bool {
        !self.ready.borrow().is_empty() || !self.shared.queue.is_empty()
    }

    /// Makes a task ready, once, if it has not ended.
    pub(crate) fn schedule(&self, id: TaskId) {
        if self.tasks.borrow_mut().mark_scheduled(id) {
            // A closed loop has no tasks. The entry is made where it comes to lie: to make it first and to copy it as a whole
            // would have to wait for its parts.
            self.ready.borrow_mut().push_back(Ready::Step(id));
            if self.parked.get() {
                self.unpark();
            }
        }
    }

    // ---- what awaitables of ours need from the loop that polls them ----

    /// The running task, if this is its own waker (and not one that a combinator has put in between).
    pub(crate) fn task_of(&self, waker: &Waker) -> Option<TaskId> {
        let (data, vtable) = self.current_waker.get()?;
        if waker.data() == data && ptr::eq(waker.vtable(), vtable) { self.current_id.get() } else { None }
    }

    /// The task whose step runs.
    pub(crate) fn current_id(&self) -> Option<TaskId> {
        self.current_id.get()
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
    pub(crate) fn note_wait(&self, what: Option<Rc<dyn Cancel>>, direct: bool) {
        let waits = self.waits.get();
        self.waits.set(waits + 1);
        if waits == 0 && what.is_none() {
            // As it was when the step began.
            return;
        }
        let current = self.current.borrow();
        if let Some(part) = current.as_ref().and_then(|task| task.part()) {
            let replaced = part.set_waiter(if waits == 0 && direct { what } else { None });
            drop(replaced);
        }
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
        let count = self.ready.borrow().len();
        if self.watch.is_on() {
            self.watched_tick(count);
        } else {
            for _ in 0..count {
                let entry = self.ready.borrow_mut().pop_front();
                let Some(entry) = entry else { break };
                self.run(entry);
            }
        }
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    pub(super) fn run(&self, entry: Ready) {
        match entry {
            Ready::Step(id) => self.step(id),
            Ready::Notify(what, number) => what.notify(number as usize),
            Ready::Call(call) => call.run(|name, payload| self.report_panic(name, payload)),
            Ready::Done(callback) => self.guard(callback),
        }
    }

    fn step(&self, id: TaskId) {
        let Some((mut body, own, task)) = self.tasks.borrow_mut().begin_step(id) else { return };
        let has_own = own.is_some();
        let target = own.unwrap_or_else(|| self.waker_to_spare(id));
        let waker = target.waker();
        *self.current.borrow_mut() = Some(task);
        self.current_id.set(Some(id));
        self.current_waker.set(Some((waker.data(), ptr::from_ref(waker.vtable()))));
        self.waits.set(0);
        let done = body.as_mut().step(&mut task::Context::from_waker(waker));
        let task = self.current.take();
        self.current_id.set(None);
        self.current_waker.set(None);
        let is_out = target.is_out();
        if done {
            let ended = self.tasks.borrow_mut().end(id);
            let left = if is_out { Some(target) } else { self.spare_waker.replace(Some(target)) };
            // Destructors of what the body still holds are user code: they run here, with nothing borrowed.
            self.guard(|| drop((body, task, ended, left)));
        } else {
            let external = self.waits.get() == 0;
            let own = if has_own || is_out {
                Some(target)
            } else {
                drop(self.spare_waker.replace(Some(target)));
                None
            };
            self.tasks.borrow_mut().finish_step(id, body, own, external);
            if let Some(task) = task {
                task.suspended();
            }
        }
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
        self.current.borrow().clone()
    }

    /// Adds a task and makes it ready.
    pub(crate) fn spawn(&self, body: Pin<Box<dyn Body>>, task: Rc<dyn ErasedTask>) {
        let id = self.tasks.borrow_mut().insert(body, task);
        self.schedule(id);
    }

    /// Adds a task and makes its first step at once, in the middle of the step that runs. What runs is suspended as far
    /// as the loop is concerned, and put back.
    pub(crate) fn spawn_eagerly(&self, body: Pin<Box<dyn Body>>, task: Rc<dyn ErasedTask>) {
        let depth = self.eager_depth.get();
        if depth >= EAGER_DEPTH {
            return self.spawn(body, task);
        }
        self.eager_depth.set(depth + 1);
        let id = self.tasks.borrow_mut().insert(body, task);
        let current = self.current.take();
        let (current_id, waker, waits) = (self.current_id.get(), self.current_waker.get(), self.waits.get());
        self.step(id);
        self.waits.set(waits);
        self.current_waker.set(waker);
        self.current_id.set(current_id);
        *self.current.borrow_mut() = current;
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
        let left = (self.ready.take(), self.timers.take(), self.tasks.take(), self.jobs.take());
        self.guard(|| drop(left));
        let watched = self.watched.take();
        self.guard(|| drop(watched));
        self.set_task_factory(None);
        self.guard(|| while self.shared.queue.pop().is_ok() {});
        self.guard(|| drop((self.executor.take(), self.asyncgens.take())));
        drop(kept);
    }
}
