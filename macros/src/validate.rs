//! Refuses what cannot be lowered, at the token that is wrong.
//!
//! ```text
//!   inside a closure, a `const` block, a match guard …      nothing of ours
//!   inside a plain `async` block or an async closure        Rust's own `await`, nothing of ours
//!   inside a nested function                                the same, unless it has an attribute of its own
//!   inside the body                                         what its kind allows
//! ```
//!
//! AFTER THIS STAGE: suspensions stand only where a body can be suspended; the body has the kind its suspensions need; a bare
//! `raise` has something to raise.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, Expr, ExprReturn, Macro, Pat};

use crate::ast::{self, Raise, Suspension, is_body, suspension, tokens_suspend};
use crate::diagnostics::Errors;
use crate::parse::{Arguments, KnownMacro, keyword};
use crate::signature::Kind;

/// Checks a body.
pub(crate) fn validate(kind: Kind, block: &Block, errors: &mut Errors) {
    let mut validator =
        Validator { kind, errors, place: Place::Body, handling: Handling::Nothing, awaited_by: None };
    validator.visit_block(block);
}

/// What encloses the current expression.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Nothing but the body itself.
    Body,
    /// Something that cannot be suspended; whether a jump out of it is possible.
    Inside(&'static str, Leaves),
    /// An `async` block or closure of Rust's.
    Async(&'static str),
}

/// Whether a `raise` in it leaves the body.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaves {
    Yes,
    No,
}

/// What a bare `raise` would raise again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Handling {
    Nothing,
    /// What an `except` has caught.
    Caught,
    /// Whatever this `finally` is run for.
    Finally,
}

struct Validator<'a> {
    kind: Kind,
    errors: &'a mut Errors,
    place: Place,
    handling: Handling,
    /// The construct that has been refused already, and awaits for that reason.
    awaited_by: Option<&'static str>,
}

/// A construct of ours.
struct Construct {
    name: &'static str,
    span: Span,
    needs: Needs,
}

/// What a construct needs of the body it stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    /// To be one that awaits.
    Awaiting,
    /// To be one that yields.
    Yielding,
    /// To be one that delegates.
    Delegating,
    /// To be left by an exception.
    Raising,
    /// Nothing but to be suspended.
    Any,
}

impl Construct {
    fn of(expr: &Expr) -> Option<Self> {
        let (name, span, needs) = match (suspension(expr), expr) {
            (Some(Suspension::Await(_)), Expr::Await(e)) => ("await", e.await_token.span(), Needs::Awaiting),
            (Some(Suspension::Delegate(_)), Expr::Yield(e)) => {
                ("yield from", e.yield_token.span(), Needs::Delegating)
            }
            (Some(Suspension::Region(_)), Expr::Call(e)) => ("pinned!", e.func.span(), Needs::Any),
            (Some(_), Expr::Yield(e)) => ("yield", e.yield_token.span(), Needs::Yielding),
            (_, Expr::Call(e)) if matches!(ast::raise(expr), Some(Raise::Again | Raise::New(..))) => {
                ("raise", e.func.span(), Needs::Raising)
            }
            (_, Expr::Match(e)) if ast::try_(expr).is_some() => ("try", e.match_token.span(), Needs::Any),
            _ => {
                if let Some((name, span)) = ast::with(expr) {
                    (name, span, if name == "with" { Needs::Any } else { Needs::Awaiting })
                } else {
                    ("async for", ast::async_for(expr)?.0.for_token.span(), Needs::Awaiting)
                }
            }
        };
        Some(Construct { name, span, needs })
    }
}

