//! Bodies that may hold borrows of their own locals across suspensions: `#[coroutine(pinned)]`, `#[generator(pinned)]`.
//!
//! Such a body is not taken apart. It stays as it stands, in one `async` block of the compiler's, in which each construct of
//! the language is written in ordinary Rust:
//!
//! ```text
//!   yield e                   match mail.ask(e, site).await { Ok(v) => v, Err(e) => RAISE thrown(e) }
//!   e.await                   match wait(e, site).await { Ok(v) => v, Err(e) => RAISE propagated(e) }
//!   yield from e              match mail.drive(delegate(e), site).await { … }
//!   raise e                   RAISE raised(e)
//!   return e                  return Ok(e)
//!   e?                        match branch(e) { Continue(v) => v, Break(r) => return answer(r) }
//!
//!   try { A }                 'done: {
//!   except e: T { B }             let caught = 'body: { break 'done { A } };             RAISE x  =  break 'body x
//!   else { C }                    if is_caught::<T>(&caught) { let e = handle(&caught); break 'done { B } }
//!                                 RAISE caught
//!                             }
//!   … finally { D }           let completion = 'finally: { Normal(…) };                  RAISE x  =  break 'finally Raised(x)
//!                             D
//!                             match completion { Normal(v) => v, Raised(e) => RAISE e, Returned(v) => return …, … }
//! ```
//!
//! where `RAISE x` leads to the innermost `try` around, and out of the body (`return Err(x)`) if there is none. All else,
//! evaluation order, drops, borrows and moves, is the compiler's own.

mod exceptions;
mod region;
mod rewrite;

pub(crate) use region::{Outside, OutsideJump, region};

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Block;

use crate::ast::idents;
use crate::diagnostics::Errors;
use crate::lower::Argument;
use crate::resolve::Resolver;
use crate::signature::{Kind, Protocol, without_impl};
use crate::traceback;

use rewrite::Rewriter;

/// The expression that builds the object of a body that is carried as a whole.
pub(crate) fn body(
    name: &str,
    protocol: &Protocol,
    arguments: &[Argument],
    block: &Block,
    resolver: &mut Resolver,
    errors: &mut Errors,
) -> TokenStream {
    let mut block = block.clone();
    let mut rewriter = Rewriter::new(protocol, resolver, errors);
    rewriter.body(&mut block);
    let closes = rewriter.closes;
    let kind = protocol.kind_type();
    let returns = without_impl(&protocol.returns);
    let mail = mail();
    let (new_mail, object_mail) = mailbox(protocol);
    let receiver = arguments.iter().find(|argument| argument.is_receiver).map(|argument| {
        let ident = &argument.ident;
        let receiver = Ident::new("self", ident.span());
        quote!(let #ident = #receiver;)
    });
    // Named once more, so that they are dropped in a function's order.
    let arguments = arguments.iter().map(|Argument { ident, mutable, .. }| {
        let mutability = mutable.then(|| quote!(mut));
        quote!(let #mutability #ident = #ident;)
    });
    // What is thrown before anything has run is raised at the first line.
    let code = traceback::code(name, protocol.span);
    let ident = |name| Ident::new(name, Span::mixed_site());
    let (e, value, object) = (ident("e"), ident("value"), ident("object"));
    let decisions = decisions(quote!(#block));
    let machine = if closes { quote!(__dunder::closing(#object)) } else { quote!(#object) };
    quote! {
        use ::dunder::__private as __dunder;
        #decisions
        #code
        enum __Body {}
        impl __dunder::Named for __Body {
            const CODE: __dunder::Frame = __CODE;
        }
        #receiver
        let #mail = #new_mail;
        #[allow(
            unused_variables, unused_mut, unused_assignments, unreachable_code, path_statements, unused_braces,
            unused_parens, unused_labels, clippy::all, clippy::pedantic
        )]
        let #object = __dunder::pinned::<#kind, __Body, _, _, #returns>(#object_mail, async move {
            let #mail = #mail;
            #(#arguments)*
            if let __dunder::Some(#e) = __dunder::thrown_in() {
                return __dunder::Err(__dunder::propagated(#e, &__CODE));
            }
            let #value: #returns = #block;
            __dunder::Ok(#value)
        });
        #machine
    }
}

/// What the body's side of the mail is called.
pub(crate) fn mail() -> Ident {
    Ident::new("mail", Span::mixed_site())
}

/// A new mailbox, and the object's side of it.
pub(crate) fn mailbox(protocol: &Protocol) -> (TokenStream, TokenStream) {
    let (yields, sends, mail) = (without_impl(&protocol.yields), without_impl(&protocol.sends), mail());
    let new = quote!(__dunder::Mailbox::<#yields, #sends>::new());
    match protocol.kind {
        Kind::Coroutine => (quote!(__dunder::NoMail), quote!(#mail)),
        Kind::Generator | Kind::Scheduled => (new, quote!(__dunder::Clone::clone(&#mail))),
        Kind::AsyncGenerator => (new, quote!(__dunder::AsyncMailbox::of(&#mail))),
    }
}

/// The traits by whose methods the compiler decides, as far as some code calls them.
pub(crate) fn decisions(tokens: TokenStream) -> TokenStream {
    let mut called = BTreeSet::new();
    idents(tokens, &mut called);
    let used = |method: &str, traits: TokenStream| {
        called.contains(method).then(|| {
            quote! {
                #[allow(unused_imports)]
                use __dunder::{#traits};
            }
        })
    };
    let all = [
        used("decision", quote!(RaiseDecision as _, ReturnDecision as _)),
        used("suppressed_decision", quote!(NoValueDecision as _, UnitDecision as _)),
        used(
            "delegation",
            quote! {
                AlikeDecision as _, AlikeUnitDecision as _, IteratedDecision as _, MutedDecision as _,
                MutedIteratedDecision as _, MutedUnitDecision as _, RefusedDecision as _,
            },
        ),
        used(
            "aiter_decision",
            quote! {
                BorrowedDecision as _, BoxedGeneratorDecision as _, BoxedStreamDecision as _, GeneratorDecision as _,
                IterableDecision as _, NoDecision as _, StreamDecision as _,
            },
        ),
    ];
    let all = all.iter().flatten();
    quote!(#(#all)*)
}
