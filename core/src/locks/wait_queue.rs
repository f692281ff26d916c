//! [`WaitQueue`]: those who wait for one thing, in the order in which they came.
//!
//! ```text
//!              ┌────────────── stay ◀──────────────┐
//!   join ──▶ Waiting ──grant_next──▶ Granted ──────┤──▶ leave
//!              └───being cancelled─▶ Passed ───────┘
//! ```
//!
//! Whoever grants wakes the waiter and does no more: what was granted is taken by the waiter when it runs, and until then it is
//! counted, so that nobody who comes later takes it. A waiter that leaves without taking it says so, and its owner grants again.
//!
//! A task that is being cancelled (its step is due, and will raise) would only hand on what it is given, a tick later. It is
//! passed over. Should the cancellation be taken back before that step, the waiter finds itself passed, and asks again.
//!
//! Invariants: the list links the waiting ones, and nothing else, by ascending ticket; a ticket is kept until its owner leaves,
//! so who goes back to waiting is where it was; wakers are called and dropped with nothing borrowed; without waiters there is
//! no allocation; `granted` and `waiting` are how many entries have that turn and how many are linked.

use std::cell::{Cell, RefCell};
use std::mem;
use std::task::{Context, Waker};

use crate::event_loop::inner::{self, LoopNumber};
use crate::task::TaskId;

/// More places than this are not kept for later when the last has gone.
const KEPT: usize = 64;

/// A FIFO queue of waiters. What is asked for all the time is beside the list, so that a queue in which nobody waits is not
/// looked into.
#[derive(Default)]
pub(crate) struct WaitQueue {
    granted: Cell<u32>,
    waiting: Cell<u32>,
    list: RefCell<List>,
}

/// Where somebody waits.
pub(crate) type Place = u32;

/// The place of nobody.
const NOWHERE: Place = u32::MAX;

/// What is known of a waiter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    /// In the list.
    Waiting,
    /// Its turn has come.
    Granted,
    /// Its turn has come while it was being cancelled.
    Passed,
}

/// Entries stay where they are: a waiter that comes and goes with every message moves nothing.
struct List {
    places: Vec<Entry>,
    /// The first of the places that nobody has; what follows it is the next one.
    free: Place,
    /// How many are there.
    len: usize,
    first: Place,
    last: Place,
    next_ticket: u64,
}

impl Default for List {
    fn default() -> Self {
        List { places: Vec::new(), free: NOWHERE, len: 0, first: NOWHERE, last: NOWHERE, next_ticket: 0 }
    }
}

struct Entry {
    ticket: u64,
    wake: Wake,
    before: Place,
    after: Place,
    turn: Turn,
}

/// How a waiter is woken. A task is found by the number of its loop: a handle on the loop would be counted up and down with every
/// wait.
enum Wake {
    Nobody,
    Task(LoopNumber, TaskId),
    Waker(Waker),
}

impl Wake {
    /// Wakes who polls, and lets its loop know that it waits for something of ours.
    #[inline(always)]
    fn of(cx: &Context<'_>) -> Self {
        let task = inner::with_running(|running| {
            running.note_wait(None, false);
            running.task_of(cx.waker()).map(|id| (running.number, id))
        });
        match task {
            Some(Some((home, id))) => Wake::Task(home, id),
            _ => Wake::Waker(cx.waker().clone()),
        }
    }

    fn is_being_cancelled(&self) -> bool {
        match self {
            Wake::Task(home, id) => {
                inner::with_loop(*home, |home| home.tasks.borrow().is_being_cancelled(*id)).unwrap_or(false)
            }
            _ => false,
        }
    }

    #[inline]
    fn wake(self) {
        match self {
            // A loop that is closed has no tasks.
            Wake::Task(home, id) => drop(inner::with_loop(home, |home| home.schedule(id))),
            Wake::Waker(waker) => waker.wake(),
            Wake::Nobody => {}
        }
    }
}

impl WaitQueue {
    /// A place at the end.
    pub(crate) fn join(&self, cx: &Context<'_>) -> Place {
        let wake = Wake::of(cx);
        self.waiting.set(self.waiting.get() + 1);
        self.list.borrow_mut().add(wake)
    }

    /// Waits on, or again, in the same place.
    pub(crate) fn stay(&self, place: Place, cx: &Context<'_>) {
        let wake = Wake::of(cx);
        let mut list = self.list.borrow_mut();
        let Some(entry) = list.places.get_mut(place as usize) else { return };
        let replaced = mem::replace(&mut entry.wake, wake);
        let turn = mem::replace(&mut entry.turn, Turn::Waiting);
        if turn != Turn::Waiting {
            self.waiting.set(self.waiting.get() + 1);
            self.granted.set(self.granted.get() - u32::from(turn == Turn::Granted));
            list.link(place);
        }
        drop(list);
        drop(replaced);
    }

    /// Whether its turn has come.
    #[inline]
    pub(crate) fn turn(&self, place: Place) -> Turn {
        self.list.borrow().places.get(place as usize).map_or(Turn::Granted, |entry| entry.turn)
    }

    /// Gives the place up; whether its turn had come.
    #[inline]
    pub(crate) fn leave(&self, place: Place) -> bool {
        let mut list = self.list.borrow_mut();
        let Some(entry) = list.places.get_mut(place as usize) else { return false };
        let turn = entry.turn;
        let wake = mem::replace(&mut entry.wake, Wake::Nobody);
        match turn {
            Turn::Waiting => {
                self.waiting.set(self.waiting.get() - 1);
                list.unlink(place);
            }
            Turn::Granted => self.granted.set(self.granted.get() - 1),
            Turn::Passed => {}
        }
        list.vacate(place);
        drop(list);
        drop(wake);
        turn == Turn::Granted
    }

