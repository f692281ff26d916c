//! Delegations.
//!
//! ```text
//!   yield from f(x)            the value of `f(x)` is driven
//!   yield from &mut x.field    a borrow cannot last across the suspensions: `x` is lent, and `x.field` is driven in it
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, parse_quote};

use crate::analysis::Mentions;
use crate::cfg::{Delegate, LocalId, SuspendKind};

use super::{Lowerer, operands};

impl Lowerer<'_> {
    /// `yield from operand`
    pub(super) fn delegate(&mut self, operand: &Expr, span: Span) -> Expr {
        let delegate = match self.lent_delegate(operand) {
            Some((place, lent)) => {
                let mentions = Mentions::of_borrowed(&place);
                Delegate { operand: self.rewritten(&place, mentions), lent: Some(lent) }
            }
            None => {
                let operand = self.value(operand);
                Delegate { operand: self.code(&operand), lent: None }
            }
        };
        self.suspend(SuspendKind::Delegate(delegate), span)
    }

    /// `&mut place` or `place.by_ref()`, where the place is in a local: the place, and the local that is lent.
    fn lent_delegate(&mut self, operand: &Expr) -> Option<(Expr, (LocalId, TokenStream))> {
        let place = match operand {
            Expr::Paren(e) => return self.lent_delegate(&e.expr),
            Expr::Group(e) => return self.lent_delegate(&e.expr),
            Expr::Reference(e) if e.mutability.is_some() => &*e.expr,
            Expr::MethodCall(e) if e.method == "by_ref" && e.args.is_empty() => &*e.receiver,
            _ => return None,
        };
        let place = match place {
            place if operands::is_simple_place(place) => place.clone(),
            // A temporary is as good as a local; it lives to the end of the statement.
            value if operands::is_value(value) => {
                let value = self.value(value);
                self.spill_to_temp(&value)
            }
            _ => return None,
        };
        let mut projected = place.clone();
        let mut root = Root(None);
        root.visit_expr_mut(&mut projected);
        let local = *self.names.get(&root.0?.to_string())?;
        Some((place, (local, projected.into_token_stream())))
    }
}

/// Finds the local that a simple place is in, and puts what a reference to it refers to in its stead.
struct Root(Option<Ident>);

impl VisitMut for Root {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Path(e) => {
                if let Some(ident) = e.path.get_ident() {
                    self.0 = Some(ident.clone());
                    *expr = parse_quote!((*#ident));
                }
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }
}
