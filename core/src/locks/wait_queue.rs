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
//! no allocation.

use std::cell::RefCell;
use std::mem;
use std::rc::Rc;
use std::task::{Context, Waker};

use crate::event_loop::inner::{self, Inner};
use crate::futures::core::Waiter;
use crate::task::TaskId;

/// More places than this are not kept for later when the last has gone.
const KEPT: usize = 64;

/// A FIFO queue of waiters.
#[derive(Default)]
pub(crate) struct WaitQueue {
    list: RefCell<List>,
}

/// Where somebody waits.
pub(crate) type Place = usize;

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
#[derive(Default)]
struct List {
    places: Vec<Entry>,
    /// The first of the places that nobody has; what follows it is the next one.
    free: Option<Place>,
    /// How many are there.
    len: usize,
    first: Option<Place>,
    last: Option<Place>,
    next_ticket: u64,
    granted: usize,
}

struct Entry {
    ticket: u64,
    turn: Turn,
    wake: Option<Wake>,
    before: Option<Place>,
    after: Option<Place>,
}

/// How a waiter is woken.
enum Wake {
    Task(Rc<Inner>, TaskId),
    Waker(Waker),
}

impl Wake {
    /// Wakes who polls, and lets its loop know that it waits for something of ours.
    #[inline(always)]
    fn of(cx: &Context<'_>) -> Self {
        let Some(running) = inner::running() else { return Wake::Waker(cx.waker().clone()) };
        running.note_wait(None, false);
        match running.waiter(cx) {
            Waiter::Task(id) => Wake::Task(running, id),
            _ => Wake::Waker(cx.waker().clone()),
        }
    }

    fn is_being_cancelled(&self) -> bool {
        matches!(self, Wake::Task(home, id) if home.tasks.borrow().is_being_cancelled(*id))
    }

    fn wake(self) {
        match self {
            Wake::Task(home, id) => home.schedule(id),
            Wake::Waker(waker) => waker.wake(),
        }
    }
}

impl WaitQueue {
    /// A place at the end.
    pub(crate) fn join(&self, cx: &Context<'_>) -> Place {
        let wake = Some(Wake::of(cx));
        let mut list = self.list.borrow_mut();
        let place = list.place();
        if let Some(entry) = list.places.get_mut(place) {
            entry.wake = wake;
        }
        list.link(place);
        place
    }

    /// Waits on, or again, in the same place.
    pub(crate) fn stay(&self, place: Place, cx: &Context<'_>) {
        let wake = Some(Wake::of(cx));
        let mut list = self.list.borrow_mut();
        let Some(entry) = list.places.get_mut(place) else { return };
        let replaced = mem::replace(&mut entry.wake, wake);
        let turn = mem::replace(&mut entry.turn, Turn::Waiting);
        if turn != Turn::Waiting {
            list.granted -= usize::from(turn == Turn::Granted);
            list.link(place);
        }
        drop(list);
        drop(replaced);
    }

    /// Whether its turn has come.
    pub(crate) fn turn(&self, place: Place) -> Turn {
        self.list.borrow().places.get(place).map_or(Turn::Granted, |entry| entry.turn)
    }

    /// Gives the place up; whether its turn had come.
    pub(crate) fn leave(&self, place: Place) -> bool {
        let mut list = self.list.borrow_mut();
        let Some(turn) = list.places.get(place).map(|entry| entry.turn) else { return false };
        match turn {
            Turn::Waiting => list.unlink(place),
            Turn::Granted => list.granted -= 1,
            Turn::Passed => {}
        }
        let wake = list.vacate(place);
        drop(list);
        drop(wake);
        turn == Turn::Granted
    }

    /// Tells the first that its turn has come; `false` if nobody waits.
    pub(crate) fn grant_next(&self) -> bool {
        if !self.somebody_waits() {
            return false;
        }
        self.grant_first()
    }

    /// Tells all of them, in order.
    pub(crate) fn grant_all(&self) {
        // Only those who are there now: a waker may run code that waits anew.
        for _ in 0..self.len() {
            self.grant_first();
        }
    }