    /// Tells the first that its turn has come; `false` if nobody waits.
    #[inline]
    pub(crate) fn grant_next(&self) -> bool {
        self.waiting.get() > 0 && self.grant_first_that_goes_on()
    }

    fn grant_first_that_goes_on(&self) -> bool {
        let mut list = self.list.borrow_mut();
        loop {
            let first = list.first;
            let Some(entry) = list.places.get_mut(first as usize) else { return false };
            let goes_on = match entry.wake {
                // A loop that is closed has no tasks.
                Wake::Task(home, id) => inner::with_loop(home, |home| home.grant(id)).unwrap_or(true),
                _ => true,
            };
            entry.turn = if goes_on { Turn::Granted } else { Turn::Passed };
            let wake = match &mut entry.wake {
                Wake::Waker(_) => mem::replace(&mut entry.wake, Wake::Nobody),
                _ => Wake::Nobody,
            };
            list.unlink(first);
            self.waiting.set(self.waiting.get() - 1);
            if goes_on {
                self.granted.set(self.granted.get() + 1);
                drop(list);
                if let Wake::Waker(waker) = wake {
                    waker.wake();
                }
                return true;
            }
        }
    }

    /// Tells all of them, in order.
    pub(crate) fn grant_all(&self) {
        // Only those who are there now: a waker may run code that waits anew.
        for _ in 0..self.waiting.get() {
            self.grant_first();
        }
    }

    fn grant_first(&self) -> bool {
        let mut list = self.list.borrow_mut();
        let first = list.first;
        let Some(entry) = list.places.get_mut(first as usize) else { return false };
        entry.turn = Turn::Granted;
        let wake = mem::replace(&mut entry.wake, Wake::Nobody);
        list.unlink(first);
        self.waiting.set(self.waiting.get() - 1);
        self.granted.set(self.granted.get() + 1);
        drop(list);
        wake.wake();
        true
    }

    /// Whether somebody waits who is not being cancelled. Those before it that are, are passed over.
    fn somebody_waits(&self) -> bool {
        self.waiting.get() > 0 && self.pass_over()
    }

    fn pass_over(&self) -> bool {
        let mut list = self.list.borrow_mut();
        loop {
            let first = list.first;
            let Some(entry) = list.places.get_mut(first as usize) else { return false };
            if !entry.wake.is_being_cancelled() {
                return true;
            }
            entry.turn = Turn::Passed;
            list.unlink(first);
            self.waiting.set(self.waiting.get() - 1);
        }
    }

    /// Whether who comes now has somebody before it.
    pub(crate) fn is_contended(&self) -> bool {
        self.granted() > 0 || self.somebody_waits()
    }

    /// How many have not yet taken what was granted to them.
    pub(crate) fn granted(&self) -> usize {
        self.granted.get() as usize
    }

    /// How many are there, whether or not their turn has come.
    pub(crate) fn len(&self) -> usize {
        self.list.borrow().len
    }
}

impl List {
    /// A place at the end for who comes now, with the next ticket.
    #[inline]
    fn add(&mut self, wake: Wake) -> Place {
        let (ticket, before, after) = (self.next_ticket, self.last, NOWHERE);
        self.next_ticket += 1;
        self.len += 1;
        let new = Entry { ticket, wake, before, after, turn: Turn::Waiting };
        let mut place = self.free;
        if let Some(entry) = self.places.get_mut(place as usize) {
            self.free = entry.after;
            *entry = new;
        } else {
            // So many waiters at once as there are numbers do not fit into memory.
            place = self.places.len() as Place;
            self.places.push(new);
        }
        self.set_after(before, place);
        self.last = place;
        place
    }

    /// Nobody has the place any more.
    #[inline]
    fn vacate(&mut self, place: Place) {
        if let Some(entry) = self.places.get_mut(place as usize) {
            entry.after = mem::replace(&mut self.free, place);
        }
        self.len -= 1;
        if self.len == 0 && self.places.len() > KEPT {
            self.places = Vec::new();
            self.free = NOWHERE;
        }
    }

    /// Puts a place back into the list, by its ticket: after it was granted in vain it belongs near the front.
    fn link(&mut self, place: Place) {
        let Some(ticket) = self.places.get(place as usize).map(|entry| entry.ticket) else { return };
        let is_earlier =
            |list: &Self, other: Place| list.places.get(other as usize).is_some_and(|o| o.ticket < ticket);
        let (mut before, mut after) = (self.last, NOWHERE);
        if before != NOWHERE && !is_earlier(self, before) {
            (before, after) = (NOWHERE, self.first);
            while is_earlier(self, after) {
                (before, after) =
                    (after, self.places.get(after as usize).map_or(NOWHERE, |entry| entry.after));
            }
        }
        self.set_after(before, place);
        self.set_before(after, place);
        self.set_before(place, before);
        self.set_after(place, after);
    }

    #[inline]
    fn unlink(&mut self, place: Place) {
        let Some(entry) = self.places.get(place as usize) else { return };
        let (before, after) = (entry.before, entry.after);
        self.set_after(before, after);
        self.set_before(after, before);
    }

    /// What follows a place; what follows none is the first.
    #[inline]
    fn set_after(&mut self, place: Place, after: Place) {
        match self.places.get_mut(place as usize) {
            None => self.first = after,
            Some(entry) => entry.after = after,
        }
    }

    /// What comes before a place; what comes before none is the last.
    #[inline]
    fn set_before(&mut self, place: Place, before: Place) {
        match self.places.get_mut(place as usize) {
            None => self.last = before,
            Some(entry) => entry.before = before,
        }
    }
}
