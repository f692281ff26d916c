//! Code that is copied as it stands, but for the ways out of it: `return`, `?`, and `break` or `continue` to a lowered loop.
//!
//! ```text
//!   return e      ⇒  return Step::Returned(e)
//!   e?            ⇒  match branch(e) { Continue(v) => v, Break(r) => return … }
//!   break 'outer  ⇒  __dunder_exit!(7)                 (a side exit; code generation knows what to carry there)
//! ```

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Lifetime, Macro, Stmt, Type};

use crate::analysis::Mentions;
use crate::cfg::{Code, Exit, ExitId};
use crate::diagnostics::ours;
use crate::parse::{Arguments, KnownMacro};
use crate::traceback;

use super::{Dest, Lowerer};

/// The placeholder of a side exit.
pub(crate) const EXIT: &str = "__dunder_exit";

impl Lowerer<'_> {
    /// An expression as code.
    pub(super) fn rewritten(&mut self, expr: &Expr, mentions: Mentions) -> Code {
        let leaves = leaves(expr);
        let mut expr = expr.clone();
        let exits = self.rewrite(|rewriter| rewriter.visit_expr_mut(&mut expr));
        Code { tokens: expr.into_token_stream(), mentions, exits, leaves }
    }

    /// A statement as code.
    pub(super) fn rewritten_stmt(&mut self, stmt: &Stmt, mentions: Mentions) -> Code {
        let mut finder = Leaving(false);
        finder.visit_stmt(stmt);
        let mut stmt = stmt.clone();
        let exits = self.rewrite(|rewriter| rewriter.visit_stmt_mut(&mut stmt));
        Code { tokens: stmt.into_token_stream(), mentions, exits, leaves: finder.0 }
    }

    fn rewrite(&mut self, f: impl FnOnce(&mut Rewriter<'_, '_>)) -> Vec<ExitId> {
        let returns = self.returns();
        let mut rewriter =
            Rewriter { lowerer: self, returns, loops: 0, labels: Vec::new(), exits: Vec::new() };
        f(&mut rewriter);
        rewriter.exits
    }
}

struct Rewriter<'a, 'b> {
    lowerer: &'a mut Lowerer<'b>,
    returns: Type,
    /// How many loops of this code we are in.
    loops: usize,
    /// The labels of this code that we are in.
    labels: Vec<String>,
    exits: Vec<ExitId>,
}

impl Rewriter<'_, '_> {
    /// The lowered frame that a jump leads to, if it leads out of this code.
    fn frame(&self, label: Option<&Lifetime>) -> Option<usize> {
        let frames = &self.lowerer.frames;
        match label {
            Some(label) => {
                let name = label.ident.to_string();
                if self.labels.contains(&name) {
                    return None;
                }
                frames.iter().rposition(|frame| frame.label.as_ref() == Some(&name))
            }
            None if self.loops > 0 => None,
            None => frames.iter().rposition(|frame| frame.head.is_some()),
        }
    }

