//! Plain functions in a `dunder!` block: what they say stays as it is, and no keyword of ours may be left in it.
//!
//! A refused construct is replaced by `loop {}`, which has every type, so that nothing follows from it.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Stmt, parse_quote};

use crate::diagnostics::Errors;
use crate::parse::keyword;

/// Refuses the keywords of ours in the body of a plain function.
pub(crate) fn check(block: &mut Block, errors: &mut Errors) {
    Plain { errors }.visit_block_mut(block);
}

struct Plain<'a> {
    errors: &'a mut Errors,
}

impl Plain<'_> {
    fn refuse(&mut self, name: &str, span: Span) -> Expr {
        let instead = match name {
            "yield" | "yield from" => "make it a generator: `fn … -> impl Generator<Yield = Type>`",
            "raise" => "make it an `async fn` or a generator, or return `Err(…)`",
            "async with" | "async for" => "make it an `async fn`",
            "pinned!" => "it may borrow what it likes: write the block without it",
            _ => "make it an `async fn` or a generator",
        };
        self.errors
            .span(span, format!("D115: `{name}` stands outside of a coroutine or generator: {instead}"));
        parse_quote!(loop {})
    }
}

impl VisitMut for Plain<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Yield(e) => {
                let delegates = e.expr.as_deref().is_some_and(
                    |e| matches!(e, Expr::Assign(e) if crate::ast::is_ident(&e.left, crate::ast::FROM)),
                );
                *expr = self.refuse(if delegates { "yield from" } else { "yield" }, e.yield_token.span());
            }
            Expr::Macro(e) => {
                if let Some(name) = keyword(&e.mac) {
                    *expr = self.refuse(name, e.mac.path.span());
                }
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if let Stmt::Macro(mac) = stmt
            && let Some(name) = keyword(&mac.mac)
        {
            let refused = self.refuse(name, mac.mac.path.span());
            *stmt = Stmt::Expr(refused, mac.semi_token);
            return;
        }
        visit_mut::visit_stmt_mut(self, stmt);
    }

    fn visit_item_fn_mut(&mut self, f: &mut syn::ItemFn) {
        if f.attrs.is_empty() {
            visit_mut::visit_item_fn_mut(self, f);
        }
    }
}
