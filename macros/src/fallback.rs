//! What is emitted beside the errors: a function of the right signature, so that one mistake gives one error.
//!
//! ```text
//!   compile_error! { "…" }
//!   fn f(…) -> impl Coroutine<…> {
//!       ide! { async move { the body } }        what rust-analyzer sees of it; nothing to the compiler
//!       refused()
//!   }
//! ```
//!
//! (To rust-analyzer the errors come last: `parse::repair` says why.)
//!
//! Whoever is in the middle of writing a body wants to be told the methods of a local at once, not when the body is right.
//! So rust-analyzer, and only that, is shown the body, with plain Rust in place of our constructs.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Signature};

use crate::ast::{self, Suspension, suspension};
use crate::diagnostics::Errors;
use crate::parse::{self, Function};
use crate::signature::{Kind, Protocol};
use crate::unconfigured::Configuration;

/// A function whose body is refused.
pub(crate) fn function(
    function: &Function,
    sig: &Signature,
    protocol: &Protocol,
    errors: Errors,
) -> TokenStream {
    let object = object(protocol);
    let body = function.block.clone().map(shown);
    let function = function.with(sig, quote!(#body #object));
    errors.beside(quote!(#[allow(unused)] #function))
}

/// An anonymous body that is refused: its block, or its tokens if they cannot be parsed.
pub(crate) fn expression(kind: Kind, body: Result<Block, TokenStream>, errors: Errors) -> TokenStream {
    let object = object(&crate::signature::anonymous(kind));
    let body = match body {
        Ok(block) => shown(block),
        Err(tokens) => quote!(::dunder::__private::ide! { async move { #tokens } }),
    };
    let body = errors.beside(body);
    quote!({ #body #object })
}

/// Items that cannot be parsed.
pub(crate) fn items(tokens: &TokenStream, errors: Errors) -> TokenStream {
    errors.beside(quote!(::dunder::__private::ide! { #tokens }))
}

/// An object of the right type, whatever that is.
fn object(protocol: &Protocol) -> TokenStream {
    let kind = protocol.kind_type();
    let (yields, returns) = protocol.step_types();
    let stored = protocol.abilities.checkpoint.is_some() && cfg!(feature = "serde");
    let refused = if stored { quote!(refused_stored) } else { quote!(refused) };
    quote! {
        use ::dunder::__private as __dunder;
        __dunder::#refused::<#kind, #yields, #returns>()
    }
}

/// A body as rust-analyzer is shown it.
pub(crate) fn shown(mut block: Block) -> TokenStream {
    // Its errors have been reported.
    parse::normalize_block(&mut block, &mut Configuration::default(), &mut Errors::default());
    Plain.visit_block_mut(&mut block);
    quote!(::dunder::__private::ide! { async move #block })
}

/// Puts plain Rust in place of the constructs; what `yield` and `raise` give is anything.
struct Plain;

impl Plain {
    fn construct(expr: &Expr) -> Option<Expr> {
        if let Some(suspension) = suspension(expr) {
            return match suspension {
                Suspension::Await(_) => None,
                Suspension::Region(block) => {
                    Some(Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block: block.clone() }))
                }
                Suspension::Yield(None) => Some(anything()),
                Suspension::Yield(Some(operand)) | Suspension::Delegate(operand) => {
                    Some(plain(quote!({ let _ = #operand; loop {} })))
                }
            };
        }
        if let Some(raise) = ast::raise(expr) {
            return Some(match raise {
                ast::Raise::Again => anything(),
                ast::Raise::New(e, cause) => {
                    let cause = cause.into_iter();
                    plain(quote!({ let _ = #e; #(let _ = #cause;)* loop {} }))
                }
                ast::Raise::Propagated(e) => plain(quote!({ let _ = #e; loop {} })),
            });
        }
        if let Some(ast::Try { body, handlers, otherwise, finally }) = ast::try_(expr) {
            let handlers = handlers.iter().map(|handler| {
                let (pat, body) = (handler.pat, handler.body);
                let handle = match handler.types[..] {
                    [ty] => quote!(<#ty as ::dunder::__private::Except>::Handle),
                    _ => quote!(::dunder::__private::Exception),
                };
                quote!(if let ::core::option::Option::Some(#pat) = ::core::option::Option::None::<#handle> { return loop { #body } })
            });
            let otherwise = otherwise.into_iter();
            let finally = finally.into_iter();
            return Some(plain(
                quote!({ let value = #body; #(#handlers)* #(#otherwise;)* #(#finally;)* value }),
            ));
        }
        let (e, otherwise) = ast::async_for(expr)?;
        let (label, pat, iterable, body) = (&e.label, &e.pat, &e.expr, &e.body);
        let otherwise = otherwise.into_iter();
        Some(plain(
            quote!({ #label while let ::core::option::Option::Some(#pat) = (#iterable).__anext__().await #body #(#otherwise)* }),
        ))
    }
}

/// An expression of any type.
fn anything() -> Expr {
    syn::parse_quote!(loop {})
}

/// What a construct stands for; it was refused, so its parts need not fit together.
fn plain(tokens: TokenStream) -> Expr {
    syn::parse2(tokens).unwrap_or_else(|_| anything())
}

impl VisitMut for Plain {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        // From the inside out: a construct cannot be parsed again.
        visit_mut::visit_expr_mut(self, expr);
        if let Some(plain) = Plain::construct(expr) {
            *expr = plain;
        }
        if let Expr::Block(e) = expr {
            e.attrs.retain(|attr| !attr.to_token_stream().to_string().contains("__dunder_"));
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
