//! One arm: what was saved and what came in, before the code of its blocks.
//!
//! ```text
//!   'yield1: {
//!       let __Block::Yield1 = block else { break 'yield1 };                          is it its turn?
//!       let __State::Yield1 { mut iter, mut total } = replace(state, __State::Done) else { … };      what was saved
//!       let sent = match sent(signal) { Ok(v) => v, Err(e) => return raise };       what came in
//!       …                                                                            see `blocks`, `transfers`
//!   }
//! ```

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Lifetime;

use crate::analysis::{Flow, InitMap, RegionId, Regions};
use crate::cfg::{
    BlockId, Body, Catch, Delegate, ExitId, Instr, Local, LocalId, ScopeId, Suspend, SuspendKind,
};
use crate::diagnostics::ours;
use crate::layout::{Arm, Entry, Field, Layout, Mode};
use crate::lower::{output, raised_name};
use crate::pinned;
use crate::signature::{Kind, Protocol, without_impl};
use crate::traceback;

use super::enums::braces;
use super::{Names, slots};

/// Emits arms.
pub(super) struct Emitter<'a> {
    pub(super) protocol: &'a Protocol,
    pub(super) body: &'a Body,
    pub(super) flow: &'a Flow<'a>,
    pub(super) regions: &'a Regions,
    pub(super) layout: &'a Layout,
    pub(super) names: &'a Names,
    /// Variables for the residents that end where a region is left; they outlive the rest of the arm being written.
    pub(super) endings: RefCell<Vec<Ident>>,
    /// Where the arm being written leads by jumps.
    pub(super) jumps: RefCell<BTreeSet<BlockId>>,
    /// Where it leads by suspensions.
    pub(super) suspensions: RefCell<BTreeSet<BlockId>>,
    /// What has been written asks the compiler whether to keep something.
    pub(super) keeps: Cell<bool>,
    /// It may ask other things as well.
    pub(super) decides: Cell<bool>,
}

/// An arm, and where it leads.
pub(super) struct Written {
    pub(super) tokens: TokenStream,
    pub(super) jumps: BTreeSet<BlockId>,
    pub(super) suspensions: BTreeSet<BlockId>,
}

/// The code being written: the scopes that are open as braces, innermost last.
pub(super) struct Nest {
    /// The label of the arm.
    pub(super) label: Lifetime,
    pub(super) open: Vec<(ScopeId, TokenStream)>,
    pub(super) outer: TokenStream,
    /// What holds a value at this point.
    pub(super) init: InitMap,
    /// The carried locals that are drop flags here.
    pub(super) flagged: BTreeSet<LocalId>,
    /// The region whose residents are borrowed from the state here.
    pub(super) region: Option<RegionId>,
}

impl Nest {
    pub(super) fn out(&mut self) -> &mut TokenStream {
        match self.open.last_mut() {
            Some((_, tokens)) => tokens,
            None => &mut self.outer,
        }
    }

