//! The keyword form, brought into a shape that syn can parse.
//!
//! ```text
//!   await f(x)                     ⇒  (f(x)).await              (Python's binding strength: a primary expression)
//!   yield from e                   ⇒  yield __dunder_from = e   (binds weakest, as an assignment does)
//!   raise e from c                 ⇒  raise!(e; from c)         (binds weakest too)
//!   try { … } except e: T { … }    ⇒  try_! { { … } except e: T { … } }
//!   with m as x { … }              ⇒  with_! { m as x { … } }
//!   async for x in e { … }         ⇒  async_for! { x in e { … } }
//! ```
//!
//! `yield e` needs no help: syn parses it. Works on tokens, because no parser for Rust knows the others. What is no
//! keyword of Rust's (`raise`, `with`) may still be a name: after a `.`, `::` or `fn`, before a `!`, `=` or `:`.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::ast::FROM;
use crate::diagnostics::{Errors, ours};

use super::constructs::Angles;
use super::tokens::{ends_expression, is_brace, is_ident, is_punct};

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
        is_punct(self.peek(ahead), c)
    }

    fn is_ident(&self, ahead: usize, name: &str) -> bool {
        is_ident(self.peek(ahead), name)
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
            TokenTree::Ident(ident) if ident == "raise" && self.is_raise() => self.raise(&ident, out),
            TokenTree::Ident(ident) if ident == "try" && self.is_brace(0) => self.try_(&ident, out),
            TokenTree::Ident(ident) if ident == "with" && self.is_with(0) => {
                self.construct("with_", &ident, out, |this, inner| this.head_and_body(inner));
            }
            TokenTree::Ident(ident) if ident == "async" && self.is_ident(0, "with") && self.is_with(1) => {
                self.at += 1;
                self.construct("async_with", &ident, out, |this, inner| this.head_and_body(inner));
            }
            TokenTree::Ident(ident)
                if ident == "async" && self.is_ident(0, "for") && !self.is_punct(1, '<') =>
            {
                self.at += 1;
                self.construct("async_for", &ident, out, Self::async_for);
            }
            // `'label: async for …`: the label goes with the loop.
            TokenTree::Punct(quote)
                if quote.as_char() == '\''
                    && self.is_punct(1, ':')
                    && self.is_ident(2, "async")
                    && self.is_ident(3, "for") =>
            {
                let label =
                    [TokenTree::Punct(quote), self.tokens[self.at].clone(), self.tokens[self.at + 1].clone()];
                let keyword = Ident::new("async", self.tokens[self.at + 2].span());
                self.at += 4;
                self.construct("async_for", &keyword, out, |this, inner| {
                    inner.extend(label);
                    this.async_for(inner);
                });
            }
            TokenTree::Group(group) => out.extend([self.group(&group)]),
            token => out.extend([token]),
        }
    }

    /// `name! { … }`
    fn construct(
        &mut self,
        name: &str,
        keyword: &Ident,
        out: &mut TokenStream,
        inner: impl FnOnce(&mut Self, &mut TokenStream),
    ) {
        let mut tokens = TokenStream::new();
        inner(self, &mut tokens);
        out.extend(invocation(name, keyword.span(), Delimiter::Brace, tokens));
    }

    fn is_brace(&self, ahead: usize) -> bool {
        self.peek(ahead).is_some_and(is_brace)
    }

    /// Whether the token before the one just taken lets a name follow, not a keyword.
    fn after_name_position(&self) -> bool {
        let before = self.at.checked_sub(2).and_then(|at| self.tokens.get(at));
        match before {
            Some(TokenTree::Punct(p)) => {
                p.as_char() == '.' && self.after_dot()
                    || p.as_char() == ':'
                        && {
                            let path = self.at.checked_sub(3).and_then(|at| self.tokens.get(at));
                            matches!(path, Some(TokenTree::Punct(p)) if p.as_char() == ':' && p.spacing() == Spacing::Joint)
                        }
            }
            Some(TokenTree::Ident(ident)) => {
                matches!(
                    ident.to_string().as_str(),
                    "fn" | "let" | "mut" | "ref" | "mod" | "use" | "as" | "struct"
                )
            }
            _ => false,
        }
    }

    /// Whether the `raise` just taken is the keyword: where it has an operand it begins an expression, where it has none it
    /// begins a statement or an arm.
    fn is_raise(&self) -> bool {
        let operator = |c: char| "!=.:+?|/%^".contains(c);
        let bare = match self.peek(0) {
            None => true,
            Some(TokenTree::Punct(p)) if operator(p.as_char()) => return false,
            Some(TokenTree::Punct(p)) => matches!(p.as_char(), ';' | ','),
            Some(_) => false,
        };
        let before = self.at.checked_sub(2).and_then(|at| self.tokens.get(at));
        let begins = match before {
            None => true,
            Some(TokenTree::Punct(p)) if matches!(p.as_char(), ';' | '>') => true,
            Some(TokenTree::Punct(p)) => !bare && matches!(p.as_char(), '=' | ',' | '|' | '&'),
            Some(token) => is_brace(token) || !bare,
        };
        begins && !self.after_name_position()
    }

    /// Whether the `with` that was taken last, or comes `ahead` minus one, is the keyword: a block follows its head.
    fn is_with(&self, ahead: usize) -> bool {
        if ahead == 0 && self.after_name_position() {
            return false;
        }
        let in_head = matches!(self.at.checked_sub(2).and_then(|at| self.tokens.get(at)),
            Some(TokenTree::Ident(ident)) if matches!(ident.to_string().as_str(), "if" | "while" | "match" | "in"));
        match self.peek(ahead) {
            Some(TokenTree::Punct(p)) if !"&*:<-|".contains(p.as_char()) => false,
            _ if in_head || self.is_brace(ahead) => false,
            // `with(x)` is a call, unless a block follows.
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => (ahead + 1..)
                .map_while(|ahead| self.peek(ahead))
                .take_while(|token| match token {
                    TokenTree::Punct(p) => matches!(p.as_char(), '.' | '?' | ':' | ','),
                    TokenTree::Ident(_) | TokenTree::Group(_) => true,
                    TokenTree::Literal(_) => false,
                })
                .any(is_brace),
            _ => (ahead..)
                .map_while(|ahead| self.peek(ahead))
                .take_while(|token| !matches!(token, TokenTree::Punct(p) if p.as_char() == ';'))
                .any(is_brace),
        }
    }

    /// `raise` has been taken: takes what it raises, up to the end of the statement or the arm.
    fn raise(&mut self, keyword: &Ident, out: &mut TokenStream) {
        let mut operand = TokenStream::new();
        let mut angles = Angles::default();
        while let Some(token) = self.peek(0) {
            let ends = matches!(token, TokenTree::Punct(p) if p.as_char() == ';' || (p.as_char() == ',' && !angles.inside()));
            if ends {
                break;
            }
            angles.push(token);
            let from = self.is_ident(0, "from") && !operand.is_empty();
            let path = self.is_punct(1, ':') && self.is_punct(2, ':');
            let before = self.tokens.get(self.at - 1);
            let member = matches!(before, Some(TokenTree::Punct(p)) if matches!(p.as_char(), '.' | ':'));
            if from && !path && !member {
                operand.extend([TokenTree::Punct(Punct::new(';', Spacing::Alone))]);
            }
            self.next_into(&mut operand);
        }
        out.extend(invocation("raise", keyword.span(), Delimiter::Parenthesis, operand));
    }

    /// `try` has been taken: takes its block, and all of its clauses.
    fn try_(&mut self, keyword: &Ident, out: &mut TokenStream) {
        self.construct("try_", keyword, out, |this, inner| {
            this.next_into(inner);
            while this.is_ident(0, "except")
                || (this.is_brace(1) && (this.is_ident(0, "else") || this.is_ident(0, "finally")))
            {
                while let Some(token) = this.peek(0) {
                    let ends = matches!(token, TokenTree::Punct(p) if p.as_char() == ';');
                    if ends {
                        break;
                    }
                    let body = this.is_brace(0);
                    this.next_into(inner);
                    if body {
                        break;
                    }
                }
            }
        });
    }

    /// Takes the pattern, the head and the blocks of an `async for`.
    fn async_for(&mut self, out: &mut TokenStream) {
        while self.peek(0).is_some() {
            let end = self.is_ident(0, "in");
            self.next_into(out);
            if end {
                break;
            }
        }
        self.head_and_body(out);
        if self.is_ident(0, "else") && self.is_brace(1) {
            self.next_into(out);
            self.next_into(out);
        }
    }

    /// Takes a head, as of `if`, and the block that follows it.
    fn head_and_body(&mut self, out: &mut TokenStream) {
        while let Some(token) = self.peek(0) {
            let closure =
                matches!(self.tokens.get(self.at - 1), Some(TokenTree::Punct(p)) if p.as_char() == '|');
            match token {
                TokenTree::Ident(ident) if is_block_keyword(&ident.to_string()) => self.block_expression(out),
                TokenTree::Punct(p) if p.as_char() == ';' => return,
                _ if self.is_brace(0) && !closure => return self.next_into(out),
                _ => self.next_into(out),
            }
        }
    }

    /// Takes `match x { … }`, `if c { … } else { … }`, `async move { … }`: up to the brace that closes it.
    fn block_expression(&mut self, out: &mut TokenStream) {
        while self.peek(0).is_some() {
            let brace = self.is_brace(0);
            self.next_into(out);
            if brace && !self.is_ident(0, "else") {
                break;
            }
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
        if ends_expression(&self.tokens[..self.at.saturating_sub(1)]) {
            self.errors.span(
                keyword.span(),
                "D218: `await` stands right behind an expression, which would be called with what is awaited: \
                 end that one with `;`",
            );
            // So that nothing follows from it.
            out.extend([TokenTree::Punct(Punct::new(';', Spacing::Alone))]);
        }
        let mut operand = TokenStream::new();
        if self.is_ident(0, "await") {
            // `await await x`
            self.next_into(&mut operand);
        } else if !self.atom(&mut operand) {
            self.errors.span(keyword.span(), "D201: `await` wants an awaitable after it: `await expression`");
            return;
        }
        self.postfix(&mut operand);
        let mut group = Group::new(Delimiter::Parenthesis, operand);
        group.set_span(ours(keyword.span()));
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
                // `await async move { … }`, `await match x { … }`
                self.block_expression(out);
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

/// `name!(tokens)`
fn invocation(name: &str, span: Span, delimiter: Delimiter, tokens: TokenStream) -> [TokenTree; 3] {
    let mut bang = Punct::new('!', Spacing::Alone);
    bang.set_span(span);
    let mut group = Group::new(delimiter, tokens);
    group.set_span(span);
    [TokenTree::Ident(Ident::new(name, span)), TokenTree::Punct(bang), TokenTree::Group(group)]
}

fn is_block_keyword(name: &str) -> bool {
    matches!(name, "async" | "match" | "if" | "loop" | "unsafe")
}
