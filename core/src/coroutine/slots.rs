//! Slots: where the object that a body is awaiting is pinned, beside the body's unpinned state.
//!
//! A body with *n* awaits has a `SlotsN<A1, …, An>`: room for one awaited object at a time, of any of *n* types. It is
//! filled and polled in place, so nothing that is awaited ever moves. The projection is written once here, which keeps
//! expansions free of it. A body with more awaits than the largest of these nests another in its last place.
//!
//! ```text
//!   set(Ak { object }) ──▶ [ object of type Ak ] ──at_k()──▶ Some(Pin<&mut Ak>)
//!   set(Empty)         ──▶ [ empty ]
//! ```

#![allow(missing_docs, reason = "the fields of pin-project-lite enums take no documentation")]

use std::pin::Pin;

use pin_project_lite::pin_project;

use super::call_stack::CallStack;
use super::protocol::Resume;

/// What all slots can be asked.
pub trait Slots {
    /// Whether something is awaited.
    fn is_taken(&self) -> bool;

    /// Whether a suspended body stands at a `yield` that has to be sent a value: if it is not awaiting anything, it does.
    fn wants_value(self: Pin<&mut Self>) -> bool;

    /// See [`Resume::call_stack`].
    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack);
}

/// What may be in a slot: an awaited object, or more slots.
pub trait Slotted {
    /// See [`Slots::is_taken`].
    fn is_an_await(&self) -> bool;

    /// See [`Slots::wants_value`].
    fn wants_value(self: Pin<&mut Self>) -> bool;

    /// See [`Resume::call_stack`].
    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack);
}

impl<A: Resume> Slotted for A {
    #[inline(always)]
    fn is_an_await(&self) -> bool {
        Resume::is_an_await(self)
    }

    fn wants_value(self: Pin<&mut Self>) -> bool {
        Resume::wants_value(self)
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        Resume::call_stack(self, stack);
    }
}

/// The slots of a body that awaits nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoSlots;

impl Slots for NoSlots {
    #[inline(always)]
    fn is_taken(&self) -> bool {
        false
    }

    #[inline(always)]
    fn wants_value(self: Pin<&mut Self>) -> bool {
        true
    }

    fn call_stack(self: Pin<&mut Self>, _: &mut CallStack) {}
}

macro_rules! slots {
    ($name:ident, $project:ident: $($ty:ident $at:ident),+) => {
        pin_project! {
            /// Room for one awaited object.
            #[project = $project]
            #[derive(Debug, Clone)]
            pub enum $name<$($ty),+> {
                /// Nothing is awaited.
                Empty,
                $(
                    /// The object awaited at this place.
                    $ty { #[pin] object: $ty },
                )+
            }
        }

        impl<$($ty: Slotted),+> Slots for $name<$($ty),+> {
            #[inline(always)]
            fn is_taken(&self) -> bool {
                match self {
                    $name::Empty => false,
                    $($name::$ty { object } => Slotted::is_an_await(object),)+
                }
            }

            #[inline]
            fn wants_value(self: Pin<&mut Self>) -> bool {
                match self.project() {
                    $project::Empty => true,
                    $($project::$ty { object } => Slotted::wants_value(object),)+
                }
            }

            #[cold]
            fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
                match self.project() {
                    $project::Empty => {}
                    $($project::$ty { object } => Slotted::call_stack(object, stack),)+
                }
            }
        }

        impl<$($ty: Slotted),+> Slotted for $name<$($ty),+> {
            fn is_an_await(&self) -> bool {
                Slots::is_taken(self)
            }

            fn wants_value(self: Pin<&mut Self>) -> bool {
                Slots::wants_value(self)
            }

            fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
                Slots::call_stack(self, stack);
            }
        }

        impl<$($ty),+> $name<$($ty),+> {
            $(
                /// The object in this place, if it is there.
                #[inline(always)]
                pub fn $at(self: Pin<&mut Self>) -> Option<Pin<&mut $ty>> {
                    match self.project() {
                        $project::$ty { object } => Some(object),
                        _ => None,
                    }
                }
            )+
        }
    };
}

slots!(Slots1, Slots1Project: A1 at_1);
slots!(Slots2, Slots2Project: A1 at_1, A2 at_2);
slots!(Slots3, Slots3Project: A1 at_1, A2 at_2, A3 at_3);
slots!(Slots4, Slots4Project: A1 at_1, A2 at_2, A3 at_3, A4 at_4);
slots!(Slots5, Slots5Project: A1 at_1, A2 at_2, A3 at_3, A4 at_4, A5 at_5);
slots!(
    Slots6, Slots6Project:
    A1 at_1, A2 at_2, A3 at_3, A4 at_4, A5 at_5, A6 at_6
);
slots!(
    Slots7, Slots7Project:
    A1 at_1, A2 at_2, A3 at_3, A4 at_4, A5 at_5, A6 at_6, A7 at_7
);
slots!(
    Slots8, Slots8Project:
    A1 at_1, A2 at_2, A3 at_3, A4 at_4,
    A5 at_5, A6 at_6, A7 at_7, A8 at_8
);
