//! A body in ordinary Rust: suspensions, jumps and ways out. What encloses the code at hand is known by the frames.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprForLoop, Label, Lifetime, Macro, Stmt, Type};

use crate::ast::{self, Raise, Suspension, is_body, is_none, tokens_leave, tokens_suspend};
use crate::completions::Completion;
use crate::diagnostics::{Errors, ours};
use crate::parse::{Arguments, KnownMacro};
use crate::resolve::Resolver;
use crate::signature::{Kind, Protocol, without_impl};
use crate::traceback;

use super::exceptions::{Finally, Handling};
use super::mail;

/// What encloses the code at hand.
pub(super) enum Frame {
    /// A loop or labeled block.
    Jump(Jump),
    /// A labeled block of ours that no jump leads to: in it, a `break` of the user's has to name its loop.
    Labeled,
    /// The body of a `try` with handlers.
    Except {
        label: Lifetime,
        /// A handler catches what dropping the object raises.
        closes: bool,
    },
    /// What a `finally` waits for.
    Finally(Finally),
    /// A pinned region: all ways out of it lead through here.
    Outside(Finally),
    /// A handler, or a `finally` that an exception may be waiting for.
    Handling(Handling),
}

/// A loop or labeled block.
pub(super) struct Jump {
    label: Option<Lifetime>,
    is_loop: bool,
    /// `break` gives it a value.
    has_value: bool,
    /// Where `break` leads, if not simply out of it.
    exit: Option<Lifetime>,
}

impl Jump {
    /// One around a pinned region.
    pub(super) fn outside(label: Option<Lifetime>, is_loop: bool) -> Self {
        Jump { label, is_loop, has_value: true, exit: None }
    }
}

pub(super) struct Rewriter<'a> {
    /// Innermost last.
    pub(super) frames: Vec<Frame>,
    /// Something waits for the exception that closing the object raises.
    pub(super) closes: bool,
    /// A `try` with handlers is around the whole of the code.
    pub(super) in_try: bool,
    pub(super) resolver: &'a mut Resolver,
    pub(super) errors: &'a mut Errors,
    protocol: &'a Protocol,
    returns: Type,
    labels: usize,
}

impl<'a> Rewriter<'a> {
    pub(super) fn new(protocol: &'a Protocol, resolver: &'a mut Resolver, errors: &'a mut Errors) -> Self {
        let returns = without_impl(&protocol.returns);
        Rewriter {
            frames: Vec::new(),
            closes: false,
            in_try: false,
            resolver,
            errors,
            protocol,
            returns,
            labels: 0,
        }
    }

    /// Rewrites a whole body.
    pub(super) fn body(&mut self, block: &mut Block) {
        self.visit_block_mut(block);
    }

    /// A label of our own.
    pub(super) fn label(&mut self, base: &str) -> Lifetime {
        self.labels += 1;
        Lifetime::new(&format!("'__dunder_{base}_{}", self.labels), Span::mixed_site())
    }

    /// Does something inside of a frame.
    pub(super) fn within<T>(&mut self, frame: Frame, f: impl FnOnce(&mut Self) -> T) -> (T, Option<Frame>) {
        self.frames.push(frame);
        let result = f(self);
        (result, self.frames.pop())
    }

    // Ways out.

