//! For rust-analyzer alone: goes on with a body that is being typed, as if what is missing in it stood there.
//!
//! ```text
//!   the tokens              page.          page()  let n = 1;
//!   as they are expanded    page.◌         page(); let n = 1;        ◌ is a placeholder, a name that nobody has
//!   the expansion           … page. …      …                         the errors come behind it
//! ```
//!
//! rust-analyzer expands a macro call twice where completions are asked for: as it stands, and with a name put in at the cursor.
//! It takes the place in the second for the same place in the first, so both have to have the same text up to the cursor. (For
//! attributes it repairs what it hands over; the tokens of `dunder!`, and of `yield_!` within an attributed body, it hands over
//! as they are.) That is why a body that does not parse is repaired and goes all the way, why placeholders are taken out again
//! at the end, and why no error precedes what is expanded.
//!
//! The compiler never sees a repair: what it is told of a body that does not parse is the error, and a stub.
//!
//! - `operands`: what is missing after a `.`, a `::`, an `await`, an operator, as far as the tokens around tell.
//! - `statements`: missing semicolons, blocks and commas. It tries until syn can parse a statement.

mod operands;
mod statements;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

use syn::Expr;

use super::keywords::rewrite_keywords;
use super::tokens::is_punct;
use crate::ast::contains;
use crate::diagnostics::Errors;
use crate::reader::is_rust_analyzer;

/// How a placeholder begins. (The resolver may put a number at its end.)
pub(crate) const PLACEHOLDER: &str = "__dunder_missing";

/// What rust-analyzer puts in at the cursor, in its versions.
const CURSORS: [&str; 2] = ["raCompletionMarker", "intellijRulezz"];

/// The keywords rewritten, and the operands that are missing put in.
pub(crate) fn rewritten(tokens: TokenStream, errors: &mut Errors) -> TokenStream {
    let tokens = with_operands(tokens, errors);
    rewrite_keywords(tokens, errors)
}

/// The same tokens and the operands that are missing.
pub(crate) fn with_operands(tokens: TokenStream, errors: &mut Errors) -> TokenStream {
    if is_rust_analyzer() { operands::complete(tokens, errors) } else { tokens }
}

/// What a parser makes of tokens, or of their repair. The parser may be asked several times; its errors count once.
pub(crate) fn parsed<T>(
    tokens: TokenStream,
    errors: &mut Errors,
    mut parser: impl FnMut(TokenStream, &mut Errors) -> syn::Result<T>,
) -> syn::Result<T> {
    if !is_rust_analyzer() {
        return parser(tokens, errors);
    }
    let mut attempt = |tokens: TokenStream| {
        let mut found = Errors::default();
        parser(tokens, &mut found).map(|value| (value, found))
    };
    let (value, found) = match attempt(tokens.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            let repaired = statements::complete(tokens);
            let parsed = attempt(repaired.clone()).ok().or_else(|| {
                let repaired: Vec<TokenTree> = repaired.into_iter().collect();
                let mut make = |tokens: &[TokenTree]| attempt(tokens.iter().cloned().collect()).ok();
                statements::with_a_gap_filled(&repaired, &mut make)
            });
            let Some(parsed) = parsed else { return Err(error) };
            errors.repaired(error);
            parsed
        }
    };
    errors.append(found);
    Ok(value)
}

/// An expansion without placeholders.
pub(crate) fn finished(expansion: TokenStream) -> TokenStream {
    if is_rust_analyzer() { without_placeholders(expansion) } else { expansion }
}

fn without_placeholders(tokens: TokenStream) -> TokenStream {
    let is_placeholder = |token: &TokenTree| match token {
        TokenTree::Ident(ident) => ident.to_string().starts_with(PLACEHOLDER),
        _ => false,
    };
    if !contains(tokens.clone(), &is_placeholder) {
        return tokens;
    }
    let tokens = tokens.into_iter().filter(|token| !is_placeholder(token));
    tokens
        .map(|token| match token {
            TokenTree::Group(group) => grouped(&group, without_placeholders(group.stream())),
            token => token,
        })
        .collect()
}

/// What there is of a name that the cursor is put into: what the other of the two expansions has in its place. Where a local
/// is mentioned decides what is saved, so both have to mention the same.
pub(crate) fn typed(name: &str) -> Option<String> {
    if !is_rust_analyzer() {
        return None;
    }
    CURSORS.into_iter().find(|cursor| name.contains(cursor)).map(|cursor| name.replace(cursor, ""))
}

/// Another name with the cursor of this one put into it.
pub(crate) fn with_cursor(name: &str, of: &Ident) -> Option<Ident> {
    let text = of.to_string();
    let cursor = CURSORS.into_iter().find(|cursor| text.contains(cursor))?;
    let mut ident = syn::parse_str::<Ident>(&format!("{name}{cursor}")).ok()?;
    ident.set_span(of.span());
    Some(ident)
}

/// Whether an expression is a name of which there is nothing yet.
pub(crate) fn is_nothing(expr: &Expr) -> bool {
    let Expr::Path(e) = expr else { return false };
    e.path.get_ident().is_some_and(|ident| typed(&ident.to_string()).is_some_and(|typed| typed.is_empty()))
}

fn placeholder() -> TokenTree {
    Ident::new(PLACEHOLDER, Span::call_site()).into()
}

/// A group with other tokens in it.
fn grouped(group: &Group, inner: TokenStream) -> TokenTree {
    let mut regrouped = Group::new(group.delimiter(), inner);
    regrouped.set_span(group.span());
    regrouped.into()
}

/// The name of the macro whose tokens come next, if they do. (`macro_rules! name` has none: its tokens are no Rust.)
fn called_macro(before: &[TokenTree]) -> Option<String> {
    match before {
        [.., TokenTree::Ident(name), bang] if is_punct(Some(bang), '!') => Some(name.to_string()),
        [.., bang, TokenTree::Ident(_)] if is_punct(Some(bang), '!') => Some(String::new()),
        _ => None,
    }
}
