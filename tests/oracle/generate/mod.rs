//! Random programs in two languages.
//!
//! ```text
//!   bodies  ─▶  program  ─┬▶  rust    ─▶  programs.rs
//!                         └▶  python  ─▶  programs.py
//! ```
//!
//! It needs nothing but `std`: `record.py` compiles it by itself, from `write.rs`.

mod bodies;
mod program;
mod python;
mod rust;

use program::Program;

/// The same programs in Rust and in Python, without those that are left out.
pub(crate) fn sources(seed: u64, count: usize, left_out: &[usize]) -> (String, String) {
    let mut programs = bodies::programs(seed, count);
    programs.retain(|program| !left_out.contains(&program.number));
    (rust_source(seed, &programs), python_source(seed, &programs))
}

fn rust_source(seed: u64, programs: &[Program]) -> String {
    let mut out = format!(
        "//! Written by `generate`, seed {seed}; `programs.py` has the same programs in Python.\n\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\
         #![allow(unused, unreachable_code, unused_parens)]\n\n\
         use dunder::BaseException;\nuse dunder::errors::*;\nuse dunder::prelude::*;\n\n\
         use crate::trace::{{Custom, caught, eval, fails, log, note, read_tags, run, three}};\n\n"
    );
    for program in programs {
        out.push_str(&rust::print(program));
        out.push('\n');
    }
    out.push_str(
        "/// What so many drivers find, from the given one on.\n\
         pub(crate) fn traces(first: u64, count: u64) -> String {\n    \
             read_tags(include_str!(\"programs.rs\"));\n    \
             let mut out = String::new();\n    \
             let mut add = |number: u64, run: fn(u64) -> Vec<String>| {\n        \
                 for driver in first..first + count {\n            \
                     out += &format!(\"== p{number} {driver}\\n\");\n            \
                     run(number * 1000 + driver).iter().for_each(|line| out += &format!(\"{line}\\n\"));\n        \
                 }\n    \
             };\n",
    );
    for Program { number, .. } in programs {
        let n = number % 5;
        out.push_str(&format!("    add({number}, |driver| run(Box::pin(p{number}_g0({n})), driver));\n"));
    }
    out.push_str("    out\n}\n");
    out
}

fn python_source(seed: u64, programs: &[Program]) -> String {
    let mut out = format!(
        "\"\"\"Written by generate, seed {seed}; programs.rs has the same programs in Rust.\"\"\"\n\n\
         import sys\n\nfrom prelude import Cancelled, Custom, caught, eval, fails, log, main, note, three\n\n"
    );
    for program in programs {
        out.push_str(&python::print(program));
        out.push('\n');
    }
    out.push_str("PROGRAMS = [\n");
    for Program { number, takes, .. } in programs {
        let (takes, n) = (if *takes { "True" } else { "False" }, number % 5);
        out.push_str(&format!("    ({number}, lambda: p{number}_g0({n}), {takes}),\n"));
    }
    out.push_str("]\n\nmain(PROGRAMS, __file__, int(sys.argv[1]), int(sys.argv[2]))\n");
    out
}
