//! Objects that can be stored, and go on in another process.
//!
//! ```text
//!   suspended ──Serialize──▶ [name, fingerprint, state, [locals…], what is awaited] ──restore──▶ a fresh object, suspended there
//! ```
//!
//! Five elements in a fixed order, so that every format can hold them, self-describing or not. What is awaited or delegated
//! to is an object of the same kind, stored in the same way; `null` where there is nothing.
//!
//! The code of a body cannot be stored, so a checkpoint is restored *into* a fresh object of the same function. The fresh
//! object gives the arguments that are not stored (references, and those marked `#[fresh]`), and makes the objects that were
//! awaited anew, with the arguments that they were made with; these are fresh then, and are restored in turn.
//!
//! Invariant: a checkpoint of another body, or of another version of the same one, is refused before anything of it is used.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeOwned, DeserializeSeed, SeqAccess, Visitor};
use serde::ser::{SerializeTuple, Serializer};
use serde::{Deserialize, Deserializer, Serialize};

use super::awaitable::CoroutineAwait;
use super::closing::{Close, Closing};
use super::delegate::{Delegated, Items};
use super::machine::{Kind, Machine, Point, Saved};
use super::show::Extra;
use super::slots::{NoSlots, Slots1, Slots2, Slots3, Slots4, Slots5, Slots6, Slots7, Slots8};

/// An object that can be stored while it is suspended, and restored into a fresh one: what a generator gives that is
/// declared `-> impl Generator<…> + Checkpoint`, and a coroutine that is declared
/// `#[dunder::coroutine(checkpoint, yields = …, sends = …)]`.
///
/// It is stored as anything is with serde, through [`Serialize`]. No counterpart in Python, whose generators cannot be
/// pickled.
///
/// The locals that live across a suspension are stored, so they must be `Serialize` and `DeserializeOwned`. Arguments
/// that are references, or are marked `#[fresh]`, are not: after a restore they are those of the fresh object.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be stored in a checkpoint",
    label = "not an object of a function that asks for it",
    note = "a generator function gives objects that can be stored with `-> impl Generator<…> + Checkpoint`, a coroutine \
            function with `#[dunder::coroutine(checkpoint, yields = …, sends = …)]`",
    note = "D315: https://docs.rs/dunder/latest/dunder/explained/index.html#d315"
)]
pub trait Checkpoint: Serialize {
    /// Continues where the stored object was suspended, with its locals.
    ///
    /// # Errors
    ///
    /// If this object has been started; if what is stored is a checkpoint of another function, or of one whose source has
    /// changed since; if the deserializer fails. The object is closed then.
    fn restore<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error>;
}

/// Restores a stored object into a fresh one: `restore(total(), deserializer)` goes on where the stored `total()` was
/// suspended.
///
/// # Errors
///
/// See [`Checkpoint::restore`].
pub fn restore<'de, G, D>(mut fresh: G, deserializer: D) -> Result<G, D::Error>
where
    G: Checkpoint,
    D: Deserializer<'de>,
{
    fresh.restore(deserializer)?;
    Ok(fresh)
}

/// What a local must be to be stored.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be stored in a checkpoint, and lives across a suspension",
    label = "this would have to be stored: it must be `serde::Serialize` and `serde::de::DeserializeOwned`",
    note = "an argument marked `#[fresh]` is not stored but taken from the object that is restored into, and so are \
            arguments that are references",
    note = "a borrowed local cannot be stored: hold an owned value (`String` for `&str`), or end it before the suspension",
    note = "D316: https://docs.rs/dunder/latest/dunder/explained/index.html#d316"
)]
pub trait Storable: Serialize + DeserializeOwned {}
#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> Storable for T {}

/// Demands it of a local.
#[inline(always)]
pub fn storable_local<T: Storable>(_: &T) {}

/// Stands for the type of a local in method resolution: is it a reference?
///
/// Without this question the compiler would answer that a `Deserialize` is not general enough.
#[derive(Debug)]
pub struct StoreProbe<T>(PhantomData<T>);

impl<T> StoreProbe<T> {
    /// The probe of a local's type.
    #[inline(always)]
    pub fn of(_: &T) -> Self {
        StoreProbe(PhantomData)
    }
}

/// It is one.
#[derive(Debug)]
pub struct Reference;
/// It is none.
#[derive(Debug)]
pub struct Owned;

/// Chosen for references.
pub trait ReferenceKind {
    /// It is one.
    #[inline(always)]
    fn stored(&self) -> Reference {
        Reference
    }
}
impl<T: ?Sized> ReferenceKind for &StoreProbe<&T> {}

/// Chosen for all others.
pub trait OwnedKind {
    /// It is none.
    #[inline(always)]
    fn stored(&self) -> Owned {
        Owned
    }
}
impl<T> OwnedKind for StoreProbe<T> {}

