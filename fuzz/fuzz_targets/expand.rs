//! Arbitrary text and arbitrary mutations of it, fed to every macro: none may panic.
//!
//! A proc-macro crate cannot be linked, so this takes the modules of `dunder-macros` by path; all but its `lib.rs` is written
//! over `proc_macro2`. See `macros/src/tests/fuzz.rs`, which does the same for a bounded time in every test run.
//!
//! `cargo +nightly fuzz run expand ../macros/src/tests/corpus`
#![no_main]
#![allow(dead_code)]

#[path = "../../macros/src/abilities.rs"]
mod abilities;
#[path = "../../macros/src/analysis/mod.rs"]
mod analysis;
#[path = "../../macros/src/ast.rs"]
mod ast;
#[path = "../../macros/src/captures.rs"]
mod captures;
#[path = "../../macros/src/cfg/mod.rs"]
mod cfg;
#[path = "../../macros/src/checkpoint.rs"]
mod checkpoint;
#[path = "../../macros/src/codegen/mod.rs"]
mod codegen;
#[path = "../../macros/src/completions.rs"]
mod completions;
#[path = "../../macros/src/diagnostics.rs"]
mod diagnostics;
#[path = "../../macros/src/entry.rs"]
mod entry;
#[path = "../../macros/src/expand.rs"]
mod expand;
#[path = "../../macros/src/fallback.rs"]
mod fallback;
#[path = "../../macros/src/fingerprint.rs"]
mod fingerprint;
#[path = "../../macros/src/graph.rs"]
mod graph;
#[path = "../../macros/src/items.rs"]
mod items;
#[path = "../../macros/src/layout.rs"]
mod layout;
#[path = "../../macros/src/lower/mod.rs"]
mod lower;
#[path = "../../macros/src/nested_items.rs"]
mod nested_items;
#[path = "../../macros/src/parse/mod.rs"]
mod parse;
#[path = "../../macros/src/pinned/mod.rs"]
mod pinned;
#[path = "../../macros/src/plain.rs"]
mod plain;
#[path = "../../macros/src/reader.rs"]
mod reader;
#[path = "../../macros/src/resolve.rs"]
mod resolve;
#[path = "../../macros/src/signature.rs"]
mod signature;
#[path = "../../macros/src/traceback.rs"]
mod traceback;
#[path = "../../macros/src/unconfigured.rs"]
mod unconfigured;
#[path = "../../macros/src/validate.rs"]
mod validate;
#[path = "../../macros/src/tests/mutation.rs"]
mod mutation;

use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(mut tokens) = text.parse::<TokenStream>() else { return };
    if mutation::is_deep(&tokens, 40) {
        return;
    }
    mutation::check(&tokens);
    mutation::check_repairs(&tokens);
    // What the text cannot easily become: the same with tokens moved about, in a way that follows from the text.
    let seed = data.iter().fold(data.len() as u64, |seed, byte| seed.rotate_left(5) ^ u64::from(*byte));
    let mut numbers = mutation::Numbers(seed);
    let donor = tokens.clone();
    for _ in 0..8 {
        tokens = mutation::mutate(tokens, &donor, &mut numbers);
        if mutation::is_deep(&tokens, 40) {
            return;
        }
        mutation::check(&tokens);
        mutation::check_repairs(&tokens);
    }
});
