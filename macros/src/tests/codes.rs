//! Every message has a code, and every code an entry in the book's chapter "Errors explained".

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The sources under some directories of the workspace; none in a packaged crate, which comes alone.
fn sources(directories: &[&str]) -> Option<Vec<(PathBuf, String)>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    root.join("book/src/errors.md").exists().then(|| {
        let mut left: Vec<PathBuf> = directories.iter().map(|directory| root.join(directory)).collect();
        let mut files = Vec::new();
        while let Some(path) = left.pop() {
            if path.is_dir() {
                let entries = std::fs::read_dir(path).expect("a directory");
                left.extend(
                    entries.map(|entry| entry.expect("an entry").path()).filter(|p| !p.ends_with("tests")),
                );
            } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "md") {
                let text = std::fs::read_to_string(&path).expect("a text");
                files.push((path, text));
            }
        }
        files
    })
}

/// What looks like `D123` after some text and before another.
fn codes(text: &str, before: &str, after: &str) -> BTreeSet<String> {
    text.match_indices(before)
        .filter_map(|(at, _)| {
            let code = text.get(at + before.len()..at + before.len() + 4)?;
            let rest = text.get(at + before.len() + 4..)?;
            let digits = code.strip_prefix('D')?;
            (digits.bytes().all(|b| b.is_ascii_digit()) && rest.starts_with(after)).then(|| code.to_owned())
        })
        .collect()
}

#[test]
fn every_code_has_an_entry_in_the_book_and_every_entry_a_code() {
    let Some(files) = sources(&["macros/src", "core/src", "src"]) else { return };
    let mut said = BTreeSet::new();
    for (_, text) in &files {
        said.extend(codes(text, "\"", ": "));
        said.extend(codes(text, "\\n", ": https"));
    }
    let chapter = sources(&["book/src/errors.md"]).expect("the chapter");
    let explained = codes(&chapter[0].1, "\n### ", "\n");
    assert!(!said.is_empty());
    assert_eq!(said, explained);
}

#[test]
fn every_link_is_to_its_own_code() {
    let Some(files) = sources(&["core/src", "src"]) else { return };
    for (path, text) in &files {
        for (at, _) in text.match_indices(": https://docs.rs/dunder/latest/dunder/explained/index.html#d") {
            let code = text[at - 4..at].to_lowercase();
            let anchor = &text[at..].split('#').nth(1).expect("an anchor")[..4];
            assert_eq!(code, anchor, "{}", path.display());
        }
    }
}

#[test]
fn every_message_has_a_code() {
    let Some(files) = sources(&["macros/src"]) else { return };
    for (path, text) in files.iter().filter(|(path, _)| !path.ends_with("diagnostics.rs")) {
        for call in ["errors.at(", "errors.span(", "error_at(", " error("] {
            for (at, _) in text.match_indices(call) {
                // The message is the first literal of the call, if it is written there.
                let call = text[at..].split(");").next().expect("the call");
                let Some(message) = call.split('"').nth(1) else { continue };
                let known = message.is_empty() || message.starts_with('D') || message.starts_with('{');
                let is_keyword = message.len() < 12 && !message.contains(' ');
                assert!(known || is_keyword, "{}: {message}", path.display());
            }
        }
    }
}
