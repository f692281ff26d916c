//! The keyword form: `await e` and `yield from e` brought into a shape that syn can parse.
//!
//! ```text
//!   await f(x)        ⇒  (f(x)).await              (Python's binding strength: a primary expression)
//!   yield from e      ⇒  yield __dunder_from = e   (binds weakest, as an assignment does)
//! ```
//!
//! `yield e` needs no help: syn parses it. Works on tokens, because no parser for Rust knows these two.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};

use crate::ast::FROM;
use crate::diagnostics::Errors;

/// Rewrites the keywords in a stream, at every depth.
pub(crate) fn rewrite_keywords(tokens: TokenStream, errors: &mut Errors) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut cursor = Cursor { tokens: &tokens, at: 0, errors };
    let mut out = TokenStream::new();
    while cursor.at < tokens.len() {
        cursor.next_into(&mut out);
    }
    out
}

struct Cursor<'a> {
    tokens: &'a [TokenTree],
    at: usize,
    errors: &'a mut Errors,
}

impl Cursor<'_> {
    fn peek(&self, ahead: usize) -> Option<&TokenTree> {
        self.tokens.get(self.at + ahead)
    }

    fn is_punct(&self, ahead: usize, c: char) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Punct(p)) if p.as_char() == c)
    }

    fn is_ident(&self, ahead: usize, name: &str) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Ident(ident)) if ident == name)
    }

    /// Takes the next token, or the next keyword with what belongs to it.
    fn next_into(&mut self, out: &mut TokenStream) {
        let Some(token) = self.peek(0).cloned() else { return };
        self.at += 1;
        match token {
            TokenTree::Ident(ident) if ident == "await" && !self.after_dot() => {
                self.prefix_await(&ident, out)
            }
            TokenTree::Ident(ident) if ident == "yield" && self.is_ident(0, "from") => {
                let from = self.tokens[self.at].span();
                self.at += 1;
                let mut eq = Punct::new('=', Spacing::Alone);
                eq.set_span(from);
                out.extend([
                    TokenTree::Ident(ident),
                    TokenTree::Ident(Ident::new(FROM, from)),
                    TokenTree::Punct(eq),
                ]);
            }
            TokenTree::Group(group) => out.extend([self.group(&group)]),
            token => out.extend([token]),
        }
    }

    /// Whether the token just taken comes after a `.` (not after a `..`).
    fn after_dot(&self) -> bool {
        let is_dot = |back: usize| {
            let token = self.at.checked_sub(back).and_then(|at| self.tokens.get(at));
            matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == '.')
        };
        is_dot(2) && !is_dot(3)
    }

    fn group(&mut self, group: &Group) -> TokenTree {
        let mut rewritten = Group::new(group.delimiter(), rewrite_keywords(group.stream(), self.errors));
        rewritten.set_span(group.span());
        TokenTree::Group(rewritten)
    }

    /// `await` has been taken: takes its operand, a primary expression, and writes `(operand).await`.
    ///
    /// A `?` at the very end is left outside, so that `await f()?` reads as `(await f())?`.
    fn prefix_await(&mut self, keyword: &Ident, out: &mut TokenStream) {
        let mut operand = TokenStream::new();
        if self.is_ident(0, "await") {
            // `await await x`
            self.next_into(&mut operand);
        } else if !self.atom(&mut operand) {
            self.errors.span(keyword.span(), "`await` wants an awaitable after it: `await expression`");
            return;
        }
        self.postfix(&mut operand);
        let mut group = Group::new(Delimiter::Parenthesis, operand);
        group.set_span(keyword.span());
        let mut dot = Punct::new('.', Spacing::Alone);
        dot.set_span(keyword.span());
        out.extend([TokenTree::Group(group), TokenTree::Punct(dot), TokenTree::Ident(keyword.clone())]);
    }

    /// Takes a name, path, literal, group, block expression or borrow: what a primary expression starts with.
    fn atom(&mut self, out: &mut TokenStream) -> bool {
        if self.is_punct(0, '&') {
            // `await &task`: a borrow has no business with the postfix operators that follow its operand.
            self.next_into(out);
            if self.is_ident(0, "mut") {
                self.next_into(out);
            }
            return self.atom(out);
        }
        match self.peek(0) {
            Some(TokenTree::Group(_) | TokenTree::Literal(_)) => self.next_into(out),
            Some(TokenTree::Ident(ident)) if is_block_keyword(&ident.to_string()) => {
                // `await async move { … }`, `await match x { … }`: up to the brace that closes it.
                while let Some(token) = self.peek(0) {
                    let brace = matches!(token, TokenTree::Group(g) if g.delimiter() == Delimiter::Brace);
                    self.next_into(out);
                    if brace && !self.is_ident(0, "else") {
                        break;
                    }
                }
            }
            Some(TokenTree::Ident(_)) => {
                self.next_into(out);
                self.path_rest(out);
            }
            Some(TokenTree::Punct(p)) if matches!(p.as_char(), ':' | '<') => self.path_rest(out),
            _ => return false,
        }
        true
    }

    /// Takes `::segment`, `::<generics>`, and a macro's `!(…)`.
    fn path_rest(&mut self, out: &mut TokenStream) {
        loop {
            if self.is_punct(0, ':') && self.is_punct(1, ':') {
                self.next_into(out);
                self.next_into(out);
                if matches!(self.peek(0), Some(TokenTree::Ident(_))) {
                    self.next_into(out);
                }
            } else if self.is_punct(0, '<') && self.in_path(out) {
                self.angles(out);
            } else if self.is_punct(0, '!') && matches!(self.peek(1), Some(TokenTree::Group(_))) {
                self.next_into(out);
                self.next_into(out);
                return;
            } else {
                return;
            }
        }
    }

    /// Whether `<` opens generics here: at the start of a path, or right after `::`.
    fn in_path(&self, out: &TokenStream) -> bool {
        out.is_empty()
            || matches!(self.at.checked_sub(1).map(|i| &self.tokens[i]),
                Some(TokenTree::Punct(p)) if p.as_char() == ':')
    }

    fn angles(&mut self, out: &mut TokenStream) {
        let mut depth = 0_usize;
        while let Some(token) = self.peek(0) {
            let arrow = matches!(self.at.checked_sub(1).map(|i| &self.tokens[i]),
                Some(TokenTree::Punct(p)) if p.as_char() == '-');
            match token {
                TokenTree::Punct(p) if p.as_char() == '<' => depth += 1,
                TokenTree::Punct(p) if p.as_char() == '>' && !arrow => depth -= 1,
                _ => {}
            }
            self.next_into(out);
            if depth == 0 {
                return;
            }
        }
    }

    /// Takes calls, indexing, fields, methods, `.await` and inner `?`.
    fn postfix(&mut self, out: &mut TokenStream) {
        loop {
            let question_then_more = self.is_punct(0, '?')
                && (1..).find(|&ahead| !self.is_punct(ahead, '?')).is_some_and(|ahead| self.continues(ahead));
            if question_then_more {
                self.next_into(out);
            } else if self.is_punct(0, '.') && !self.is_punct(1, '.') {
                self.next_into(out);
                self.next_into(out);
                self.path_rest(out);
            } else if self.continues(0) {
                self.next_into(out);
            } else {
                return;
            }
        }
    }

    fn continues(&self, ahead: usize) -> bool {
        match self.peek(ahead) {
            Some(TokenTree::Group(group)) => {
                matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::Bracket)
            }
            Some(TokenTree::Punct(p)) => p.as_char() == '.' && !self.is_punct(ahead + 1, '.'),
            _ => false,
        }
    }
}

fn is_block_keyword(name: &str) -> bool {
    matches!(name, "async" | "match" | "if" | "loop" | "unsafe")
}
