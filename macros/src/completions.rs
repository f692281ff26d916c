//! What a `finally` goes on with at its end: an enum whose variants are the completions that occur.
//!
//! ```text
//!   enum __Completion<T0, T1, …> { Normal(T0), Raised(T1), Returned(…), Break3(…), Continue4(…) }
//! ```
//!
//! A pinned region has one, too: to its block, all that is around it is a `finally`. Which frame a jump leads to is the
//! business of whoever holds the frames: the lowerer, or the rewriter of pinned bodies.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

/// One completion.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Completion {
    /// With the value.
    Normal,
    Raised,
    Returned,
    /// Out of the loop or block of this frame.
    Break(usize),
    Continue(usize),
}

/// The completions that occur, and the enum that they are the variants of.
pub(crate) struct Completions {
    name: Ident,
    occurring: Vec<Completion>,
}

impl Completions {
    /// None yet.
    pub(crate) fn new(name: Ident) -> Self {
        Completions { name, occurring: Vec::new() }
    }

    /// These.
    pub(crate) fn of(name: Ident, occurring: Vec<Completion>) -> Self {
        Completions { name, occurring }
    }

    /// Those that occur, in the order in which they were found.
    pub(crate) fn occurring(&self) -> &[Completion] {
        &self.occurring
    }

    /// Notes that one occurs; the path of its variant.
    pub(crate) fn add(&mut self, completion: Completion) -> TokenStream {
        if !self.occurring.contains(&completion) {
            self.occurring.push(completion);
        }
        self.variant(completion)
    }

    /// The path of the variant of one that occurs.
    pub(crate) fn variant(&self, completion: Completion) -> TokenStream {
        let (name, variant) = (&self.name, self.ident(completion));
        quote!(#name::#variant)
    }

    fn ident(&self, completion: Completion) -> Ident {
        let at = self.occurring.iter().position(|c| *c == completion).unwrap_or_default();
        match completion {
            Completion::Normal => format_ident!("Normal"),
            Completion::Raised => format_ident!("Raised"),
            Completion::Returned => format_ident!("Returned"),
            Completion::Break(_) => format_ident!("Break{at}"),
            Completion::Continue(_) => format_ident!("Continue{at}"),
        }
    }

    /// The enum of those that are reached. `clone`: it is to be `Clone`.
    pub(crate) fn declaration(&self, reached: &[Completion], clone: bool) -> TokenStream {
        let name = &self.name;
        let variants: Vec<Ident> = reached.iter().map(|completion| self.ident(*completion)).collect();
        let types: Vec<Ident> = (0..variants.len()).map(|at| format_ident!("T{at}")).collect();
        let clone = clone.then(|| {
            quote! {
                impl<#(#types: __dunder::Clone),*> __dunder::Clone for #name<#(#types),*> {
                    fn clone(&self) -> Self {
                        match self {
                            #(Self::#variants(value) => Self::#variants(__dunder::Clone::clone(value))),*
                        }
                    }
                }
            }
        });
        quote! {
            #[allow(dead_code)]
            enum #name<#(#types),*> {
                #(#variants(#types)),*
            }
            #clone
        }
    }
}

/// What a pending completion has raised, if that is what it is, or else what is being handled `outside`: an expression of type
/// `Option<&Exception>`.
pub(crate) fn pending(completion: &Ident, raised: &TokenStream, outside: Option<TokenStream>) -> TokenStream {
    let e = Ident::new("e", Span::mixed_site());
    let outside = outside.unwrap_or_else(|| quote!(__dunder::None));
    quote! {
        match &#completion {
            #raised(#e) => __dunder::Some(#e),
            #[allow(unreachable_patterns)]
            _ => #outside,
        }
    }
}
