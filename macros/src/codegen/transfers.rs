//! What is carried where control goes: jumps to other arms, and suspensions.
//!
//! ```text
//!   block = __Block::Join2 { iter, total }; break 'yield1;                            a jump
//!   *state = __State::Loop1 { phase: Running, iter, total }; …                        … into a region
//!   let __State::Loop1 { iter, total, .. } = replace(state, __State::Done) else { … }; …                … out of one
//!   return suspend(state, Step::Yielded(value), __State::Yield1 { iter, total });     a suspension
//! ```

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use crate::analysis::{Init, RegionId};
use crate::cfg::{BlockId, Code, Kept, Suspend, SuspendKind};
use crate::diagnostics::{ours, placed};
use crate::layout::{Arm, Entry, Field, Mode};
use crate::signature::Kind;

use super::arms::{Emitter, Nest};
use super::blame::next_use;
use super::enums::braces;
use super::{Names, slots};

impl Emitter<'_> {
    /// Jumps to an arm.
    pub(super) fn jump(&self, target: BlockId, value: Option<TokenStream>, nest: &Nest) -> TokenStream {
        let (block, label) = (&self.names.block, &nest.label);
        let Some(arm) = self.layout.arm(target) else { return TokenStream::new() };
        self.jumps.borrow_mut().insert(target);
        let variant = &arm.variant;
        let param = self.body.blocks[target].param.map(|param| &self.body.locals[param].ident);
        let moves = nest.region != arm.region;
        let (mut before, mut value) = (TokenStream::new(), value.zip(param));
        if moves && let Some((given, param)) = value.take() {
            // The value may borrow the residents: it is evaluated while they are still in place.
            before = quote!(let #param = #given;);
            value = Some((quote!(#param), param));
        }
        let leave = moves.then(|| self.leave_region(nest.region, arm));
        let enter = moves.then(|| self.enter_region(arm.region, nest));
        let hint = self.body.hints.get(&target);
        let value = value.map(|(value, param)| match hint {
            Some(hint) => quote!(#param: #hint.same(#value)),
            None => quote!(#param: #value),
        });
        let carried =
            arm.fields.iter().rev().filter(|field| Some(field.local) != self.body.blocks[target].param);
        let fields = carried.map(|field| self.pack(field, nest, Span::call_site()));
        let fields = braces(value.into_iter().chain(fields));
        quote! {
            #before
            #leave
            #enter
            #block = __Block::#variant #fields;
            break #label;
        }
    }

    /// Takes the residents of a region out of the state, on the way to an arm.
    ///
    /// Those that end here are older than the locals of the arm that is left: they move into a variable that was declared
    /// before these, and so is dropped after them.
    fn leave_region(&self, region: Option<RegionId>, target: &Arm) -> TokenStream {
        let Some(region) = region.map(|region| &self.layout.regions[region]) else {
            return TokenStream::new();
        };
        let (state, variant) = (&self.names.state, &region.variant);
        let residents = region.residents.iter().map(|field| {
            let ident = &field.ident;
            let mutability = self.body.locals[field.local].mutable.then(|| quote!(mut));
            quote!(#mutability #ident)
        });
        let or_finished = Self::or_finished();
        let carried = |field: &&Field| {
            let further = target.region.map(|region| &self.layout.regions[region].residents);
            let mut fields = target.fields.iter().chain(further.into_iter().flatten());
            fields.any(|other| other.local == field.local)
        };
        let ending: Vec<&Ident> =
            region.residents.iter().rev().filter(|field| !carried(field)).map(|field| &field.ident).collect();
        let end = (!ending.is_empty()).then(|| {
            let mut endings = self.endings.borrow_mut();
            let variable = Ident::new(&format!("ending_{}", endings.len() + 1), Span::mixed_site());
            endings.push(variable.clone());
            quote!(#variable = (#(#ending,)*);)
        });
        quote! {
            let __State::#variant { #(#residents,)* .. } = __dunder::replace(#state, __State::Done) #or_finished
            #end
        }
    }

    /// Puts the residents of a region into the state.
    fn enter_region(&self, region: Option<RegionId>, nest: &Nest) -> TokenStream {
        let Some(region) = region.map(|region| &self.layout.regions[region]) else {
            return TokenStream::new();
        };
        let (state, variant) = (&self.names.state, &region.variant);
        let phase = region.phase.as_ref().map(|phase| quote!(phase: #phase::Running,));
        let residents = region.residents.iter().rev().map(|field| self.pack(field, nest, Span::call_site()));
        quote!(*#state = __State::#variant { #phase #(#residents),* };)
    }

    /// `field: value`, as the target wants it.
    fn pack(&self, field: &Field, nest: &Nest, span: Span) -> TokenStream {
        let ident = &field.ident;
        match field.mode {
            Mode::Live => self.named(field, span).into_token_stream(),
            Mode::Kept => {
                let kept = self.keep(field, span);
                quote!(#ident: #kept)
            }
            Mode::Flagged => match self.flag(field, nest, span) {
                None => quote!(#ident),
                Some(value) => quote!(#ident: #value),
            },
        }
    }

    /// The drop flag of a local, if it is none already.
    fn flag(&self, field: &Field, nest: &Nest, span: Span) -> Option<TokenStream> {
        if nest.flagged.contains(&field.local) {
            return None;
        }
        Some(if nest.init.get(&field.local) == Some(&Init::Yes) {
            let kept = self.keep(field, span);
            quote!(__dunder::Some(#kept))
        } else {
            quote!(__dunder::None)
        })
    }

    /// The local of a field, to be pointed at where it is packed.
    fn named(&self, field: &Field, span: Span) -> Ident {
        let ident = &self.body.locals[field.local].ident;
        placed(ident, ident.span().located_at(span))
    }

    /// A local that is not mentioned any more, if it has to be kept.
    fn keep(&self, field: &Field, span: Span) -> TokenStream {
        let local = self.named(field, span);
        match self.body.locals[field.local].kept {
            Kept::ByType => {
                self.keeps.set(true);
                quote_spanned!(ours(span)=> (&&__dunder::Probe::of(&#local)).decision().apply(#local))
            }
            Kept::Always => quote!(#local),
            Kept::Never => quote!(()),
        }
    }

    /// Suspends: packs what is live, and returns to the driver or drives what is awaited.
    pub(super) fn suspend(&self, suspend: &Suspend, nest: &mut Nest) {
        let Some(arm) = self.layout.arm(suspend.resume) else { return };
        let handled = suspend.handled.as_ref().map(|code| {
            let ident = Ident::new("handled", Span::mixed_site());
            let tokens = self.code(code, nest);
            nest.out().extend(quote!(let #ident = #tokens;));
            ident
        });
        let tokens = match &suspend.kind {
            SuspendKind::Yield(code) => self.code(code, nest),
            SuspendKind::Delegate(delegate) => self.code(&delegate.operand, nest),
            SuspendKind::Await(awaited) if arm.in_block => {
                let copies = self.copied_out(&awaited.operand, nest);
                nest.out().extend(copies);
                self.flow.after_code(&awaited.operand, &mut nest.init, &mut Vec::new());
                awaited.operand.tokens.clone()
            }
            SuspendKind::Await(awaited) => self.code(&awaited.operand, nest),
        };
        let fields: Vec<TokenStream> = arm
            .fields
            .iter()
            .rev()
            .map(|field| self.pack(field, nest, self.blamed(field, suspend, nest)))
            .collect();
        let place = self.saved(arm, nest, fields);
        let Entry::Resume { slot } = arm.entry else { return };
        let Some(slot) = slot else {
            self.suspensions.borrow_mut().insert(suspend.resume);
            nest.out().extend(self.suspend_yield(&tokens, place));
            return;
        };
        self.jumps.borrow_mut().insert(suspend.resume);
        let Names { slots, block, .. } = self.names;
        let label = nest.label.clone();
        let put =
            slots::put(slots, slot, self.layout.slots, self.awaited(arm, suspend, tokens, handled.as_ref()));
        let variant = &arm.variant;
        let Saved { before, place } = place;
        let save = place.map(|(place, saved)| quote!(*#place = #saved;));
        // Decided outside of the block: a dead borrow of what is lent must be gone when that moves. What is mentioned in the
        // block for the last time has to get there as it is.
        let is_mentioned = |field: &Field| match &suspend.kind {
            SuspendKind::Await(awaited) => {
                awaited.operand.mentions.used.contains(&self.body.locals[field.local].ident.to_string())
            }
            _ => false,
        };
        let kept = arm.aboard.iter().filter_map(|field| {
            let ident = &field.ident;
            let value = match field.mode {
                Mode::Kept if !is_mentioned(field) => self.keep(field, suspend.span),
                Mode::Flagged => self.flag(field, nest, suspend.span)?,
                Mode::Kept | Mode::Live => return None,
            };
            Some(quote!(let #ident = #value;))
        });
        let kept: TokenStream = kept.collect();
        nest.out().extend(quote! {
            #kept
            #put;
            #before
            #save
            #block = __Block::#variant;
            break #label;
        });
    }

    /// Where an error about saving a local belongs: what it has been moved into is no fault of the suspension, but of the next
    /// use.
    fn blamed(&self, field: &Field, suspend: &Suspend, nest: &Nest) -> Span {
        let moved = nest.init.get(&field.local) == Some(&Init::Moved);
        let next = moved.then(|| next_use(self.body, suspend.resume, field.local)).flatten();
        next.unwrap_or(suspend.span)
    }

    /// Copies of the residents that some code mentions, which is going to run where the state cannot be borrowed. They are
    /// `Copy`: what it borrows is lent, and no resident.
    fn copied_out(&self, code: &Code, nest: &Nest) -> TokenStream {
        let residents = nest.region.into_iter().flat_map(|region| &self.layout.regions[region].residents);
        let mentioned = residents.filter(|field| code.mentions.used.contains(&field.ident.to_string()));
        mentioned
            .map(|field| {
                let ident = &field.ident;
                quote!(let #ident = *#ident;)
            })
            .collect()
    }

    fn suspend_yield(&self, value: &TokenStream, saved: Saved) -> TokenStream {
        let Saved { before, place } = saved;
        // To whoever drives an async generator, to wait and to yield are different things.
        let value = match self.protocol.kind {
            Kind::AsyncGenerator => &quote!(__dunder::Poll::Ready(#value)),
            _ => value,
        };
        match place {
            None => quote!(return __dunder::Step::Yielded(#value);),
            // A call may leave a temporary that borrows what is saved: that is gone when the statement ends.
            Some((place, saved)) if before.is_empty() && !calls(value) => quote! {
                return __dunder::suspend(#place, __dunder::Step::Yielded(#value), #saved);
            },
            Some((place, saved)) => {
                let step = Ident::new("step", Span::mixed_site());
                let (yields, returns) = self.protocol.step_types();
                quote! {
                    let #step: __dunder::Step<#yields, #returns> = __dunder::Step::Yielded(#value);
                    #before
                    return __dunder::suspend(#place, #step, #saved);
                }
            }
        }
    }

    /// Where a suspension saves what, from where the code now stands.
    fn saved(&self, arm: &Arm, nest: &Nest, fields: Vec<TokenStream>) -> Saved {
        let state = &self.names.state;
        let variant = &arm.variant;
        let fields = braces(fields.into_iter());
        match arm.region.map(|region| &self.layout.regions[region]) {
            None => Saved {
                before: self.leave_region(nest.region, arm),
                place: Some((quote!(#state), quote!(__State::#variant #fields))),
            },
            Some(region) => Saved {
                before: TokenStream::new(),
                place: region.phase.as_ref().map(|phase| {
                    let place = &self.names.phase;
                    (quote!(#place), quote!(#phase::#variant #fields))
                }),
            },
        }
    }
}

/// Whether code may call something.
fn calls(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis || calls(&group.stream()),
        _ => false,
    })
}

struct Saved {
    /// What has to be done before.
    before: TokenStream,
    /// Where it goes, and what; nothing, if all that is saved is in place already.
    place: Option<(TokenStream, TokenStream)>,
}
