//! `try`, and where an exception leads.
//!
//! ```text
//!   try { A } except e: T { B } else { C } finally { D }
//!
//!   A ──▶ C ──────────────┐ Normal(value)
//!   │ raises              ▼
//!   ▼                   entry(completion): D ──▶ match completion { Normal ⇒ join, Raised ⇒ the handler outside,
//!   dispatch(raised)      ▲                                         Returned ⇒ return, Break0 ⇒ …, Continue0 ⇒ … }
//!   │ is a T ──▶ B ───────┤ Normal(value)
//!   └ else ───────────────┘ Raised(e)
//! ```
//!
//! Handlers are found when the body is compiled: every place that can raise has an edge to the innermost `try` around it. A
//! `finally` is one piece of code, entered with a *completion* that says what to go on with at its end; its variants are
//! those that occur. The frames of the lowerer are the `try`s and loops around the code at hand.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::{Expr, Pat, Type};

use crate::analysis::Mentions;
use crate::ast::{Handler, PROPAGATE, Try};
use crate::cfg::{BlockId, Catch, Code, Exit, ExitId, Instr, Let, LocalId, Terminator};
use crate::completions::{self, Completion, Completions};

use super::rewrite::EXIT;
use super::{Dest, Frame, Lowerer};

/// A `finally` around the code being lowered.
pub(super) struct Finally {
    entry: BlockId,
    completions: Completions,
    /// The blocks that enter it, each with its completion.
    entering: Vec<(BlockId, Completion)>,
}

impl Finally {
    /// The path of the variant by which a block enters it.
    fn enter(&mut self, from: BlockId, completion: Completion) -> TokenStream {
        self.entering.push((from, completion));
        self.completions.add(completion)
    }

    /// The completions by which blocks that are reached enter it.
    fn reached(&self, blocks: &[BlockId]) -> Vec<Completion> {
        let enters = |completion: &Completion| {
            self.entering.iter().any(|(from, entering)| entering == completion && blocks.contains(from))
        };
        self.completions.occurring().iter().copied().filter(enters).collect()
    }
}

/// What is being handled in the code being lowered.
pub(super) enum Handling {
    /// The exception in this local.
    Exception(LocalId),
    /// What the completion in this local has raised, if that is what it is; the local, and the path of the variant.
    Pending(LocalId, TokenStream),
}

/// A raised exception where it goes on: the name that it has in the code of ours.
pub(crate) fn raised_name() -> Ident {
    Ident::new("e", Span::mixed_site())
}

