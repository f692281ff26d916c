//! Random programs in two languages.
//!
//! ```text
//!   bodies, asynchronous  ─▶  program  ─┬▶  rust    ─▶  generators.rs, coroutines.rs
//!                                       └▶  python  ─▶  generators.py, coroutines.py
//! ```
//!
//! It needs nothing but `std`: `record.py` compiles it by itself, from `write.rs`.

mod asynchronous;
mod bodies;
mod program;
mod python;
mod rust;

pub(crate) use program::Set;
use program::{Flavor, Program};

/// What a set of programs is called, and so are its files.
pub(crate) const SETS: [(&str, Set); 2] = [("generators", Set::Generators), ("coroutines", Set::Coroutines)];

/// The same programs in Rust and in Python, without those that are left out.
pub(crate) fn sources(set: Set, seed: u64, count: usize, left_out: &[usize]) -> (String, String) {
    let mut programs = bodies::programs(set, seed, count);
    programs.retain(|program| !left_out.contains(&program.number));
    (rust_source(set, seed, &programs), python_source(set, seed, &programs))
}

fn name(set: Set) -> &'static str {
    SETS.iter().find(|(_, other)| *other == set).map_or("", |(name, _)| name)
}

fn rust_source(set: Set, seed: u64, programs: &[Program]) -> String {
    let name = name(set);
    let mut out = format!(
        "//! Written by `generate`, seed {seed}; `{name}.py` has the same programs in Python.\n\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\
         #![allow(unused, unreachable_code, unused_parens)]\n\n\
         use dunder::BaseException;\nuse dunder::contextlib::aclosing;\nuse dunder::errors::*;\n\
         use dunder::prelude::*;\n\n\
         use crate::awaitables::{{AsyncManager, Items, Manager, ask, ready, refuses, run_calls, stubborn}};\n\
         use crate::trace::{{Custom, caught, eval, fails, log, note, read_tags, run, three}};\n\n"
    );
    for program in programs {
        out.push_str(&rust::print(program));
        out.push('\n');
    }
    out.push_str(&format!(
        "/// What so many drivers find, from the given one on.\n\
         pub(crate) fn traces(first: u64, count: u64) -> String {{\n    \
             read_tags(include_str!(\"{name}.rs\"));\n    \
             let mut out = String::new();\n    \
             let mut add = |number: u64, run: fn(u64) -> Vec<String>| {{\n        \
                 for driver in first..first + count {{\n            \
                     out += &format!(\"== p{{number}} {{driver}}\\n\");\n            \
                     run(number * 1000 + driver).iter().for_each(|line| out += &format!(\"{{line}}\\n\"));\n        \
                 }}\n    \
             }};\n",
    ));
    for Program { number, functions, .. } in programs {
        let object = format!("p{number}_g0({})", number % 5);
        let run = match functions[0].flavor {
            Flavor::Generator => format!("run(Box::pin({object}), driver)"),
            Flavor::Coroutine => format!("run(Box::pin({object}.__await__()), driver)"),
            Flavor::AsyncGenerator => format!("run_calls(Box::pin({object}), driver)"),
        };
        out.push_str(&format!("    add({number}, |driver| {run});\n"));
    }
    out.push_str("    out\n}\n");
    out
}

fn python_source(set: Set, seed: u64, programs: &[Program]) -> String {
    let mut out = format!(
        "\"\"\"Written by generate, seed {seed}; {}.rs has the same programs in Rust.\"\"\"\n\n\
         import sys\nfrom contextlib import aclosing\n\n\
         from awaitables import AsyncManager, Items, Manager, ask, ready, refuses, stubborn\n\
         from awaitables import run_calls, run_coroutine, run_scheduled\n\
         from prelude import Cancelled, Custom, caught, eval, fails, log, main, note, run, three\n\n",
        name(set)
    );
    for program in programs {
        out.push_str(&python::print(program));
        out.push('\n');
    }
    out.push_str("PROGRAMS = [\n");
    for Program { number, takes, scheduled, functions, .. } in programs {
        let (takes, n) = (if *takes { "True" } else { "False" }, number % 5);
        let run = match functions[0].flavor {
            Flavor::Generator => "run",
            Flavor::Coroutine if *scheduled => "run_scheduled",
            Flavor::Coroutine => "run_coroutine",
            Flavor::AsyncGenerator => "run_calls",
        };
        out.push_str(&format!("    ({number}, lambda: p{number}_g0({n}), {takes}, {run}),\n"));
    }
    out.push_str("]\n\nmain(PROGRAMS, __file__, int(sys.argv[1]), int(sys.argv[2]))\n");
    out
}
