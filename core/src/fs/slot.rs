//! [`Slot`]: where a file is while nobody works on it, and how it gets to a thread and back.
//!
//! ```text
//!   Idle(state) ── begin: the state goes to a thread with a job ──▶ Busy ── it comes back, with the job's result ──▶ Idle
//!       └──────────────────────── close ────────────────────────────▶ Closed ◀── the job panicked, or its loop is gone
//! ```
//!
//! Invariants: at most one job works on a file; a job that was begun is finished, and the state comes back, whoever still waits.

use std::cell::RefCell;
use std::fs;
use std::io;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use crate::coroutine::Exception;
use crate::coroutine::errors::{RuntimeError, ValueError};
use crate::event_loop::inner;
use crate::event_loop::shared::{Message, Shared};
use crate::operation::{Operation, Place, Wakers};
use crate::streams::buffer::Buffer;

/// A file, and what was read ahead of where its user is.
pub(super) struct State {
    pub(super) file: fs::File,
    pub(super) ahead: Buffer,
}

enum Slot {
    Idle(Box<State>),
    Busy,
    Closed,
}

/// What a job has found out.
pub(super) enum Outcome {
    Done,
    Number(u64),
    Metadata(fs::Metadata),
}

/// Where the result of a job is put.
pub(super) type Answer = Rc<RefCell<Option<io::Result<Outcome>>>>;

pub(super) type Job = Box<dyn FnOnce(&mut State) -> io::Result<Outcome> + Send>;

/// What a thread sends back.
type Done = (Box<State>, io::Result<Outcome>);

/// What the handles on a file share.
pub(super) struct Inner {
    slot: RefCell<Slot>,
    closing: std::cell::Cell<bool>,
    waiters: Wakers,
}

/// What is found in the slot.
pub(super) enum Turn {
    Mine,
    Later,
}

impl Inner {
    pub(super) fn new(file: fs::File) -> Rc<Self> {
        let state = Box::new(State { file, ahead: Buffer::default() });
        Rc::new(Inner {
            slot: RefCell::new(Slot::Idle(state)),
            closing: std::cell::Cell::new(false),
            waiters: Wakers::default(),
        })
    }

    /// Whether it is one's turn; `Later`: the waker is woken when it may be.
    pub(super) fn turn(&self, cx: &Context<'_>, place: Place<'_>) -> Result<Turn, Exception> {
        match &*self.slot.borrow() {
            Slot::Idle(_) => Ok(Turn::Mine),
            Slot::Closed => Err(closed()),
            Slot::Busy if self.closing.get() => Err(closed()),
            Slot::Busy => {
                self.waiters.wait(place, cx);
                Ok(Turn::Later)
            }
        }
    }

    /// What was read ahead, while nobody works on it.
    pub(super) fn ahead<R>(&self, f: impl FnOnce(&mut Buffer) -> R) -> Option<R> {
        match &mut *self.slot.borrow_mut() {
            Slot::Idle(state) => Some(f(&mut state.ahead)),
            _ => None,
        }
    }

    /// Waits for whatever changes.
    pub(super) fn wait(&self, cx: &Context<'_>, place: Place<'_>) {
        self.waiters.wait(place, cx);
    }

    pub(super) fn leave(&self, place: Option<usize>) {
        self.waiters.leave(place);
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closing.get() || matches!(*self.slot.borrow(), Slot::Closed)
    }

    /// Closes it, now or when the job that works on it is done.
    pub(super) fn close(&self) {
        self.closing.set(true);
        let state = {
            let mut slot = self.slot.borrow_mut();
            match &*slot {
                Slot::Busy => None,
                _ => Some(std::mem::replace(&mut *slot, Slot::Closed)),
            }
        };
        drop(state);
        self.waiters.wake_all();
    }

    /// Sends the state to a thread; its result is put into `result`. It has to be one's turn.
    pub(super) fn begin(self: &Rc<Self>, job: Job, result: Answer) -> Result<(), Exception> {
        let home = inner::running().ok_or_else(|| RuntimeError::new("no running event loop"))?;
        let before = self.slot.replace(Slot::Busy);
        let Slot::Idle(mut state) = before else {
            *self.slot.borrow_mut() = before;
            return Err(RuntimeError::new("the file is being used").into());
        };
        let there = Arc::new(Mutex::new(None));
        let back = Back { file: self.clone(), result, there: there.clone() };
        let number = home.add_job(Box::new(move || drop(back)));
        let report = Report { shared: home.shared.clone(), number };
        let work = move || {
            let done = job(&mut state);
            *there.lock().unwrap_or_else(PoisonError::into_inner) = Some((state, done));
            drop(report);
        };
        let begun = home.executor.execute(Box::new(work));
        if begun.is_err() {
            // With it goes the file: there is no thread for it any more.
            drop(home.remove_job(number));
        }
        begun
    }

    fn come_back(&self, there: Option<Done>, result: &Answer) {
        let (slot, done) = match there {
            Some((state, done)) if !self.closing.get() => (Slot::Idle(state), Some(done)),
            Some((_, done)) => (Slot::Closed, Some(done)),
            None => (Slot::Closed, Some(Err(io::Error::other("the work on the file was not finished")))),
        };
        *self.slot.borrow_mut() = slot;
        *result.borrow_mut() = done;
        self.waiters.wake_all();
    }
}

/// The way back, taken when the loop hears of the end of the job, or is gone itself.
struct Back {
    file: Rc<Inner>,
    result: Answer,
    there: Arc<Mutex<Option<Done>>>,
}

impl Drop for Back {
    fn drop(&mut self) {
        let there = self.there.lock().unwrap_or_else(PoisonError::into_inner).take();
        self.file.come_back(there, &self.result);
    }
}

/// Tells the loop that the job is done, whether it was finished, panicked, or was thrown away by its pool.
struct Report {
    shared: Arc<Shared>,
    number: usize,
}

impl Drop for Report {
    fn drop(&mut self) {
        self.shared.push(Message::JobDone(self.number));
    }
}

/// `ValueError("I/O operation on closed file.")`
pub(super) fn closed() -> Exception {
    ValueError::new("I/O operation on closed file.").into()
}

/// One job: waits for its turn, is worked on, and gives what was found out.
pub(super) struct Working {
    file: Rc<Inner>,
    job: Option<Job>,
    result: Answer,
    place: Option<usize>,
}

impl Working {
    pub(super) fn new(
        file: Rc<Inner>,
        job: impl FnOnce(&mut State) -> io::Result<Outcome> + Send + 'static,
    ) -> Self {
        Working { file, job: Some(Box::new(job)), result: Rc::default(), place: None }
    }
}

impl Operation for Working {
    type Output = Outcome;

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Outcome, Exception>> {
        if let Some(result) = self.result.take() {
            return Poll::Ready(result.map_err(Exception::from));
        }
        if self.job.is_some()
            && let Turn::Mine = self.file.turn(cx, Some(&mut self.place))?
            && let Some(job) = self.job.take()
        {
            self.file.begin(job, self.result.clone())?;
        }
        self.file.wait(cx, Some(&mut self.place));
        Poll::Pending
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        self.file.leave(self.place);
    }
}
