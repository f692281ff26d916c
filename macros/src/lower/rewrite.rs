//! Code that is copied as it stands, but for the ways out of it: `return`, `?`, and `break` or `continue` to a lowered loop.
//!
//! ```text
//!   return e      ⇒  return Step::Returned(e)
//!   e?            ⇒  match branch(e) { Continue(v) => v, Break(r) => return … }
//!   break 'outer  ⇒  __dunder_exit!(7)                 (a side exit; code generation knows what to carry there)
//!   raise e       ⇒  return leave(raised(e))           (or a side exit to the handler)
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Lifetime, Macro, Stmt, Type};

use crate::analysis::Mentions;
use crate::ast::{self, Raise, is_none, tokens_leave};
use crate::cfg::{Code, Exit, ExitId};
use crate::completions::Completion;
use crate::diagnostics::ours;
use crate::parse::{Arguments, KnownMacro};
use crate::traceback;

use super::exceptions::raised_name;
use super::{Dest, Frame, Lowerer};

/// The placeholder of a side exit.
pub(crate) const EXIT: &str = "__dunder_exit";

impl Lowerer<'_> {
    /// An expression as code.
    pub(super) fn rewritten(&mut self, expr: &Expr, mentions: Mentions) -> Code {
        let leaves = leaves(expr);
        let mut expr = expr.clone();
        let (exits, handled) = self.rewrite(|rewriter| rewriter.visit_expr_mut(&mut expr));
        Code { tokens: expr.into_token_stream(), mentions: mentions.using(handled), exits, leaves }
    }

    /// A statement as code.
    pub(super) fn rewritten_stmt(&mut self, stmt: &Stmt, mentions: Mentions) -> Code {
        let mut finder = Leaving(false);
        finder.visit_stmt(stmt);
        let mut stmt = stmt.clone();
        let (exits, handled) = self.rewrite(|rewriter| rewriter.visit_stmt_mut(&mut stmt));
        let mentions = mentions.using(handled);
        Code { tokens: stmt.into_token_stream(), mentions, exits, leaves: finder.0 }
    }

    fn rewrite(&mut self, f: impl FnOnce(&mut Rewriter<'_, '_>)) -> (Vec<ExitId>, BTreeSet<String>) {
        let returns = self.returns();
        let (exits, handled) = (Vec::new(), BTreeSet::new());
        let mut rewriter = Rewriter { lowerer: self, returns, loops: 0, labels: Vec::new(), exits, handled };
        f(&mut rewriter);
        (rewriter.exits, rewriter.handled)
    }
}

struct Rewriter<'a, 'b> {
    lowerer: &'a mut Lowerer<'b>,
    returns: Type,
    /// How many loops of this code we are in.
    loops: usize,
    /// The labels of this code that we are in.
    labels: Vec<String>,
    exits: Vec<ExitId>,
    /// The locals of ours in which what is being handled is found, where something is raised.
    handled: BTreeSet<String>,
}

impl Rewriter<'_, '_> {
    /// The lowered frame that a jump leads to, if it leads out of this code.
    fn frame(&self, label: Option<&Lifetime>) -> Option<usize> {
        let frames = &self.lowerer.frames;
        match label {
            Some(label) => {
                let name = label.ident.to_string();
                if self.labels.contains(&name) {
                    return None;
                }
                frames.iter().rposition(
                    |frame| matches!(frame, Frame::Jump { label, .. } if label.as_ref() == Some(&name)),
                )
            }
            None if self.loops > 0 => None,
            None => frames.iter().rposition(|frame| matches!(frame, Frame::Jump { head: Some(_), .. })),
        }
    }

    fn exit(&mut self, target: usize, value: Option<TokenStream>, span: Span) -> Expr {
        let id = self.lowerer.body.exits.len();
        self.lowerer.body.exits.push(Exit { target, value, raises: false });
        self.placeholder(id, span)
    }

