//! From the graph and its layout to tokens.
//!
//! ```text
//!   enum __State<T0, …> { Start { … }, Yield1 { … }, Done }        what is saved
//!   impl Saved for __State<T0, …> { … }
//!   enum __Block<T0, …> { Start, Yield1, Join2 { … } }             where to go on
//!   machine(__State::Start { … }, slots, |state, slots, cx, signal| {
//!       let mut block = match state { __State::Start { .. } => __Block::Start, … };
//!       'start: { let __Block::Start = block else { break 'start }; … block = __Block::Join2 { … }; break 'start; }
//!       …                                                        one arm after the other (see `order`)
//!   })
//! ```

mod arms;
mod blame;
mod blocks;
mod enums;
mod objects;
pub(crate) mod order;
mod slots;
mod storing;
mod transfers;
mod unused;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::analysis::{Flow, Regions};
use crate::ast::idents;
use crate::cfg::BlockId;
use crate::cfg::Body;
use crate::fingerprint::Fingerprint;
use crate::layout::Layout;
use crate::signature::{Protocol, without_impl};
use crate::traceback;

use arms::{Emitter, Written, lost};
use enums::Parameters;
use order::{Leads, Part};

/// Names of ours in the expansion; none can clash with the user's.
pub(crate) struct Names {
    pub(crate) state: Ident,
    pub(crate) slots: Ident,
    pub(crate) cx: Ident,
    pub(crate) signal: Ident,
    pub(crate) block: Ident,
    pub(crate) phase: Ident,
    pub(crate) done: Ident,
}

impl Names {
    fn new() -> Self {
        let ident = |name| Ident::new(name, Span::mixed_site());
        Names {
            state: ident("state"),
            slots: ident("slots"),
            cx: ident("cx"),
            signal: ident("signal"),
            block: ident("block"),
            phase: ident("phase"),
            done: ident("done"),
        }
    }
}