/// What a local must be, that it may be looked at further.
#[diagnostic::on_unimplemented(
    message = "a reference cannot be stored in a checkpoint, and this one lives across a suspension",
    label = "hold an owned value instead (`String` for `&str`, `Vec` for a slice), or end it before the suspension",
    note = "only arguments may be references: they are not stored, but taken from the object that is restored into"
)]
pub trait OwnedLocal {}
impl OwnedLocal for Owned {}

/// Demands it of a local.
#[inline(always)]
pub fn owned_local<T: OwnedLocal>(_: T) {}

/// Demands of what is awaited that it can be stored.
#[inline(always)]
pub fn storable_awaited<T: Checkpoint>(_: &T) {}

/// The state enum of a body that can be stored.
pub trait StoredState: Saved + Sized {
    /// Tells one body from all others.
    const FINGERPRINT: &'static str;
    /// How many locals are stored in each state.
    const LOCALS: &'static [usize];

    /// The number of the state.
    fn number(&self) -> u32;

    /// Stores the locals.
    ///
    /// # Errors
    ///
    /// The serializer's.
    fn store<S: SerializeTuple>(&self, locals: &mut S) -> Result<(), S::Error>;

    /// The state of this number, with its locals; what is not stored comes from the fresh state.
    ///
    /// # Errors
    ///
    /// The deserializer's.
    fn load<'de, A: SeqAccess<'de>>(fresh: Self, number: u32, locals: &mut A) -> Result<Self, A::Error>;
}

/// Stores one local.
///
/// # Errors
///
/// The serializer's.
#[inline]
pub fn store_local<S: SerializeTuple, T: Serialize>(locals: &mut S, local: &T) -> Result<(), S::Error> {
    locals.serialize_element(local)
}

/// Loads one local.
///
/// # Errors
///
/// The deserializer's, or that there is none.
#[inline]
pub fn load_local<'de, A: SeqAccess<'de>, T: Deserialize<'de>>(locals: &mut A) -> Result<T, A::Error> {
    next(locals)
}

fn next<'de, A: SeqAccess<'de>, T: Deserialize<'de>>(elements: &mut A) -> Result<T, A::Error> {
    elements.next_element()?.ok_or_else(cut_off)
}

fn cut_off<E: de::Error>() -> E {
    E::custom("the checkpoint is cut off")
}

/// A closure that makes anew what a body awaits in a state.
#[derive(Debug, Clone, Copy)]
pub struct Nest<N>(N);

/// Makes a machine storable.
#[inline(always)]
pub fn storing<K: Kind, St: Saved, Sl, F, N>(
    machine: Machine<K, St, Sl, F>,
    nest: N,
) -> Machine<K, St, Sl, F, Extra<(), Nest<N>>>
where
    N: Fn(&St) -> Sl,
{
    machine.with(|()| Extra { show: (), nest: Nest(nest), file: "" })
}

/// The locals of a state.
struct LocalsOf<'a, St>(&'a St);

impl<St: StoredState> Serialize for LocalsOf<'_, St> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut locals = serializer.serialize_tuple(St::LOCALS[self.0.number() as usize])?;
        self.0.store(&mut locals)?;
        locals.end()
    }
}

const ELEMENTS: usize = 5;

impl<K, St, Sl, F, D, N> Serialize for Machine<K, St, Sl, F, Extra<D, Nest<N>>>
where
    K: Kind,
    St: StoredState,
    Sl: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut elements = serializer.serialize_tuple(ELEMENTS)?;
        elements.serialize_element(St::CODE.function)?;
        elements.serialize_element(St::FINGERPRINT)?;
        elements.serialize_element(&self.state().number())?;
        elements.serialize_element(&LocalsOf(self.state()))?;
        elements.serialize_element(&self.slots)?;
        elements.end()
    }
}

impl<K, St, Sl, F, D, N> Checkpoint for Machine<K, St, Sl, F, Extra<D, Nest<N>>>
where
    K: Kind,
    St: StoredState,
    Sl: Checkpoint,
    N: Fn(&St) -> Sl,
{
    fn restore<'de, De: Deserializer<'de>>(&mut self, deserializer: De) -> Result<(), De::Error> {
        let fresh = std::mem::replace(self.state_mut(), St::DONE);
        if fresh.point() != Point::Created {
            return Err(de::Error::custom(format_args!(
                "a checkpoint is restored into a fresh object: this `{}` has been started",
                St::CODE.function
            )));
        }
        let restoring = Restoring { fresh, nest: &self.extra.nest.0, slots: PhantomData };
        (*self.state_mut(), self.slots) = deserializer.deserialize_tuple(ELEMENTS, restoring)?;
        Ok(())
    }
}

/// Reads a checkpoint: the state, and what is awaited.
struct Restoring<'a, St, Sl, N> {
    fresh: St,
    nest: &'a N,
    slots: PhantomData<Sl>,
}

