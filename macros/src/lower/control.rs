//! Control flow: blocks, `if`, `match`, the loops, and the jumps between them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{
    BinOp, Expr, ExprForLoop, ExprIf, ExprLoop, ExprMatch, ExprWhile, Label, Pat, UnOp, parse_quote_spanned,
};

use crate::analysis::{Mentions, Taken, takes};
use crate::ast;
use crate::cfg::{BlockId, Code, Instr, Terminator};
use crate::diagnostics::ours;

use super::{Dest, Frame, Lowerer, operands};

/// Whether an expression is a control construct that has lowered parts.
pub(super) fn is_control(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Block(_) | Expr::If(_) | Expr::Match(_) | Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_)
    )
}

impl Lowerer<'_> {
    /// A construct of which only the head suspends: its branches stay as they are, so that they may borrow what they like.
    /// Not if they move locals: which way was taken is known at run time only, and that takes branches of the graph.
    pub(super) fn only_head(&mut self, expr: &Expr) -> Option<Expr> {
        if self.decides(expr) {
            return None;
        }
        if ast::try_(expr).is_some() || ast::async_for(expr).is_some() {
            return None;
        }
        let mut expr = expr.clone();
        match &mut expr {
            Expr::If(e) => {
                let otherwise = e.else_branch.as_ref().map(|(_, otherwise)| &**otherwise);
                let stays = self.block_stays(&e.then_branch)
                    && otherwise.is_none_or(|otherwise| self.stays(otherwise));
                let condition = match &mut *e.cond {
                    Expr::Binary(e) if matches!(e.op, BinOp::And(_) | BinOp::Or(_)) => return None,
                    Expr::Unary(e) if matches!(e.op, UnOp::Not(_)) => return None,
                    Expr::Let(e) if operands::head_leaves_temporaries(&e.expr, [&*e.pat]) => return None,
                    Expr::Let(e) => &mut *e.expr,
                    cond if operands::leaves_temporaries(cond) => return None,
                    cond => cond,
                };
                stays.then(|| *condition = self.value(condition))?;
            }
            Expr::Match(e) => {
                let pats = e.arms.iter().map(|arm| &arm.pat);
                let stays = !operands::head_leaves_temporaries(&e.expr, pats)
                    && e.arms.iter().all(|arm| self.stays(&arm.body));
                let sometimes = Taken::of(e.arms.iter().map(|arm| &arm.pat)) == Taken::Sometimes;
                stays.then(|| {
                    let head = self.value(&e.expr);
                    // A value of ours is not left behind, whichever arm it is.
                    *e.expr = if sometimes { syn::parse_quote!(({ #head })) } else { head };
                })?;
            }
            Expr::ForLoop(e) => {
                let stays = !operands::head_leaves_temporaries(&e.expr, []) && self.block_stays(&e.body);
                stays.then(|| *e.expr = self.value(&e.expr))?;
            }
            _ => return None,
        }
        Some(expr)
    }

    fn block_stays(&self, block: &syn::Block) -> bool {
        let expr = Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block: block.clone() });
        self.stays(&expr)
    }

    fn stays(&self, expr: &Expr) -> bool {
        !self.touches(expr)
            && !Mentions::of_value(expr).reassigned.iter().any(|name| self.deferred.contains(name))
            && !Mentions::of_value(expr).moved.iter().any(|name| self.names.contains_key(name))
    }

    /// Lowers a control construct to a destination; every way that comes out of it goes to `join`.
    pub(super) fn control(&mut self, expr: &Expr, dest: &Dest, join: BlockId) {
        if let Some(e) = ast::try_(expr) {
            return self.try_(&e, expr.span(), dest, join);
        }
        if let Some((e, otherwise)) = ast::async_for(expr) {
            return self.async_for(e, otherwise, dest, join);
        }
        match expr {
            Expr::Block(e) => match &e.label {
                None => self.block(&e.block, dest, join),
                Some(label) => {
                    self.frames.push(Frame::Jump {
                        label: Some(label.name.ident.to_string()),
                        head: None,
                        exit: join,
                        dest: dest.clone(),
                    });
                    self.block(&e.block, dest, join);
                    self.frames.pop();
                }
            },
            Expr::If(e) => self.if_(e, dest, join),
            Expr::Match(e) => self.match_(e, dest, join),
            Expr::Loop(e) => self.loop_(e, dest, join),
            Expr::While(e) => self.while_(e, dest, join),
            Expr::ForLoop(e) => self.for_(e, dest, join),
            _ => self.into(expr, dest, join),
        }
    }

    fn if_(&mut self, e: &ExprIf, dest: &Dest, join: BlockId) {
        let outer = self.scope;
        let otherwise = self.new_block();
        self.condition(&e.cond, otherwise);
        self.block(&e.then_branch, dest, join);
        self.scope = outer;
        self.current = otherwise;
        match &e.else_branch {
            Some((_, expr)) => self.into(expr, dest, join),
            None => self.deliver_unit(dest, join),
        }
    }

    fn match_(&mut self, e: &ExprMatch, dest: &Dest, join: BlockId) {
        let outer = self.scope;
        if operands::head_leaves_temporaries(&e.expr, e.arms.iter().map(|arm| &arm.pat)) {
            self.enter(false);
        }
        let head = self.hold_temporaries(&e.expr);
        let inner = self.scope;
        let head = self.value(&head);
        let pats = || e.arms.iter().map(|arm| &arm.pat);
        // Whether a local is moved depends on the arm.
        let (mentions, taken) = self.matched(&head, Taken::of(pats()));
        let head = self.rewritten(&head, mentions);
        let from = self.current;
        let mut arms = Vec::new();
        for arm in &e.arms {
            self.scope = inner;
            self.scope = self.child_scope();
            let block = self.new_block();
            self.current = block;
            let mut locals = self.declare(&arm.pat);
            if let Pat::Guard(guarded) = &arm.pat {
                locals.extend(self.declare_lets(&guarded.guard));
            }
            let (attrs, pat) = (&arm.attrs, &arm.pat);
            let mut code = Code { mentions: Mentions::of_pat(pat), ..Code::default() };
            // The guard sees its own bindings, which are not locals of the enclosing block.
            for &local in &locals {
                code.mentions.used.remove(&self.ident(local).to_string());
            }
            code.tokens = match pat {
                Pat::Guard(guarded) => {
                    let guard = self.rewritten(&guarded.guard, Mentions::default());
                    let (pat, tokens) = (&guarded.pat, &guard.tokens);
                    code.exits = guard.exits;
                    quote!(#(#attrs)* #pat if #tokens)
                }
                pat => quote!(#(#attrs)* #pat),
            };
            arms.push((code, block));
            if let Some(name) = taken.as_ref().filter(|_| takes(pat)) {
                self.push(Instr::Code(Code { mentions: Mentions::moving(name), ..Code::default() }));
            }
            if !locals.is_empty() {
                self.push(Instr::Bind(locals));
            }
            self.into(&arm.body, dest, join);
        }
        self.scope = outer;
        self.body.terminate(from, Terminator::Match { head, arms });
        self.current = self.unreachable();
    }

    fn loop_(&mut self, e: &ExprLoop, dest: &Dest, join: BlockId) {
        let head = self.new_block();
        self.end(Terminator::Goto(head, None), head);
        self.loop_body(e.label.as_ref(), &e.body, head, join, dest.clone());
    }

    fn while_(&mut self, e: &ExprWhile, dest: &Dest, join: BlockId) {
        let outer = self.scope;
        let head = self.new_block();
        self.end(Terminator::Goto(head, None), head);
        let done = self.new_block();
        self.condition(&e.cond, done);
        // A `while` is `()`, whichever way it ends.
        self.loop_body(e.label.as_ref(), &e.body, head, done, Dest::Discard);
        self.scope = outer;
        self.current = done;
        self.deliver_unit(dest, join);
    }

    fn for_(&mut self, e: &ExprForLoop, dest: &Dest, join: BlockId) {
        let outer = self.scope;
        let done = self.new_block();
        if operands::head_leaves_temporaries(&e.expr, []) {
            self.enter(false);
        }
        let expr = self.hold_temporaries(&e.expr);
        let expr = self.value(&expr);
        let mut code = self.code(&expr);
        self.enter(true);
        let iter = self.temp("iter", e.for_token.span());
        let ident = self.ident(iter).clone();
        let tokens = &code.tokens;
        code.tokens = if self.protocol.abilities.checkpoint.is_some() {
            let over = Ident::new("over", Span::mixed_site());
            quote_spanned! {ours(e.expr.span())=>
                match #tokens { #over => (&&&&__dunder::LoopProbe::of(&#over)).looping().over(#over) }
            }
        } else {
            quote_spanned! {ours(e.expr.span())=>
                __dunder::core::iter::IntoIterator::into_iter(#tokens)
            }
        };
        self.let_(quote!(let mut #ident), Some(code), None, vec![iter]);
        let head = self.new_block();
        self.end(Terminator::Goto(head, None), head);
        let next = Code {
            tokens: quote!(__dunder::core::iter::Iterator::next(&mut #ident)),
            mentions: Mentions::borrowing(&ident.to_string()),
            ..Code::default()
        };
        self.each_item(e, next, head, None, done);
        self.scope = outer;
        self.current = done;
        self.deliver_unit(dest, join);
    }

    /// The rounds of a `for`: as long as `next` is `Some`, its block, and back to `head`; then the `else`, and on to `done`.
    fn each_item(
        &mut self,
        e: &ExprForLoop,
        next: Code,
        head: BlockId,
        otherwise: Option<&syn::Block>,
        done: BlockId,
    ) {
        let exhausted = self.new_block();
        let (inner, outer) = (self.scope, self.body.blocks[done].scope);
        self.scope = self.child_scope();
        let body = self.new_block();
        let pat = &e.pat;
        let some = Code::plain(quote!(__dunder::Some(#pat)));
        let none = Code::plain(quote!(__dunder::None));
        self.end(Terminator::Match { head: next, arms: vec![(some, body), (none, exhausted)] }, body);
        let locals = self.declare(pat);
        if !locals.is_empty() {
            self.push(Instr::Bind(locals));
        }
        self.loop_body(e.label.as_ref(), &e.body, head, done, Dest::Discard);
        self.current = exhausted;
        match otherwise {
            Some(otherwise) => {
                self.scope = inner;
                self.block(otherwise, &Dest::Discard, done);
            }
            None => {
                self.scope = outer;
                let next = self.unreachable();
                self.end(Terminator::Goto(done, None), next);
            }
        }
    }

    /// The block of a loop: `continue` leads to `head`, `break` with its value to `exit`.
    fn loop_body(
        &mut self,
        label: Option<&Label>,
        body: &syn::Block,
        head: BlockId,
        exit: BlockId,
        dest: Dest,
    ) {
        self.frames.push(Frame::Jump { label: name(label), head: Some(head), exit, dest });
        self.block(body, &Dest::Discard, head);
        self.frames.pop();
    }

    /// Awaits the next item; one that is there already is taken without lending the items to what is awaited.
    fn next_item(&self, items: &TokenStream, span: Span) -> Expr {
        if self.handled().is_some() {
            // What is driven has to be told what is being handled here.
            return parse_quote_spanned!(span=> #items.anext().await);
        }
        let ident = |name: &str| Ident::new(name, Span::mixed_site());
        let (cx, item, e, polled) = (ident("cx"), ident("item"), ident("e"), ident("polled"));
        let propagate = Ident::new(ast::PROPAGATE, span);
        parse_quote_spanned! {ours(span)=>
            match { let #polled = #items.poll_now(#cx); #polled } {
                __dunder::Poll::Ready(__dunder::Ok(#item)) => #item,
                __dunder::Poll::Ready(__dunder::Err(#e)) => #propagate(#e),
                __dunder::Poll::Pending => #items.resumed().await,
            }
        }
    }

    /// `&mut local`
    fn is_borrow_of_local(&self, expr: &Expr) -> bool {
        let Expr::Reference(e) = expr else { return false };
        let Expr::Path(path) = &*e.expr else { return false };
        let local = path.path.get_ident().is_some_and(|ident| self.names.contains_key(&ident.to_string()));
        local && e.mutability.is_some()
    }

    /// `async for pat in iterable { … } else { … }`: the iterator is a local, and each round awaits its next item.
    fn async_for(&mut self, e: &ExprForLoop, otherwise: Option<&syn::Block>, dest: &Dest, join: BlockId) {
        self.body.decides = true;
        let outer = self.scope;
        let done = self.new_block();
        self.enter(false);
        let span = e.for_token.span();
        let head = self.new_block();
        let next: Expr = if self.is_borrow_of_local(&e.expr) {
            // Borrowed anew in each round: a borrow cannot last while the body is suspended.
            self.end(Terminator::Goto(head, None), head);
            let items = items_of(&e.expr, &e.expr);
            self.next_item(&items, span)
        } else {
            let iterable = self.value(&e.expr);
            let mut code = self.code(&iterable);
            let iter = self.temp("iter", span);
            let ident = self.ident(iter).clone();
            let (tokens, iterable) = (&code.tokens, Ident::new("iterable", ours(e.expr.span())));
            let items = items_of(&iterable, &e.expr);
            code.tokens = quote_spanned! {ours(e.expr.span())=> { let #iterable = #tokens; #items }};
            self.let_(quote!(let mut #ident), Some(code), None, vec![iter]);
            self.end(Terminator::Goto(head, None), head);
            self.next_item(&quote!(#ident), span)
        };
        let item = self.value(&next);
        let item = self.code(&item);
        self.each_item(e, item, head, otherwise, done);
        self.scope = outer;
        self.current = done;
        self.deliver_unit(dest, join);
    }
}

/// What `async for` goes through, made of something that can be iterated over.
fn items_of(iterable: &impl ToTokens, at: &Expr) -> TokenStream {
    quote_spanned! {ours(at.span())=>
        (&&&&&&&__dunder::AiterProbe::of(&#iterable)).aiter_decision().aiter(#iterable)
    }
}

fn name(label: Option<&Label>) -> Option<String> {
    label.map(|label| label.name.ident.to_string())
}
