//! The code of blocks, written one after the other for as long as nothing else leads in between.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::analysis::Init;
use crate::cfg::{BlockId, Code, Instr, LocalId, ScopeId, Terminator};
use crate::layout::{Mode, flag_name};
use crate::lower::EXIT;

use super::arms::{Emitter, Nest};

impl Emitter<'_> {
    pub(super) fn block(&self, block: BlockId, nest: &mut Nest) {
        // What the code before has mentioned by value and this block uses is `Copy`, and has not been moved.
        nest.init = self.flow.init_in(block);
        if let Some(param) = self.body.blocks[block].param {
            nest.init.insert(param, Init::Yes);
        }
        for instr in &self.body.blocks[block].instrs {
            match instr {
                Instr::Code(code) => {
                    let flagged = nest.flagged.clone();
                    let tokens = self.code(code, nest);
                    // What the flag holds is dropped by the assignment.
                    nest.out().extend(tokens);
                    for local in &flagged - &nest.flagged {
                        let flag = flag_name(&self.body.locals[local].ident);
                        nest.out().extend(quote!(__dunder::drop(#flag);));
                    }
                }
                // `let x;` that is given its value in other arms only: without a value here it has no type.
                Instr::Let(l)
                    if l.init.is_none()
                        && l.locals.iter().all(|x| !self.assigned_from(block).0.contains(x)) => {}
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
                    let allowed = self.may_change_later(&l.locals).then(|| quote!(#[allow(unused_mut)]));
                    nest.out().extend(quote!(#allowed #head #init #diverge;));
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

    /// Whether one of some locals is `mut` and goes on living in another arm: that it changes there, the compiler does not
    /// see where it is declared.
    fn may_change_later(&self, locals: &[LocalId]) -> bool {
        let carried = |local: LocalId| {
            let arms = self.layout.arms.iter().flat_map(|arm| arm.fields.iter().chain(&arm.aboard));
            let residents = self.layout.regions.iter().flat_map(|region| &region.residents);
            arms.chain(residents).any(|field| field.local == local && field.mode != Mode::Kept)
        };
        let reassigned = |local: LocalId| {
            let name = self.body.locals[local].ident.to_string();
            let mut codes = (0..self.body.blocks.len()).flat_map(|block| self.body.codes(block));
            codes.any(|code| code.mentions.reassigned.contains(&name))
        };
        locals.iter().any(|&local| self.body.locals[local].mutable && (carried(local) || reassigned(local)))
    }

    /// The same for what the pattern binds that leads to a block.
    fn binds_what_may_change_later(&self, block: BlockId) -> Option<TokenStream> {
        let binds = self.body.blocks[block]
            .instrs
            .iter()
            .any(|instr| matches!(instr, Instr::Bind(locals) if self.may_change_later(locals)));
        binds.then(|| quote!(#[allow(unused_mut)]))
    }

    fn terminator(&self, block: BlockId, term: &Terminator, nest: &mut Nest) {
        match term {
            Terminator::Goto(target, value) => {
                let value = value.as_ref().map(|value| self.code(value, nest));
                self.goto(block, *target, value, nest);
            }
            Terminator::Branch { cond, then, otherwise } => {
                let cond = self.code(cond, nest);
                let allowed = self.binds_what_may_change_later(*then);
                let then = self.branch(block, *then, nest);
                let otherwise = self.branch(block, *otherwise, nest);
                nest.out().extend(quote!(#allowed if #cond { #then } else { #otherwise }));
            }
            Terminator::Match { head, arms } => {
                let head = self.code(head, nest);
                let arms = arms.iter().map(|(pat, target)| {
                    let pat = self.filled(pat, nest);
                    let allowed = self.binds_what_may_change_later(*target);
                    let code = self.branch(block, *target, nest);
                    quote!(#allowed #pat => { #code })
                });
                let tokens = quote!(match #head { #(#arms)* });
                nest.out().extend(tokens);
            }
            Terminator::Suspend(suspend) => self.suspend(suspend, nest),
            Terminator::Return(code) => {
                let tokens = self.code(code, nest);
                nest.out()
                    .extend(quote!(#[allow(unreachable_code)] return __dunder::Step::Returned(#tokens);));
            }
            Terminator::Raise(code) => {
                let (tokens, kind) = (self.code(code, nest), self.protocol.kind_type());
                nest.out().extend(quote!(return __dunder::leave::<#kind, _, _>(#tokens);));
            }
            Terminator::Diverge => {}
        }
    }

    /// Goes on in another block: in place, or by a jump.
    fn goto(&self, from: BlockId, target: BlockId, value: Option<TokenStream>, nest: &mut Nest) {
        if self.layout.arm(target).is_some() {
            let jump = self.jump(target, value, nest);
            // The code before may have left on all of its ways.
            let leaves = self.body.codes(from).iter().any(|code| code.leaves);
            nest.out().extend(if leaves { quote!(#[allow(unreachable_code)] { #jump }) } else { jump });
            return;
        }
        let (before, after) = (self.body.blocks[from].scope, self.body.blocks[target].scope);
        for scope in self.body.chain(before).into_iter().rev().filter(|&s| !self.body.within(after, s)) {
            self.end_scope(scope, nest);
        }
        if let (Some(value), Some(param)) = (&value, self.body.blocks[target].param) {
            let ident = &self.body.locals[param].ident;
            nest.out().extend(quote!(#[allow(unused, unreachable_code)] let mut #ident = #value;));
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

    fn end_scope(&self, scope: ScopeId, nest: &mut Nest) {
        let ended = |local: LocalId| self.body.locals[local].scope == scope;
        if self.body.scopes[scope].by_name {
            let locals: Vec<LocalId> = nest.init.keys().copied().filter(|&local| ended(local)).collect();
            for local in locals {
                let ident = &self.body.locals[local].ident;
                nest.out().extend(quote!(__dunder::drop(#ident);));
            }
        } else if nest.open.last().is_some_and(|(open, _)| *open == scope) {
            nest.close_last();
        }
        nest.init.retain(|&local, _| !ended(local));
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
            label: nest.label.clone(),
            open: Vec::new(),
            outer: TokenStream::new(),
            init: nest.init.clone(),
            flagged: nest.flagged.clone(),
            region: nest.region,
        };
        self.goto(from, target, None, &mut inner);
        inner.finish()
    }

    /// Some code: residents where they are, side exits filled in. What it gives another value is no flag any more.
    pub(super) fn code(&self, code: &Code, nest: &mut Nest) -> TokenStream {
        let tokens = self.filled(code, nest);
        self.flow.after_code(code, &mut nest.init, &mut Vec::new());
        nest.flagged
            .retain(|&local| !code.mentions.assigned.contains(&self.body.locals[local].ident.to_string()));
        tokens
    }

    fn filled(&self, code: &Code, nest: &Nest) -> TokenStream {
        let tokens = self.in_place(code.tokens.clone(), nest);
        if code.exits.is_empty() { tokens } else { self.fill_exits(tokens, nest) }
    }

    /// `total` ⇒ `(*total)`, where it is a resident.
    pub(super) fn in_place(&self, tokens: TokenStream, nest: &Nest) -> TokenStream {
        let Some(region) = nest.region else { return tokens };
        let residents = &self.layout.regions[region].residents;
        dereferenced(tokens, &|ident| residents.iter().any(|field| field.ident == *ident))
    }

    fn fill_exits(&self, tokens: TokenStream, nest: &Nest) -> TokenStream {
        let mut out = TokenStream::new();
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            match token {
                // `__dunder_exit!(number)`
                TokenTree::Ident(ident) if ident == EXIT => {
                    let number = tokens.nth(1).and_then(|group| match group {
                        TokenTree::Group(group) => group.stream().to_string().parse::<usize>().ok(),
                        _ => None,
                    });
                    if let Some(exit) = number.and_then(|number| self.body.exits.get(number)) {
                        let value = exit.value.clone().map(|value| {
                            let value = self.in_place(value, nest);
                            self.fill_exits(value, nest)
                        });
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
}

/// `total` ⇒ `(*total)`, where it is a borrow of the local.
pub(super) fn dereferenced(tokens: TokenStream, is_borrowed: &dyn Fn(&Ident) -> bool) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let punct = |i: Option<usize>, c: char| {
        i.and_then(|i| tokens.get(i)).is_some_and(|t| matches!(t, TokenTree::Punct(p) if p.as_char() == c))
    };
    let replace = |(i, token): (usize, &TokenTree)| match token {
        TokenTree::Ident(ident) if is_borrowed(ident) => {
            let (before, before_that) = (i.checked_sub(1), i.checked_sub(2));
            let field = punct(before, '.') && !punct(before_that, '.');
            let label = punct(Some(i + 1), ':');
            let segment = punct(before, ':') && punct(before_that, ':');
            // `format!("{x}", x = …)`
            let named = punct(before, ',') && punct(Some(i + 1), '=') && !punct(Some(i + 2), '=');
            if field || label || segment || named || punct(before, '\'') {
                quote!(#ident)
            } else {
                quote!((*#ident))
            }
        }
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), dereferenced(group.stream(), is_borrowed));
            inner.set_span(group.span());
            inner.into_token_stream()
        }
        token => token.to_token_stream(),
    };
    tokens.iter().enumerate().map(replace).collect()
}
