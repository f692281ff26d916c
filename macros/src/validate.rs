//! Refuses what cannot be lowered, at the token that is wrong.
//!
//! AFTER THIS STAGE: suspensions stand only where a body can be suspended; the body has the kind its suspensions need.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprReturn, Macro, Pat, Stmt};

use crate::ast::{Suspension, is_body, suspension, tokens_suspend};
use crate::diagnostics::Errors;
use crate::parse::KnownMacro;
use crate::signature::Kind;

/// Checks a body.
pub(crate) fn validate(kind: Kind, block: &Block, errors: &mut Errors) {
    Validator { kind, errors, inside: None }.visit_block(block);
}

struct Validator<'a> {
    kind: Kind,
    errors: &'a mut Errors,
    /// What encloses the current expression and cannot be suspended.
    inside: Option<&'static str>,
}

impl Validator<'_> {
    fn within(&mut self, what: &'static str, f: impl FnOnce(&mut Self)) {
        let outer = self.inside.replace(what);
        f(self);
        self.inside = outer;
    }

    fn misplaced(&mut self, span: Span, what: &str) {
        let inside = self.inside.unwrap_or("here");
        self.errors.span(
            span,
            format!("{what} cannot stand inside {inside}: it would have to suspend the enclosing body"),
        );
    }

    fn check(&mut self, expr: &Expr) {
        let (what, awaits, span) = match (suspension(expr), expr) {
            (Some(Suspension::Await(_)), Expr::Await(e)) => ("`await`", true, e.await_token.span()),
            (Some(Suspension::Delegate(_)), Expr::Yield(e)) => ("`yield from`", false, e.yield_token.span()),
            (Some(Suspension::Region(_)), _) => {
                if self.inside.is_some() {
                    self.misplaced(expr.span(), "`pinned!`");
                }
                return;
            }
            (Some(_), Expr::Yield(e)) => ("`yield`", false, e.yield_token.span()),
            _ => return,
        };
        if self.inside.is_some() {
            self.misplaced(span, what);
        } else if awaits && self.kind == Kind::Generator {
            self.errors.span(
                span,
                "`await` in a generator: only a coroutine can await; make it `#[dunder::coroutine] async fn`, or drive the \
                 awaitable with `yield from awaitable.__await__()`",
            );
        } else if !awaits && self.kind == Kind::Coroutine {
            self.errors.span(
                span,
                format!(
                    "{what} in a coroutine: the event loop's coroutines only await; make it a `#[generator] fn`, or name \
                     what it yields to a scheduler of your own: `#[dunder::coroutine(yields = Type)]`"
                ),
            );
        } else if self.kind == Kind::AsyncGenerator
            && matches!(suspension(expr), Some(Suspension::Delegate(_)))
        {
            self.errors.span(
                span,
                "'yield from' inside an async generator: yield what the delegate yields with \
                 `async for x in delegate { yield x; }`, or with `for` where it is a plain generator",
            );
        }
    }

    /// `return value`, where there is nobody to take it.
    fn check_return(&mut self, e: &ExprReturn) {
        let own = !matches!(self.inside, Some("a closure" | "a `const` block"));
        if let Some(value) = &e.expr
            && own
            && self.kind == Kind::AsyncGenerator
        {
            self.errors.at(
                value,
                "'return' with value in an async generator: write `return`, or `yield` the value first",
            );
        }
    }
}

impl<'ast> Visit<'ast> for Validator<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.check(expr);
        if let Expr::Return(e) = expr {
            self.check_return(e);
        }
        match expr {
            Expr::Closure(e) if e.asyncness.is_some() => {}
            Expr::Closure(_) => self.within("a closure", |this| visit::visit_expr(this, expr)),
            Expr::Const(_) => self.within("a `const` block", |this| visit::visit_expr(this, expr)),
            Expr::Async(e) => AsyncBlock { errors: self.errors }.visit_block(&e.block),
            Expr::Unsafe(_) => self.within("an `unsafe` block", |this| visit::visit_expr(this, expr)),
            Expr::TryBlock(_) => self.within("a `try` block of Rust's", |this| visit::visit_expr(this, expr)),
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_pat(&mut self, pat: &'ast Pat) {
        match pat {
            Pat::Guard(guarded) => {
                self.visit_pat(&guarded.pat);
                self.within("a match guard", |this| this.visit_expr(&guarded.guard));
            }
            _ => visit::visit_pat(self, pat),
        }
    }

    fn visit_stmt(&mut self, stmt: &'ast Stmt) {
        if let Stmt::Local(local) = stmt
            && let Some(attr) = local.attrs.iter().find(|attr| attr.path().is_ident("cfg"))
        {
            self.errors.at(
                attr,
                "`#[cfg]` on a `let` of a suspended body is not supported: which locals are saved must not depend on \
                 it; use `if cfg!(…)` or a block expression",
            );
        }
        visit::visit_stmt(self, stmt);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        if is_body(mac) {
            return;
        }
        let Some(span) = tokens_suspend(mac.tokens.clone()) else { return };
        match KnownMacro::of(mac) {
            Some(_) if self.inside.is_none() => {}
            Some(_) => self.misplaced(span, "a suspension"),
            None => {
                let name = mac.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
                self.errors.span(
                    span,
                    format!(
                        "a suspension inside `{name}!`: what that macro does with it cannot be known here; bind the \
                         value with `let` before the macro"
                    ),
                );
            }
        }
    }

    fn visit_item(&mut self, item: &'ast syn::Item) {
        NestedItem { errors: self.errors }.visit_item(item);
    }
}

/// A plain `async` block: its `await`s are Rust's own, a `yield` has no place there.
struct AsyncBlock<'a> {
    errors: &'a mut Errors,
}

impl<'ast> Visit<'ast> for AsyncBlock<'_> {
    fn visit_expr_yield(&mut self, e: &'ast syn::ExprYield) {
        self.errors.span(
            e.yield_token.span(),
            "`yield` cannot stand inside an `async` block: it would have to suspend the enclosing body",
        );
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// A nested function: its suspensions would be its own, but it has no attribute.
struct NestedItem<'a> {
    errors: &'a mut Errors,
}

impl<'ast> Visit<'ast> for NestedItem<'_> {
    fn visit_macro(&mut self, mac: &'ast Macro) {
        let ours = mac.path.segments.last().is_some_and(|s| s.ident == "yield_" || s.ident == "yield_from");
        if ours {
            self.errors.at(
                &mac.path,
                "`yield` cannot stand inside a nested function: it would have to suspend the enclosing body; give the \
                 nested function a `#[generator]` of its own",
            );
        }
    }

    fn visit_item_fn(&mut self, f: &'ast syn::ItemFn) {
        // A nested function with an attribute of ours is expanded by that.
        let own = f.attrs.iter().any(|attr| {
            attr.path().segments.last().is_some_and(|s| s.ident == "generator" || s.ident == "coroutine")
        });
        if !own {
            visit::visit_item_fn(self, f);
        }
    }
}
