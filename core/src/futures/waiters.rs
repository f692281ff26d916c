//! [`Waiters`]: those who are told when a future is done.
//!
//! ```text
//!   None ──add──▶ One ──add──▶ Several          nearly always there is just one, and it needs no allocation
//!     ▲──remove────┘
//! ```
//!
//! Invariant: numbers ascend, and none is given twice, so who takes its waiter back takes no other one.

use std::mem;
use std::rc::Rc;
use std::task::Waker;

use super::core::Cloner;
use crate::event_loop::ready::{Notify, Number};
use crate::task::TaskId;

/// Whom to tell that a future is done.
pub(crate) enum Waiter {
    /// A task of the same loop that awaits it.
    Task(TaskId),
    /// Whoever awaits it through another waker.
    Waker(Waker),
    /// A done callback, which enters its context.
    Callback(Box<dyn FnOnce()>),
    /// One of the combinators.
    Notify(Rc<dyn Notify>, Number),
}

impl Waiter {
    pub(crate) fn notify(what: Rc<dyn Notify>, number: usize) -> Self {
        Waiter::Notify(what, number as Number)
    }
}

/// Waiters in the order in which they came; nearly always there is just one. Their numbers ascend, and are given by the future.
pub(super) enum Waiters<T> {
    None,
    /// It has the number before the next.
    One(Waiter),
    /// There are or have been several, or the value is to be copied.
    Several(Box<Several<T>>),
}

pub(super) struct Several<T> {
    pub(super) list: Vec<(u32, Waiter)>,
    /// How to copy the value; known once a second handle on it was made.
    pub(super) cloner: Option<Cloner<T>>,
}

impl<T> Waiters<T> {
    /// Adds one, of the number that is next.
    #[inline]
    pub(super) fn add(&mut self, number: u32, waiter: Waiter) {
        if let Waiters::None = *self {
            *self = Waiters::One(waiter);
        } else {
            self.several(number).list.push((number, waiter));
        }
    }

    /// The long form of it.
    #[inline(never)]
    pub(super) fn several(&mut self, next: u32) -> &mut Several<T> {
        if !matches!(self, Waiters::Several(_)) {
            let list = match mem::replace(self, Waiters::None) {
                Waiters::One(waiter) => vec![(next.wrapping_sub(1), waiter)],
                _ => Vec::new(),
            };
            *self = Waiters::Several(Box::new(Several { list, cloner: None }));
        }
        match self {
            Waiters::Several(several) => several,
            _ => unreachable!("it has just been made"),
        }
    }

    pub(super) fn remove(&mut self, number: u32, next: u32) -> Option<Waiter> {
        match self {
            Waiters::One(_) if next.wrapping_sub(1) == number => match mem::replace(self, Waiters::None) {
                Waiters::One(waiter) => Some(waiter),
                _ => None,
            },
            Waiters::Several(several) => {
                let place = several.list.iter().position(|waiter| waiter.0 == number);
                place.map(|place| several.list.remove(place).1)
            }
            _ => None,
        }
    }

    pub(super) fn get_mut(&mut self, number: u32, next: u32) -> Option<&mut Waiter> {
        match self {
            Waiters::One(waiter) if next.wrapping_sub(1) == number => Some(waiter),
            Waiters::Several(several) => {
                several.list.iter_mut().find(|waiter| waiter.0 == number).map(|waiter| &mut waiter.1)
            }
            _ => None,
        }
    }

    /// Those there are, with their numbers.
    pub(super) fn iter(&self, next: u32) -> impl Iterator<Item = (u32, &Waiter)> {
        let (one, several) = match self {
            Waiters::None => (None, None),
            Waiters::One(waiter) => (Some((next.wrapping_sub(1), waiter)), None),
            Waiters::Several(several) => {
                (None, Some(several.list.iter().map(|waiter| (waiter.0, &waiter.1))))
            }
        };
        one.into_iter().chain(several.into_iter().flatten())
    }
}
