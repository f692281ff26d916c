//! Who reads an expansion: the compiler, or rust-analyzer, which goes on where the compiler gives up.
//!
//! An expansion can ask by `#[cfg(rust_analyzer)]`. But what has to begin with the same text for rust-analyzer whether there
//! are errors or not (see `parse::repair`) can have no `cfg` in front of it. So the program is asked that this runs in.

use std::cell::Cell;

thread_local! {
    static IS_RUST_ANALYZER: Cell<Option<bool>> = const { Cell::new(None) };
}

/// Whether it is rust-analyzer that expands.
pub(crate) fn is_rust_analyzer() -> bool {
    IS_RUST_ANALYZER.get().unwrap_or_else(|| {
        let is = std::env::current_exe().is_ok_and(|program| {
            program.file_stem().is_some_and(|name| name.to_string_lossy().contains("rust-analyzer"))
        });
        IS_RUST_ANALYZER.set(Some(is));
        is
    })
}

/// Says so for this thread: for tests, and the fuzz target.
#[allow(dead_code, reason = "the crate itself only asks")]
pub(crate) fn pretend(rust_analyzer: bool) {
    IS_RUST_ANALYZER.set(Some(rust_analyzer));
}