    fn placeholder(&mut self, id: ExitId, span: Span) -> Expr {
        self.exits.push(id);
        let name = Ident::new(EXIT, span);
        let number = Literal::usize_unsuffixed(id);
        Expr::Verbatim(quote!(#name!(#number)))
    }

    /// Out of the body with a value, through the `finally`s around.
    fn return_(&mut self, value: &TokenStream, span: Span) -> Expr {
        match self.lowerer.through_finally(Completion::Returned, 0) {
            None => returned(value, span),
            Some((entry, variant)) => {
                let returns = &self.returns;
                let local = Ident::new("value", Span::mixed_site());
                let value = quote!(#variant({ let #local: #returns = #value; #local }));
                self.exit(entry, Some(value), span)
            }
        }
    }

    /// Raises the exception that an expression of type `Exception` makes.
    fn raise(&mut self, exception: &TokenStream, span: Span) -> Expr {
        let e = raised_name();
        match self.lowerer.raise_exit() {
            Some(id) => {
                let exit = self.placeholder(id, span);
                Expr::Verbatim(quote!({ let #e: __dunder::Exception = #exception; #exit }))
            }
            None => {
                let kind = self.lowerer.protocol.kind_type();
                Expr::Verbatim(quote_spanned!(ours(span)=> return __dunder::leave::<#kind, _, _>(#exception)))
            }
        }
    }

    /// What is being handled here, for the context of what is raised.
    fn handled(&mut self) -> TokenStream {
        match self.lowerer.handled() {
            None => quote!(__dunder::None),
            Some(code) => {
                self.handled.extend(code.mentions.used);
                code.tokens
            }
        }
    }

    fn raise_new(&mut self, exception: &Expr, cause: Option<&Expr>, span: Span) -> Expr {
        let frame = traceback::frame(span);
        let handled = self.handled();
        let at = ours(exception.span());
        let exception = quote_spanned!(at=> __dunder::exception(#exception));
        let raised = match cause {
            None => quote!(__dunder::raised(#exception, #handled, #frame)),
            Some(cause) => {
                let cause = if is_none(cause) {
                    quote!(__dunder::None)
                } else {
                    let at = ours(cause.span());
                    quote_spanned!(at=> __dunder::Some(__dunder::exception(#cause)))
                };
                quote!(__dunder::raised_from(#exception, #cause, #handled, #frame))
            }
        };
        self.raise(&raised, span)
    }

    fn raise_again(&mut self, span: Span) -> Expr {
        let Some(caught) = self.lowerer.caught() else {
            self.lowerer
                .errors
                .span(span, "D204: `raise` with nothing to raise stands in no `except`: name what is raised");
            return Expr::Verbatim(quote!(()));
        };
        let caught = self.lowerer.ident(caught).clone();
        self.handled.insert(caught.to_string());
        self.raise(&quote!(__dunder::Clone::clone(&#caught)), span)
    }

    fn break_(&mut self, frame: usize, value: Option<Expr>, span: Span) -> Expr {
        let value = value.map_or_else(|| quote!(()), ToTokens::into_token_stream);
        if let Some((entry, variant)) = self.lowerer.through_finally(Completion::Break(frame), frame) {
            return self.exit(entry, Some(quote!(#variant(#value))), span);
        }
        let Frame::Jump { exit: target, dest, .. } = &self.lowerer.frames[frame] else {
            return Expr::Verbatim(quote!(()));
        };
        let (target, dest) = (*target, dest.clone());
        match dest {
            Dest::Discard => {
                let exit = self.exit(target, None, span);
                Expr::Verbatim(quote!({ let _: () = #value; #exit }))
            }
            Dest::Return => returned(&value, span),
            Dest::Value(ty) => {
                let local = Ident::new("value", Span::mixed_site());
                let value = match ty {
                    Some(ty) => quote!({ let #local: #ty = #value; #local }),
                    None => value,
                };
                self.exit(target, Some(value), span)
            }
        }
    }

    fn question(&mut self, operand: &Expr, span: Span) -> Expr {
        let value = Ident::new("value", Span::mixed_site());
        let residual = Ident::new("residual", Span::mixed_site());
        let leave = self.residual(&residual, span);
        Expr::Verbatim(quote_spanned! {ours(span)=>
            match __dunder::Question::branch(#operand) {
                __dunder::ControlFlow::Continue(#value) => #value,
                __dunder::ControlFlow::Break(#residual) => #leave,
            }
        })
    }

    /// What `?` does with an error: it raises in a `try` that can catch it, and where the body returns neither a `Result`
    /// nor an `Option`; else it returns.
    fn residual(&mut self, residual: &Ident, span: Span) -> Expr {
        let frame = traceback::frame(span);
        let handled = self.handled();
        if self.lowerer.in_try() || matches!(self.returns, Type::Infer(_)) {
            let raised = quote_spanned!(ours(span)=> __dunder::raised_residual(#residual, #handled, #frame));
            return self.raise(&raised, span);
        }
        self.lowerer.body.decides = true;
        let returns = &self.returns;
        let answer = quote_spanned! {ours(span)=>
            (&&__dunder::Answer::<#returns>::new()).decision().answer(#residual, #handled, #frame)
        };
        let Some((entry, returned)) = self.lowerer.through_finally(Completion::Returned, 0) else {
            let kind = self.lowerer.protocol.kind_type();
            return Expr::Verbatim(
                quote_spanned!(ours(span)=> return __dunder::answered::<#kind, _, _>(#answer)),
            );
        };
        let (value, e) = (Ident::new("value", Span::mixed_site()), raised_name());
        let returned = self.exit(entry, Some(quote!(#returned(#value))), span);
        let raised = self.raise(&quote!(#e), span);
        Expr::Verbatim(quote_spanned! {ours(span)=>
            match #answer {
                __dunder::Ok(#value) => #returned,
                __dunder::Err(#e) => #raised,
            }
        })
    }

    fn in_loop(&mut self, label: Option<&syn::Label>, f: impl FnOnce(&mut Self)) {
        self.loops += 1;
        self.labeled(label, f);
        self.loops -= 1;
    }

    fn labeled(&mut self, label: Option<&syn::Label>, f: impl FnOnce(&mut Self)) {
        self.labels.extend(label.map(|label| label.name.ident.to_string()));
        f(self);
        if label.is_some() {
            self.labels.pop();
        }
    }
}

fn returned(value: &TokenStream, span: Span) -> Expr {
    Expr::Verbatim(quote_spanned!(ours(span)=> return __dunder::Step::Returned(#value)))
}

impl VisitMut for Rewriter<'_, '_> {
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
                    let propagated = quote!(__dunder::propagated(#exception, #frame));
                    self.raise(&propagated, span)
                }
            };
            *expr = raised;
            return;
        }
        match expr {
            Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) => {}
            Expr::Loop(e) => {
                let label = e.label.clone();
                self.in_loop(label.as_ref(), |this| this.visit_block_mut(&mut e.body));
            }
            Expr::While(e) => {
                let label = e.label.clone();
                self.in_loop(label.as_ref(), |this| {
                    this.visit_expr_mut(&mut e.cond);
                    this.visit_block_mut(&mut e.body);
                });
            }
            Expr::ForLoop(e) => {
                self.visit_expr_mut(&mut e.expr);
                let label = e.label.clone();
                self.in_loop(label.as_ref(), |this| this.visit_block_mut(&mut e.body));
            }
            Expr::Block(e) => {
                let label = e.label.clone();
                self.labeled(label.as_ref(), |this| this.visit_block_mut(&mut e.block));
            }
            Expr::Return(e) => {
                let value = match &mut e.expr {
                    Some(value) => {
                        self.visit_expr_mut(value);
                        value.to_token_stream()
                    }
                    None => quote!(()),
                };
                *expr = self.return_(&value, e.return_token.span());
            }
            Expr::Try(e) => {
                self.visit_expr_mut(&mut e.expr);
                *expr = self.question(&e.expr, span);
            }
            Expr::Break(e) => {
                if let Some(value) = &mut e.expr {
                    self.visit_expr_mut(value);
                }
                if let Some(frame) = self.frame(e.label.as_ref()) {
                    let value = e.expr.take().map(|value| *value);
                    *expr = self.break_(frame, value, span);
                }
            }
            Expr::Continue(e) => {
                if let Some(frame) = self.frame(e.label.as_ref())
                    && let Frame::Jump { head: Some(head), .. } = self.lowerer.frames[frame]
                {
                    *expr = match self.lowerer.through_finally(Completion::Continue(frame), frame) {
                        Some((entry, variant)) => self.exit(entry, Some(quote!(#variant(()))), span),
                        None => self.exit(head, None, span),
                    };
                }
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        // A body of its own leaves nothing but itself.
        if ast::is_body(mac) || !tokens_leave(mac.tokens.clone()) {
            return;
        }
        let known = KnownMacro::of(mac).unwrap_or(KnownMacro::ByReference);
        if let Ok(mut arguments) = Arguments::parse(known, mac) {
            arguments.exprs_mut().for_each(|expr| self.visit_expr_mut(expr));
            mac.tokens = arguments.into_token_stream();
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Whether an expression has a way out of it: `?`, `return`, `break`, `continue` or a panic.
pub(super) fn leaves(expr: &Expr) -> bool {
    let mut finder = Leaving(false);
    finder.visit_expr(expr);
    finder.0
}

/// Whether an expression certainly does not come back.
pub(super) fn diverges(expr: &Expr) -> bool {
    match expr {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
        Expr::Macro(e) => panics(&e.mac),
        _ => ast::raise(expr).is_some(),
    }
}

/// Whether a macro is known not to come back.
pub(super) fn panics(mac: &Macro) -> bool {
    mac.path.segments.last().is_some_and(|segment| {
        matches!(segment.ident.to_string().as_str(), "panic" | "unreachable" | "todo" | "unimplemented")
    })
}

struct Leaving(bool);

impl<'ast> Visit<'ast> for Leaving {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) => {}
            _ if ast::raise(expr).is_some() => self.0 = true,
            Expr::Try(_) | Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => self.0 = true,
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        self.0 |= panics(mac) || (!ast::is_body(mac) && tokens_leave(mac.tokens.clone()));
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
