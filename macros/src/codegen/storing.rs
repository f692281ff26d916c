//! The state of a body that can be stored.
//!
//! ```text
//!   impl<T0: Storable, T1> StoredState for __State<T0, T1> { number, store, load }
//!   storing(machine, |state| match state { __State::Await2 { kept, .. } => Slots1::A1 { object: step(kept.clone()) }, … })
//! ```
//!
//! The states are numbered in the order of the arms, those inside of loops among them; the last number is that of a finished
//! body. The arguments that are not stored have the same type in every state, and go from the fresh object's first state
//! into the one that is loaded.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::analysis::RegionId;
use crate::cfg::SuspendKind;
use crate::fingerprint::Fingerprint;
use crate::layout::{Arm, Entry, Field};

use super::arms::Emitter;
use super::blocks::dereferenced;
use super::enums::{Parameters, brackets};
use super::slots;

impl Emitter<'_> {
    /// `impl StoredState for __State`.
    pub(super) fn stored_state(&self, fingerprint: Fingerprint) -> TokenStream {
        let parameters = Parameters::of_state(self.layout);
        let names: Vec<Ident> = (0..parameters.count()).map(|at| format_ident!("T{at}")).collect();
        let mut stored = BTreeSet::new();
        let mut fingerprint = fingerprint;
        let (mut counts, mut numbers, mut stores, mut loads) = (vec![], vec![], vec![], vec![]);
        for (number, arm) in (0_u32..).zip(self.saved_arms()) {
            let fields = self.saved_fields(arm);
            let (kept, fresh): (Vec<&Field>, Vec<&Field>) =
                fields.iter().partition(|field| !self.body.locals[field.local].fresh);
            fingerprint = fingerprint.text(&arm.variant.to_string());
            for field in &fields {
                fingerprint = fingerprint.text(&format!("{} {:?}", field.ident, field.mode));
            }
            stored.extend(kept.iter().map(|field| parameters.name((field.local, field.mode)).to_string()));
            counts.push(kept.len());
            let pattern = self.state_pattern(arm, &[]);
            numbers.push(quote!(#pattern => #number,));
            let pattern = self.state_pattern(arm, &kept);
            let idents: Vec<&Ident> = kept.iter().map(|field| &field.ident).collect();
            stores.push(quote!(#pattern => { #(__dunder::store_local(locals, #idents)?;)* }));
            let value = self.state_value(arm);
            debug_assert!(fresh.iter().all(|field| field.mode == crate::layout::Mode::Live));
            loads.push(quote!(#number => { #(let #idents = __dunder::load_local(locals)?;)* #value }));
        }
        let done = u32::try_from(counts.len()).unwrap_or_default();
        counts.push(0);
        let fingerprint = fingerprint.to_hex();
        let bounds = brackets(names.iter().map(|t| {
            if stored.contains(&t.to_string()) { quote!(#t: __dunder::Storable) } else { quote!(#t) }
        }));
        let list = brackets(names.iter());
        let given = self.layout.arms.first().map(|arm| {
            let fresh = arm.fields.iter().filter(|field| self.body.locals[field.local].fresh);
            let fresh: Vec<&Field> = fresh.collect();
            let pattern = self.state_pattern(arm, &fresh);
            quote!(let #pattern = fresh else { return __dunder::Ok(__State::Done) };)
        });
        quote! {
            #[allow(
                unused_variables, unused_mut, unreachable_patterns, unreachable_code, irrefutable_let_patterns,
                clippy::all, clippy::pedantic
            )]
            impl #bounds __dunder::StoredState for __State #list {
                const FINGERPRINT: &'static str = #fingerprint;
                const LOCALS: &'static [usize] = &[#(#counts),*];
                fn number(&self) -> u32 {
                    match self { #(#numbers)* _ => #done }
                }
                fn store<S: __dunder::serde::ser::SerializeTuple>(
                    &self,
                    locals: &mut S,
                ) -> __dunder::Result<(), S::Error> {
                    match self { #(#stores)* _ => {} }
                    __dunder::Ok(())
                }
                fn load<'de, A: __dunder::serde::de::SeqAccess<'de>>(
                    fresh: Self,
                    number: u32,
                    locals: &mut A,
                ) -> __dunder::Result<Self, A::Error> {
                    #given
                    __dunder::Ok(match number { #(#loads)* _ => Self::Done })
                }
            }
        }
    }

    /// A state that is going to go on in an arm, of locals with the names of its fields.
    fn state_value(&self, arm: &Arm) -> TokenStream {
        let of = |fields: &[Field]| {
            let idents = fields.iter().map(|field| &field.ident);
            quote!(#(#idents,)*)
        };
        let (variant, own) = (&arm.variant, of(&arm.fields));
        let region = |region: RegionId| &self.layout.regions[region];
        let Some(region) = arm.region.map(region) else { return quote!(__State::#variant { #own }) };
        let (loop_variant, residents) = (&region.variant, of(&region.residents));
        match &region.phase {
            None => quote!(__State::#loop_variant { #residents }),
            Some(phase) => quote!(__State::#loop_variant { phase: #phase::#variant { #own }, #residents }),
        }
    }

    /// The machine with the closure that makes anew what a state awaits.
    pub(super) fn storing(&self) -> TokenStream {
        let state = &self.names.state;
        let arms = self.saved_arms().filter_map(|arm| {
            let Entry::Resume { slot: Some(slot) } = arm.entry else { return None };
            let suspend = self.body.suspend_into(arm.block)?;
            let tokens = match &suspend.kind {
                SuspendKind::Yield(code) => &code.tokens,
                SuspendKind::Delegate(delegate) => &delegate.operand.tokens,
                SuspendKind::Await(awaited) => &awaited.operand.tokens,
            };
            let fields = self.saved_fields(arm);
            let pattern = self.state_pattern(arm, &fields);
            let is_saved = |ident: &Ident| fields.iter().any(|field| field.ident == *ident);
            let copies = self.copies(tokens.clone(), &is_saved);
            let object = self.awaited(arm, suspend, dereferenced(tokens.clone(), &is_saved), None);
            let slots = slots::holding(slot, self.layout.slots, object);
            Some(quote!(#pattern => { #(#copies)* #slots }))
        });
        let empty = slots::empty(self.layout.slots);
        quote! {
            #[allow(
                unused_variables, unreachable_patterns, unused_braces, unused_parens, clippy::all, clippy::pedantic
            )]
            let machine = __dunder::storing(machine, |#state| match #state { #(#arms)* _ => #empty });
        }
    }

    /// Makes the arguments of a nested call again.
    fn copies(&self, operand: TokenStream, is_saved: &dyn Fn(&Ident) -> bool) -> Vec<TokenStream> {
        let mut copies = Vec::new();
        for token in operand {
            match token {
                TokenTree::Ident(handed) => {
                    if let Some(again) = self.protocol.remembered.get(&handed.to_string()) {
                        let again = dereferenced(again.clone(), is_saved);
                        copies.push(quote!(let #handed = #again;));
                    }
                }
                TokenTree::Group(group) => copies.extend(self.copies(group.stream(), is_saved)),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
        copies
    }
}
