//! The suspensions in a body, as syn's syntax tree holds them after parsing.
//!
//! Both spellings of the language end up in one form (see `parse::normalize`): `e.await` is `Expr::Await`, `yield e` and
//! `yield_!(e)` are `Expr::Yield`, and a delegation is a `yield` whose operand is an assignment to [`FROM`]:
//!
//! ```text
//!   yield from e   ≡   yield_from!(e)   ≡   Expr::Yield(Expr::Assign { left: FROM, right: e })
//! ```

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, Macro};

/// Marks a delegation.
pub(crate) const FROM: &str = "__dunder_from";

/// A place where a body is suspended.
pub(crate) enum Suspension<'a> {
    /// `e.await`
    Await(&'a Expr),
    /// `yield e`
    Yield(Option<&'a Expr>),
    /// `yield from e`
    Delegate(&'a Expr),
}

/// Whether an expression is itself a suspension, and which.
pub(crate) fn suspension(expr: &Expr) -> Option<Suspension<'_>> {
    match expr {
        Expr::Await(e) => Some(Suspension::Await(&e.base)),
        Expr::Yield(e) => Some(match e.expr.as_deref() {
            Some(Expr::Assign(assign)) if is_ident(&assign.left, FROM) => Suspension::Delegate(&assign.right),
            operand => Suspension::Yield(operand),
        }),
        _ => None,
    }
}

/// Whether an expression is this bare name.
pub(crate) fn is_ident(expr: &Expr, name: &str) -> bool {
    matches!(expr, Expr::Path(path) if path.qself.is_none() && path.path.is_ident(name))
}

/// Whether an expression contains a suspension of this body (not of a nested closure, function or `async` block).
pub(crate) fn suspends(expr: &Expr) -> bool {
    let mut finder = Finder { found: None };
    finder.visit_expr(expr);
    finder.found.is_some()
}

/// Whether a statement contains a suspension of this body.
pub(crate) fn stmt_suspends(stmt: &syn::Stmt) -> bool {
    let mut finder = Finder { found: None };
    finder.visit_stmt(stmt);
    finder.found.is_some()
}

struct Finder {
    found: Option<Span>,
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Await(_) | Expr::Yield(_) => self.found = Some(expr.span()),
            Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) => {}
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        if is_body(mac) {
            return;
        }
        if let Some(span) = tokens_suspend(mac.tokens.clone()) {
            self.found = Some(span);
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether a macro is a body of its own (`async_!`, `gen_!`): the suspensions in it are not ours.
pub(crate) fn is_body(mac: &Macro) -> bool {
    mac.path.segments.last().is_some_and(|segment| segment.ident == "async_" || segment.ident == "gen_")
}

/// The first suspension among a macro's tokens.
pub(crate) fn tokens_suspend(tokens: TokenStream) -> Option<Span> {
    let mut previous_dot = false;
    for token in tokens {
        match &token {
            TokenTree::Group(group) => {
                if let Some(span) = tokens_suspend(group.stream()) {
                    return Some(span);
                }
            }
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                if (name == "await" && previous_dot)
                    || matches!(name.as_str(), "yield" | "yield_" | "yield_from" | FROM)
                {
                    return Some(ident.span());
                }
            }
            _ => {}
        }
        previous_dot = matches!(&token, TokenTree::Punct(p) if p.as_char() == '.');
    }
    None
}

/// Whether a token that is wanted stands among some tokens, at any depth.
pub(crate) fn contains(tokens: TokenStream, wanted: &dyn Fn(&TokenTree) -> bool) -> bool {
    tokens.into_iter().any(|token| match &token {
        TokenTree::Group(group) => contains(group.stream(), wanted),
        token => wanted(token),
    })
}
