//! What an object can do beyond running, where its signature asks for it.
//!
//! ```text
//!   impl<T0: Clone, …> Clone for __State<T0, …> { … }            forks
//!   showing(machine, file!(), |state, slots, locals| match state { __State::Yield1 { x } => locals.local("x", …) })
//! ```
//!
//! Here no type of a local is known, so nothing is asked of one: that is left to the compiler, in closures which come after
//! the step, when it has inferred them all. Bodies that ask for nothing get none of this.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::cfg::LocalId;
use crate::diagnostics::ours;
use crate::layout::{Arm, Entry, Field, Layout, Mode};

use super::arms::Emitter;
use super::enums::{Parameters, braces, brackets, phases};
use super::slots;

/// One enum of the saved state: its name, its type parameters, and its variants with their fields.
pub(super) struct Enum {
    pub(super) name: Ident,
    pub(super) parameters: Vec<Ident>,
    pub(super) variants: Vec<(Ident, Vec<Ident>)>,
}

/// All enums of the saved state, inner ones first.
pub(super) fn enums(layout: &Layout) -> Vec<Enum> {
    let idents = |fields: &[Field]| fields.iter().rev().map(|field| field.ident.clone()).collect::<Vec<_>>();
    let parameters = |count: usize| (0..count).map(|at| format_ident!("T{at}")).collect();
    let mut enums = Vec::new();
    let outside = layout.arms.iter().filter(|arm| arm.is_saved() && arm.region.is_none());
    let mut variants: Vec<_> = outside.map(|arm| (arm.variant.clone(), idents(&arm.fields))).collect();
    for (id, region) in layout.regions.iter().enumerate() {
        let mut fields = idents(&region.residents);
        if let Some(phase) = &region.phase {
            let suspensions = phases(layout, id).map(|arm| (arm.variant.clone(), idents(&arm.fields)));
            let running = (format_ident!("Running"), Vec::new());
            enums.push(Enum {
                name: phase.clone(),
                parameters: parameters(Parameters::of_phase(layout, id).count()),
                variants: std::iter::once(running).chain(suspensions).collect(),
            });
            fields.insert(0, format_ident!("phase"));
        }
        variants.push((region.variant.clone(), fields));
    }
    variants.push((format_ident!("Done"), Vec::new()));
    enums.push(Enum {
        name: format_ident!("__State"),
        parameters: parameters(Parameters::of_state(layout).count()),
        variants,
    });
    enums
}

