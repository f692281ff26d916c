//! `try` in ordinary Rust: labeled blocks, and completions for `finally`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, Lifetime, Pat, Type};

use crate::ast::{Handler, Try, ends_in_jump, suppresses};
use crate::completions::{self, Completion, Completions};
use crate::diagnostics::ours;

use super::rewrite::{Frame, Rewriter, ident};

/// A `finally` around the code at hand.
pub(super) struct Finally {
    /// Of the block that a completion leaves.
    pub(super) label: Lifetime,
    pub(super) completions: Completions,
}

/// What is being handled in the code at hand.
pub(super) enum Handling {
    /// The exception in this local.
    Exception(Ident),
    /// What the completion in this local has raised, if that is what it is; the local, and the path of the variant.
    Pending(Ident, TokenStream),
    /// What is being handled around a pinned region, as an expression; and what a bare `raise` raises again there.
    Outside(TokenStream, Option<Ident>),
}

impl Handling {
    /// An expression of type `Option<&Exception>`; `outer` is what is being handled around it.
    pub(super) fn expression(&self, outer: Option<TokenStream>) -> TokenStream {
        match self {
            Handling::Exception(caught) => quote!(__dunder::Some(&#caught)),
            Handling::Outside(handled, _) => handled.clone(),
            Handling::Pending(completion, variant) => completions::pending(completion, variant, outer),
        }
    }
}

impl Rewriter<'_> {
    /// A `try`. `discarded`: nobody wants its value.
    pub(super) fn try_(&mut self, e: &Try<'_>, discarded: bool, span: Span) -> TokenStream {
        match e.finally {
            None => self.handlers(e, discarded, span),
            Some(finally) => self.finally(e, finally, discarded, span),
        }
    }

    fn block(&mut self, block: &Block, discarded: bool) -> TokenStream {
        let mut block = block.clone();
        self.visit_block_mut(&mut block);
        if discarded { quote!({ #block; }) } else { quote!(#block) }
    }

    /// The part of a `try` without its `finally`.
    fn handlers(&mut self, e: &Try<'_>, discarded: bool, span: Span) -> TokenStream {
        if e.handlers.is_empty() {
            return self.block(e.body, discarded);
        }
        let (body, done) = (self.label("body"), self.label("done"));
        let caught = self.resolver.fresh("caught", Span::mixed_site());
        let closes = e.handlers.iter().any(Handler::catches_exit);
        self.frames.push(Frame::Labeled);
        self.frames.push(Frame::Except { label: body.clone(), closes });
        let discards = discarded || e.otherwise.is_some();
        let mut value = self.block(e.body, discards);
        self.frames.pop();
        let mut before = TokenStream::new();
        if let Some(otherwise) = e.otherwise {
            // Inside of the block that an exception leaves, but not in the care of its handlers.
            self.frames.push(Frame::Labeled);
            let otherwise = self.block(otherwise, discarded);
            self.frames.pop();
            before = quote!(#value);
            value = otherwise;
        }
        let hint = ident("hint");
        let hinted = e.handlers.iter().any(|handler| suppresses(handler.body));
        let hint_let = hinted.then(|| quote!(let #hint = __dunder::Hint::new();));
        if hinted {
            value = quote!(#hint.same(#value));
        }
        let handlers: TokenStream =
            e.handlers.iter().map(|handler| self.handler(handler, &caught, &done, discarded)).collect();
        let again = self.raise(&quote!(#caught), span);
        self.frames.pop();
        quote_spanned! {ours(span)=> #done: {
            #hint_let
            let #caught: __dunder::Exception = #body: {
                #before
                break #done #value;
            };
            #handlers
            #again
        }}
    }

    /// One `except`: `if is_caught { …; break 'done value }`.
    fn handler(
        &mut self,
        handler: &Handler<'_>,
        caught: &Ident,
        done: &Lifetime,
        discarded: bool,
    ) -> TokenStream {
        let every: Type = syn::parse_quote!(__dunder::Exception);
        let types = if handler.types.is_empty() { vec![&every] } else { handler.types.clone() };
        let binding = (!matches!(handler.pat, Pat::Wild(_))).then(|| {
            let pat = handler.pat;
            match types[..] {
                [ty] => quote!(let #pat = __dunder::handle::<#ty>(&#caught);),
                _ => quote!(let #pat = __dunder::Clone::clone(&#caught);),
            }
        });
        let (body, _) = self.within(Frame::Handling(Handling::Exception(caught.clone())), |this| {
            this.block(handler.body, discarded)
        });
        quote! {
            if #(__dunder::is_caught::<#types>(&#caught))||* {
                #binding
                break #done #body;
            }
        }
    }

    /// The value of a `with` whose context manager has suppressed an exception: `()`, if that is the type of its block. Else
    /// there is none, which raises.
    pub(super) fn suppressed(&mut self, exception: &Expr, span: Span) -> TokenStream {
        let (hint, value, e) = (ident("hint"), ident("value"), ident("e"));
        let raise = self.raise(&quote!(#e), span);
        quote! {
            match (&&#hint).suppressed_decision(#exception) {
                __dunder::Ok(#value) => #value,
                __dunder::Err(#e) => #raise,
            }
        }
    }

    fn finally(&mut self, e: &Try<'_>, finally: &Block, discarded: bool, span: Span) -> TokenStream {
        let label = self.label("finally");
        let name = self.resolver.fresh("__Completion", Span::call_site());
        let completion = self.resolver.fresh("completion", Span::mixed_site());
        let frame = Frame::Finally(Finally { label: label.clone(), completions: Completions::new(name) });
        let (value, frame) = self.within(frame, |this| this.handlers(e, discarded, span));
        let Some(Frame::Finally(Finally { mut completions, .. })) = frame else { return value };
        let normal = completions.add(Completion::Normal);
        let occurring = completions.occurring();
        let raised = occurring.contains(&Completion::Raised).then(|| completions.variant(Completion::Raised));
        let declaration = completions.declaration(occurring, false);
        let ends = ends_in_jump(&finally.stmts);
        let finally = match raised {
            Some(variant) => {
                let handling = Handling::Pending(completion.clone(), variant);
                self.within(Frame::Handling(handling), |this| this.block(finally, true)).0
            }
            None => self.block(finally, true),
        };
        if ends {
            // What it was entered with is given up.
            return quote_spanned! {ours(span)=> {
                #declaration
                let #completion = #label: { #normal(#value) };
                #finally
            }};
        }
        let arms = self.complete(&completions, span);
        quote_spanned! {ours(span)=> {
            #declaration
            let #completion = #label: { #normal(#value) };
            #finally
            match #completion {
                #arms
            }
        }}
    }

    /// Goes on with what a `finally` was left with.
    fn complete(&mut self, completions: &Completions, span: Span) -> TokenStream {
        let value = ident("value");
        completions
            .occurring()
            .iter()
            .map(|&of| {
                let variant = completions.variant(of);
                let tokens = quote!(#value);
                let on = match of {
                    Completion::Normal => tokens,
                    Completion::Raised => self.raise(&tokens, span),
                    Completion::Returned => self.return_(&tokens, span),
                    Completion::Break(frame) => self.break_out(frame, tokens, span),
                    Completion::Continue(frame) => self.continue_out(frame, span),
                };
                quote!(#variant(#value) => #on,)
            })
            .collect()
    }
}
