//! How large the objects are of thirty typical bodies: of coroutines against `async fn`s, of generators against the nightly
//! compiler's coroutines. The bodies are in `bench/bodies`, each written once for all sides.

#![allow(clippy::needless_range_loop, reason = "the bodies have to suit every side")]

use dunder::prelude::*;

use crate::measure::{Options, Workload};
use crate::process::{Program, Programs};
use crate::report::Row;

/// None should be much larger than the compiler's; all together, not larger.
const EACH: f64 = 1.2;
const TOGETHER: f64 = 1.0;

pub(crate) fn workloads() -> Vec<Workload> {
    vec![
        Workload::rows("size/coroutine", |_| {
            let (ours, native) = (machine::sizes(), native::sizes());
            rows("coroutine", "async fn", &ours, |name| {
                native.iter().find(|(known, _)| *known == name).map(|(_, size)| *size as f64)
            })
        }),
        Workload::rows("size/generator", against_nightly),
    ]
}

fn against_nightly(_: Options) -> Vec<Row> {
    let mut programs = Programs::default();
    let mut size = |name: &str| match programs.run(Program::Nightly, &format!("size of {name}"), 1, false) {
        Ok(outcome) => outcome.value,
        Err(why) => {
            eprintln!("skipped: size of {name} with nightly coroutine: {why}");
            None
        }
    };
    rows("generator", "nightly coroutine", &generators::sizes(), &mut size)
}

fn rows(
    kind: &str,
    peer: &str,
    ours: &[(&str, usize)],
    mut theirs: impl FnMut(&str) -> Option<f64>,
) -> Vec<Row> {
    let row = |(name, size): &(&str, usize)| {
        let theirs = theirs(name)?;
        Some(Row::of(format!("size/{kind} {name}"), *size as f64, peer, theirs, "bytes").target(EACH))
    };
    let mut rows: Vec<_> = ours.iter().filter_map(row).collect();
    if !rows.is_empty() {
        let (ours, theirs) = rows.iter().fold((0.0, 0.0), |sum, row| (sum.0 + row.ours, sum.1 + row.theirs));
        rows.push(Row::of(format!("size/{kind}s together"), ours, peer, theirs, "bytes").target(TOGETHER));
    }
    rows
}

macro_rules! generators {
    ($(fn $name:ident($($argument:ident: $type:ty = $value:expr),*) -> $yields:ty { $($body:tt)* })*) => {
        $(
            #[generator]
            fn $name($($argument: $type),*) -> impl Generator<Yield = $yields> { $($body)* }
        )*

        pub(super) fn sizes() -> Vec<(&'static str, usize)> {
            vec![$((stringify!($name), size_of_val(&$name($($value),*)))),*]
        }
    };
}

mod generators {
    use dunder::prelude::*;

    include!("../bodies/generators.rs");
}

macro_rules! coroutines {
    ($(async fn $name:ident($($argument:ident: $type:ty = $value:expr),*) -> $returns:ty { $($body:tt)* })*) => {
        mod machine {
            use super::*;

            $(
                #[dunder::coroutine]
                async fn $name($($argument: $type),*) -> $returns { $($body)* }
            )*

            pub(super) fn sizes() -> Vec<(&'static str, usize)> {
                vec![$((stringify!($name), size_of_val(&$name($($value),*)))),*]
            }
        }

        mod native {
            use super::*;

            $(async fn $name($($argument: $type),*) -> $returns { $($body)* })*

            pub(super) fn sizes() -> Vec<(&'static str, usize)> {
                vec![$((stringify!($name), size_of_val(&$name($($value),*)))),*]
            }
        }
    };
}

include!("../bodies/coroutines.rs");

include!("../bodies/support.rs");
