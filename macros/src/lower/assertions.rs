//! Assertions with a suspension in a part that may not be evaluated: the message, or anything of a `debug_assert!`.
//!
//! ```text
//!   assert!(ok, "{}", yield x)           ⇒   if ok {} else { panic!("{}", yield x) }
//!   assert_eq!(a, b, "{}", yield x)      ⇒   if a == b {} else { panic!("… {} {:?} {:?}", format!("{}", yield x), a, b) }
//!   debug_assert!(yield x)               ⇒   if cfg!(debug_assertions) { assert!(yield x) }
//! ```

use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Macro, Token, parse_quote_spanned};

use crate::ast::suspends;
use crate::diagnostics::ours;
use crate::parse::{Argument, Arguments, KnownMacro};

use super::Lowerer;

impl Lowerer<'_> {
    /// An assertion as an `if`, where it has to be one.
    pub(super) fn assertion(&mut self, expr: &Expr) -> Option<Expr> {
        let Expr::Macro(e) = expr else { return None };
        let name = e.mac.path.segments.last()?.ident.to_string();
        let plain = name.strip_prefix("debug_").unwrap_or(&name);
        let operator = match plain {
            "assert" => None,
            "assert_eq" => Some(quote!(==)),
            "assert_ne" => Some(quote!(!=)),
            _ => return None,
        };
        let span = ours(expr.span());
        if plain != name {
            let mac = Macro { path: Ident::new(plain, e.mac.path.span()).into(), ..e.mac.clone() };
            return Some(parse_quote_spanned!(span=> if __dunder::core::cfg!(debug_assertions) { #mac }));
        }
        let Ok(Arguments::List(list)) = Arguments::parse(KnownMacro::ByReference, &e.mac) else {
            return None;
        };
        let checked = if operator.is_some() { 2 } else { 1 };
        if !list.iter().skip(checked).any(|argument| suspends(&argument.expr)) {
            return None;
        }
        let mut list = list.into_iter();
        let first = list.next()?.expr;
        let Some(operator) = operator else {
            let message: Punctuated<Argument, Token![,]> = list.collect();
            return Some(parse_quote_spanned! {span=>
                if (#first) {} else { __dunder::core::panic!(#message) }
            });
        };
        // They are evaluated once, and printed by the message.
        let mut compared = [first, list.next()?.expr];
        for operand in &mut compared {
            self.evaluate_place(operand);
        }
        let message: Punctuated<Argument, Token![,]> = list.collect();
        let format = format!(
            "assertion `left {} right` failed: {{}}\n  left: {{:?}}\n right: {{:?}}",
            operator.to_token_stream()
        );
        let [left, right] = compared;
        Some(parse_quote_spanned! {span=>
            if (#left) #operator (#right) {} else {
                __dunder::core::panic!(#format, __dunder::format!(#message), #left, #right)
            }
        })
    }
}