/// `impl Clone` for the enums of the state.
pub(super) fn clone_impls(layout: &Layout) -> TokenStream {
    let impls = enums(layout).into_iter().map(|Enum { name, parameters, variants }| {
        let bounds = brackets(parameters.iter().map(|t| quote!(#t: __dunder::Clone)));
        let list = brackets(parameters.iter());
        let arms = variants.iter().map(|(variant, fields)| {
            let pattern = braces(fields.iter().map(|field| quote!(#field)));
            let clones = braces(fields.iter().map(|field| quote!(#field: __dunder::Clone::clone(#field))));
            quote!(Self::#variant #pattern => Self::#variant #clones,)
        });
        quote! {
            impl #bounds __dunder::Clone for #name #list {
                fn clone(&self) -> Self {
                    match self { #(#arms)* }
                }
            }
        }
    });
    impls.collect()
}

impl Emitter<'_> {
    /// Gives the machine what was asked for, and demands of the locals what that takes.
    pub(super) fn abilities(&self) -> TokenStream {
        let abilities = self.protocol.abilities;
        let clone = abilities.clone.map(|_| self.demands("cloneable_local", "cloneable_awaited"));
        let debug = abilities.debug.map(|_| self.showing());
        let checkpoint = abilities.checkpoint.map(|_| {
            let demands = self.demands("storable_local", "storable_awaited");
            let storing = self.storing();
            quote!(#demands #storing)
        });
        quote!(#clone #checkpoint #debug)
    }

    /// The arms whose locals are saved.
    pub(super) fn saved_arms(&self) -> impl Iterator<Item = &Arm> {
        self.layout.arms.iter().filter(|arm| arm.is_saved())
    }

    /// What is saved where the body goes on in an arm, in the order of declaration.
    pub(super) fn saved_fields<'b>(&'b self, arm: &'b Arm) -> Vec<&'b Field> {
        let residents = arm.region.into_iter().flat_map(|region| &self.layout.regions[region].residents);
        let mut fields: Vec<&Field> = arm.fields.iter().chain(residents).collect();
        fields.sort_by_key(|field| field.local);
        fields
    }

    /// The pattern of a state that is going to go on in an arm; it binds these of its fields.
    pub(super) fn state_pattern(&self, arm: &Arm, bound: &[&Field]) -> TokenStream {
        let of = |fields: &[Field]| {
            let idents = fields.iter().filter(|field| bound.contains(field)).map(|field| &field.ident);
            quote!(#(#idents,)*)
        };
        let (variant, own) = (&arm.variant, of(&arm.fields));
        let Some(region) = arm.region.map(|region| &self.layout.regions[region]) else {
            return quote!(__State::#variant { #own .. });
        };
        let (loop_variant, residents) = (&region.variant, of(&region.residents));
        match &region.phase {
            None => quote!(__State::#loop_variant { #residents .. }),
            Some(phase) => {
                quote!(__State::#loop_variant { phase: #phase::#variant { #own .. }, #residents .. })
            }
        }
    }

    /// Demands something of every local that is saved, at the local, and of everything that is awaited, at the suspension.
    fn demands(&self, of_local: &str, of_awaited: &str) -> TokenStream {
        let (state, slot) = (&self.names.state, &self.names.slots);
        let stored = of_local == "storable_local";
        let kinds = stored.then(|| {
            quote! {
                #[allow(unused_imports)]
                use __dunder::{OwnedKind as _, ReferenceKind as _};
            }
        });
        let mut seen: BTreeSet<(LocalId, Mode)> = BTreeSet::new();
        let mut arms = TokenStream::new();
        for arm in self.saved_arms() {
            let mut fields = self.saved_fields(arm);
            fields.retain(|field| {
                !(stored && self.body.locals[field.local].fresh) && seen.insert((field.local, field.mode))
            });
            let pattern = self.state_pattern(arm, &fields);
            let locals = fields.iter().map(|field| {
                let ident = &field.ident;
                let span = ours(self.body.locals[field.local].ident.span());
                let demand = Ident::new(of_local, span);
                let place = ident.clone();
                let owned = stored.then(|| {
                    quote_spanned!(span=> __dunder::owned_local((&&__dunder::StoreProbe::of(&*#place)).stored());)
                });
                quote_spanned!(span=> #owned __dunder::#demand(&*#place);)
            });
            let awaited = match arm.entry {
                Entry::Resume { slot: Some(at) } => {
                    let span = self.body.suspend_into(arm.block).map_or_else(Span::call_site, |s| s.span);
                    let span = ours(span);
                    let object = Ident::new("object", span);
                    let pattern = slots::pattern(at, self.layout.slots, &object);
                    let demand = Ident::new(of_awaited, span);
                    Some(quote_spanned!(span=> if let #pattern = #slot { __dunder::#demand(#object); }))
                }
                _ => None,
            };
            arms.extend(quote!(#pattern => { #(#locals)* #awaited }));
        }
        quote! {
            __dunder::demand(&machine, |#state, #slot| {
                #kinds
                #[allow(unused_variables, irrefutable_let_patterns, clippy::all, clippy::pedantic)]
                match #state { #arms _ => {} }
            });
        }
    }

    /// The machine with the closure that shows its locals.
    fn showing(&self) -> TokenStream {
        let (state, slot) = (&self.names.state, &self.names.slots);
        let locals = Ident::new("locals", Span::mixed_site());
        let arms = self.saved_arms().map(|arm| {
            let shown: Vec<&Field> = self
                .saved_fields(arm)
                .into_iter()
                .filter(|field| self.body.locals[field.local].source.is_some())
                .collect();
            let pattern = self.state_pattern(arm, &shown);
            let mut carried: Vec<(LocalId, TokenStream)> =
                shown.iter().map(|field| (field.local, self.shown(field, &locals))).collect();
            carried.extend(arm.aboard.iter().filter_map(|field| {
                let source = self.body.locals[field.local].source.as_ref()?;
                Some((field.local, quote!(#locals.lent(#source);)))
            }));
            carried.sort_by_key(|(local, _)| *local);
            let carried = carried.into_iter().map(|(_, tokens)| tokens);
            let awaited = match arm.entry {
                Entry::Resume { slot: Some(at) } if !arm.in_block => {
                    let object = Ident::new("object", Span::mixed_site());
                    let pattern = slots::pattern(at, self.layout.slots, &object);
                    let shown = way(&object);
                    Some(quote!(if let #pattern = #slot { #locals.awaiting(&#shown); }))
                }
                _ => None,
            };
            quote!(#pattern => { #(#carried)* #awaited })
        });
        quote! {
            let machine = __dunder::showing(machine, __dunder::core::file!(), |#state, #slot, #locals| {
                #[allow(unused_imports)]
                use __dunder::{DebugWay as _, NameWay as _};
                #[allow(
                    unused_variables, irrefutable_let_patterns, unreachable_patterns, clippy::all, clippy::pedantic
                )]
                match #state { #(#arms)* _ => {} }
            });
        }
    }

    /// Shows one local.
    fn shown(&self, field: &Field, locals: &Ident) -> TokenStream {
        let ident = &field.ident;
        let Some(source) = &self.body.locals[field.local].source else { return TokenStream::new() };
        match field.mode {
            Mode::Live => {
                let shown = way(ident);
                quote!(#locals.local(#source, &#shown);)
            }
            Mode::Kept => {
                let shown = way(ident);
                quote!(#locals.waiting(#source, #ident, &#shown);)
            }
            Mode::Flagged => {
                let inner = Ident::new("value", Span::mixed_site());
                let shown = way(&inner);
                quote! {
                    if let __dunder::Some(#inner) = #ident {
                        #locals.waiting(#source, #inner, &#shown);
                    }
                }
            }
        }
    }
}

/// A value as it is shown, whatever its type.
fn way(value: &Ident) -> TokenStream {
    quote!((&&__dunder::ShowProbe::of(#value)).way().of(#value))
}
