//! Tests of the stages: small inputs, and what a stage makes of them.

mod analysis;
mod book;
mod codes;
mod diagnostics;
mod fuzz;
mod graph;
mod layout;
mod mutation;
mod order;
mod parse;
mod repair;
mod resolve;

use proc_macro2::TokenStream;
use syn::Block;
use syn::visit_mut::VisitMut;

use crate::cfg::Body;
use crate::diagnostics::Errors;
use crate::expand::{Role, attribute};
use crate::parse::{Function, Options, normalize_block, rewrite_keywords};
use crate::resolve::Resolver;
use crate::signature;

fn tokens(source: &str) -> TokenStream {
    source.parse().expect("the source is tokens")
}

/// Tokens as text without what depends on how they were spelled: blanks.
fn text(tokens: impl ToString) -> String {
    tokens.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The expansion of a function, formatted.
fn expand(role: Role, source: &str) -> String {
    let expansion = attribute(role, TokenStream::new(), tokens(source));
    match syn::parse2(expansion.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => panic!("the expansion does not parse: {error}\n{expansion}"),
    }
}

/// A body after parsing and resolving.
fn resolved(body: &str) -> Block {
    let mut errors = Errors::default();
    let body = rewrite_keywords(tokens(body), &mut errors);
    let mut block: Block = syn::parse2(quote::quote!({ #body })).expect("the body parses");
    normalize_block(&mut block, &mut Default::default(), &mut errors);
    assert!(errors.is_empty(), "{}", errors.into_tokens());
    Resolver::new(quote::quote!(#block)).visit_block_mut(&mut block);
    block
}

/// The graph of a function; it may be a generator or a coroutine, in the keyword form.
fn graph(source: &str) -> Body {
    let mut errors = Errors::default();
    let function = rewrite_keywords(tokens(source), &mut errors);
    let mut function: Function = syn::parse2(function).expect("the function parses");
    let mut block = function.block.take().expect("the function has a body");
    normalize_block(&mut block, &mut Default::default(), &mut errors);
    let protocol = if function.sig.asyncness.is_some() {
        signature::coroutine(&mut function.sig, Options::default(), &mut errors)
    } else {
        signature::generator(&mut function.sig, false, &Default::default(), &mut errors)
    };
    let mut resolver = Resolver::new(quote::quote!(#block));
    let arguments =
        crate::expand::arguments(&mut function.sig, &mut block, false, &mut resolver, &mut errors);
    resolver.visit_block_mut(&mut block);
    let body =
        crate::lower::lower(&protocol, &arguments, &block, &Default::default(), &mut resolver, &mut errors);
    assert!(errors.is_empty(), "{}", errors.into_tokens());
    body
}