    fn exit(&mut self, target: usize, value: Option<TokenStream>, span: Span) -> Expr {
        let id = self.lowerer.body.exits.len();
        self.lowerer.body.exits.push(Exit { target, value });
        self.exits.push(id);
        let name = Ident::new(EXIT, span);
        let number = Literal::usize_unsuffixed(id);
        Expr::Verbatim(quote!(#name!(#number)))
    }

    fn break_(&mut self, frame: usize, value: Option<Expr>, span: Span) -> Expr {
        let (target, dest) = {
            let frame = &self.lowerer.frames[frame];
            (frame.exit, frame.dest.clone())
        };
        let value = value.map_or_else(|| quote!(()), ToTokens::into_token_stream);
        match dest {
            Dest::Discard => {
                let exit = self.exit(target, None, span);
                Expr::Verbatim(quote!({ let _: () = #value; #exit }))
            }
            Dest::Return => returned(&value, span),
            Dest::Value(ty) => {
                let local = Ident::new("value", Span::mixed_site());
                let value = match ty {
                    Some(ty) => quote!({ let #local: #ty = #value; #local }),
                    None => value,
                };
                self.exit(target, Some(value), span)
            }
        }
    }

    fn question(&self, operand: &Expr, span: Span) -> Expr {
        let value = Ident::new("value", Span::mixed_site());
        let residual = Ident::new("residual", Span::mixed_site());
        let returns = &self.returns;
        let frame = traceback::frame(self.lowerer.name, span);
        let answer = if matches!(returns, Type::Infer(_)) {
            quote_spanned!(ours(span)=> __dunder::raise_residual(#residual, #frame))
        } else {
            quote_spanned!(ours(span)=>
                (&&__dunder::Answer::<#returns>::new()).decision().answer(#residual, #frame))
        };
        Expr::Verbatim(quote_spanned! {ours(span)=>
            match __dunder::Question::branch(#operand) {
                __dunder::core::ops::ControlFlow::Continue(#value) => #value,
                __dunder::core::ops::ControlFlow::Break(#residual) => return #answer,
            }
        })
    }

    fn in_loop(&mut self, label: Option<&syn::Label>, f: impl FnOnce(&mut Self)) {
        self.loops += 1;
        self.labeled(label, f);
        self.loops -= 1;
    }

    fn labeled(&mut self, label: Option<&syn::Label>, f: impl FnOnce(&mut Self)) {
        self.labels.extend(label.map(|label| label.name.ident.to_string()));
        f(self);
        if label.is_some() {
            self.labels.pop();
        }
    }
}

fn returned(value: &TokenStream, span: Span) -> Expr {
    Expr::Verbatim(quote_spanned!(ours(span)=> return __dunder::Step::Returned(#value)))
}

impl VisitMut for Rewriter<'_, '_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let span = expr.span();
        match expr {
            Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) => {}
            Expr::Loop(e) => {
                let label = e.label.clone();
                self.in_loop(label.as_ref(), |this| this.visit_block_mut(&mut e.body));
            }
            Expr::While(e) => {
                let label = e.label.clone();
                self.in_loop(label.as_ref(), |this| {
                    this.visit_expr_mut(&mut e.cond);
                    this.visit_block_mut(&mut e.body);
                });
            }
            Expr::ForLoop(e) => {
                self.visit_expr_mut(&mut e.expr);
                let label = e.label.clone();
                self.in_loop(label.as_ref(), |this| this.visit_block_mut(&mut e.body));
            }
            Expr::Block(e) => {
                let label = e.label.clone();
                self.labeled(label.as_ref(), |this| this.visit_block_mut(&mut e.block));
            }
            Expr::Return(e) => {
                let value = match &mut e.expr {
                    Some(value) => {
                        self.visit_expr_mut(value);
                        value.to_token_stream()
                    }
                    None => quote!(()),
                };
                *expr = returned(&value, e.return_token.span());
            }
            Expr::Try(e) => {
                self.visit_expr_mut(&mut e.expr);
                *expr = self.question(&e.expr, span);
            }
            Expr::Break(e) => {
                if let Some(value) = &mut e.expr {
                    self.visit_expr_mut(value);
                }
                if let Some(frame) = self.frame(e.label.as_ref()) {
                    let value = e.expr.take().map(|value| *value);
                    *expr = self.break_(frame, value, span);
                }
            }
            Expr::Continue(e) => {
                if let Some(frame) = self.frame(e.label.as_ref())
                    && let Some(head) = self.lowerer.frames[frame].head
                {
                    *expr = self.exit(head, None, span);
                }
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        if !tokens_leave(mac.tokens.clone()) {
            return;
        }
        let known = KnownMacro::of(mac).unwrap_or(KnownMacro::ByReference);
        if let Ok(mut arguments) = Arguments::parse(known, mac) {
            match &mut arguments {
                Arguments::List(list) => {
                    list.iter_mut().for_each(|argument| self.visit_expr_mut(&mut argument.expr));
                }
                Arguments::Repeat(value, count) => {
                    self.visit_expr_mut(value);
                    self.visit_expr_mut(count);
                }
                Arguments::Matches(expr, _, guard) => {
                    self.visit_expr_mut(expr);
                    guard.iter_mut().for_each(|guard| self.visit_expr_mut(guard));
                }
            }
            mac.tokens = arguments.into_token_stream();
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Whether an expression has a way out of it: `?`, `return`, `break`, `continue` or a panic.
pub(super) fn leaves(expr: &Expr) -> bool {
    let mut finder = Leaving(false);
    finder.visit_expr(expr);
    finder.0
}

/// Whether a macro is known not to come back.
pub(super) fn panics(mac: &Macro) -> bool {
    mac.path.segments.last().is_some_and(|segment| {
        matches!(segment.ident.to_string().as_str(), "panic" | "unreachable" | "todo" | "unimplemented")
    })
}

struct Leaving(bool);

impl<'ast> Visit<'ast> for Leaving {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) => {}
            Expr::Try(_) | Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => self.0 = true,
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        self.0 |= panics(mac) || tokens_leave(mac.tokens.clone());
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

fn tokens_leave(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Group(group) => tokens_leave(group.stream()),
        proc_macro2::TokenTree::Ident(ident) => ident == "return" || ident == "break" || ident == "continue",
        proc_macro2::TokenTree::Punct(punct) => punct.as_char() == '?',
        proc_macro2::TokenTree::Literal(_) => false,
    })
}
