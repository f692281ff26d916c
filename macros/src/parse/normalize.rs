//! Brings the attribute form's macros into the form of `ast`: `yield_!(e)` and `yield_from!(e)`, also inside the arguments
//! of known macros.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprAssign, ExprMacro, ExprYield, Macro, Stmt, Token, parse_quote, parse_quote_spanned};

use crate::ast::{FROM, tokens_suspend};
use crate::diagnostics::Errors;

use super::known_macros::{Arguments, KnownMacro};

/// Normalizes a body.
pub(crate) fn normalize_block(block: &mut Block, errors: &mut Errors) {
    Normalizer { errors }.visit_block_mut(block);
}

struct Normalizer<'a> {
    errors: &'a mut Errors,
}

impl VisitMut for Normalizer<'_> {
    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        // `yield_!(e);` is an expression statement of ours, not a macro that could expand to anything.
        if let Stmt::Macro(mac) = stmt {
            let relevant = ours(&mac.mac).is_some()
                || (KnownMacro::of(&mac.mac).is_some() && tokens_suspend(mac.mac.tokens.clone()).is_some());
            if relevant {
                let expr = Expr::Macro(ExprMacro { attrs: mac.attrs.clone(), mac: mac.mac.clone() });
                let semi = mac.semi_token.or_else(|| {
                    let braced = matches!(mac.mac.delimiter, syn::MacroDelimiter::Brace(_));
                    braced.then(|| Token![;](mac.mac.span()))
                });
                *stmt = Stmt::Expr(expr, semi);
            }
        }
        visit_mut::visit_stmt_mut(self, stmt);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Macro(mac) = expr
            && let Some(kind) = ours(&mac.mac)
        {
            match self.suspension(kind, &mac.mac) {
                Ok(suspension) => *expr = suspension,
                Err(error) => {
                    self.errors.syn(error);
                    *expr = parse_quote_spanned!(mac.span()=> ());
                    return;
                }
            }
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        let Some(known) = KnownMacro::of(mac) else { return };
        if tokens_suspend(mac.tokens.clone()).is_none() {
            return;
        }
        match Arguments::parse(known, mac) {
            Ok(mut arguments) => {
                match &mut arguments {
                    Arguments::List(list) => {
                        list.iter_mut().for_each(|argument| self.visit_expr_mut(&mut argument.expr));
                    }
                    Arguments::Repeat(value, count) => {
                        self.visit_expr_mut(value);
                        self.visit_expr_mut(count);
                    }
                    Arguments::Matches(expr, _, _) => self.visit_expr_mut(expr),
                }
                mac.tokens = arguments.into_token_stream();
            }
            Err(error) => self.errors.syn(error),
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

#[derive(Clone, Copy)]
enum Ours {
    Yield,
    YieldFrom,
}

fn ours(mac: &Macro) -> Option<Ours> {
    let name = &mac.path.segments.last()?.ident;
    if name == "yield_" {
        Some(Ours::Yield)
    } else if name == "yield_from" {
        Some(Ours::YieldFrom)
    } else {
        None
    }
}

impl Normalizer<'_> {
    fn suspension(&mut self, kind: Ours, mac: &Macro) -> syn::Result<Expr> {
        let span: Span = mac.path.span();
        let yield_token = Token![yield](span);
        let operand = match kind {
            Ours::Yield if mac.tokens.is_empty() => None,
            Ours::Yield => Some(Box::new(mac.parse_body()?)),
            Ours::YieldFrom if mac.tokens.is_empty() => {
                return Err(syn::Error::new(
                    span,
                    "`yield_from!` wants what it delegates to: `yield_from!(generator)`",
                ));
            }
            Ours::YieldFrom => {
                let delegate: Expr = mac.parse_body()?;
                let from = syn::Ident::new(FROM, span);
                Some(Box::new(Expr::Assign(ExprAssign {
                    attrs: Vec::new(),
                    left: Box::new(parse_quote!(#from)),
                    eq_token: Token![=](span),
                    right: Box::new(delegate),
                })))
            }
        };
        Ok(Expr::Yield(ExprYield { attrs: Vec::new(), yield_token, expr: operand }))
    }
}
