//! Statements that cannot be parsed: what can be put in so that they can.
//!
//! ```text
//!   let a = f() let b = 1;        ⇒  let a = f(); let b = 1;         split where a statement may end and another begin
//!   if x.is_empty();              ⇒  if x.is_empty() {};             or something between any two tokens
//!   ) garbage;                    ⇒                                  or nothing is left of it: the others are right
//! ```
//!
//! Blocks are told from the other things in braces by what is in front of them and how they begin. One that can be parsed is
//! not touched.

use proc_macro2::{Delimiter, Group, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Block, Stmt};

use super::{called_macro, grouped, placeholder};
use crate::parse::tokens::{is_brace, is_ident, is_name, is_punct};

/// How many tokens are tried with this and that between any two of them; beyond, it would take too long.
const SMALL: usize = 64;

/// The tokens, with every block among them repaired.
pub(super) fn complete(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut start = 0;
    let mut out = TokenStream::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            out.extend([token.clone()]);
            if is_punct(Some(token), ';') {
                start = at + 1;
            }
            continue;
        };
        let mut inner = complete(group.stream());
        if is_block(&tokens[start..at], group) && !parses(inner.clone()) {
            inner = statements(&inner.into_iter().collect::<Vec<_>>());
        }
        out.extend([grouped(group, inner)]);
        if is_brace(token) {
            start = at + 1;
        }
    }
    out
}

/// Whether a group holds statements.
fn is_block(head: &[TokenTree], group: &Group) -> bool {
    let head_has = |name: &str| head.iter().any(|token| is_ident(Some(token), name));
    let items = ["struct", "enum", "impl", "trait", "mod", "use"].iter().any(|name| head_has(name));
    if group.delimiter() != Delimiter::Brace || (items && !head_has("fn")) || called_macro(head).is_some() {
        return false;
    }
    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
    let arms = inner.windows(2).any(|two| is_punct(two.first(), '=') && is_punct(two.last(), '>'));
    let fields = match &inner[..] {
        [name, colon, next, ..] if is_punct(Some(colon), ':') => is_name(name) && !is_punct(Some(next), ':'),
        [name, comma, ..] => is_name(name) && is_punct(Some(comma), ','),
        _ => false,
    };
    !arms && !fields
}

fn parses(tokens: TokenStream) -> bool {
    Block::parse_within.parse2(tokens).is_ok()
}

fn stream(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().cloned().collect()
}

/// The statements of a block that cannot be parsed.
fn statements(tokens: &[TokenTree]) -> TokenStream {
    let mut out = TokenStream::new();
    let mut rest = tokens;
    while !rest.is_empty() && !parses(stream(rest)) {
        let count = match first(rest) {
            Some(count) => {
                out.extend(stream(&rest[..count]));
                count
            }
            None => {
                let end =
                    rest.iter().position(|token| is_punct(Some(token), ';')).map_or(rest.len(), |at| at + 1);
                if let Some(count) = split(&rest[..end]) {
                    out.extend(stream(&rest[..count]));
                    out.extend([semicolon()]);
                    count
                } else {
                    let mut whole = |tokens: &[TokenTree]| parses(stream(tokens)).then(|| stream(tokens));
                    out.extend(with_a_gap_filled(&rest[..end], &mut whole));
                    end
                }
            }
        };
        rest = &rest[count..];
    }
    out.extend(stream(rest));
    out
}

/// How many tokens the first statement has, if it can be parsed.
fn first(tokens: &[TokenTree]) -> Option<usize> {
    let statement = |input: ParseStream<'_>| {
        input.parse::<Stmt>()?;
        input.parse::<TokenStream>()
    };
    let left = statement.parse2(stream(tokens)).ok()?;
    tokens.len().checked_sub(left.into_iter().count()).filter(|count| *count > 0)
}

/// How many of the tokens are a statement but for its semicolon.
fn split(tokens: &[TokenTree]) -> Option<usize> {
    (1..tokens.len()).rev().find(|&at| {
        let ends = match &tokens[at - 1] {
            TokenTree::Punct(p) => matches!(p.as_char(), '?' | '>'),
            _ => true,
        };
        let begins = match &tokens[at] {
            TokenTree::Punct(p) => p.as_char() == '\'',
            _ => true,
        };
        let mut statement = tokens[..at].to_vec();
        statement.push(semicolon());
        ends && begins && parses(stream(&statement))
    })
}

/// What is made of the tokens with something put in between two of them, at some depth: of the first that it is made of.
pub(super) fn with_a_gap_filled<T>(
    tokens: &[TokenTree],
    make: &mut dyn FnMut(&[TokenTree]) -> Option<T>,
) -> Option<T> {
    if size(tokens) > SMALL {
        return None;
    }
    let braces = || Group::new(Delimiter::Brace, TokenStream::new()).into();
    let arrow = [Punct::new('=', Spacing::Joint).into(), Punct::new('>', Spacing::Alone).into()];
    let [equals, greater] = arrow;
    let fillings: [&[TokenTree]; 6] = [
        &[placeholder()],
        &[punct(',')],
        &[placeholder(), punct(',')],
        &[braces()],
        &[placeholder(), braces()],
        &[equals, greater, braces()],
    ];
    fillings.into_iter().find_map(|filling| filled(tokens, filling, make))
}

fn filled<T>(
    tokens: &[TokenTree],
    filling: &[TokenTree],
    make: &mut dyn FnMut(&[TokenTree]) -> Option<T>,
) -> Option<T> {
    // From the end: what is being typed lacks what comes last.
    (0..=tokens.len()).rev().find_map(|at| {
        let with = |inner: &[TokenTree], end: usize| [&tokens[..at], inner, &tokens[end..]].concat();
        // Not into an operator such as `=>`.
        let joint = matches!(tokens[..at].last(), Some(TokenTree::Punct(p)) if p.spacing() == Spacing::Joint);
        let inside_operator = joint && "=>:.&|<".chars().any(|c| is_punct(tokens.get(at), c));
        if !inside_operator && let Some(made) = make(&with(filling, at)) {
            return Some(made);
        }
        let Some(TokenTree::Group(group)) = tokens.get(at) else { return None };
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        filled(&inner, filling, &mut |inner: &[TokenTree]| {
            make(&with(&[grouped(group, stream(inner))], at + 1))
        })
    })
}

/// The number of tokens, at every depth.
fn size(tokens: &[TokenTree]) -> usize {
    let inner = |token: &TokenTree| match token {
        TokenTree::Group(group) => size(&group.stream().into_iter().collect::<Vec<_>>()),
        _ => 0,
    };
    tokens.iter().map(|token| 1 + inner(token)).sum()
}

fn punct(c: char) -> TokenTree {
    let mut punct = Punct::new(c, Spacing::Alone);
    punct.set_span(Span::call_site());
    punct.into()
}

fn semicolon() -> TokenTree {
    punct(';')
}