impl Validator<'_> {
    fn within(&mut self, what: &'static str, leaves: Leaves, f: impl FnOnce(&mut Self)) {
        let outer = self.place;
        if let Place::Body | Place::Inside(_, Leaves::Yes) = outer {
            self.place = Place::Inside(what, leaves);
        }
        f(self);
        self.place = outer;
    }

    fn handling(&mut self, handling: Handling, block: &Block) {
        let outer = std::mem::replace(&mut self.handling, handling);
        self.visit_block(block);
        self.handling = outer;
    }

    /// Checks one construct; gives whether it is in order.
    fn check(&mut self, expr: &Expr, construct: &Construct) -> bool {
        let Construct { name, span, needs } = *construct;
        let raises = needs == Needs::Raising;
        let why = if raises {
            "it would have to leave the enclosing body"
        } else {
            "it would have to suspend the enclosing body"
        };
        let message = match self.place {
            Place::Inside(what, leaves) if !(raises && leaves == Leaves::Yes) => {
                format!("D101: `{name}` cannot stand inside {what}: {why}")
            }
            Place::Async(_) if name == "await" => return true,
            Place::Async(what) => format!(
                "D103: `{name}` cannot stand inside {what}: {why}; an anonymous coroutine is `async_! {{ … }}`"
            ),
            _ => match self.unfit(name, needs).or_else(|| self.nothing_to_raise(expr)) {
                Some(message) => message,
                None => return true,
            },
        };
        self.errors.span(span, message);
        false
    }

    /// What is wrong if the body's kind does not allow a construct.
    fn unfit(&self, name: &str, needs: Needs) -> Option<String> {
        match (needs, self.kind) {
            (Needs::Awaiting, Kind::Generator) if name == "await" && self.awaited_by.is_some() => None,
            (Needs::Awaiting, Kind::Generator) if name == "await" => Some(
                "D105: `await` in a generator: only a coroutine can await; make it `#[dunder::coroutine] async fn`, or \
                 drive the awaitable with `yield from awaitable.__await__()`"
                    .to_owned(),
            ),
            (Needs::Awaiting, Kind::Generator) => Some(format!(
                "D105: `{name}` in a generator: it awaits, and only a coroutine or an async generator can; make it an \
                 `async fn`, or leave out the `async`"
            )),
            (Needs::Yielding | Needs::Delegating, Kind::Coroutine) => Some(format!(
                "D106: `{name}` in a coroutine: the event loop's coroutines only await; make it a `#[generator] fn`, or \
                 name what it yields to a scheduler of your own: `#[dunder::coroutine(yields = Type)]`"
            )),
            (Needs::Delegating, Kind::AsyncGenerator) => Some(
                "D107: 'yield from' inside an async generator: yield what the delegate yields with \
                 `async for x in delegate { yield x; }`, or with `for` where it is a plain generator"
                    .to_owned(),
            ),
            _ => None,
        }
    }

    /// What is wrong if this is a bare `raise` and there is nothing that it raises again.
    fn nothing_to_raise(&self, expr: &Expr) -> Option<String> {
        if !matches!(ast::raise(expr), Some(Raise::Again)) {
            return None;
        }
        let message = match self.handling {
            Handling::Caught => return None,
            Handling::Nothing => {
                "D204: `raise` with nothing to raise stands outside of an `except`: name what is raised, `raise error`"
            }
            Handling::Finally => {
                "D204: `raise` with nothing to raise stands in a `finally`: whether there is an exception depends on how \
                 that was reached; raise again in an `except`, or name what is raised"
            }
        };
        Some(message.to_owned())
    }

    /// `return value`, where there is nobody to take it.
    fn check_return(&mut self, e: &ExprReturn) {
        let own = matches!(self.place, Place::Body | Place::Inside(_, Leaves::Yes));
        if let Some(value) = &e.expr
            && own
            && self.kind == Kind::AsyncGenerator
        {
            self.errors.at(
                value,
                "D108: 'return' with value in an async generator: write `return`, or `yield` the value first",
            );
        }
    }

    fn unknown_macro(&mut self, span: Span, mac: &Macro, what: &str) {
        let name = mac.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
        self.errors.span(
            span,
            format!(
                "D104: {what} inside `{name}!`: what that macro does with it cannot be known here; bind the value \
                 with `let` before the macro"
            ),
        );
    }
}

