//! `for` loops of bodies that can be stored: what they iterate with is stored, too.
//!
//! Few iterators of the standard library can be stored, so a loop that suspends takes one that can, made of what it iterates
//! over. Which one, the compiler decides by the type, as in `keep`:
//!
//! ```text
//!   start..=end                    Inclusive: what serde makes of such a range would forget that it is exhausted
//!   an iterator that can be stored: start..end       as it is
//!   a collection that can be stored                  Left: stored as the items that are left
//!   one that can be cloned: iter.enumerate()         Rest: stored as the items that are still to come
//!   any other                      as it is, and refused: the loop cannot be stored
//! ```

use std::iter::FusedIterator;
use std::marker::PhantomData;
use std::ops::RangeInclusive;
use std::vec;

use serde::ser::{Error, Serializer};
use serde::{Deserialize, Deserializer, Serialize};

use super::store::Storable;

/// Stands for what is iterated over in method resolution: `(&&&&LoopProbe::of(&x)).looping().over(x)`.
#[derive(Debug)]
pub struct LoopProbe<T>(PhantomData<T>);

impl<T> LoopProbe<T> {
    /// The probe of a value's type.
    #[inline(always)]
    pub fn of(_: &T) -> Self {
        LoopProbe(PhantomData)
    }
}

macro_rules! ways {
    ($($(#[$doc:meta])* $way:ident for [$($bounds:tt)*] $probe:ty => $of:ident;)+) => { $(
        $(#[$doc])*
        pub trait $way {
            /// The decision.
            #[inline(always)]
            fn looping(&self) -> $of {
                $of
            }
        }
        impl<$($bounds)*> $way for $probe {}
    )+ };
}

ways! {
    /// Chosen for `start..=end`.
    InclusiveLoop for [T] &&&LoopProbe<RangeInclusive<T>> => OverInclusive;
    /// Chosen for what can be stored by itself.
    StorableLoop for [T: IntoIterator<IntoIter: Storable>] &&&&LoopProbe<T> => AsItIs;
    /// Chosen for collections that can be stored.
    CollectionLoop for [T: IntoIterator<Item: Storable> + Storable] &&LoopProbe<T> => OverCollection;
    /// Chosen for what can be stored as its remaining items.
    RestLoop for [T: IntoIterator<IntoIter: Clone, Item: Storable>] &LoopProbe<T> => OverRest;
    /// Chosen for all others.
    PlainLoop for [T] LoopProbe<T> => AsItIs;
}

/// The decision to iterate over a `RangeInclusive`.
#[derive(Debug)]
pub struct OverInclusive;
/// The decision to iterate as ever.
#[derive(Debug)]
pub struct AsItIs;
/// The decision to iterate over what is left of a collection.
#[derive(Debug)]
pub struct OverCollection;
/// The decision to keep count of the items that are still to come.
#[derive(Debug)]
pub struct OverRest;

impl OverInclusive {
    /// The iterator.
    #[inline(always)]
    pub fn over<T>(self, range: RangeInclusive<T>) -> Inclusive<T> {
        Inclusive(range)
    }
}

impl AsItIs {
    /// The iterator.
    #[inline(always)]
    pub fn over<T: IntoIterator>(self, iterable: T) -> T::IntoIter {
        iterable.into_iter()
    }
}

impl OverCollection {
    /// The iterator.
    #[inline(always)]
    pub fn over<T: IntoIterator>(self, collection: T) -> Left<T::Item> {
        Left(collection.into_iter().collect::<Vec<_>>().into_iter())
    }
}

impl OverRest {
    /// The iterator.
    #[inline(always)]
    pub fn over<T: IntoIterator>(self, iterable: T) -> Rest<T::IntoIter> {
        Rest::Original(iterable.into_iter())
    }
}

/// A `RangeInclusive` that is stored as its ends, or as nothing when it is exhausted.
#[derive(Debug, Clone)]
pub struct Inclusive<T>(RangeInclusive<T>);

impl<T> Iterator for Inclusive<T>
where
    RangeInclusive<T>: Iterator<Item = T>,
{
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        self.0.next()
    }
}

impl<T: Serialize + PartialOrd> Serialize for Inclusive<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ends = (!self.0.is_empty()).then(|| (self.0.start(), self.0.end()));
        ends.serialize(serializer)
    }
}

impl<'de, T> Deserialize<'de> for Inclusive<T>
where
    T: Deserialize<'de>,
    RangeInclusive<T>: EmptyRange,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let ends = Option::<(T, T)>::deserialize(deserializer)?;
        Ok(Inclusive(ends.map_or_else(RangeInclusive::empty, |(start, end)| start..=end)))
    }
}

/// What ranges can be made of that have nothing in them.
pub trait EmptyRange {
    /// A range with nothing in it.
    fn empty() -> Self;
}

macro_rules! empty_ranges {
    ($($ty:ty = $one:expr, $zero:expr;)+) => { $(
        impl EmptyRange for RangeInclusive<$ty> {
            fn empty() -> Self {
                $one..=$zero
            }
        }
    )+ };
}

empty_ranges! {
    u8 = 1, 0; u16 = 1, 0; u32 = 1, 0; u64 = 1, 0; u128 = 1, 0; usize = 1, 0;
    i8 = 1, 0; i16 = 1, 0; i32 = 1, 0; i64 = 1, 0; i128 = 1, 0; isize = 1, 0;
    char = 'b', 'a';
}

/// The items that are left of a collection.
#[derive(Debug, Clone)]
pub struct Left<T>(vec::IntoIter<T>);

impl<T> Iterator for Left<T> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        self.0.next()
    }
}

impl<T: Serialize> Serialize for Left<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_slice().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Left<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Left(Vec::deserialize(deserializer)?.into_iter()))
    }
}

/// An iterator that is stored as the items that are still to come.
#[derive(Debug)]
pub enum Rest<I: Iterator> {
    /// What the loop was begun with.
    Original(I),
    /// What a checkpoint held.
    Restored(vec::IntoIter<I::Item>),
}

impl<I: Iterator> Iterator for Rest<I> {
    type Item = I::Item;

    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        match self {
            Rest::Original(items) => items.next(),
            Rest::Restored(items) => items.next(),
        }
    }
}

impl<I: Iterator<Item: Clone> + Clone> Clone for Rest<I> {
    fn clone(&self) -> Self {
        match self {
            Rest::Original(items) => Rest::Original(items.clone()),
            Rest::Restored(items) => Rest::Restored(items.clone()),
        }
    }
}

impl<I: FusedIterator> FusedIterator for Rest<I> {}

impl<I: Iterator<Item: Serialize> + Clone> Serialize for Rest<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let items: Vec<I::Item> = match self {
            // The most that can be said of an iterator without end.
            Rest::Original(items) if items.size_hint().0 == usize::MAX => {
                return Err(Error::custom("a loop over an endless iterator cannot be stored"));
            }
            Rest::Original(items) => items.clone().collect(),
            Rest::Restored(items) => return items.as_slice().serialize(serializer),
        };
        items.serialize(serializer)
    }
}

impl<'de, I: Iterator<Item: Deserialize<'de>>> Deserialize<'de> for Rest<I> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Rest::Restored(Vec::deserialize(deserializer)?.into_iter()))
    }
}
