//! The macros of the `dunder` crate, which re-exports and documents them.

mod abilities;
mod analysis;
mod ast;
mod captures;
mod cfg;
mod checkpoint;
mod codegen;
mod completions;
mod diagnostics;
mod entry;
mod expand;
mod fallback;
mod fingerprint;
mod graph;
mod items;
mod layout;
mod lower;
mod nested_items;
mod parse;
mod pinned;
mod plain;
mod reader;
mod resolve;
mod signature;
#[cfg(test)]
mod tests;
mod traceback;
mod unconfigured;
mod validate;

use entry::Entry;
use expand::Role;
use proc_macro::TokenStream;
use signature::Kind;

/// Makes an `async fn` a coroutine function: calling it gives a coroutine object, which runs when it is awaited or made
/// a task (Python's `async def`).
///
/// `#[coroutine(yields = Command, sends = Reply)]` makes a coroutine of a scheduler of your own: what it and everything
/// that it awaits yields is handed to whoever drives it.
///
/// `#[coroutine(clone)]` makes the objects `Clone` (a clone of a suspended one is a fork), `#[coroutine(debug)]` makes their
/// `Debug` show the live locals, and `#[coroutine(checkpoint, yields = …, sends = …)]` makes them `Checkpoint`: they can be
/// stored, and go on in another process. Arguments that are references, and those marked `#[fresh]`, are not stored.
///
/// `#[coroutine(pinned)]` lets the body hold borrows of its own locals across suspensions, as `pinned! { … }` does for a block of
/// it. The object can be neither moved once it runs, nor cloned, nor stored.
#[proc_macro_attribute]
pub fn coroutine(options: TokenStream, item: TokenStream) -> TokenStream {
    expand::attribute(Role::Coroutine, options.into(), item.into()).into()
}

/// Makes a `fn … -> impl Generator<Yield = T>` a generator function: its body suspends at each `yield_!(value)`
/// (Python's `def` with `yield`).
///
/// On an `async fn … -> impl AsyncGenerator<Yield = T>` it makes an async generator function, whose body may await, too.
///
/// `-> impl Generator<…> + Clone`, `+ Debug` and `+ Checkpoint`, or `#[generator(clone, debug, checkpoint)]`, make the objects
/// what they say: copied, printed with their live locals, stored.
///
/// `#[generator(pinned)]` lets the body hold borrows of its own locals across suspensions; the object is driven through a `Pin`.
/// `#[generator(boxed)]` puts the object into a box, so that it is driven where it stands whatever it holds.
#[proc_macro_attribute]
pub fn generator(options: TokenStream, item: TokenStream) -> TokenStream {
    expand::attribute(Role::Generator, options.into(), item.into()).into()
}

/// Makes an `async fn main()` the entry of a program: a coroutine that is run on an event loop (`asyncio.run(main())`).
///
/// It gives what a `main` may give, `()`, a `Result`, an `ExitCode`. If it raises, the traceback is printed to standard error
/// and the exit code is 1; after `KeyboardInterrupt` (Ctrl-C) it is 130.
///
/// `#[dunder::main(debug)]` turns debug mode on; `clock = "virtual"` lets no real time pass, and `seed = 7` shuffles the
/// schedule, as for a [`test`](macro@test).
///
/// The function is what `#[dunder::coroutine]` makes of it; that attribute may stand below, for its options.
#[proc_macro_attribute]
pub fn main(options: TokenStream, item: TokenStream) -> TokenStream {
    entry::attribute(Entry::Main, options.into(), item.into()).into()
}

/// Makes an `async fn` a `#[test]` that runs it on an event loop with a virtual clock: a coroutine that sleeps takes no time,
/// and where nothing can happen any more, the test fails with a deadlock that says who waits for what.
///
/// The test fails if the coroutine raises, panics, or gives an `Err`. `#[should_panic]` and `#[ignore]` may stand beside it.
///
/// | option | |
/// |---|---|
/// | `clock = "real"` | time passes |
/// | `debug` | the loop is in debug mode |
/// | `seed = 7` | the tasks that are ready at the same time run in a random order, which this number decides |
/// | `shuffle = 100` | it is run with a hundred seeds; one that fails is named, so that it can be repeated |
///
/// The function is what `#[dunder::coroutine]` makes of it; that attribute may stand below, for its options.
#[proc_macro_attribute]
pub fn test(options: TokenStream, item: TokenStream) -> TokenStream {
    entry::attribute(Entry::Test, options.into(), item.into()).into()
}

/// An anonymous coroutine: `async_! { await sleep(1); 42 }`. It captures what it mentions by move.
#[proc_macro]
pub fn async_(body: TokenStream) -> TokenStream {
    expand::block(Kind::Coroutine, body.into()).into()
}

/// An anonymous generator: `gen_! { yield 1; yield 2; }`. It captures what it mentions by move.
#[proc_macro]
pub fn gen_(body: TokenStream) -> TokenStream {
    expand::block(Kind::Generator, body.into()).into()
}

/// What a macro of this crate calls itself with where it has to know a `#[cfg]`. Not for anybody else.
#[doc(hidden)]
#[proc_macro]
pub fn __configured(call: TokenStream) -> TokenStream {
    unconfigured::expand(call.into()).into()
}

/// Items in the keyword form: what `await`, `yield` and `yield from` say works as keywords in them.
///
/// Which kind a function is follows its signature: an `async fn` is a coroutine, a `fn … -> impl Generator<…>` is a
/// generator, an `async fn … -> impl AsyncGenerator<…>` an async one, every other function is left as it is.
///
/// `#![generator(…)]` and `#![coroutine(…)]` at its front give options to all functions that have no attribute of their own.
#[proc_macro]
pub fn dunder(items: TokenStream) -> TokenStream {
    items::expand(items.into()).into()
}