impl<'de, St: StoredState, Sl: Checkpoint, N: Fn(&St) -> Sl> Visitor<'de> for Restoring<'_, St, Sl, N> {
    type Value = (St, Sl);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a checkpoint of `{}`", St::CODE.function)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(St, Sl), A::Error> {
        let name: String = next(&mut elements)?;
        if name != St::CODE.function {
            return Err(de::Error::custom(format_args!(
                "this is a checkpoint of `{name}`, not of `{}`",
                St::CODE.function
            )));
        }
        let fingerprint: String = next(&mut elements)?;
        if fingerprint != St::FINGERPRINT {
            return Err(de::Error::custom(format_args!(
                "this checkpoint of `{name}` is of another version of its source, and cannot be continued in this one \
                 (fingerprint {fingerprint}, here it is {})",
                St::FINGERPRINT
            )));
        }
        let number: u32 = next(&mut elements)?;
        let Some(&count) = St::LOCALS.get(number as usize) else {
            return Err(de::Error::custom(format_args!("`{name}` has no state {number}")));
        };
        let seed = LocalsSeed { fresh: self.fresh, number, count };
        let state = elements.next_element_seed(seed)?.ok_or_else(cut_off)?;
        let mut slots = (self.nest)(&state);
        elements.next_element_seed(InPlace(&mut slots))?.ok_or_else(cut_off)?;
        Ok((state, slots))
    }
}

struct LocalsSeed<St> {
    fresh: St,
    number: u32,
    count: usize,
}

impl<'de, St: StoredState> DeserializeSeed<'de> for LocalsSeed<St> {
    type Value = St;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<St, D::Error> {
        deserializer.deserialize_tuple(self.count, self)
    }
}

impl<'de, St: StoredState> Visitor<'de> for LocalsSeed<St> {
    type Value = St;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} locals of a suspended `{}`", self.count, St::CODE.function)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut locals: A) -> Result<St, A::Error> {
        St::load(self.fresh, self.number, &mut locals)
    }
}

/// Restores an object where it is.
struct InPlace<'a, T>(&'a mut T);

impl<'de, T: Checkpoint> DeserializeSeed<'de> for InPlace<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.restore(deserializer)
    }
}

impl Serialize for NoSlots {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl Checkpoint for NoSlots {
    fn restore<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        <()>::deserialize(deserializer)
    }
}

macro_rules! stored_slots {
    ($($name:ident: $($ty:ident),+;)+) => { $(
        impl<$($ty: Serialize),+> Serialize for $name<$($ty),+> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $name::Empty => serializer.serialize_unit(),
                    $($name::$ty { object } => object.serialize(serializer),)+
                }
            }
        }

        /// What is awaited has been made anew already.
        impl<$($ty: Checkpoint),+> Checkpoint for $name<$($ty),+> {
            fn restore<'de, De: Deserializer<'de>>(&mut self, deserializer: De) -> Result<(), De::Error> {
                match self {
                    $name::Empty => <()>::deserialize(deserializer),
                    $($name::$ty { object } => object.restore(deserializer),)+
                }
            }
        }
    )+ };
}

stored_slots! {
    Slots1: A1;
    Slots2: A1, A2;
    Slots3: A1, A2, A3;
    Slots4: A1, A2, A3, A4;
    Slots5: A1, A2, A3, A4, A5;
    Slots6: A1, A2, A3, A4, A5, A6;
    Slots7: A1, A2, A3, A4, A5, A6, A7;
    Slots8: A1, A2, A3, A4, A5, A6, A7, A8;
}

macro_rules! forward {
    ($([$($generics:tt)*] $ty:ty, $field:ident;)+) => { $(
        impl<$($generics)* Serialize> Serialize for $ty {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.$field.serialize(serializer)
            }
        }

        impl<$($generics)* Checkpoint> Checkpoint for $ty {
            fn restore<'de, De: Deserializer<'de>>(&mut self, deserializer: De) -> Result<(), De::Error> {
                self.$field.restore(deserializer)
            }
        }
    )+ };
}

forward! {
    [C:] CoroutineAwait<C>, coroutine;
    [M: Close +] Closing<M>, machine;
    [R, D:] Delegated<D, R>, delegate;
}

/// What is left of an iterator.
impl<I: Serialize> Serialize for Items<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<I: Storable> Checkpoint for Items<I> {
    fn restore<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        self.0 = I::deserialize(deserializer)?;
        Ok(())
    }
}

impl<T: Checkpoint> Checkpoint for Box<T> {
    fn restore<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        (**self).restore(deserializer)
    }
}

/// What stands for a refused body.
impl StoredState for super::step::Refused {
    const FINGERPRINT: &'static str = "";
    const LOCALS: &'static [usize] = &[];

    fn number(&self) -> u32 {
        0
    }

    fn store<S: SerializeTuple>(&self, _: &mut S) -> Result<(), S::Error> {
        Ok(())
    }

    fn load<'de, A: SeqAccess<'de>>(fresh: Self, _: u32, _: &mut A) -> Result<Self, A::Error> {
        Ok(fresh)
    }
}
