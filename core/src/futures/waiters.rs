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

/// Waiters in the order in which they came, with ascending numbers; nearly always there is just one.
pub(super) enum Waiters {
    /// None; the next one's number.
    None(u32),
    One(u32, Waiter),
    /// There have been several, and the next one's number.
    Several(Box<(u32, Vec<(u32, Waiter)>)>),
}

impl Waiters {
    #[inline]
    pub(super) fn add(&mut self, waiter: Waiter) -> u32 {
        if let Waiters::None(number) = *self {
            *self = Waiters::One(number, waiter);
            return number;
        }
        self.add_to_others(waiter)
    }

    #[inline(never)]
    fn add_to_others(&mut self, waiter: Waiter) -> u32 {
        match mem::replace(self, Waiters::None(0)) {
            Waiters::None(number) => {
                *self = Waiters::One(number, waiter);
                number
            }
            Waiters::One(first, other) => {
                let number = first.wrapping_add(1);
                *self = Waiters::Several(Box::new((
                    number.wrapping_add(1),
                    vec![(first, other), (number, waiter)],
                )));
                number
            }
            Waiters::Several(mut several) => {
                let number = several.0;
                several.0 = number.wrapping_add(1);
                several.1.push((number, waiter));
                *self = Waiters::Several(several);
                number
            }
        }
    }

    pub(super) fn remove(&mut self, number: u32) -> Option<Waiter> {
        match self {
            Waiters::One(its, _) if *its == number => {
                match mem::replace(self, Waiters::None(number.wrapping_add(1))) {
                    Waiters::One(_, waiter) => Some(waiter),
                    _ => None,
                }
            }
            Waiters::Several(several) => {
                let place = several.1.iter().position(|waiter| waiter.0 == number);
                place.map(|place| several.1.remove(place).1)
            }
            _ => None,
        }
    }

    pub(super) fn get_mut(&mut self, number: u32) -> Option<&mut Waiter> {
        match self {
            Waiters::One(its, waiter) if *its == number => Some(waiter),
            Waiters::Several(several) => {
                several.1.iter_mut().find(|waiter| waiter.0 == number).map(|waiter| &mut waiter.1)
            }
            _ => None,
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &Waiter)> {
        let (one, several) = match self {
            Waiters::None(_) => (None, None),
            Waiters::One(number, waiter) => (Some((*number, waiter)), None),
            Waiters::Several(several) => (None, Some(several.1.iter().map(|waiter| (waiter.0, &waiter.1)))),
        };
        one.into_iter().chain(several.into_iter().flatten())
    }
}
