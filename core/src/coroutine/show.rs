//! How an object shows itself.
//!
//! ```text
//!   {:?} of any object         <generator total suspended at line 9>
//!   … that asked for `Debug`   <generator total suspended at src/sums.rs:9> { total: 3.5, awaiting: <coroutine …> }
//! ```
//!
//! What asked for it has a second closure beside its step, which hands the live locals to [`Locals`] one by one, under the
//! names that the user gave them. A macro sees no types, so the compiler decides how each is shown, as in `keep`: by its
//! `Debug`, or by the name of its type where it has none.

use std::any::type_name;
use std::fmt::{self, Debug};
use std::marker::PhantomData;

use super::machine::{Kind, Machine, Point, Saved};

/// What a machine does beyond running: shows its locals (`D`), makes what it awaits anew (`N`).
#[derive(Debug, Clone, Copy)]
pub struct Extra<D, N> {
    pub(super) show: D,
    pub(super) nest: N,
    /// The file of the body.
    pub(super) file: &'static str,
}

/// A closure that shows the live locals.
#[derive(Debug, Clone, Copy)]
pub struct Show<D>(D);

/// What shows the locals of a body, if anything does.
pub trait ShowLocals<St, Sl> {
    /// Whether it does.
    const SHOWS: bool;

    /// Hands the live locals and what is awaited to `locals`.
    fn show(&self, state: &St, slots: &Sl, locals: &mut Locals<'_, '_>);
}

/// Nothing was asked for.
impl<St, Sl> ShowLocals<St, Sl> for () {
    const SHOWS: bool = false;

    fn show(&self, _: &St, _: &Sl, _: &mut Locals<'_, '_>) {}
}

impl<St, Sl, D: Fn(&St, &Sl, &mut Locals<'_, '_>)> ShowLocals<St, Sl> for Show<D> {
    const SHOWS: bool = true;

    fn show(&self, state: &St, slots: &Sl, locals: &mut Locals<'_, '_>) {
        (self.0)(state, slots, locals);
    }
}

/// What a machine does that does not show its locals yet.
pub trait Silent {
    /// How it makes anew what it awaits, if it does.
    type Nest;

    /// That.
    fn nest(self) -> Self::Nest;
}

impl Silent for () {
    type Nest = ();

    fn nest(self) {}
}

impl<N> Silent for Extra<(), N> {
    type Nest = N;

    fn nest(self) -> N {
        self.nest
    }
}

/// Makes a machine show its locals.
#[inline(always)]
pub fn showing<K: Kind, St: Saved, Sl, F, X: Silent, D>(
    machine: Machine<K, St, Sl, F, X>,
    file: &'static str,
    show: D,
) -> Machine<K, St, Sl, F, Extra<Show<D>, X::Nest>>
where
    D: Fn(&St, &Sl, &mut Locals<'_, '_>),
{
    machine.with(|extra| Extra { show: Show(show), nest: extra.nest(), file })
}

/// The live locals of an object that is being shown.
#[expect(missing_debug_implementations, reason = "it exists while something is shown")]
pub struct Locals<'a, 'f> {
    fields: fmt::DebugStruct<'a, 'f>,
}

impl Locals<'_, '_> {
    /// A local.
    pub fn local(&mut self, name: &str, value: &dyn Debug) {
        self.fields.field(name, value);
    }

    /// A local that is not mentioned any more, and waits for the end of its scope. What needs no dropping has been let go:
    /// nothing of it is left.
    pub fn waiting<T>(&mut self, name: &str, value: &T, shown: &dyn Debug) {
        if size_of_val(value) != 0 {
            self.fields.field(name, shown);
        }
    }

    /// A local that is inside of what is awaited, which borrows it.
    pub fn lent(&mut self, name: &str) {
        self.fields.field(name, &format_args!("<lent to what is awaited>"));
    }

    /// What is awaited or delegated to.
    pub fn awaiting(&mut self, object: &dyn Debug) {
        self.fields.field("awaiting", object);
    }
}

/// Without being asked, an object shows what it is and where it stands.
impl<K: Kind, St: Saved, Sl, F> Debug for Machine<K, St, Sl, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&header::<K, St>(self.state(), "line "))
    }
}

/// `<generator total suspended at line 9>`
fn header<K: Kind, St: Saved>(state: &St, place: &str) -> String {
    let stands = match state.point() {
        Point::Created => "created".to_owned(),
        Point::Suspended(line) => format!("suspended at {place}{line}"),
        Point::Closed => "closed".to_owned(),
    };
    format!("<{} {} {stands}>", K::CALLED, St::CODE.function)
}

impl<K: Kind, St: Saved, Sl, F, D: ShowLocals<St, Sl>, N> Debug for Machine<K, St, Sl, F, Extra<D, N>> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !D::SHOWS {
            return f.write_str(&header::<K, St>(self.state(), "line "));
        }
        let header = header::<K, St>(self.state(), &format!("{}:", self.extra.file));
        let mut locals = Locals { fields: f.debug_struct(&header) };
        self.extra.show.show(self.state(), &self.slots, &mut locals);
        locals.fields.finish()
    }
}

/// Stands for a local in method resolution: `(&&ShowProbe::of(x)).way().of(x)`.
#[derive(Debug)]
pub struct ShowProbe<T>(PhantomData<T>);

impl<T> ShowProbe<T> {
    /// The probe of a local's type.
    #[inline(always)]
    pub fn of(_: &T) -> Self {
        ShowProbe(PhantomData)
    }
}

/// By its own `Debug`.
#[derive(Debug)]
pub struct ByDebug;

impl ByDebug {
    /// The local, shown so.
    #[inline(always)]
    pub fn of<T: Debug>(self, local: &T) -> &T {
        local
    }
}

/// By the name of its type.
#[derive(Debug)]
pub struct ByName;

/// A value that cannot show itself.
struct Named(&'static str);

impl Debug for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

impl ByName {
    /// The local, shown so.
    #[inline(always)]
    pub fn of<T>(self, _: &T) -> impl Debug + use<T> {
        Named(type_name::<T>())
    }
}

/// Chosen for what is `Debug`.
pub trait DebugWay {
    /// By its own `Debug`.
    #[inline(always)]
    fn way(&self) -> ByDebug {
        ByDebug
    }
}
impl<T: Debug> DebugWay for &ShowProbe<T> {}

/// Chosen for all others.
pub trait NameWay {
    /// By the name of its type.
    #[inline(always)]
    fn way(&self) -> ByName {
        ByName
    }
}
impl<T> NameWay for ShowProbe<T> {}
