//! What rustc's errors about saved locals speak of: where a local is declared, where it is kept, where it is used again.
//!
//! ```text
//!   let shared = Rc::new(1);                   struct __Local_shared<T>(T);                              at `shared`
//!   sleep(1).await;                      ⇒     struct __KeptAcrossAwait1<T0>(__Local_shared<T0>);        at `await`
//!   println!("{shared}");                      impl<T0> Saved for __State<T0> { type Kept = __KeptAcrossAwait1<T0>; … }
//! ```
//!
//! Nothing of these types is ever made. But where the object has to be `Send`, rustc explains why it is not by the types
//! that hold what is not: so it comes by the local and the suspension in the user's file.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::cfg::{BlockId, Body, LocalId};
use crate::diagnostics::ours;
use crate::layout::{Entry, Field, Layout};

use super::enums::{Parameters, brackets};

/// Types that tell of the locals that a state saves.
pub(super) struct Kept {
    /// Their definitions.
    pub(super) structs: TokenStream,
    /// The one that has them all.
    pub(super) ty: TokenStream,
}

/// The types for all that is saved: each local where the body is first suspended with it.
pub(super) fn kept(body: &Body, layout: &Layout, parameters: &Parameters) -> Kept {
    let mut told: BTreeSet<_> = BTreeSet::new();
    let mut named: BTreeSet<LocalId> = BTreeSet::new();
    let (mut structs, mut groups) = (TokenStream::new(), Vec::new());
    let (start, suspended): (Vec<_>, Vec<_>) =
        layout.arms.iter().filter(|arm| arm.is_saved()).partition(|arm| matches!(arm.entry, Entry::Start));
    // An argument that a suspension keeps is told of there.
    for arm in suspended.into_iter().chain(start) {
        let residents = arm.region.into_iter().flat_map(|region| &layout.regions[region].residents);
        let new: Vec<&Field> =
            residents.chain(&arm.fields).filter(|field| told.insert((field.local, field.mode))).collect();
        if new.is_empty() {
            continue;
        }
        let (span, name) = match body.suspend_into(arm.block) {
            Some(suspend) => (suspend.span, format!("__KeptAcross{}", arm.variant)),
            None => (Span::call_site(), "__Arguments".to_owned()),
        };
        let group = Ident::new(&name, ours(span));
        let ts: Vec<_> = new.iter().map(|field| parameters.name((field.local, field.mode))).collect();
        let locals = new.iter().map(|field| {
            let ident = &body.locals[field.local].ident;
            let name = ident.to_string();
            let local = format_ident!("__Local_{}", name.trim_start_matches("r#"), span = ours(ident.span()));
            if named.insert(field.local) {
                structs.extend(quote! {
                    #[allow(dead_code, non_camel_case_types)]
                    struct #local<T>(T);
                });
            }
            local
        });
        let locals: Vec<_> = locals.collect();
        structs.extend(quote! {
            #[allow(dead_code)]
            struct #group<#(#ts),*>(#(#locals<#ts>),*);
        });
        let list = brackets(ts.iter());
        groups.push(quote!(#group #list));
    }
    let ty = match &groups[..] {
        [one] => one.clone(),
        groups => quote!((#(#groups),*)),
    };
    Kept { structs, ty }
}

/// Where a local is mentioned next from a block on: an error about a value that is gone by then belongs there.
pub(super) fn next_use(body: &Body, from: BlockId, local: LocalId) -> Option<Span> {
    let name = body.locals[local].ident.to_string();
    let mut codes = body.reachable_from(from).into_iter().flat_map(|block| body.codes(block));
    codes.find_map(|code| {
        code.mentions.used.contains(&name).then(|| mention(code.tokens.clone(), &name)).flatten()
    })
}

/// The place of a name among tokens, or of a format string that captures it.
fn mention(tokens: TokenStream, name: &str) -> Option<Span> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) => (ident == name).then(|| ident.span()),
        TokenTree::Group(group) => mention(group.stream(), name),
        TokenTree::Literal(literal) => {
            literal.to_string().contains(&format!("{{{name}")).then(|| literal.span())
        }
        TokenTree::Punct(_) => None,
    })
}
