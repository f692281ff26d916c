//! Operands that are missing: what has to follow and does not, as far as the tokens around tell.
//!
//! ```text
//!   page.⟨end⟩      page.;      page. let    page.⟨block⟩      ⇒  page.◌ …
//!   asyncio::;      await ;     x + ,        let n = ;         ⇒  asyncio::◌; await ◌; x + ◌, let n = ◌;
//!   page. await f()             f(x) await g()                 ⇒  page.◌; await f()       f(x); await g()
//! ```
//!
//! Tokens that are complete stay as they are. So does what an unknown macro is given.

use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};

use super::{called_macro, grouped, placeholder};
use crate::diagnostics::{Errors, error};
use crate::parse::is_understood;
use crate::parse::tokens::{ends_expression, is_brace, is_ident, is_name, is_punct};

/// The tokens, at every depth, and what is missing among them, which is an error each.
pub(super) fn complete(tokens: TokenStream, errors: &mut Errors) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out: Vec<TokenTree> = Vec::with_capacity(tokens.len() + 1);
    for (at, token) in tokens.iter().enumerate() {
        if is_ident(Some(token), "await") && ends_expression(&out) {
            out.push(Punct::new(';', Spacing::Alone).into());
            errors.repaired(error(token.span(), "expected `;` before this"));
        }
        match token {
            TokenTree::Group(group)
                if called_macro(&tokens[..at]).is_none_or(|name| is_understood(&name)) =>
            {
                out.push(grouped(group, complete(group.stream(), errors)));
            }
            token => out.push(token.clone()),
        }
        if let Some(what) = missing(&tokens[..=at], &tokens[at + 1..]) {
            out.push(placeholder());
            errors.repaired(error(token.span(), format!("expected {what} after this")));
        }
    }
    out.into_iter().collect()
}

/// What is missing between some tokens and the next.
fn missing(before: &[TokenTree], next: &[TokenTree]) -> Option<&'static str> {
    let (last, before) = before.split_last()?;
    let (next, after) = (next.first(), next.get(1));
    let nothing = next.is_none() || is_punct(next, ';') || is_punct(next, ',');
    match last {
        TokenTree::Punct(p) => match p.as_char() {
            '.' if is_punct(before.last(), '.') || is_punct(next, '.') => None,
            '.' => (!is_member(next, after)).then_some("a name"),
            ':' if is_path_separator(before.last(), last) => (!is_segment(before, next)).then_some("a name"),
            ':' => {
                let untyped = is_punct(next, '=') && !is_punct(after, '=');
                (nothing || untyped).then_some("a type or a value")
            }
            // The others may be the end of a type, of a glob, or of a closure's parameters.
            '=' | '+' | '-' | '/' | '%' | '^' | '&' => nothing.then_some("a value"),
            _ => None,
        },
        TokenTree::Ident(ident) if ident == "await" && !is_after_dot(before) => {
            let operand = match next {
                Some(TokenTree::Punct(p)) => matches!(p.as_char(), '&' | ':' | '<' | '$' | '='),
                next => next.is_some(),
            };
            (!operand).then_some("an awaitable")
        }
        _ => None,
    }
}

fn is_path_separator(first: Option<&TokenTree>, second: &TokenTree) -> bool {
    matches!(first, Some(TokenTree::Punct(p)) if p.as_char() == ':' && p.spacing() == Spacing::Joint)
        && is_punct(Some(second), ':')
}

/// Whether what follows a `.` is what it asks for, and not the next statement.
fn is_member(next: Option<&TokenTree>, after: Option<&TokenTree>) -> bool {
    let operand = match after {
        Some(TokenTree::Ident(ident)) => ident != "as",
        Some(TokenTree::Literal(_)) => true,
        _ => false,
    };
    match next {
        Some(TokenTree::Ident(ident)) if ident == "await" || ident == "raise" || ident == "with" => !operand,
        Some(token @ TokenTree::Ident(_)) => is_name(token),
        Some(TokenTree::Literal(_)) => true,
        next => is_punct(next, '$'),
    }
}

/// Whether what follows a `::` may.
fn is_segment(before: &[TokenTree], next: Option<&TokenTree>) -> bool {
    match next {
        Some(TokenTree::Punct(p)) => matches!(p.as_char(), '<' | '*' | '$'),
        Some(token @ TokenTree::Ident(ident)) => {
            is_name(token) || ["self", "Self", "super", "crate"].iter().any(|keyword| ident == keyword)
        }
        Some(token) if is_brace(token) => {
            let statement = before.iter().rev().take_while(|token| !is_punct(Some(token), ';'));
            statement.into_iter().any(|token| is_ident(Some(token), "use"))
        }
        _ => false,
    }
}

/// Whether a `.` comes last (not a `..`).
fn is_after_dot(before: &[TokenTree]) -> bool {
    matches!(before, [.., first, dot] if is_punct(Some(dot), '.') && !is_punct(Some(first), '.'))
}