    /// Raises the exception that an expression of type `Exception` makes.
    pub(super) fn raise(&mut self, exception: &TokenStream, span: Span) -> TokenStream {
        let target = self.frames.iter_mut().rev().find_map(|frame| match frame {
            Frame::Except { label, .. } => Some((label.clone(), exception.clone())),
            Frame::Finally(finally) | Frame::Outside(finally) => {
                let variant = finally.completions.add(Completion::Raised);
                Some((finally.label.clone(), quote!(#variant(#exception))))
            }
            _ => None,
        });
        match target {
            Some((label, value)) => quote_spanned!(ours(span)=> break #label #value),
            None => quote_spanned!(ours(span)=> return __dunder::Err(#exception)),
        }
    }

    /// Returns a value.
    pub(super) fn return_(&mut self, value: &TokenStream, span: Span) -> TokenStream {
        let (returns, local) = (&self.returns, ident("value"));
        let value = quote!({ let #local: #returns = #value; #local });
        match through_finally(&mut self.frames, Completion::Returned, 0) {
            Some((label, variant)) => quote_spanned!(ours(span)=> break #label #variant(#value)),
            None => quote_spanned!(ours(span)=> return __dunder::Ok(#value)),
        }
    }

    /// The frame that a jump leads to.
    fn frame(&self, label: Option<&Lifetime>) -> Option<usize> {
        self.frames.iter().rposition(|frame| match (frame, label) {
            (Frame::Jump(jump), Some(label)) => jump.label.as_ref().is_some_and(|l| l.ident == label.ident),
            (Frame::Jump(jump), None) => jump.is_loop,
            _ => false,
        })
    }

    /// Whether a jump to this frame has to say where it leads.
    fn names_target(&self, frame: usize) -> bool {
        self.frames[frame + 1..].iter().any(|frame| !matches!(frame, Frame::Jump(_)))
    }

    /// The label of a loop or block, which has one from now on.
    fn target(&mut self, frame: usize) -> Lifetime {
        let fresh = self.label("loop");
        match &mut self.frames[frame] {
            Frame::Jump(jump) => jump.label.get_or_insert(fresh).clone(),
            _ => fresh,
        }
    }

    /// Breaks out of a frame; nothing, if the `break` stands as it is.
    fn break_(&mut self, frame: usize, value: Option<TokenStream>, span: Span) -> Option<TokenStream> {
        let simple = matches!(&self.frames[frame], Frame::Jump(Jump { exit: None, .. }));
        if simple && !self.names_target(frame) {
            return None;
        }
        Some(self.break_out(frame, value.unwrap_or_else(|| quote!(())), span))
    }

    /// Breaks out of a frame, by its name.
    pub(super) fn break_out(&mut self, frame: usize, value: TokenStream, span: Span) -> TokenStream {
        if let Some((label, variant)) = through_finally(&mut self.frames, Completion::Break(frame), frame) {
            return quote_spanned!(ours(span)=> break #label #variant(#value));
        }
        let own = self.target(frame);
        let Frame::Jump(jump) = &self.frames[frame] else { return quote!(()) };
        let (label, value) = (jump.exit.as_ref().unwrap_or(&own), jump.has_value.then_some(value));
        quote_spanned!(ours(span)=> break #label #value)
    }

    /// Goes on with the next round of a loop; nothing, if the `continue` stands as it is.
    fn continue_(&mut self, frame: usize, span: Span) -> Option<TokenStream> {
        self.names_target(frame).then(|| self.continue_out(frame, span))
    }

    /// Goes on with the next round of a loop, by its name.
    pub(super) fn continue_out(&mut self, frame: usize, span: Span) -> TokenStream {
        if let Some((label, variant)) = through_finally(&mut self.frames, Completion::Continue(frame), frame)
        {
            return quote_spanned!(ours(span)=> break #label #variant(()));
        }
        let head = self.target(frame);
        quote_spanned!(ours(span)=> continue #head)
    }

    // Raising.

    /// What is being handled here: an expression of type `Option<&Exception>`.
    pub(super) fn handled(&self) -> Option<TokenStream> {
        let mut handled = None;
        for frame in &self.frames {
            if let Frame::Handling(handling) = frame {
                handled = Some(handling.expression(handled));
            }
        }
        handled
    }

    fn handled_or_none(&self) -> TokenStream {
        self.handled().unwrap_or_else(|| quote!(__dunder::None))
    }

    fn raise_new(&mut self, exception: &Expr, cause: Option<&Expr>, span: Span) -> TokenStream {
        let frame = traceback::frame(span);
        let handled = self.handled_or_none();
        let at = ours(exception.span());
        let exception = quote_spanned!(at=> __dunder::exception(#exception));
        let raised = match cause {
            None => quote!(__dunder::raised(#exception, #handled, #frame)),
            Some(cause) if is_none(cause) => {
                let none = quote!(__dunder::None);
                quote!(__dunder::raised_from(#exception, #none, #handled, #frame))
            }
            Some(cause) => {
                let at = ours(cause.span());
                let cause = quote_spanned!(at=> __dunder::Some(__dunder::exception(#cause)));
                quote!(__dunder::raised_from(#exception, #cause, #handled, #frame))
            }
        };
        self.raise(&raised, span)
    }

    fn raise_again(&mut self, span: Span) -> TokenStream {
        let caught = self.frames.iter().rev().find_map(|frame| match frame {
            Frame::Handling(Handling::Exception(caught) | Handling::Outside(_, Some(caught))) => {
                Some(caught.clone())
            }
            _ => None,
        });
        match caught {
            Some(caught) => self.raise(&quote!(__dunder::Clone::clone(&#caught)), span),
            None => {
                self.errors.span(
                    span,
                    "D204: `raise` with nothing to raise stands in no `except`: name what is raised",
                );
                quote!(())
            }
        }
    }

    fn question(&mut self, operand: &Expr, span: Span) -> TokenStream {
        let (value, residual, e) = (ident("value"), ident("residual"), ident("e"));
        let frame = traceback::frame(span);
        let handled = self.handled_or_none();
        let in_try = self.in_try || self.frames.iter().any(|frame| matches!(frame, Frame::Except { .. }));
        let leave = if in_try || matches!(self.returns, Type::Infer(_)) {
            let raised = quote_spanned!(ours(span)=> __dunder::raised_residual(#residual, #handled, #frame));
            self.raise(&raised, span)
        } else {
            let returns = self.returns.clone();
            let answer = quote_spanned! {ours(span)=>
                (&&__dunder::Answer::<#returns>::new()).decision().answer(#residual, #handled, #frame)
            };
            if self.frames.iter().any(|frame| matches!(frame, Frame::Finally(_) | Frame::Outside(_))) {
                let returned = self.return_(&quote!(#value), span);
                let raised = self.raise(&quote!(#e), span);
                quote_spanned! {ours(span)=>
                    match #answer {
                        __dunder::Ok(#value) => #returned,
                        __dunder::Err(#e) => #raised,
                    }
                }
            } else {
                quote_spanned!(ours(span)=> return #answer)
            }
        };
        quote_spanned! {ours(span)=>
            (match __dunder::Question::branch(#operand) {
                __dunder::ControlFlow::Continue(#value) => #value,
                __dunder::ControlFlow::Break(#residual) => #leave,
            })
        }
    }

    // Suspending.

    /// `Site { line, closes }`
    fn site(&mut self, span: Span) -> TokenStream {
        let closes = self.frames.iter().any(|frame| match frame {
            Frame::Finally(_) => true,
            Frame::Except { closes, .. } => *closes,
            _ => false,
        });
        self.closes |= closes;
        let line = proc_macro2::Literal::u32_unsuffixed(traceback::line(span));
        quote!(__dunder::Site { line: #line, closes: #closes })
    }

    /// Goes on with the value of a suspension, or raises. `thrown`: the exception is one that was thrown in.
    fn suspended(&mut self, future: &TokenStream, thrown: bool, span: Span) -> TokenStream {
        let (value, e) = (ident("value"), ident("e"));
        let frame = traceback::frame(span);
        let raised = match self.handled().filter(|_| thrown) {
            Some(handled) => quote!(__dunder::thrown(#e, #handled, #frame)),
            None => quote!(__dunder::propagated(#e, #frame)),
        };
        let raise = self.raise(&raised, span);
        quote_spanned! {ours(span)=>
            (match #future.await {
                __dunder::Ok(#value) => #value,
                __dunder::Err(#e) => #raise,
            })
        }
    }

    fn yield_(&mut self, operand: Option<&Expr>, span: Span) -> TokenStream {
        let (mail, kind, site) = (mail(), self.protocol.kind_type(), self.site(span));
        let future = match operand {
            Some(operand) => {
                quote_spanned!(ours(operand.span())=> #mail.ask::<#kind>(#operand, #site))
            }
            None => quote_spanned!(ours(span)=> #mail.ask::<#kind>((), #site)),
        };
        self.suspended(&future, true, span)
    }

    /// Something that is driven, with what is being handled meanwhile.
    fn handling(&self, object: TokenStream) -> TokenStream {
        match self.handled() {
            None => object,
            Some(handled) => {
                quote!(__dunder::handling(#object, __dunder::being_handled(#handled)))
            }
        }
    }

    pub(super) fn await_(&mut self, operand: &Expr, span: Span) -> TokenStream {
        let (mail, site, at) = (mail(), self.site(span), ours(operand.span()));
        let object = self.handling(operand.to_token_stream());
        let future = if self.protocol.kind == Kind::Scheduled {
            quote_spanned!(at=> #mail.wait(#object, #site))
        } else {
            quote_spanned!(at=> __dunder::wait(#object, #site))
        };
        self.suspended(&future, false, span)
    }

    fn delegate(&mut self, operand: &Expr, span: Span) -> TokenStream {
        let (mail, site) = (mail(), self.site(span));
        let sends = without_impl(&self.protocol.sends);
        let delegate = ident("delegate");
        let decision = quote_spanned! {ours(operand.span())=>
            (&&&&&&&__dunder::Delegation::<#sends, _>::of(&#delegate)).delegation()(#delegate)
        };
        // A `match`, so that the temporaries of the operand live as long as the statement.
        let object = self.handling(quote!(match (#operand) { #delegate => #decision }));
        let future = quote_spanned!(ours(span)=> #mail.drive(#object, #site));
        self.suspended(&future, false, span)
    }

    // Loops.

    /// Rewrites the body of a loop or labeled block; its label may be one of ours afterwards.
    fn in_jump(
        &mut self,
        label: &mut Option<Label>,
        is_loop: bool,
        has_value: bool,
        f: impl FnOnce(&mut Self),
    ) {
        let jump =
            Jump { label: label.as_ref().map(|label| label.name.clone()), is_loop, has_value, exit: None };
        let ((), frame) = self.within(Frame::Jump(jump), f);
        if let (None, Some(Frame::Jump(Jump { label: Some(name), .. }))) = (&label, frame) {
            *label = Some(Label { name, colon_token: syn::Token![:](Span::mixed_site()) });
        }
    }

    /// ```text
    ///   'done: { let mut iter = aiter(e); 'next: loop { match iter.anext().await { Some(pat) => body, None => break 'next } }
    ///            otherwise }
    /// ```
    fn async_for(&mut self, e: &ExprForLoop, otherwise: Option<&Block>) -> TokenStream {
        let span = e.for_token.span();
        let done = self.label("done");
        let (mut expr, mut body, mut otherwise) = (e.expr.clone(), e.body.clone(), otherwise.cloned());
        self.within(Frame::Labeled, |this| this.visit_expr_mut(&mut expr));
        let iter = self.resolver.fresh("iter", Span::mixed_site());
        let label = e.label.as_ref().map_or_else(|| self.label("next"), |label| label.name.clone());
        let exit = otherwise.as_ref().map(|_| done.clone());
        let jump = Jump { label: Some(label.clone()), is_loop: true, has_value: false, exit };
        let (next, _) = self.within(Frame::Labeled, |this| {
            let next: Expr = syn::parse_quote!(#iter.anext());
            let (next, _) = this.within(Frame::Jump(jump), |this| {
                let next = this.await_(&next, span);
                this.visit_block_mut(&mut body);
                next
            });
            otherwise.iter_mut().for_each(|block| this.visit_block_mut(block));
            next
        });
        let (iterable, item, pat) = (ident("iterable"), ident("item"), &e.pat);
        let items = quote_spanned! {ours(e.expr.span())=> {
            let #iterable = #expr;
            (&&&&&&&__dunder::AiterProbe::of(&#iterable)).aiter_decision().aiter(#iterable)
        }};
        quote_spanned! {ours(span)=> #done: {
            let mut #iter = #items;
            #label: loop {
                let #item = #next;
                match #item {
                    __dunder::Some(#pat) => #body,
                    __dunder::None => break #label,
                }
            }
            #otherwise
        }}
    }
}

/// The innermost `finally` inside of a frame, if there is one: its label, and the variant to leave it with.
fn through_finally(
    frames: &mut [Frame],
    completion: Completion,
    frame: usize,
) -> Option<(Lifetime, TokenStream)> {
    frames[frame..].iter_mut().rev().find_map(|frame| match frame {
        Frame::Finally(finally) | Frame::Outside(finally) => {
            Some((finally.label.clone(), finally.completions.add(completion)))
        }
        _ => None,
    })
}

/// A name of ours.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

impl VisitMut for Rewriter<'_> {
    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if let Stmt::Expr(expr, Some(_)) = stmt
            && let Some(e) = ast::try_(expr)
        {
            let span = expr.span();
            let tried = self.try_(&e, true, span);
            *expr = Expr::Verbatim(tried);
            return;
        }
        visit_mut::visit_stmt_mut(self, stmt);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let span = expr.span();
        if let Some(raise) = ast::raise(expr) {
            let raised = match raise {
                Raise::Again => self.raise_again(span),
                Raise::New(exception, cause) => {
                    let (mut exception, mut cause) = (exception.clone(), cause.cloned());
                    self.visit_expr_mut(&mut exception);
                    cause.iter_mut().for_each(|cause| self.visit_expr_mut(cause));
                    self.raise_new(&exception, cause.as_ref(), span)
                }
                Raise::Propagated(exception) => {
                    let frame = traceback::frame(span);
                    self.raise(&quote!(__dunder::propagated(#exception, #frame)), span)
                }
            };
            *expr = Expr::Verbatim(raised);
            return;
        }
        if let Some(exception) = ast::suppressed(expr) {
            *expr = Expr::Verbatim(self.suppressed(&exception.clone(), span));
            return;
        }
        if let Some(e) = ast::try_(expr) {
            *expr = Expr::Verbatim(self.try_(&e, false, span));
            return;
        }
        if let Some((e, otherwise)) = ast::async_for(expr) {
            *expr = Expr::Verbatim(self.async_for(e, otherwise));
            return;
        }
        if let Some(suspension) = ast::suspension(expr) {
            let operand = |this: &mut Self, operand: &Expr| {
                let mut operand = operand.clone();
                this.visit_expr_mut(&mut operand);
                operand
            };
            let suspended = match suspension {
                Suspension::Await(awaited) => {
                    let at = match &*expr {
                        Expr::Await(e) => e.await_token.span(),
                        _ => span,
                    };
                    let awaited = operand(self, awaited);
                    self.await_(&awaited, at)
                }
                Suspension::Yield(value) => {
                    let value = value.map(|value| operand(self, value));
                    self.yield_(value.as_ref(), span)
                }
                Suspension::Region(block) => {
                    let mut block = block.clone();
                    self.visit_block_mut(&mut block);
                    block.into_token_stream()
                }
                Suspension::Delegate(delegate) => {
                    let delegate = operand(self, delegate);
                    self.delegate(&delegate, span)
                }
            };
            *expr = Expr::Verbatim(suspended);
            return;
        }
        if let Expr::Block(e) = expr {
            // What a `with` was.
            e.attrs.retain(|attr| !attr.path().is_ident(ast::WITH) && !attr.path().is_ident(ast::ASYNC_WITH));
        }
        match expr {
            Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) => {}
            Expr::Loop(e) => {
                let body = &mut e.body;
                self.in_jump(&mut e.label, true, true, |this| this.visit_block_mut(body));
            }
            Expr::While(e) => {
                let (cond, body) = (&mut e.cond, &mut e.body);
                self.in_jump(&mut e.label, true, false, |this| {
                    this.visit_expr_mut(cond);
                    this.visit_block_mut(body);
                });
            }
            Expr::ForLoop(e) => {
                self.visit_expr_mut(&mut e.expr);
                let body = &mut e.body;
                self.in_jump(&mut e.label, true, false, |this| this.visit_block_mut(body));
            }
            Expr::Block(e) if e.label.is_some() => {
                let block = &mut e.block;
                self.in_jump(&mut e.label, false, true, |this| this.visit_block_mut(block));
            }
            Expr::Return(e) => {
                let value = match &mut e.expr {
                    Some(value) => {
                        self.visit_expr_mut(value);
                        value.to_token_stream()
                    }
                    None => quote!(()),
                };
                *expr = Expr::Verbatim(self.return_(&value, e.return_token.span()));
            }
            Expr::Try(e) => {
                self.visit_expr_mut(&mut e.expr);
                *expr = Expr::Verbatim(self.question(&e.expr, span));
            }
            Expr::Break(e) => {
                if let Some(value) = &mut e.expr {
                    self.visit_expr_mut(value);
                }
                let value = e.expr.as_ref().map(ToTokens::to_token_stream);
                if let Some(frame) = self.frame(e.label.as_ref())
                    && let Some(jump) = self.break_(frame, value, span)
                {
                    *expr = Expr::Verbatim(jump);
                }
            }
            Expr::Continue(e) => {
                if let Some(frame) = self.frame(e.label.as_ref())
                    && let Some(jump) = self.continue_(frame, span)
                {
                    *expr = Expr::Verbatim(jump);
                }
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        let ours = tokens_leave(mac.tokens.clone()) || tokens_suspend(mac.tokens.clone()).is_some();
        if is_body(mac) || !ours {
            return;
        }
        let known = KnownMacro::of(mac).unwrap_or(KnownMacro::ByReference);
        if let Ok(mut arguments) = Arguments::parse(known, mac) {
            arguments.exprs_mut().for_each(|expr| self.visit_expr_mut(expr));
            mac.tokens = arguments.into_token_stream();
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
    fn visit_type_mut(&mut self, _: &mut Type) {}
}
