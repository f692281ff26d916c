//! `#[coroutine(pinned)]` and `#[generator(pinned)]`: bodies that hold borrows of their own locals across suspensions.
//!
//! That they do the same as machines and as plain Rust, `tests/compare` shows for every body there. What raises, delegates and
//! manages contexts is shown here: the tests of these, with bodies that are pinned.

#![allow(clippy::all, clippy::pedantic)]

/// Every body of these tests is pinned, and every generator in a box, for they are driven where they stand.
#[allow(unused_macros)]
macro_rules! dunder {
    ($($items:tt)*) => {
        ::dunder::dunder! {
            #![generator(pinned, boxed)]
            #![coroutine(pinned)]
            $($items)*
        }
    };
}

mod bodies;
#[path = "../oracle/main.rs"]
mod oracle;
