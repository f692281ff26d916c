//! One arm of the dispatch: the code from a point of entry up to its suspensions, jumps and returns.
//!
//! ```text
//!   __Block::Yield1 => {
//!       let __State::Yield1 { mut iter, mut total } = take(state) else { … };      what was saved
//!       let sent = match sent(signal) { Ok(v) => v, Err(e) => return raise };       what came in
//!       total += sent;                                                               the user's code
//!       block = __Block::Join2 { iter, total }; continue 'dispatch;                  a jump
//!   }
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use crate::analysis::{Flow, Init, InitMap};
use crate::cfg::{BlockId, Body, Code, Instr, LocalId, ScopeId, Suspend, SuspendKind, Terminator};
use crate::diagnostics::ours;
use crate::layout::{Arm, Entry, Field, Layout, Mode};
use crate::lower::EXIT;
use crate::signature::Protocol;

use super::{Names, enums};

/// Emits arms.
pub(super) struct Emitter<'a> {
    name: &'a str,
    protocol: &'a Protocol,
    body: &'a Body,
    flow: &'a Flow<'a>,
    layout: &'a Layout,
    names: &'a Names,
}

/// The code being written: the scopes that are open as braces, innermost last.
struct Nest {
    open: Vec<(ScopeId, TokenStream)>,
    outer: TokenStream,
    /// What holds a value at this point.
    init: InitMap,
    /// The carried locals that are drop flags here.
    flagged: BTreeSet<LocalId>,
}

impl Nest {
    fn out(&mut self) -> &mut TokenStream {
        match self.open.last_mut() {
            Some((_, tokens)) => tokens,
            None => &mut self.outer,
        }
    }

