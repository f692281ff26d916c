//! A random program: a few functions, generators or coroutines and async generators, the first of which is driven.
//!
//! It is printed twice ([`rust`](crate::rust), [`python`](crate::python)), so it says only what both languages say: numbers
//! from 0 to 9 as values, every name bound once in a function. A line that an exception can pass through has a tag, which
//! stands at its end in both sources; tracebacks are compared by these.

/// What programs are made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Set {
    Generators,
    /// Coroutines, of a scheduler of their own or of the event loop; and the latter's async generators.
    Coroutines,
}

/// A program.
pub(crate) struct Program {
    pub(crate) number: usize,
    pub(crate) form: Form,
    /// The function that is driven is sent numbers; else nothing.
    pub(crate) takes: bool,
    /// What is awaited in it yields numbers to whoever drives; else it is the event loop's.
    pub(crate) scheduled: bool,
    pub(crate) functions: Vec<Function>,
}

/// How it is printed in Rust.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// With keywords, in `dunder!`.
    Keywords,
    /// With the macros named after them.
    Macros,
    /// The same, in `pinned` bodies.
    Pinned,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Flavor {
    Generator,
    Coroutine,
    AsyncGenerator,
}

/// A function `p0_g0(n)`; it returns a number, but for async generators.
pub(crate) struct Function {
    pub(crate) flavor: Flavor,
    /// Its `yield`s are sent numbers.
    pub(crate) takes: bool,
    pub(crate) body: Vec<Stmt>,
    /// What it returns at its end.
    pub(crate) tail: Tail,
}

/// An expression on a line of its own, and the tag of that.
pub(crate) type Tail = (usize, Expr);

/// A statement, and the tag of its (first) line.
pub(crate) struct Stmt {
    pub(crate) tag: usize,
    pub(crate) kind: Kind,
}

pub(crate) enum Kind {
    Log(Expr),
    Let(String, Expr),
    Assign(String, Expr),
    Expr(Expr),
    If(Cond, Vec<Stmt>, Option<Vec<Stmt>>),
    For(String, Expr, Vec<Stmt>),
    /// Counts its rounds, and has so many at most.
    While(String, usize, Cond, Vec<Stmt>),
    Loop(Loop),
    Break(Option<(String, Expr)>),
    Continue,
    Return(Expr),
    Raise(Raised, Cause),
    /// A bare `raise`.
    Again,
    /// Declares a variable for exceptions.
    Keep(String),
    /// Puts a caught one there.
    Save(String, String),
    /// Raises what is there, if there is something.
    RaiseKept(String, Cause),
    Note(String, String),
    /// Logs an exception with its whole chain.
    Caught(String),
    Try(Try),
    AsyncFor(AsyncFor),
    With(With),
    /// Closes an async generator.
    Aclose(String),
}

pub(crate) struct AsyncFor {
    pub(crate) name: String,
    pub(crate) items: Items,
    pub(crate) body: Vec<Stmt>,
    pub(crate) otherwise: Option<Vec<Stmt>>,
}

/// What is iterated over.
pub(crate) enum Items {
    /// A new async generator.
    Of(usize, Expr),
    /// An async iterator that is written by hand.
    Written(Expr),
    /// The async generator that a `with` closes.
    Handle(String),
}

/// `with` or `async with`.
pub(crate) struct With {
    pub(crate) asynchronous: bool,
    /// Each with the name of what it binds.
    pub(crate) managers: Vec<(Manager, Option<String>)>,
    pub(crate) body: Vec<Stmt>,
}

pub(crate) enum Manager {
    /// One that is written by hand.
    Written(Expr),
    /// One that closes a new async generator.
    Closing(usize, Expr),
}

/// `loop`, with a value if it has a name; counts its rounds.
pub(crate) struct Loop {
    pub(crate) value: Option<(String, i64)>,
    pub(crate) counter: String,
    pub(crate) rounds: usize,
    pub(crate) body: Vec<Stmt>,
}

/// A `try`, with a value if it has a name: then its parts end with one.
pub(crate) struct Try {
    pub(crate) value: Option<String>,
    pub(crate) body: Part,
    pub(crate) handlers: Vec<Handler>,
    pub(crate) otherwise: Option<Part>,
    pub(crate) finally: Option<Vec<Stmt>>,
}

/// A part of a `try` that has a value.
pub(crate) struct Part {
    pub(crate) body: Vec<Stmt>,
    pub(crate) tail: Option<Tail>,
}

pub(crate) struct Handler {
    pub(crate) name: Option<String>,
    pub(crate) catches: Vec<Class>,
    pub(crate) part: Part,
}

/// What is raised.
pub(crate) enum Raised {
    New(Class, String),
    Caught(String),
}

pub(crate) enum Cause {
    Unsaid,
    None,
    Of(Raised),
}

/// The classes of both sides. `Custom` is a user's own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Class {
    ValueError,
    LookupError,
    TypeError,
    RuntimeError,
    Custom,
    StopIteration,
    StopAsyncIteration,
    GeneratorExit,
    Cancelled,
    /// Only to be caught.
    Exception,
    /// Only to be caught.
    BaseException,
}

impl Class {
    /// Whether it is made with a message.
    pub(crate) fn has_message(self) -> bool {
        !matches!(self, Class::StopIteration | Class::StopAsyncIteration | Class::GeneratorExit)
    }
}

#[derive(Clone)]
pub(crate) enum Expr {
    Number(i64),
    Var(String),
    /// Logs that it is evaluated.
    Eval(Box<Expr>),
    /// Calls a function that raises if it is given an odd number.
    Fails(Box<Expr>),
    Yield(Box<Expr>),
    From(usize, Box<Expr>),
    /// Awaits what a function of the prelude gives.
    Trap(&'static str, Box<Expr>),
    /// Awaits another function.
    Await(usize, Box<Expr>),
    /// Awaits the next item of an async generator.
    Anext(String),
    /// `(a + b) % 7`
    Add(Box<Expr>, Box<Expr>),
    /// `three(a, b, c)`
    Three(Box<[Expr; 3]>),
}

pub(crate) enum Cond {
    Compare(Expr, &'static str, i64),
    Not(Box<Cond>),
    And(Box<Cond>, Box<Cond>),
    Or(Box<Cond>, Box<Cond>),
}