    fn grant_first(&self) -> bool {
        let mut list = self.list.borrow_mut();
        let Some(first) = list.first else { return false };
        list.unlink(first);
        list.granted += 1;
        let mut wake = None;
        if let Some(entry) = list.places.get_mut(first) {
            entry.turn = Turn::Granted;
            wake = entry.wake.take();
        }
        drop(list);
        if let Some(wake) = wake {
            wake.wake();
        }
        true
    }

    /// Whether somebody waits who is not being cancelled. Those before it that are, are passed over.
    fn somebody_waits(&self) -> bool {
        let mut list = self.list.borrow_mut();
        while let Some(first) = list.first {
            let Some(entry) = list.places.get_mut(first) else { return false };
            if !entry.wake.as_ref().is_some_and(Wake::is_being_cancelled) {
                return true;
            }
            entry.turn = Turn::Passed;
            list.unlink(first);
        }
        false
    }

    /// Whether who comes now has somebody before it.
    pub(crate) fn is_contended(&self) -> bool {
        self.granted() > 0 || self.somebody_waits()
    }

    /// How many have not yet taken what was granted to them.
    pub(crate) fn granted(&self) -> usize {
        self.list.borrow().granted
    }

    /// How many are there, whether or not their turn has come.
    pub(crate) fn len(&self) -> usize {
        self.list.borrow().len
    }
}

impl List {
    /// A place for who comes now, with the next ticket.
    fn place(&mut self) -> Place {
        let ticket = self.next_ticket;
        self.next_ticket += 1;
        self.len += 1;
        if let Some(place) = self.free
            && let Some(entry) = self.places.get_mut(place)
        {
            self.free = entry.after;
            entry.ticket = ticket;
            entry.turn = Turn::Waiting;
            return place;
        }
        self.places.push(Entry { ticket, turn: Turn::Waiting, wake: None, before: None, after: None });
        self.places.len() - 1
    }

    /// Nobody has the place any more.
    fn vacate(&mut self, place: Place) -> Option<Wake> {
        let entry = self.places.get_mut(place)?;
        let wake = entry.wake.take();
        entry.after = self.free.replace(place);
        self.len -= 1;
        if self.len == 0 && self.places.len() > KEPT {
            self.places = Vec::new();
            self.free = None;
        }
        wake
    }

    /// Puts a place into the list, by its ticket: at the end, or, after it was granted in vain, near the front.
    fn link(&mut self, place: Place) {
        let Some(ticket) = self.places.get(place).map(|entry| entry.ticket) else { return };
        let is_later = |list: &Self, other: Place| list.places.get(other).is_some_and(|o| o.ticket > ticket);
        let (mut before, mut after) = (self.last, None);
        if before.is_some_and(|last| is_later(self, last)) {
            (before, after) = (None, self.first);
            while let Some(other) = after.filter(|other| !is_later(self, *other)) {
                (before, after) = (after, self.places.get(other).and_then(|entry| entry.after));
            }
        }
        self.set_after(before, Some(place));
        self.set_before(after, Some(place));
        self.set_before(Some(place), before);
        self.set_after(Some(place), after);
    }

    fn unlink(&mut self, place: Place) {
        let Some(entry) = self.places.get(place) else { return };
        let (before, after) = (entry.before, entry.after);
        self.set_after(before, after);
        self.set_before(after, before);
    }

    /// What follows a place; what follows none is the first.
    fn set_after(&mut self, place: Option<Place>, after: Option<Place>) {
        match place {
            None => self.first = after,
            Some(place) => {
                if let Some(entry) = self.places.get_mut(place) {
                    entry.after = after;
                }
            }
        }
    }

    /// What comes before a place; what comes before none is the last.
    fn set_before(&mut self, place: Option<Place>, before: Option<Place>) {
        match place {
            None => self.last = before,
            Some(place) => {
                if let Some(entry) = self.places.get_mut(place) {
                    entry.before = before;
                }
            }
        }
    }
}
