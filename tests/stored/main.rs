//! The random bodies of `tests/compare`, forked and stored at every suspension: they go on as if nothing had happened.
//!
//! ```text
//!   straight    next, send, send, …
//!   forked      the object is cloned before every resume, and the clone goes on
//!   stored      it is written as JSON, and a fresh object is restored from that
//!   packed      the same in a format that does not describe itself (postcard)
//! ```

// The bodies are ugly on purpose.
#![allow(unused, unused_qualifications, unreachable_pub, irrefutable_let_patterns, break_with_label_and_loop)]
#![allow(clippy::all, clippy::pedantic, clippy::dbg_macro)]

/// A coroutine of the event loop cannot be stored.
macro_rules! coroutine {
    ($($tokens:tt)*) => {};
}

macro_rules! generator {
    ($name:ident ($($args:tt)*) [$($value:expr),*] -> ($($returns:tt)*) $body:tt) => {
        #[test]
        fn $name() {
            #[dunder::generator]
            fn machine($($args)*)
            -> impl dunder::Generator<Yield = i64, Send = i64, Return = $($returns)*> + Clone + dunder::Checkpoint $body

            crate::trace::compare(stringify!($name), || machine($($value),*));
        }
    };
}

#[path = "../compare/random.rs"]
mod random;
mod trace;
