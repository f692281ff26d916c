//! How large the objects are of typical generators: the bodies that `bench/src/sizes.rs` has too.

#![allow(clippy::needless_range_loop, reason = "the bodies have to suit every side")]

use std::ops::Coroutine;

/// The size of the object of a body, asked for as `size of …`.
pub(crate) fn size(name: &str) -> Option<usize> {
    let name = name.strip_prefix("size of ")?;
    sizes().into_iter().find(|(known, _)| *known == name).map(|(_, size)| size)
}

macro_rules! yield_ {
    ($value:expr) => {
        yield $value
    };
}

macro_rules! generators {
    ($(fn $name:ident($($argument:ident: $type:ty = $value:expr),*) -> $yields:ty { $($body:tt)* })*) => {
        $(
            fn $name($($argument: $type),*) -> impl Coroutine<Yield = $yields, Return = ()> {
                #[coroutine]
                move || { $($body)* }
            }
        )*

        fn sizes() -> Vec<(&'static str, usize)> {
            vec![$((stringify!($name), size_of_val(&$name($($value),*)))),*]
        }
    };
}

include!("../../bodies/generators.rs");