impl<'ast> Visit<'ast> for Validator<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if let Some(construct) = Construct::of(expr) {
            let fits = self.check(expr, &construct);
            if !fits && self.place != Place::Body && construct.needs == Needs::Any {
                // Nothing in it can stand here either.
                return;
            }
            if !fits && construct.needs == Needs::Awaiting {
                let outer = self.awaited_by.replace(construct.name);
                visit::visit_expr(self, expr);
                self.awaited_by = outer;
                return;
            }
        }
        if let Some(tried) = ast::try_(expr) {
            self.visit_block(tried.body);
            for handler in &tried.handlers {
                self.handling(Handling::Caught, handler.body);
            }
            tried.otherwise.into_iter().for_each(|block| self.visit_block(block));
            tried.finally.into_iter().for_each(|block| self.handling(Handling::Finally, block));
            return;
        }
        if let Expr::Return(e) = expr {
            self.check_return(e);
        }
        let within = match expr {
            Expr::Closure(e) if e.asyncness.is_some() => {
                let outer = std::mem::replace(&mut self.place, Place::Async("an `async` closure"));
                visit::visit_expr(self, expr);
                self.place = outer;
                return;
            }
            Expr::Async(_) => {
                let outer = std::mem::replace(&mut self.place, Place::Async("an `async` block"));
                visit::visit_expr(self, expr);
                self.place = outer;
                return;
            }
            Expr::Closure(_) => Some(("a closure", Leaves::No)),
            Expr::Const(_) => Some(("a `const` block", Leaves::No)),
            Expr::Unsafe(_) => Some(("an `unsafe` block", Leaves::Yes)),
            Expr::TryBlock(_) => Some(("a `try` block of Rust's", Leaves::No)),
            _ => None,
        };
        match within {
            Some((what, leaves)) => self.within(what, leaves, |this| visit::visit_expr(this, expr)),
            None => visit::visit_expr(self, expr),
        }
    }

    fn visit_pat(&mut self, pat: &'ast Pat) {
        match pat {
            Pat::Guard(guarded) => {
                self.visit_pat(&guarded.pat);
                self.within("a match guard", Leaves::Yes, |this| this.visit_expr(&guarded.guard));
            }
            _ => visit::visit_pat(self, pat),
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        if is_body(mac) {
            return;
        }
        if let Some(known) = KnownMacro::of(mac)
            && let Ok(arguments) = Arguments::parse(known, mac)
        {
            match &arguments {
                Arguments::List(list) => list.iter().for_each(|argument| self.visit_expr(&argument.expr)),
                Arguments::Repeat(value, count) => {
                    self.visit_expr(value);
                    self.visit_expr(count);
                }
                Arguments::Matches(expr, ..) => self.visit_expr(expr),
            }
            return;
        }
        if let Some(span) = tokens_suspend(mac.tokens.clone()) {
            self.unknown_macro(span, mac, "a suspension");
        } else if let Some(span) = ast::tokens_raise(mac.tokens.clone()) {
            self.unknown_macro(span, mac, "a `raise`");
        }
    }

    fn visit_item(&mut self, item: &'ast syn::Item) {
        NestedItem { errors: self.errors }.visit_item(item);
    }
}

/// A nested function: its suspensions would be its own, but it has no attribute.
struct NestedItem<'a> {
    errors: &'a mut Errors,
}

impl NestedItem<'_> {
    fn refuse(&mut self, span: Span, name: &str) {
        let attribute = if name.starts_with("yield") { "#[generator]" } else { "#[dunder::coroutine]" };
        self.errors.span(
            span,
            format!(
                "D102: `{name}` cannot stand inside a nested function: it would have to leave or suspend the enclosing \
                 body; give the nested function a `{attribute}` of its own"
            ),
        );
    }
}

impl<'ast> Visit<'ast> for NestedItem<'_> {
    fn visit_macro(&mut self, mac: &'ast Macro) {
        if let Some(name) = keyword(mac) {
            self.refuse(mac.path.span(), name);
        }
    }

    fn visit_expr_yield(&mut self, e: &'ast syn::ExprYield) {
        self.refuse(e.yield_token.span(), "yield");
    }

    fn visit_item_fn(&mut self, f: &'ast syn::ItemFn) {
        if !has_attribute(&f.attrs) {
            visit::visit_item_fn(self, f);
        }
    }

    fn visit_impl_item_fn(&mut self, f: &'ast syn::ImplItemFn) {
        if !has_attribute(&f.attrs) {
            visit::visit_impl_item_fn(self, f);
        }
    }

    fn visit_trait_item_fn(&mut self, f: &'ast syn::TraitItemFn) {
        if !has_attribute(&f.attrs) {
            visit::visit_trait_item_fn(self, f);
        }
    }
}

/// Whether a nested function is expanded by an attribute of ours.
fn has_attribute(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| {
        attr.path().segments.last().is_some_and(|s| s.ident == "generator" || s.ident == "coroutine")
    })
}
