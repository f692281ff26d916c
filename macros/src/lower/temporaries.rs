//! Temporaries of a head that does not suspend, in front of a body that does.
//!
//! Rust keeps the temporaries of a `match`, `if let`, `while let` or `for` head to the end of the construct. Those that
//! are certainly borrowed there get a name, so that they are kept across the body's suspensions too:
//!
//! ```text
//!   match queue.lock().len() { … yield … }     ⇒     { let held = queue.lock(); match held.len() { … yield … } }
//! ```
//!
//! Whether a method borrows its receiver or consumes it cannot be seen; it is known of those of the standard library
//! whose names are its own. Other temporaries end where the head has been evaluated and the body first suspends.

use quote::quote;
use syn::spanned::Spanned;
use syn::{BinOp, Expr};

use crate::analysis::{borrows, consumes};

use super::{Lowerer, operands};

impl Lowerer<'_> {
    /// Gives names to the temporaries that a head borrows, if there are any: in a new scope, which the caller ends.
    pub(super) fn hold_temporaries(&mut self, head: &Expr) -> Expr {
        let mut head = head.clone();
        if any(&head) && !self.touches(&head) {
            self.enter(false);
            self.name_temporaries(&mut head);
        }
        head
    }

    /// Gives names to the temporaries that an expression borrows: they live to the end of the current scope.
    pub(super) fn name_temporaries(&mut self, expr: &mut Expr) {
        visit(expr, &mut |temporary| {
            let span = temporary.span();
            let code = self.code(temporary);
            let held = self.temp("held", span);
            let ident = self.ident(held).clone();
            self.let_(quote!(let mut #ident), Some(code), None, vec![held]);
            *temporary = self.path(held, span);
        });
    }
}

/// Whether an expression borrows temporaries for certain.
pub(super) fn any(expr: &Expr) -> bool {
    let mut any = false;
    visit(&mut expr.clone(), &mut |_| any = true);
    any
}

/// Visits the temporaries that an expression borrows for certain, in the order of their evaluation. Those before which
/// something else is evaluated are left alone: they cannot be named first.
fn visit(expr: &mut Expr, found: &mut dyn FnMut(&mut Expr)) {
    let borrowed = |expr: &mut Expr, found: &mut dyn FnMut(&mut Expr)| {
        visit(expr, found);
        if is_temporary(expr) {
            found(expr);
        }
    };
    match expr {
        Expr::MethodCall(e) if borrows(&e.method.to_string()) => borrowed(&mut e.receiver, found),
        Expr::MethodCall(e) => visit(&mut e.receiver, found),
        Expr::Call(e) => visit_first(&mut e.args, found),
        Expr::Tuple(e) => visit_first(&mut e.elems, found),
        Expr::Range(e) => visit_first(e.start.iter_mut().chain(&mut e.end).map(|end| &mut **end), found),
        Expr::Binary(e) if !matches!(e.op, BinOp::And(_) | BinOp::Or(_)) => {
            visit_first([&mut *e.left, &mut *e.right], found);
        }
        Expr::Reference(e) => borrowed(&mut e.expr, found),
        Expr::Field(e) => borrowed(&mut e.base, found),
        Expr::Index(e) => borrowed(&mut e.expr, found),
        Expr::Cast(e) => visit(&mut e.expr, found),
        Expr::Unary(e) => visit(&mut e.expr, found),
        Expr::Try(e) => visit(&mut e.expr, found),
        Expr::Paren(e) => visit(&mut e.expr, found),
        Expr::Group(e) => visit(&mut e.expr, found),
        _ => {}
    }
}

/// Visits the operand that is evaluated first.
fn visit_first<'e>(operands: impl IntoIterator<Item = &'e mut Expr>, found: &mut dyn FnMut(&mut Expr)) {
    if let Some(operand) = operands.into_iter().find(|operand| !is_inert(operand)) {
        visit(operand, found);
    }
}

/// Whether evaluating an operand does nothing.
fn is_inert(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(_) | Expr::Path(_) | Expr::Closure(_))
}

/// Whether an expression makes a value that nobody else owns and that borrows from no other temporary: that would end
/// where this one gets its name. (A constructor's operand may be promoted: it is left alone.)
fn is_temporary(expr: &Expr) -> bool {
    match expr {
        Expr::Call(e) => !operands::is_constructor(&e.func),
        Expr::MethodCall(e) => {
            let method = e.method.to_string();
            !operands::is_value(&e.receiver)
                || (is_temporary(&e.receiver) && (consumes(&method) || borrows(&method)))
        }
        Expr::Array(e) => e.elems.iter().all(is_temporary),
        Expr::Try(e) => is_temporary(&e.expr),
        Expr::Paren(e) => is_temporary(&e.expr),
        Expr::Group(e) => is_temporary(&e.expr),
        _ => false,
    }
}
