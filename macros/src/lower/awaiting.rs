//! Awaits: which locals an awaited expression borrows, and what is made of its value while it has them.
//!
//! ```text
//!   sleep(1).await                       nothing is lent
//!   sock.read(&mut buf).await            lends `sock` and `buf`
//!   get(&url()).await                    the temporary lives in the same block
//!   pick(&s).await.to_owned()            lends `s`; what the value borrows from it is made use of before it comes back
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span};
use syn::Expr;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::analysis::Mentions;
use crate::ast::suspends;
use crate::cfg::{Await, LocalId, SuspendKind};
use crate::diagnostics::ours;
use crate::signature::Kind;

use super::{Lowerer, operands, rewrite};

impl Lowerer<'_> {
    /// `pick(&s).await.to_owned()`: the value may borrow from what was lent, so what is made of it at once is made before
    /// that comes back. If it is discarded, that is what is made of it.
    pub(super) fn await_with_tail(&mut self, expr: &Expr, discarded: bool) -> Option<Expr> {
        if !(matches!(expr, Expr::MethodCall(_) | Expr::Field(_))
            || (discarded && matches!(expr, Expr::Await(_))))
        {
            return None;
        }
        let mut tail = expr.clone();
        let awaited = take_awaited(&mut tail)?;
        if discarded {
            tail = syn::parse_quote_spanned!(ours(expr.span())=> { #tail; });
        }
        let independent = !Mentions::of_value(&tail).used.iter().any(|name| self.names.contains_key(name));
        let (lent, _) = self.lent(&awaited.base, false);
        // What leaves the body cannot do so from inside the block.
        if !independent
            || (lent.is_empty() && !borrows_temporaries(&awaited.base))
            || self.touches(&awaited.base)
            || rewrite::leaves(expr)
        {
            return None;
        }
        Some(self.await_(&awaited.base, &Expr::Await(awaited.clone()), Some(&tail)))
    }

    pub(super) fn await_(&mut self, operand: &Expr, whole: &Expr, tail: Option<&Expr>) -> Expr {
        let stored = self.protocol.abilities.checkpoint.is_some();
        let mut operand = self.value(operand);
        let mut temporaries = !stored && borrows_temporaries(&operand);
        let (mut lent, mut consumed) = self.lent(&operand, temporaries);
        if (temporaries || !(lent.is_empty() && consumed.is_empty())) && rewrite::leaves(&operand) {
            // `?` and jumps cannot stand inside the block that the lent locals move into: they are taken out first.
            self.hoist_control = true;
            operand = self.value(&operand);
            self.hoist_control = false;
            temporaries = !stored && borrows_temporaries(&operand);
            (lent, consumed) = self.lent(&operand, temporaries);
        }
        if self.protocol.kind == Kind::Scheduled {
            // A block takes a mailbox here: it is had only for what is borrowed. A method of a reference borrows what that
            // points to, not the local.
            lent.retain(|&local| !self.body.locals[local].shared);
            if lent.is_empty() && !temporaries {
                consumed.clear();
            }
        }
        let span = match whole {
            Expr::Await(e) => e.await_token.span(),
            _ => whole.span(),
        };
        let operand_span = operand.span();
        let operand = self.code(&operand);
        let tail = tail.map(|tail| self.code(tail).tokens);
        self.suspend(
            SuspendKind::Await(Await {
                operand,
                operand_span,
                tail,
                region: false,
                temporaries,
                lent,
                consumed,
            }),
            span,
        )
    }

    /// The locals that an awaited expression borrows, and those that it seems to consume, in the order of their
    /// declaration. `in_block`: the expression is evaluated in a block anyway.
    fn lent(&self, operand: &Expr, in_block: bool) -> (Vec<LocalId>, Vec<LocalId>) {
        let mut mentions = Mentions::of_lending(operand);
        let lends = |names: &BTreeSet<String>| names.iter().any(|name| self.names.contains_key(name));
        if in_block || lends(&mentions.borrowed) || lends(&mentions.consumed) {
            // There may be a block, and then all of the expression is evaluated in it.
            mentions = Mentions::of_value(operand);
        }
        let Mentions { borrowed, mut consumed, .. } = mentions;
        consumed.retain(|name| !borrowed.contains(name));
        let locals = |names: BTreeSet<String>| {
            let mut locals: Vec<LocalId> =
                names.iter().filter_map(|name| self.names.get(name).copied()).collect();
            locals.sort_unstable();
            locals
        };
        (locals(borrowed), locals(consumed))
    }
}

/// Whether an awaited expression may borrow a temporary: by a reference to one, or by a method of one.
fn borrows_temporaries(operand: &Expr) -> bool {
    struct Finder(bool);
    impl<'ast> Visit<'ast> for Finder {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            match expr {
                Expr::Closure(_) | Expr::Async(_) | Expr::Macro(_) => {}
                Expr::Reference(e) => {
                    self.0 |= !matches!(*e.expr, Expr::Lit(_)) && operands::is_value(&e.expr)
                }
                Expr::MethodCall(e) => self.0 |= operands::is_value(&e.receiver),
                _ => {}
            }
            visit::visit_expr(self, expr);
        }
    }
    let mut finder = Finder(false);
    finder.visit_expr(operand);
    finder.0
}

/// `a.await.b().c` ⇒ `__output.b().c`, and the `a.await`.
fn take_awaited(expr: &mut Expr) -> Option<syn::ExprAwait> {
    match expr {
        Expr::MethodCall(e) if !e.args.iter().any(suspends) => take_awaited(&mut e.receiver),
        Expr::Field(e) => take_awaited(&mut e.base),
        Expr::Await(e) => {
            let awaited = e.clone();
            let output = Ident::new(&output().to_string(), output().span().located_at(e.await_token.span()));
            *expr = syn::parse_quote!(#output);
            Some(awaited)
        }
        _ => None,
    }
}

/// What the value of an await is called where something is made of it at once.
pub(crate) fn output() -> Ident {
    Ident::new("__output", Span::mixed_site())
}