    pub(super) fn close_last(&mut self) {
        if let Some((_, tokens)) = self.open.pop() {
            self.out().extend(quote!({ #tokens }));
        }
    }

    pub(super) fn finish(mut self) -> TokenStream {
        while !self.open.is_empty() {
            self.close_last();
        }
        self.outer
    }
}

impl Emitter<'_> {
    /// The machine's first state.
    pub(super) fn start_value(&self, arm: &Arm) -> TokenStream {
        let fields = arm.fields.iter().map(|field| {
            let ident = &field.ident;
            let is_receiver = Some(field.local) == self.body.receiver;
            // Where a macro by example has written the function, `self` is only its own.
            let receiver = Ident::new("self", self.body.locals[field.local].ident.span());
            if is_receiver { quote!(#ident: #receiver) } else { quote!(#ident) }
        });
        let fields = braces(fields);
        quote!(__State::Start #fields)
    }

    /// One arm.
    pub(super) fn arm(&self, arm: &Arm) -> Written {
        let (variant, label) = (&arm.variant, label(arm));
        let mut nest = Nest {
            label: label.clone(),
            open: Vec::new(),
            outer: TokenStream::new(),
            init: self.flow.init_in(arm.block),
            flagged: arm
                .fields
                .iter()
                .chain(&arm.aboard)
                .filter(|field| field.mode == Mode::Flagged)
                .map(|field| field.local)
                .collect(),
            region: arm.region,
        };
        let mut pattern = TokenStream::new();
        match &arm.entry {
            Entry::Join => {
                pattern = self.pattern(&arm.fields);
                let residents = self.borrow_residents(arm.region, None);
                nest.out().extend(residents);
            }
            Entry::Start => self.start(arm, &mut nest),
            Entry::Resume { slot: None } => self.resume_yield(arm, &mut nest),
            Entry::Resume { slot: Some(slot) } => self.resume_driving(arm, *slot, &mut nest),
        }
        self.reopen(arm, &mut nest);
        self.block(arm.block, &mut nest);
        let code = nest.finish();
        let (block, endings) = (&self.names.block, self.endings.take());
        let tokens = quote! {
            #label: {
                #(let #endings;)*
                let __Block::#variant #pattern = #block else { break #label };
                #code
            }
        };
        Written { tokens, jumps: self.jumps.take(), suspensions: self.suspensions.take() }
    }

    /// The fields of an arm, where what is bound to them need not be used: a statement with nothing of the user's in it.
    fn bindings(&self, fields: &[Field]) -> TokenStream {
        braces(fields.iter().map(|field| self.binding(field)))
    }

    /// The same for the pattern of a `match`.
    pub(super) fn pattern(&self, fields: &[Field]) -> TokenStream {
        braces(fields.iter().map(|field| {
            let binding = self.binding(field);
            quote!(#[allow(unused)] #binding)
        }))
    }

    /// `mut name`
    fn binding(&self, field: &Field) -> TokenStream {
        let (ident, mutability) = (&field.ident, self.mutability(field.mode, field.local));
        quote!(#mutability #ident)
    }

    fn mutability(&self, mode: Mode, local: LocalId) -> Option<TokenStream> {
        (mode == Mode::Live && self.body.locals[local].mutable).then(|| quote!(mut))
    }

    /// `else` of a pattern that always matches here.
    pub(super) fn or_finished() -> TokenStream {
        let lost = lost();
        quote!(else { break #lost };)
    }

    /// Takes the saved locals of an arm out of the state; the residents of its region stay there.
    fn take(&self, arm: &Arm) -> TokenStream {
        let state = &self.names.state;
        let (variant, pattern, or_finished) = (&arm.variant, self.bindings(&arm.fields), Self::or_finished());
        match arm.region {
            None => {
                quote!(#[allow(unused)] let __State::#variant #pattern = __dunder::replace(#state, __State::Done) #or_finished)
            }
            Some(_) => self.borrow_residents(arm.region, Some(arm)),
        }
    }

    /// Borrows the residents of a region, and takes what a suspension in it has saved beside them.
    fn borrow_residents(&self, region: Option<RegionId>, suspension: Option<&Arm>) -> TokenStream {
        let Some(region) = region.map(|region| &self.layout.regions[region]) else {
            return TokenStream::new();
        };
        let state = &self.names.state;
        let (variant, or_finished) = (&region.variant, Self::or_finished());
        let residents = region.residents.iter().map(|field| &field.ident);
        let Some(phase) = &region.phase else {
            return quote! {
                #[allow(unused)]
                let __State::#variant { #(#residents),* } = &mut *#state #or_finished
            };
        };
        let phase_place = &self.names.phase;
        let take = suspension.map(|arm| {
            let (variant, pattern, or_finished) =
                (&arm.variant, self.bindings(&arm.fields), Self::or_finished());
            quote! {
                #[allow(unused)]
                let #phase::#variant #pattern = __dunder::replace(#phase_place, #phase::Running) #or_finished
            }
        });
        quote! {
            #[allow(unused)]
            let __State::#variant { phase: #phase_place, #(#residents),* } = &mut *#state #or_finished
            #take
        }
    }

    fn start(&self, arm: &Arm, nest: &mut Nest) {
        let signal = &self.names.signal;
        let take = self.take(arm);
        let e = Ident::new("e", Span::mixed_site());
        let never_mentioned = self.never_mentioned();
        nest.out().extend(quote! {
            #take
            #never_mentioned
            if let __dunder::Signal::Throw(#e) = __dunder::take_signal(#signal) {
                return __dunder::raise_at_start(#e, &__CODE);
            }
        });
    }

    /// After a `yield`: the value that was sent, or the exception that was thrown.
    fn resume_yield(&self, arm: &Arm, nest: &mut Nest) {
        let (signal, kind, take) = (&self.names.signal, self.protocol.kind_type(), self.take(arm));
        let result = Ident::new("result", Span::mixed_site());
        let outcome = self.outcome(arm, &result, nest);
        nest.out().extend(quote! {
            #take
            let #result = __dunder::sent::<#kind>(__dunder::take_signal(#signal));
            #outcome
        });
    }

    /// At an `await` or `yield from`: what is awaited is driven first, and while it yields nothing else is touched.
    fn resume_driving(&self, arm: &Arm, slot: usize, nest: &mut Nest) {
        let Names { slots, cx, signal, .. } = self.names;
        let take = self.take(arm);
        let value = Ident::new("value", Span::mixed_site());
        let result = Ident::new("result", Span::mixed_site());
        let outcome = self.outcome(arm, &result, nest);
        let at = slots::at(slots, slot, self.layout.slots);
        let clear = slots::clear(slots, self.layout.slots);
        let (drive, pattern) = if !arm.in_block {
            (quote!(drive), quote!(#result))
        } else {
            let aboard = arm.aboard.iter().map(|field| self.binding(field));
            match self.body.suspend_into(arm.block).map(|suspend| &suspend.kind) {
                Some(SuspendKind::Delegate(_)) => {
                    let (lent, others) = self.aboard_a_delegate(arm);
                    let lent = lent.map(|field| self.binding(field));
                    let others: Vec<&Ident> = others.map(|field| &field.ident).collect();
                    (quote!(drive_lent), quote!((#result, #(#lent,)* (#(#others,)*))))
                }
                _ => (quote!(drive_lent), quote!((#result, #(#aboard,)*))),
            }
        };
        // Points at the suspension if the driven object yields what the body does not.
        let span =
            ours(self.body.suspend_into(arm.block).map_or_else(Span::call_site, |suspend| suspend.span));
        let yielded = Ident::new("value", span);
        // What is sent to an async generator is for a `yield`, and that it waits is nothing that it yields.
        // A pinned region speaks for the body.
        let region = matches!(
            self.body.suspend_into(arm.block).map(|suspend| &suspend.kind),
            Some(SuspendKind::Await(awaited)) if awaited.region
        );
        let (heard, waiting, yielded) = match self.protocol.kind {
            Kind::AsyncGenerator if !region => (
                quote!(__dunder::without_value(__dunder::take_signal(#signal))),
                quote!(_),
                quote!(__dunder::Poll::Pending),
            ),
            _ => (quote!(__dunder::take_signal(#signal)), quote!(#value), quote!(#yielded)),
        };
        let yielded = quote_spanned!(span=> return __dunder::Step::Yielded(#yielded));
        // Named once more, so that they are dropped in a body's order if it raises.
        let rebind = arm.aboard.iter().map(|field| {
            let (ident, binding) = (&field.ident, self.binding(field));
            quote!(#[allow(unused)] let #binding = #ident;)
        });
        let lost = lost();
        nest.out().extend(quote! {
            #[allow(unused)]
            let #pattern = match __dunder::#drive(#at, #cx, #heard) {
                __dunder::Driven::Suspended(#waiting) => #yielded,
                __dunder::Driven::Finished(#value) => #value,
                __dunder::Driven::Missing => break #lost,
            };
            #clear;
            #take
            #(#rebind)*
            #outcome
        });
    }

    /// Goes on with the value of a suspension, or raises.
    fn outcome(&self, arm: &Arm, result: &Ident, nest: &Nest) -> TokenStream {
        let span = self.body.suspend_into(arm.block).map_or_else(Span::call_site, |suspend| suspend.span);
        let (value, e) = (Ident::new("value", Span::mixed_site()), raised_name());
        let frame = traceback::frame(span);
        let block = &self.body.blocks[arm.block];
        let raise = match &block.catch {
            Catch { exit: None, handled: None, .. } => {
                let kind = self.protocol.kind_type();
                quote!(return __dunder::raise::<#kind, _, _>(#e, #frame))
            }
            Catch { exit, handled, .. } => {
                let handled = match handled {
                    Some(code) => self.in_place(code.tokens.clone(), nest),
                    None => quote!(__dunder::None),
                };
                let leave = self.raise(*exit, nest);
                quote!({ let #e = __dunder::thrown(#e, #handled, #frame); #leave })
            }
        };
        match block.param {
            Some(param) => {
                let ident = &self.body.locals[param].ident;
                quote! {
                    #[allow(unused)]
                    let mut #ident = match #result {
                        __dunder::Ok(#value) => #value,
                        __dunder::Err(#e) => #raise,
                    };
                }
            }
            None => quote! {
                if let __dunder::Err(#e) = #result {
                    #raise;
                }
            },
        }
    }

    /// Takes the way of a raised exception.
    fn raise(&self, exit: Option<ExitId>, nest: &Nest) -> TokenStream {
        let Some(exit) = exit.map(|exit| &self.body.exits[exit]) else {
            let (e, kind) = (raised_name(), self.protocol.kind_type());
            return quote!(return __dunder::leave::<#kind, _, _>(#e););
        };
        self.jump(exit.target, exit.value.clone(), nest)
    }

    /// Opens the scopes that end in the course of the arm, and moves their locals into them.
    fn reopen(&self, arm: &Arm, nest: &mut Nest) {
        self.declare_unset(arm, nest, None);
        // What was aboard comes back before the rest: all are named anew, in the order in which they were declared.
        let mut opened = !arm.aboard.is_empty();
        let param = self.body.blocks[arm.block].param.map(|local| {
            let ident = self.body.locals[local].ident.clone();
            Field { local, mode: Mode::Live, ident }
        });
        let mut carried: Vec<&Field> = arm.fields.iter().chain(&arm.aboard).chain(&param).collect();
        carried.sort_by_key(|field| field.local);
        carried.dedup_by_key(|field| field.local);
        for scope in self.body.chain(self.body.blocks[arm.block].scope) {
            if arm.closing.contains(&scope) && !self.body.scopes[scope].by_name {
                opened = true;
                nest.open.push((scope, TokenStream::new()));
                self.declare_unset(arm, nest, Some(scope));
            }
            if !opened {
                continue;
            }
            // What belongs to a scope inside an opened one has to move into it, or it would outlive that.
            for field in carried.iter().filter(|field| self.body.locals[field.local].scope == scope) {
                let (ident, binding) = (&field.ident, self.binding(field));
                nest.out().extend(quote!(#[allow(unused)] let #binding = #ident;));
            }
        }
    }

    /// Declares locals that are in scope at the start of an arm, hold nothing there, and are assigned in it. `scope` is the
    /// one just opened, if any: its locals, and those of the scopes in it up to the next one to be opened, are declared.
    fn declare_unset(&self, arm: &Arm, nest: &mut Nest, scope: Option<ScopeId>) {
        let chain = self.body.chain(self.body.blocks[arm.block].scope);
        for local in self.assigned_in(arm.block) {
            let of = self.body.locals[local].scope;
            let mut fields = arm.fields.iter().chain(&arm.aboard);
            let carried = fields.any(|f| f.local == local && f.mode != Mode::Flagged)
                || self.regions.is_resident(arm.block, local)
                || self.body.blocks[arm.block].param == Some(local);
            let opened = self
                .body
                .chain(of)
                .into_iter()
                .rev()
                .find(|s| arm.closing.contains(s) && !self.body.scopes[*s].by_name);
            if !carried && chain.contains(&of) && opened == scope {
                let Local { ident, ty, .. } = &self.body.locals[local];
                let ty = ty.iter();
                nest.out().extend(quote!(#[allow(unused)] let mut #ident #(: #ty)*;));
            }
        }
    }

    /// The locals that are assigned in an arm but not declared in it.
    fn assigned_in(&self, block: BlockId) -> BTreeSet<LocalId> {
        let (assigned, declared) = self.assigned_from(block);
        assigned.difference(&declared).copied().collect()
    }

    /// What is assigned, and what is declared, from the start of a block to the end of its arm.
    pub(super) fn assigned_from(&self, block: BlockId) -> (BTreeSet<LocalId>, BTreeSet<LocalId>) {
        let mut assigned: BTreeSet<LocalId> = BTreeSet::new();
        let mut declared = BTreeSet::new();
        let mut blocks = vec![block];
        while let Some(block) = blocks.pop() {
            for code in self.body.codes(block) {
                assigned.extend(code.mentions.reassigned.iter().filter_map(|name| self.flow.local(name)));
            }
            for instr in &self.body.blocks[block].instrs {
                match instr {
                    Instr::Let(l) => declared.extend(&l.locals),
                    Instr::Bind(locals) => declared.extend(locals),
                    Instr::Code(_) => {}
                }
            }
            if let Some(term) = &self.body.blocks[block].term {
                blocks.extend(term.targets().into_iter().filter(|&target| self.layout.arm(target).is_none()));
            }
        }
        (assigned, declared)
    }

    /// The lent local, and the younger ones, which are dropped before it: the youngest first.
    fn aboard_a_delegate<'b>(
        &self,
        arm: &'b Arm,
    ) -> (impl Iterator<Item = &'b Field>, impl Iterator<Item = &'b Field>) {
        (arm.aboard.iter().take(1), arm.aboard.iter().skip(1).rev())
    }

    /// What `yield from` drives: with the rules that fit its type, which the compiler knows.
    fn delegate(&self, arm: &Arm, delegate: &Delegate, tokens: &TokenStream) -> TokenStream {
        self.decides.set(true);
        let sends = without_impl(&self.protocol.sends);
        let first = delegate.operand.tokens.clone().into_iter().next();
        let span = ours(first.map_or_else(Span::call_site, |token| token.span()));
        let ident = |name| Ident::new(name, Span::mixed_site());
        let Some((lent, projected)) = &delegate.lent else {
            let delegate = ident("delegate");
            let decision = quote_spanned! {span=>
                (&&&&&&&__dunder::Delegation::<#sends, _>::of(&#delegate)).delegation()(#delegate)
            };
            // A `match`, so that the temporaries of the operand live as long as the statement.
            return quote!(match (#tokens) { #delegate => #decision });
        };
        let rules = ident("rules");
        let local = &self.body.locals[*lent].ident;
        let decision = quote_spanned! {span=>
            (&&&&&&&__dunder::LentDelegation::<#sends, _>::of(&mut #tokens)).delegation()
        };
        let others = self.aboard_a_delegate(arm).1.map(|field| &field.ident);
        quote!({
            let #rules = #decision;
            __dunder::LentDelegate::new(#local, |#local| &mut #projected, #rules, (#(#others,)*))
        })
    }

    /// The object that a suspension puts into its slot.
    ///
    /// `handled` is the name of what is being handled there.
    pub(super) fn awaited(
        &self,
        arm: &Arm,
        suspend: &Suspend,
        tokens: TokenStream,
        handled: Option<&Ident>,
    ) -> TokenStream {
        let handling = |object: TokenStream| match handled {
            Some(handled) => quote!(__dunder::handling(#object, #handled)),
            None => object,
        };
        match &suspend.kind {
            SuspendKind::Delegate(delegate) => {
                let object = self.delegate(arm, delegate, &tokens);
                match (&delegate.lent, handled) {
                    // What it raises comes back in what it returns.
                    (Some(_), Some(handled)) => quote!(#object.handling(#handled)),
                    _ => handling(object),
                }
            }
            SuspendKind::Await(awaited) if arm.in_block => {
                let at = ours(awaited.operand_span);
                let mail = pinned::mail();
                let catch = match self.protocol.kind {
                    Kind::Scheduled => {
                        let line = Literal::u32_unsuffixed(traceback::line(suspend.span));
                        let site = quote!(__dunder::Site { line: #line, closes: false });
                        let tokens = handling(tokens.clone());
                        quote_spanned!(at=> #mail.wait(#tokens, #site))
                    }
                    _ => {
                        let operand = quote_spanned! {at=>
                            __dunder::Operand::<__dunder::Suspended, (), _>::new(#tokens).awaited()
                        };
                        let object = handling(operand);
                        quote_spanned!(at=> __dunder::caught(#object))
                    }
                };
                let names: Vec<&Ident> = arm.aboard.iter().map(|field| &field.ident).collect();
                let own = if awaited.region {
                    // Named once more, so that rustc calls them by their names where the region has moved them.
                    let bindings = arm.aboard.iter().map(|field| self.binding(field));
                    quote!(#(#[allow(unused)] let #bindings = #names;)*)
                } else {
                    // A block drops what it owns in the order in which it is mentioned: here the youngest first.
                    let youngest = names.iter().rev();
                    quote!(__dunder::own((#(&#youngest,)*));)
                };
                let result = Ident::new("result", Span::mixed_site());
                let caught = match &awaited.tail {
                    _ if awaited.region => {
                        quote!(__dunder::Result::<_, __dunder::Exception>::Ok(#tokens))
                    }
                    None => quote!(#catch.await),
                    // In one expression, in which the operand's temporaries live.
                    Some(tail) => {
                        let (output, e) = (output(), Ident::new("e", Span::mixed_site()));
                        quote! {
                            match #catch.await {
                                __dunder::Ok(#output) => {
                                    __dunder::Ok(#tail)
                                }
                                __dunder::Err(#e) => {
                                    __dunder::Err(#e)
                                }
                            }
                        }
                    }
                };
                // A region's braces and jumps are ours.
                let allowed =
                    awaited.region.then(|| quote!(#[allow(unused_braces, unused_parens, unreachable_code)]));
                let block = quote! {
                    #own
                    #allowed
                    let #result = #caught;
                    (#result, #(#names,)*)
                };
                if !awaited.region && self.protocol.kind != Kind::Scheduled {
                    return quote!(__dunder::Lent { block: async move { #block } });
                }
                let (new_mail, object_mail) = pinned::mailbox(self.protocol);
                quote!({
                    let #mail = #new_mail;
                    __dunder::Carried::new(#object_mail, async move {
                        let #mail = #mail;
                        #block
                    })
                })
            }
            SuspendKind::Await(awaited) => {
                let span = ours(awaited.operand_span);
                let protocol = if self.protocol.kind == Kind::Scheduled {
                    let (yields, sends) = (&self.protocol.yields, &self.protocol.sends);
                    quote!(#yields, #sends)
                } else {
                    quote!(__dunder::Suspended, ())
                };
                handling(quote_spanned!(span=> __dunder::Operand::<#protocol, _>::new(#tokens).awaited()))
            }
            SuspendKind::Yield(_) => tokens,
        }
    }
}

/// The label of an arm: whatever jumps, leaves it.
fn label(arm: &Arm) -> Lifetime {
    Lifetime::new(&format!("'{}", arm.variant.to_string().to_lowercase()), Span::mixed_site())
}

/// The label of all the arms, behind which a body is finished: only what cannot be leads there.
pub(super) fn lost() -> Lifetime {
    Lifetime::new("'lost", Span::mixed_site())
}