    fn close_last(&mut self) {
        if let Some((_, tokens)) = self.open.pop() {
            self.out().extend(quote!({ #tokens }));
        }
    }

    fn finish(mut self) -> TokenStream {
        while !self.open.is_empty() {
            self.close_last();
        }
        self.outer
    }
}

impl<'a> Emitter<'a> {
    pub(super) fn new(
        name: &'a str,
        protocol: &'a Protocol,
        body: &'a Body,
        flow: &'a Flow<'a>,
        layout: &'a Layout,
        names: &'a Names,
    ) -> Self {
        Emitter { name, protocol, body, flow, layout, names }
    }

    /// The machine's first state.
    pub(super) fn start_value(&self, arm: &Arm) -> TokenStream {
        if arm.fields.is_empty() {
            return quote!(__State::Start);
        }
        let fields = arm.fields.iter().map(|field| {
            let ident = &field.ident;
            if self.is_receiver(field) { quote!(#ident: self) } else { quote!(#ident) }
        });
        quote!(__State::Start { #(#fields),* })
    }

    fn is_receiver(&self, field: &Field) -> bool {
        Some(field.local) == self.body.receiver
    }

    /// One arm.
    pub(super) fn arm(&self, arm: &Arm) -> TokenStream {
        let variant = &arm.variant;
        let mut nest = Nest {
            open: Vec::new(),
            outer: TokenStream::new(),
            init: self.flow.init_in(arm.block),
            flagged: arm.fields.iter().filter(|f| f.mode == Mode::Flagged).map(|f| f.local).collect(),
        };
        let head = match &arm.entry {
            Entry::Join => {
                let pattern = self.pattern(arm);
                quote!(__Block::#variant #pattern)
            }
            Entry::Start => {
                self.start(arm, &mut nest);
                quote!(__Block::#variant)
            }
            Entry::Resume { slot, .. } => {
                self.resume(arm, *slot, &mut nest);
                quote!(__Block::#variant)
            }
        };
        self.reopen(arm, &mut nest);
        self.block(arm.block, &mut nest);
        let code = nest.finish();
        quote!(#head => { #code })
    }

    fn pattern(&self, arm: &Arm) -> TokenStream {
        if arm.fields.is_empty() {
            return TokenStream::new();
        }
        let fields = arm.fields.iter().map(|field| {
            let ident = &field.ident;
            if self.is_mutable(field) { quote!(mut #ident) } else { quote!(#ident) }
        });
        quote!({ #(#fields),* })
    }

    fn is_mutable(&self, field: &Field) -> bool {
        field.mode == Mode::Live && self.body.locals[field.local].mutable
    }

    /// Takes the saved locals of a state.
    fn take(&self, arm: &Arm) -> TokenStream {
        let Names { state, signal, .. } = self.names;
        let (variant, pattern, kind) = (&arm.variant, self.pattern(arm), self.protocol.kind_type());
        quote! {
            let __State::#variant #pattern = __dunder::take(#state) else {
                return __dunder::finished::<#kind, _, _>(#signal);
            };
        }
    }

    fn start(&self, arm: &Arm, nest: &mut Nest) {
        let signal = &self.names.signal;
        let take = self.take(arm);
        let e = Ident::new("e", Span::mixed_site());
        nest.out().extend(quote! {
            #take
            if let __dunder::Signal::Throw(#e) = __dunder::take_signal(&mut #signal) {
                return __dunder::Step::Raised(#e);
            }
        });
    }

    fn resume(&self, arm: &Arm, slot: Option<usize>, nest: &mut Nest) {
        let Names { slots, cx, signal, .. } = self.names;
        let Some(suspend) = self.suspend_into(arm.block) else { return };
        let kind = self.protocol.kind_type();
        let take = self.take(arm);
        let value = Ident::new("value", Span::mixed_site());
        let e = Ident::new("e", Span::mixed_site());
        let result = Ident::new("result", Span::mixed_site());
        let raise = self.raise(&e, suspend.span);
        let bind = match self.body.blocks[arm.block].param {
            Some(param) => {
                let ident = &self.body.locals[param].ident;
                quote!(let mut #ident =)
            }
            None => TokenStream::new(),
        };
        let outcome = quote! {
            #bind match #result {
                __dunder::core::result::Result::Ok(#value) => #value,
                __dunder::core::result::Result::Err(#e) => #raise
            };
        };
        let Some(slot) = slot else {
            let outcome = if bind.is_empty() {
                quote! {
                    if let __dunder::core::result::Result::Err(#e) = #result { #raise }
                }
            } else {
                outcome
            };
            nest.out().extend(quote! {
                #take
                let #result = __dunder::sent::<#kind>(__dunder::take_signal(&mut #signal));
                #outcome
            });
            return;
        };
        let at = enums::at(slots, slot, self.layout.slots);
        let lent: &[LocalId] = match &suspend.kind {
            SuspendKind::Await { lent, .. } => lent,
            _ => &[],
        };
        let pattern = if lent.is_empty() {
            quote!(#result)
        } else {
            let lent = lent.iter().map(|&local| {
                let local = &self.body.locals[local];
                let ident = &local.ident;
                if local.mutable { quote!(mut #ident) } else { quote!(#ident) }
            });
            quote!((#result, #(#lent),*))
        };
        let drive = if lent.is_empty() { quote!(drive) } else { quote!(drive_lent) };
        nest.out().extend(quote! {
            let #pattern = match __dunder::#drive(#at, #cx, __dunder::take_signal(&mut #signal)) {
                __dunder::Driven::Suspended(#value) => return __dunder::Step::Yielded(#value),
                __dunder::Driven::Finished(#value) => #value,
                __dunder::Driven::Missing => {
                    return __dunder::finished::<#kind, _, _>(__dunder::Signal::Next);
                }
            };
            #slots.as_mut().clear();
            #take
            #outcome
        });
    }

    fn raise(&self, e: &Ident, span: Span) -> TokenStream {
        let name = self.name;
        let line = Literal::u32_unsuffixed(u32::try_from(span.start().line).unwrap_or_default());
        quote! {{
            return __dunder::raise(#e, #name, __dunder::core::file!(), #line);
        }}
    }

    fn suspend_into(&self, target: BlockId) -> Option<&'a Suspend> {
        self.body.blocks.iter().find_map(|block| match &block.term {
            Some(Terminator::Suspend(suspend)) if suspend.resume == target => Some(&**suspend),
            _ => None,
        })
    }

    /// Opens the scopes that end in the course of the arm, and moves their locals into them.
    fn reopen(&self, arm: &Arm, nest: &mut Nest) {
        let chain = self.body.chain(self.body.blocks[arm.block].scope);
        let lent = match self.suspend_into(arm.block).map(|suspend| &suspend.kind) {
            Some(SuspendKind::Await { lent, .. }) => lent.as_slice(),
            _ => &[],
        };
        self.declare_unset(arm, &chain, nest, None);
        let mut opened = false;
        for &scope in &chain {
            if !arm.closing.contains(&scope) || self.body.scopes[scope].by_name {
                if !opened {
                    continue;
                }
            } else {
                opened = true;
                nest.open.push((scope, TokenStream::new()));
                self.declare_unset(arm, &chain, nest, Some(scope));
            }
            // What belongs to a scope inside an opened one has to move into it, or it would outlive that.
            for field in arm.fields.iter().filter(|field| self.body.locals[field.local].scope == scope) {
                let ident = &field.ident;
                let mutability = self.is_mutable(field).then(|| quote!(mut));
                nest.out().extend(quote!(let #mutability #ident = #ident;));
            }
            for local in lent.iter().map(|&local| &self.body.locals[local]).filter(|l| l.scope == scope) {
                let ident = &local.ident;
                let mutability = local.mutable.then(|| quote!(mut));
                nest.out().extend(quote!(let #mutability #ident = #ident;));
            }
        }
    }

    /// Declares locals that are in scope at the start of an arm, hold nothing, and are assigned in it.
    fn declare_unset(&self, arm: &Arm, chain: &[ScopeId], nest: &mut Nest, scope: Option<ScopeId>) {
        let assigned = self.assigned_in(arm.block);
        let belongs = |local: LocalId| {
            let of = self.body.locals[local].scope;
            chain.contains(&of)
                && match scope {
                    None => !chain.iter().any(|s| arm.closing.contains(s) && self.body.within(of, *s)),
                    Some(scope) => self.nearest_closing(arm, of) == Some(scope),
                }
        };
        for local in assigned.into_iter().filter(|&local| belongs(local)) {
            let carried = arm.fields.iter().any(|f| f.local == local && f.mode != Mode::Flagged);
            let lent = matches!(self.suspend_into(arm.block).map(|s| &s.kind),
                Some(SuspendKind::Await { lent, .. }) if lent.contains(&local));
            if !carried && !lent && self.body.blocks[arm.block].param != Some(local) {
                let ident = &self.body.locals[local].ident;
                nest.out().extend(quote!(let mut #ident;));
            }
        }
    }

    /// The innermost scope around `scope` that ends in the course of the arm.
    fn nearest_closing(&self, arm: &Arm, scope: ScopeId) -> Option<ScopeId> {
        self.body
            .chain(scope)
            .into_iter()
            .rev()
            .find(|s| arm.closing.contains(s) && !self.body.scopes[*s].by_name)
    }

    /// The locals that are assigned in an arm.
    fn assigned_in(&self, block: BlockId) -> BTreeSet<LocalId> {
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
        // A local that is declared in the arm is not one that is in scope at its start.
        assigned.difference(&declared).copied().collect()
    }

    fn block(&self, block: BlockId, nest: &mut Nest) {
        if let Some(param) = self.body.blocks[block].param {
            nest.init.insert(param, Init::Yes);
        }
        for instr in &self.body.blocks[block].instrs {
            match instr {
                Instr::Code(code) => {
                    let tokens = self.code(code, nest);
                    nest.out().extend(tokens);
                }
                Instr::Let(l) => {
                    let head = &l.head;
                    let init = l.init.as_ref().map(|code| {
                        let tokens = self.code(code, nest);
                        quote!(= #tokens)
                    });
                    let diverge = l.diverge.as_ref().map(|code| {
                        let tokens = self.code(code, nest);
                        quote!(else #tokens)
                    });
                    nest.out().extend(quote!(#head #init #diverge;));
                    if l.init.is_some() {
                        nest.init.extend(l.locals.iter().map(|&local| (local, Init::Yes)));
                    }
                }
                Instr::Bind(locals) => nest.init.extend(locals.iter().map(|&local| (local, Init::Yes))),
            }
        }
        if let Some(term) = &self.body.blocks[block].term {
            self.terminator(block, term, nest);
        }
    }

    /// Some code, its side exits filled in.
    fn code(&self, code: &Code, nest: &mut Nest) -> TokenStream {
        let tokens = if code.exits.is_empty() {
            code.tokens.clone()
        } else {
            self.fill_exits(code.tokens.clone(), nest)
        };
        self.flow.after_code(code, &mut nest.init, &mut Vec::new());
        tokens
    }

    fn fill_exits(&self, tokens: TokenStream, nest: &Nest) -> TokenStream {
        let mut out = TokenStream::new();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(ident) if ident == EXIT => {
                    tokens.next();
                    let number: Option<usize> =
                        tokens.next().and_then(|token| token_group(&token)?.to_string().parse().ok());
                    if let Some(exit) = number.and_then(|number| self.body.exits.get(number)) {
                        let value = exit.value.clone().map(|value| self.fill_exits(value, nest));
                        let jump = self.jump(exit.target, value, nest);
                        out.extend(quote!({ #jump }));
                    }
                }
                TokenTree::Group(group) => {
                    let mut filled = Group::new(group.delimiter(), self.fill_exits(group.stream(), nest));
                    filled.set_span(group.span());
                    out.extend([TokenTree::Group(filled)]);
                }
                token => out.extend([token]),
            }
        }
        out
    }

    fn terminator(&self, block: BlockId, term: &Terminator, nest: &mut Nest) {
        match term {
            Terminator::Goto(target, value) => {
                let value = value.as_ref().map(|value| self.code(value, nest));
                self.goto(block, *target, value, nest);
            }
            Terminator::Branch { cond, then, otherwise } => {
                let cond = self.code(cond, nest);
                let then = self.branch(block, *then, nest);
                let otherwise = self.branch(block, *otherwise, nest);
                nest.out().extend(quote!(if #cond { #then } else { #otherwise }));
            }
            Terminator::Match { head, arms } => {
                let head = self.code(head, nest);
                let arms = arms.iter().map(|(pat, target)| {
                    let pat = self.fill_exits(pat.tokens.clone(), nest);
                    let code = self.branch(block, *target, nest);
                    quote!(#pat => { #code })
                });
                let tokens = quote!(match #head { #(#arms)* });
                nest.out().extend(tokens);
            }
            Terminator::Suspend(suspend) => self.suspend(suspend, nest),
            Terminator::Return(code) => {
                let tokens = self.code(code, nest);
                nest.out().extend(quote!(return __dunder::Step::Returned(#tokens);));
            }
            Terminator::Diverge => {}
        }
    }

    /// Goes on in another block: in place, or by a jump.
    fn goto(&self, from: BlockId, target: BlockId, value: Option<TokenStream>, nest: &mut Nest) {
        if self.layout.arm(target).is_some() {
            let jump = self.jump(target, value, nest);
            nest.out().extend(jump);
            return;
        }
        let (before, after) = (self.body.blocks[from].scope, self.body.blocks[target].scope);
        for scope in self.body.chain(before).into_iter().rev().filter(|&s| !self.body.within(after, s)) {
            if self.body.scopes[scope].by_name {
                let ended: Vec<LocalId> = nest.init.keys().copied().collect();
                for local in ended.into_iter().filter(|&local| self.body.locals[local].scope == scope) {
                    let ident = &self.body.locals[local].ident;
                    nest.out().extend(quote!(__dunder::core::mem::drop(#ident);));
                }
            } else if nest.open.last().is_some_and(|(open, _)| *open == scope) {
                nest.close_last();
            }
            nest.init.retain(|&local, _| self.body.locals[local].scope != scope);
        }
        if let (Some(value), Some(param)) = (&value, self.body.blocks[target].param) {
            let ident = &self.body.locals[param].ident;
            nest.out().extend(quote!(let mut #ident = #value;));
        } else if let Some(value) = value {
            nest.out().extend(quote!(#value;));
        }
        for scope in self.body.chain(after).into_iter().filter(|&s| !self.body.within(before, s)) {
            if !self.body.scopes[scope].by_name && self.ends_in_place(target, scope) {
                nest.open.push((scope, TokenStream::new()));
            }
        }
        self.block(target, nest);
    }

    /// Whether a scope that begins here ends in the course of the same piece of code.
    fn ends_in_place(&self, mut block: BlockId, scope: ScopeId) -> bool {
        while let Some(Terminator::Goto(target, _)) = &self.body.blocks[block].term {
            if self.layout.arm(*target).is_some() {
                return false;
            }
            if !self.body.within(self.body.blocks[*target].scope, scope) {
                return true;
            }
            block = *target;
        }
        false
    }

    /// The code of one way out of a branch.
    fn branch(&self, from: BlockId, target: BlockId, nest: &Nest) -> TokenStream {
        let mut inner = Nest {
            open: Vec::new(),
            outer: TokenStream::new(),
            init: nest.init.clone(),
            flagged: nest.flagged.clone(),
        };
        self.goto(from, target, None, &mut inner);
        inner.finish()
    }

    fn jump(&self, target: BlockId, value: Option<TokenStream>, nest: &Nest) -> TokenStream {
        let block = &self.names.block;
        let Some(arm) = self.layout.arm(target) else { return TokenStream::new() };
        let variant = &arm.variant;
        let param = self.body.blocks[target].param;
        let value = value.zip(param).map(|(value, param)| {
            let ident = &self.body.locals[param].ident;
            quote!(#ident: #value)
        });
        let fields = arm
            .fields
            .iter()
            .rev()
            .filter(|field| Some(field.local) != param)
            .map(|field| self.pack(field, nest, Span::call_site()));
        let fields: Vec<TokenStream> = value.into_iter().chain(fields).collect();
        let fields = if fields.is_empty() { TokenStream::new() } else { quote!({ #(#fields),* }) };
        quote! {
            #block = __Block::#variant #fields;
            continue 'dispatch;
        }
    }

    /// `field: value`, as the target wants it.
    fn pack(&self, field: &Field, nest: &Nest, span: Span) -> TokenStream {
        let ident = &field.ident;
        let local = &self.body.locals[field.local].ident;
        let local = Ident::new(&local.to_string(), local.span().located_at(span));
        let keep = |local: &Ident| {
            quote_spanned! {ours(span)=>
                (&&__dunder::Probe::of(&#local)).decision().apply(#local)
            }
        };
        match field.mode {
            Mode::Live => quote!(#local),
            Mode::Kept => {
                let kept = keep(&local);
                quote!(#ident: #kept)
            }
            Mode::Flagged if nest.flagged.contains(&field.local) => quote!(#ident),
            Mode::Flagged => {
                if nest.init.get(&field.local) == Some(&Init::Yes) {
                    let kept = keep(&local);
                    quote!(#ident: __dunder::core::option::Option::Some(#kept))
                } else {
                    quote!(#ident: __dunder::core::option::Option::None)
                }
            }
        }
    }

    /// Packs the live locals and suspends.
    fn suspend(&self, suspend: &Suspend, nest: &mut Nest) {
        let Names { state, slots, block, .. } = self.names;
        let Some(arm) = self.layout.arm(suspend.resume) else { return };
        let variant = &arm.variant;
        let (tokens, code) = match &suspend.kind {
            SuspendKind::Yield(code) | SuspendKind::Delegate(code) => (self.code(code, nest), code),
            SuspendKind::Await { operand, .. } => (self.code(operand, nest), operand),
        };
        let _ = code;
        let fields: Vec<TokenStream> =
            arm.fields.iter().rev().map(|field| self.pack(field, nest, suspend.span)).collect();
        let fields = if fields.is_empty() { TokenStream::new() } else { quote!({ #(#fields),* }) };
        let saved = quote!(__State::#variant #fields);
        let slot = match arm.entry {
            Entry::Resume { slot: Some(slot), .. } => slot,
            _ => {
                nest.out().extend(quote! {
                    return __dunder::suspend(
                        #state,
                        __dunder::Step::Yielded(#tokens),
                        #saved,
                    );
                });
                return;
            }
        };
        let object = match &suspend.kind {
            SuspendKind::Delegate(_) => quote!(__dunder::delegate(#tokens)),
            SuspendKind::Await { lent, .. } if !lent.is_empty() => {
                let lent = lent.iter().map(|&local| &self.body.locals[local]);
                let names: Vec<&Ident> = lent.clone().map(|local| &local.ident).collect();
                let rebind = lent.map(|local| {
                    let (ident, mutability) = (&local.ident, local.mutable.then(|| quote!(mut)));
                    quote!(let #mutability #ident = #ident;)
                });
                let result = Ident::new("result", Span::mixed_site());
                quote! {
                    __dunder::Lent::new(async move {
                        #(#rebind)*
                        let #result = #tokens.await;
                        (#result, #(#names),*)
                    })
                }
            }
            _ => tokens,
        };
        let put = enums::put(slots, slot, self.layout.slots, object);
        nest.out().extend(quote! {
            #put;
            *#state = #saved;
            #block = __Block::#variant;
            continue 'dispatch;
        });
    }
}

fn token_group(token: &TokenTree) -> Option<TokenStream> {
    match token {
        TokenTree::Group(group) => Some(group.stream()),
        TokenTree::Punct(_) => None,
        token => Some(token.to_token_stream()),
    }
}