impl Lowerer<'_> {
    /// Lowers a `try`.
    pub(super) fn try_(&mut self, e: &Try<'_>, span: Span, dest: &Dest, join: BlockId) {
        match e.finally {
            None => self.handlers(e, span, dest, join),
            Some(finally) => self.finally(e, finally, span, dest, join),
        }
    }

    /// The part of a `try` without its `finally`.
    fn handlers(&mut self, e: &Try<'_>, span: Span, dest: &Dest, join: BlockId) {
        if e.handlers.is_empty() {
            return self.block(e.body, dest, join);
        }
        let outer = self.scope;
        let start = self.current;
        let dispatch = self.new_block();
        let raised = self.param(dispatch, "raised", span);
        let closes = e.handlers.iter().any(Handler::catches_exit);
        self.frames.push(Frame::Except { dispatch, closes });
        match e.otherwise {
            None => {
                self.block(e.body, dest, join);
                self.frames.pop();
            }
            Some(otherwise) => {
                let after = self.new_block();
                self.block(e.body, &Dest::Discard, after);
                self.frames.pop();
                self.current = after;
                self.block(otherwise, dest, join);
            }
        }
        self.check_unreached(start, dispatch);
        self.current = dispatch;
        self.enter(false);
        let caught = self.temp("caught", span);
        let value = self.path(raised, span);
        let code = self.code(&value);
        let ident = self.ident(caught).clone();
        self.let_(quote!(let #ident), Some(code), None, vec![caught]);
        let inner = self.scope;
        for handler in &e.handlers {
            self.handler(handler, caught, dest, join);
            self.scope = inner;
        }
        let again = self.path(caught, span);
        let code = self.code(&again);
        self.raise(code);
        self.scope = outer;
    }

    /// Handlers of what never raises are checked by the compiler as others are: there is an edge to them that is not taken.
    fn check_unreached(&mut self, start: BlockId, dispatch: BlockId) {
        if self.body.reachable_from(start).contains(&dispatch) {
            return;
        }
        let value = Some(quote!(__dunder::unraised()));
        self.body.exits.push(Exit { target: dispatch, value, raises: true });
        let id = self.body.exits.len() - 1;
        let (exit, number) = (Ident::new(EXIT, Span::call_site()), Literal::usize_unsuffixed(id));
        let tokens = quote!(if false { #exit!(#number) });
        let code = Code { tokens, exits: vec![id], leaves: true, ..Code::default() };
        self.body.blocks[start].instrs.push(Instr::Code(code));
    }

    /// One `except`; afterwards the current block is where it does not catch.
    fn handler(&mut self, handler: &Handler<'_>, caught: LocalId, dest: &Dest, join: BlockId) {
        let ident = self.ident(caught).clone();
        let every: Type = syn::parse_quote!(__dunder::Exception);
        let types = if handler.types.is_empty() { vec![&every] } else { handler.types.clone() };
        let borrowed = Mentions::borrowing(&ident.to_string());
        let cond = quote!(#(__dunder::is_caught::<#types>(&#ident))||*);
        let otherwise = self.new_block();
        let scope = self.child_scope();
        let then = self.body.block(scope);
        let cond = Code { tokens: cond, mentions: borrowed.clone(), ..Code::default() };
        self.end(Terminator::Branch { cond, then, otherwise }, then);
        self.scope = scope;
        let locals = match handler.pat {
            Pat::Wild(_) => None,
            pat => Some(self.declare(pat)),
        };
        let inner = self.body.blocks.len();
        self.frames.push(Frame::Handling(Handling::Exception(caught)));
        self.block(handler.body, dest, join);
        self.frames.pop();
        if let Some(locals) = locals {
            let parts = std::iter::once(then).chain(inner..self.body.blocks.len());
            // Where nothing in the handler raises or suspends, the name has the only handle.
            let takes = !self.body.is_mentioned_in(parts, &ident.to_string());
            let value = match (takes, &types[..]) {
                (true, [ty]) => quote!(__dunder::into_handle::<#ty>(#ident)),
                (true, _) => quote!(#ident),
                (false, [ty]) => quote!(__dunder::handle::<#ty>(&#ident)),
                (false, _) => quote!(__dunder::Clone::clone(&#ident)),
            };
            let mentions = if takes { Mentions::moving(&ident.to_string()) } else { borrowed };
            let init = Some(Code { tokens: value, mentions, ..Code::default() });
            let pat = handler.pat;
            let bind = Let { head: quote!(let #pat), init, diverge: None, locals };
            self.body.blocks[then].instrs.insert(0, Instr::Let(Box::new(bind)));
        }
        self.current = otherwise;
    }

    fn finally(&mut self, e: &Try<'_>, finally: &syn::Block, span: Span, dest: &Dest, join: BlockId) {
        let outer = self.scope;
        // What is reached is asked from here: the code around is not connected yet.
        let start = self.current;
        let entry = self.new_block();
        let completion = self.param(entry, "completion", span);
        let name = self.resolver.fresh("__Completion", Span::call_site());
        self.frames.push(Frame::Finally(Finally {
            entry,
            completions: Completions::new(name),
            entering: Vec::new(),
        }));
        // The value waits in the completion while the `finally` runs.
        let waiting = match dest {
            Dest::Discard => Dest::Discard,
            Dest::Return if matches!(self.returns(), Type::Infer(_)) => Dest::Value(None),
            Dest::Return => Dest::Value(Some(self.returns())),
            Dest::Value(ty) => Dest::Value(ty.clone()),
        };
        let done = self.new_block();
        let value = matches!(waiting, Dest::Value(_)).then(|| self.param(done, "joined", span));
        self.handlers(e, span, &waiting, done);
        let assigned = e.parts().flat_map(|part| Mentions::of_block(part).reassigned);
        let assigned: Vec<String> = assigned.filter(|name| self.deferred.contains(name)).collect();
        let locals = assigned.iter().filter_map(|name| Some((entry, *self.names.get(name)?, span)));
        self.body.assigned_before.extend(locals);
        self.scope = outer;
        self.current = done;
        if self.body.reachable_from(start).contains(&done) {
            let mut code = match value {
                Some(value) => {
                    let value = self.path(value, span);
                    self.code(&value)
                }
                None => Code::plain(quote!(())),
            };
            let from = self.current;
            if let Some(Frame::Finally(finally)) = self.frames.last_mut() {
                let (variant, tokens) = (finally.enter(from, Completion::Normal), &code.tokens);
                code.tokens = quote!(#variant(#tokens));
            }
            self.end(Terminator::Goto(entry, Some(code)), entry);
        } else {
            self.end(Terminator::Diverge, entry);
        }
        let Some(Frame::Finally(found)) = self.frames.pop() else { return };
        let reached = found.reached(&self.body.reachable_from(start));
        if reached.is_empty() {
            return;
        }
        let completions = found.completions;
        self.declare_completions(&completions, &reached);
        let pending = reached.contains(&Completion::Raised);
        if pending {
            let variant = completions.variant(Completion::Raised);
            self.frames.push(Frame::Handling(Handling::Pending(completion, variant)));
        }
        let after = self.new_block();
        self.block(finally, &Dest::Discard, after);
        if pending {
            self.frames.pop();
        }
        self.scope = outer;
        self.current = after;
        if self.body.reachable_from(start).contains(&after) {
            self.complete(&completions, &reached, completion, span, dest, join);
        }
    }

    /// The enum of completions, of which these are reached.
    pub(super) fn declare_completions(&mut self, completions: &Completions, reached: &[Completion]) {
        let clone = self.protocol.abilities.clone.is_some();
        self.body.items.push(completions.declaration(reached, clone));
    }

    /// Goes on with the completion in a local, which is one of those that are reached.
    pub(super) fn complete(
        &mut self,
        completions: &Completions,
        reached: &[Completion],
        completion: LocalId,
        span: Span,
        dest: &Dest,
        join: BlockId,
    ) {
        let outer = self.scope;
        let from = self.current;
        let head = self.path(completion, span);
        let head = self.code(&head);
        let mut arms = Vec::new();
        for &of in reached {
            self.scope = outer;
            self.scope = self.child_scope();
            let block = self.new_block();
            self.current = block;
            let value = self.temp("completed", span);
            let (variant, ident) = (completions.variant(of), self.ident(value).clone());
            arms.push((Code::plain(quote!(#variant(#ident))), block));
            self.push(Instr::Bind(vec![value]));
            let value = self.path(value, span);
            match of {
                Completion::Normal => self.deliver(&value, dest, join),
                Completion::Raised => {
                    let code = self.code(&value);
                    self.raise(code);
                }
                Completion::Returned => {
                    let code = self.code(&value);
                    let next = self.unreachable();
                    let term = match self.through_finally(Completion::Returned, 0) {
                        Some((entry, variant)) => Terminator::Goto(entry, Some(wrapped(code, &variant))),
                        None => Terminator::Return(code),
                    };
                    self.end(term, next);
                }
                Completion::Break(frame) => {
                    let Frame::Jump { exit, dest, .. } = &self.frames[frame] else { continue };
                    let (exit, dest) = (*exit, dest.clone());
                    match self.through_finally(of, frame) {
                        Some((entry, variant)) => {
                            let code = wrapped(self.code(&value), &variant);
                            let next = self.unreachable();
                            self.end(Terminator::Goto(entry, Some(code)), next);
                        }
                        None => self.deliver(&value, &dest, exit),
                    }
                }
                Completion::Continue(frame) => {
                    let Frame::Jump { head: Some(head), .. } = self.frames[frame] else { continue };
                    let next = self.unreachable();
                    let term = match self.through_finally(of, frame) {
                        Some((entry, variant)) => {
                            Terminator::Goto(entry, Some(Code::plain(quote!(#variant(())))))
                        }
                        None => Terminator::Goto(head, None),
                    };
                    self.end(term, next);
                }
            }
        }
        self.scope = outer;
        self.body.terminate(from, Terminator::Match { head, arms });
        self.current = self.unreachable();
    }

    /// The value of a `with` whose context manager has suppressed an exception: `()`, if that is the type of its block. Else
    /// there is none, which raises.
    pub(super) fn deliver_suppressed(&mut self, exception: &Expr, dest: &Dest, join: BlockId) {
        let Dest::Value(ty) = dest else { return self.deliver_unit(dest, join) };
        let count = self.body.hints.len() + 1;
        self.body.decides = true;
        let name = || Ident::new(&format!("hint_{count}"), Span::mixed_site());
        let hint = self.body.hints.entry(join).or_insert_with(name).clone();
        let typed = ty.as_ref().map(|ty| quote!(let _: &__dunder::Hint<#ty> = &#hint;));
        // These stand in code whose mentions are collected: they must be nobody else's.
        let (value, e) = (
            self.resolver.fresh("suppressed", Span::mixed_site()),
            self.resolver.fresh("unvalued", Span::mixed_site()),
        );
        let propagate = Ident::new(PROPAGATE, Span::call_site());
        let value: Expr = syn::parse_quote! {
            match { #typed (&&#hint).suppressed_decision(#exception) } {
                __dunder::Ok(#value) => #value,
                __dunder::Err(#e) => #propagate(#e),
            }
        };
        self.deliver(&value, dest, join);
    }

    /// The innermost `finally` inside of a frame, if there is one: where it is entered, and the variant to enter it with.
    pub(super) fn through_finally(
        &mut self,
        completion: Completion,
        frame: usize,
    ) -> Option<(BlockId, TokenStream)> {
        let from = self.current;
        self.frames[frame..].iter_mut().rev().find_map(|frame| match frame {
            Frame::Finally(finally) => Some((finally.entry, finally.enter(from, completion))),
            _ => None,
        })
    }

    /// Where an exception leads, and the value to pass there.
    fn handler_of(&mut self, e: &TokenStream) -> Option<(BlockId, TokenStream)> {
        let from = self.current;
        self.frames.iter_mut().rev().find_map(|frame| match frame {
            Frame::Except { dispatch, .. } => Some((*dispatch, e.clone())),
            Frame::Finally(finally) => {
                let variant = finally.enter(from, Completion::Raised);
                Some((finally.entry, quote!(#variant(#e))))
            }
            _ => None,
        })
    }

    /// Whether the code at hand stands in a `try` that has an `except`.
    pub(super) fn in_try(&self) -> bool {
        self.frames.iter().any(|frame| matches!(frame, Frame::Except { .. }))
    }

    /// Ends the current block by raising an exception that has passed through here already.
    fn raise(&mut self, mut code: Code) {
        let next = self.unreachable();
        let term = match self.handler_of(&code.tokens.clone()) {
            Some((handler, value)) => {
                code.tokens = value;
                Terminator::Goto(handler, Some(code))
            }
            None => Terminator::Raise(code),
        };
        self.end(term, next);
    }

    /// The side exit of an exception that is called [`raised_name`] there, if there is a `try` that it leads to.
    pub(super) fn raise_exit(&mut self) -> Option<ExitId> {
        let e = raised_name();
        let (target, value) = self.handler_of(&quote!(#e))?;
        self.body.exits.push(Exit { target, value: Some(value), raises: true });
        Some(self.body.exits.len() - 1)
    }

    /// What becomes of an exception that comes out of a suspension here. `thrown`: it is one that was thrown in.
    pub(super) fn catch(&mut self, thrown: bool) -> Catch {
        let closes = self.frames.iter().any(|frame| match frame {
            Frame::Finally(_) => true,
            // What is driven here may raise anything when it is closed.
            Frame::Except { closes, .. } => *closes || !thrown,
            _ => false,
        });
        Catch { exit: self.raise_exit(), handled: self.handled().filter(|_| thrown), closes }
    }

    /// What is being handled here: an expression of type `Option<&Exception>`.
    pub(super) fn handled(&self) -> Option<Code> {
        let mut handled: Option<Code> = None;
        for frame in &self.frames {
            let Frame::Handling(handling) = frame else { continue };
            handled = Some(match handling {
                Handling::Exception(caught) => {
                    let ident = self.ident(*caught);
                    let tokens = quote!(__dunder::Some(&#ident));
                    Code { tokens, mentions: Mentions::borrowing(&ident.to_string()), ..Code::default() }
                }
                Handling::Pending(completion, variant) => {
                    let ident = self.ident(*completion);
                    let mut mentions = Mentions::borrowing(&ident.to_string());
                    let outer = handled.map(|outer| {
                        mentions.used.extend(outer.mentions.used);
                        outer.tokens
                    });
                    let tokens = completions::pending(ident, variant, outer);
                    Code { tokens, mentions, ..Code::default() }
                }
            });
        }
        handled
    }

    /// The local that a bare `raise` raises again.
    pub(super) fn caught(&self) -> Option<LocalId> {
        self.frames.iter().rev().find_map(|frame| match frame {
            Frame::Handling(Handling::Exception(caught)) => Some(*caught),
            _ => None,
        })
    }
}

/// `variant(code)`
fn wrapped(mut code: Code, variant: &TokenStream) -> Code {
    let tokens = &code.tokens;
    code.tokens = quote!(#variant(#tokens));
    code
}
