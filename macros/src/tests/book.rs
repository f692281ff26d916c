//! The graphs and enums that the book's chapter "How it works" shows are those that the macros make of its programs.
//!
//! A block of text in the chapter that begins with `b0:` is the graph of the last function before it, one that begins with
//! `enum` or `match` is a part of its expansion. Blanks do not count, nor do the paths before names of the library's.

use std::path::Path;

use proc_macro2::TokenStream;
use syn::Item;

use super::graph;

/// A fenced block of the chapter: what stands behind the fence, and its lines.
fn fenced(chapter: &str) -> Vec<(&str, String)> {
    let mut blocks = Vec::new();
    let mut lines = chapter.lines();
    while let Some(line) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            let inside = lines.by_ref().take_while(|line| !line.starts_with("```"));
            let text: Vec<&str> = inside.map(|line| line.strip_prefix("# ").unwrap_or(line)).collect();
            blocks.push((kind, text.join("\n")));
        }
    }
    blocks
}

/// What stands in the `dunder! { … }` of a program.
fn functions(program: &str) -> Option<TokenStream> {
    let file = syn::parse_file(program).expect("the program parses");
    file.items.into_iter().find_map(|item| match item {
        Item::Macro(item) if item.mac.path.is_ident("dunder") => Some(item.mac.tokens),
        _ => None,
    })
}

fn squeezed(text: &str) -> String {
    let text: String = text.split_whitespace().collect();
    ["__dunder::core::iter::", "__dunder::"].iter().fold(text, |text, path| text.replace(path, ""))
}

#[test]
fn what_the_book_shows_is_what_the_macros_make() {
    let chapter = Path::new(env!("CARGO_MANIFEST_DIR")).join("../book/src/how-it-works.md");
    // A packaged crate comes alone.
    let Ok(chapter) = std::fs::read_to_string(chapter) else { return };
    let (mut graphs, mut parts) = (0, 0);
    let mut last = None;
    for (kind, text) in fenced(&chapter) {
        if kind == "rust" {
            last = functions(&text);
            continue;
        }
        let Some(function) = last.clone() else { continue };
        if text.starts_with("b0:") {
            let found = graph(&function.to_string()).to_string();
            assert_eq!(squeezed(&found), squeezed(&text), "\n{found}");
            graphs += 1;
        } else if text.starts_with("enum") || text.starts_with("match") {
            let expansion = crate::items::expand(function);
            let file = syn::parse2(expansion).expect("the expansion parses");
            let found = prettyplease::unparse(&file);
            assert!(squeezed(&found).contains(&squeezed(&text)), "{text}\nis not in\n{found}");
            parts += 1;
        }
    }
    assert_eq!((graphs, parts), (3, 4), "what the chapter shows is not found any more");
}
