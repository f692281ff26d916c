//! What to do at a suspension with a local that is in scope but is not mentioned again.
//!
//! It has to be kept to the end of its scope when it has a destructor (guards!), and must not be kept when it is a dead
//! shared borrow, or what it borrows could not be moved into the state. A macro sees no types, the compiler does: method
//! resolution prefers the implementation that needs fewer references, so `Copy` values and mutable borrows, which have no
//! destructor, are let go, and everything else is kept.
//!
//! ```text
//!   keep!(x)  ≡  (&&Probe::of(&x)).decision().apply(x)      // (), or x itself
//! ```

use std::marker::PhantomData;

/// Stands for the type of a local in method resolution.
#[derive(Debug)]
pub struct Probe<T: ?Sized>(PhantomData<T>);

impl<T> Probe<T> {
    /// The probe of a local's type.
    #[inline(always)]
    pub fn of(_: &T) -> Self {
        Probe(PhantomData)
    }
}

/// The decision to let a local go.
#[derive(Debug)]
pub struct LetGo;

impl LetGo {
    /// Drops it.
    #[inline(always)]
    pub fn apply<T>(self, _: T) {}
}

/// The decision to keep a local.
#[derive(Debug)]
pub struct Keep;

impl Keep {
    /// Keeps it.
    #[inline(always)]
    pub fn apply<T>(self, local: T) -> T {
        local
    }
}

/// Chosen for `Copy` types.
pub trait CopyDecision {
    /// Lets it go.
    #[inline(always)]
    fn decision(&self) -> LetGo {
        LetGo
    }
}
impl<T: Copy> CopyDecision for &&Probe<T> {}

/// Chosen for mutable borrows.
pub trait BorrowDecision {
    /// Lets it go.
    #[inline(always)]
    fn decision(&self) -> LetGo {
        LetGo
    }
}
impl<T: ?Sized> BorrowDecision for &Probe<&mut T> {}

/// Chosen for all others.
pub trait OwnDecision {
    /// Keeps it.
    #[inline(always)]
    fn decision(&self) -> Keep {
        Keep
    }
}
impl<T> OwnDecision for Probe<T> {}