/// Emits the expression that builds a machine.
pub(crate) fn machine(
    name: &str,
    protocol: &Protocol,
    fingerprint: Fingerprint,
    body: &Body,
    flow: &Flow<'_>,
    regions: &Regions,
    layout: &Layout,
) -> TokenStream {
    let names = Names::new();
    let emitter = Emitter {
        protocol,
        body,
        flow,
        regions,
        layout,
        names: &names,
        endings: RefCell::default(),
        jumps: RefCell::default(),
        suspensions: RefCell::default(),
        keeps: Cell::new(false),
        decides: Cell::new(body.decides),
    };
    let Names { state, slots: slot, cx, signal, block, .. } = &names;
    let kind = protocol.kind_type();
    let (yields, returns) = protocol.step_types();
    let sends = without_impl(&protocol.sends);
    let code = traceback::code(name, protocol.span);
    let state_enum = enums::state(body, layout);
    let block_enum = enums::block(layout);
    let state_holes = Parameters::of_state(layout).holes();
    let block_holes = Parameters::of_block(layout).holes();
    let slots_type = slots::ty(layout.slots);
    let no_slots = slots::empty(layout.slots);
    let resumes = enums::resumes(layout);
    let arms: Vec<Written> = layout.arms.iter().map(|arm| emitter.arm(arm)).collect();
    let parts = leads(layout, &arms).ordered();
    let steps: TokenStream = parts.iter().map(|part| emitter.part(part, &arms)).collect();
    let is_reversed = parts.iter().any(|part| matches!(part, Part::Reversed(..)));
    let done = is_reversed.then(|| {
        let done = &names.done;
        quote!(let mut #done = ();)
    });
    let hints = body.hints.values();
    let start = layout.arms.first().map(|arm| emitter.start_value(arm));
    let object =
        if enums::any_closes(body, layout) { quote!(__dunder::closing(machine)) } else { quote!(machine) };
    let stored = protocol.abilities.checkpoint.map(|_| emitter.stored_state(fingerprint));
    let clone_impls = protocol.abilities.clone.map(|_| objects::clone_impls(layout));
    let abilities = emitter.abilities();
    let items = &body.items;
    // The traits by whose methods the compiler decides.
    let mut called = BTreeSet::new();
    if emitter.decides.get() {
        idents(steps.clone(), &mut called);
    }
    let decides = |method: &str| called.contains(method);
    // What to keep, and where `?` leads.
    let decision = (emitter.keeps.get() || decides("decision")).then(|| {
        quote! {
            #[allow(unused_imports)]
            use __dunder::decision::*;
        }
    });
    // Those by whose methods it decides what a loop that can be stored iterates with.
    let loops = protocol.abilities.checkpoint.map(|_| {
        quote! {
            #[allow(unused_imports)]
            use __dunder::{CollectionLoop as _, InclusiveLoop as _, PlainLoop as _, RestLoop as _, StorableLoop as _};
        }
    });
    // What a `with` is whose exception was suppressed.
    let suppressed_decision = decides("suppressed_decision").then(|| {
        quote! {
            #[allow(unused_imports)]
            use __dunder::{NoValueDecision as _, UnitDecision as _};
        }
    });
    // How `async for` iterates.
    let aiter_decision = decides("aiter_decision").then(|| {
        quote! {
            #[allow(unused_imports)]
            use __dunder::{
                BorrowedDecision as _, BoxedGeneratorDecision as _, BoxedStreamDecision as _, GeneratorDecision as _,
                IterableDecision as _, NoDecision as _, StreamDecision as _,
            };
        }
    });
    let delegates = decides("delegation");
    // The same for what `yield from` delegates to.
    let delegations = delegates.then(|| {
        quote! {
            #[allow(unused_imports)]
            use __dunder::{
                AlikeDecision as _, AlikeUnitDecision as _, IteratedDecision as _, MutedDecision as _,
                MutedIteratedDecision as _, MutedUnitDecision as _, RefusedDecision as _,
            };
        }
    });
    let lost = lost();
    quote! {
        use ::dunder::__private as __dunder;
        #(#items)*
        #code
        #state_enum
        #clone_impls
        #stored
        #block_enum
        #decision
        #suppressed_decision
        #aiter_decision
        #delegations
        #loops
        #[allow(unused_braces, clippy::redundant_field_names, clippy::drop_non_drop, clippy::used_underscore_binding, clippy::branches_sharing_code, clippy::useless_let_if_seq, clippy::diverging_sub_expression)]
        let machine = __dunder::machine::<#kind, _, _, _, _, _>(
            #start,
            #no_slots,
            |#state: &mut __State #state_holes,
             mut #slot: __dunder::Pin<&mut #slots_type>,
             #cx: &mut __dunder::Context<'_>,
             #signal: &mut __dunder::Signal<#sends>|
             -> __dunder::Step<#yields, #returns> {
                #lost: {
                    let mut #block: __Block #block_holes = match #state {
                        #resumes
                        _ => break #lost,
                    };
                    #(let #hints = __dunder::Hint::new();)*
                    #done
                    #steps
                    __dunder::forget(#block);
                }
                __dunder::finished::<#kind, _, _>(#signal)
            },
        );
        #abilities
        #object
    }
}

/// Where the arms lead.
fn leads(layout: &Layout, arms: &[Written]) -> Leads {
    let index = |block: &BlockId| layout.arms.iter().position(|arm| arm.block == *block);
    let indices = |blocks: &BTreeSet<BlockId>| blocks.iter().filter_map(index).collect();
    Leads {
        jumps: arms.iter().map(|arm| indices(&arm.jumps)).collect(),
        suspensions: arms.iter().map(|arm| indices(&arm.suspensions)).collect(),
    }
}

impl Emitter<'_> {
    fn part(&self, part: &Part, arms: &[Written]) -> TokenStream {
        match part {
            Part::Arm(index) => arms[*index].tokens.clone(),
            Part::Loop(indices) => {
                let arms = indices.iter().map(|index| &arms[*index].tokens);
                let variants = indices.iter().map(|index| &self.layout.arms[*index].variant);
                let block = &self.names.block;
                quote! {
                    while let #(__Block::#variants { .. })|* = #block {
                        #(#arms)*
                    }
                }
            }
            Part::Reversed(later, earlier) => {
                let [later, earlier] = [later, earlier]
                    .map(|parts| parts.iter().map(|part| self.part(part, arms)).collect::<TokenStream>());
                let done = &self.names.done;
                quote!(*{ #later &mut #done } = { #earlier };)
            }
        }
    }
}
