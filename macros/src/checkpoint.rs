//! Bodies that can be stored: the objects that they await or delegate to are made anew when a checkpoint is restored.
//!
//! The step of a nested object is a closure, which cannot be stored; only calling its function gives it. So a body that can
//! be stored keeps the arguments of a nested call for as long as that lasts, and calls the function again in a restore:
//!
//! ```text
//!   ship(db, item.clone()).await   ⇒   { let kept = item.clone(); let handed = kept.clone();
//!                                        let passed = ship(db, handed).await;  let _ = (&kept, &db);  passed }
//! ```
//!
//! What need not be kept: constants, and places in arguments that come from the fresh object anyway.
//!
//! AFTER THIS STAGE: what is awaited or delegated to is the call of a function by its path, or of a method; its arguments
//! are constants, places in fresh arguments, and copies of locals.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Stmt, UnOp, parse_quote, parse_quote_spanned};

use crate::ast::{Suspension, suspension};
use crate::diagnostics::{Errors, ours};
use crate::lower::Argument;
use crate::resolve::Resolver;
use crate::signature::{Origin, Protocol};

/// Makes a body keep the arguments of its nested calls.
pub(crate) fn remember_arguments(
    block: &mut Block,
    arguments: &[Argument],
    protocol: &mut Protocol,
    resolver: &mut Resolver,
    errors: &mut Errors,
) {
    let of = |origin: fn(Origin) -> bool| {
        let found = arguments.iter().filter(|argument| origin(argument.origin));
        found.map(|argument| argument.ident.to_string()).collect()
    };
    let fresh = of(|origin| origin != Origin::Stored);
    let shared = of(|origin| origin == Origin::Shared);
    Rememberer { fresh, shared, protocol, resolver, errors }.visit_block_mut(block);
}

struct Rememberer<'a> {
    /// The arguments that are not stored, and those of them that are shared references.
    fresh: BTreeSet<String>,
    shared: BTreeSet<String>,
    protocol: &'a mut Protocol,
    resolver: &'a mut Resolver,
    errors: &'a mut Errors,
}

impl VisitMut for Rememberer<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if matches!(expr, Expr::Closure(_) | Expr::Async(_)) {
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
        let operand = match suspension(expr) {
            Some(Suspension::Await(operand) | Suspension::Delegate(operand)) => operand.clone(),
            _ => return,
        };
        let Some((operand, statements, kept)) = self.remembered(operand) else { return };
        if statements.is_empty() && kept.is_empty() {
            return;
        }
        let span = ours(expr.span());
        let passed = self.resolver.fresh("passed", span);
        let mut suspending = expr.clone();
        replace_operand(&mut suspending, operand);
        *expr = parse_quote_spanned! {span=>
            {
                #(#statements)*
                let #passed = #suspending;
                #(let _ = &#kept;)*
                #passed
            }
        };
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

impl Rememberer<'_> {
    /// The operand with copies of its arguments, what makes them, and the locals that are to be kept while it lasts.
    fn remembered(&mut self, mut operand: Expr) -> Option<(Expr, Vec<Stmt>, Vec<Ident>)> {
        let mut call = &mut operand;
        while let Expr::Paren(e) = call {
            call = &mut *e.expr;
        }
        let parts: Vec<&mut Expr> = match call {
            Expr::Call(e) if self.locals(&e.func).is_empty() && matches!(*e.func, Expr::Path(_)) => {
                e.args.iter_mut().collect()
            }
            Expr::MethodCall(e) => std::iter::once(&mut *e.receiver).chain(e.args.iter_mut()).collect(),
            other => {
                self.errors.at(
                    &*other,
                    "D014: an object that is to be stored awaits and delegates to what can be made anew in a restore: call the \
                     function right here, as in `step(args).await` or `yield from step(args)`",
                );
                return None;
            }
        };
        let (mut statements, mut kept) = (Vec::new(), Vec::new());
        for part in parts {
            self.remember(part, &mut statements, &mut kept);
        }
        Some((operand, statements, kept))
    }

    /// Puts a copy in the place of one argument, where that is needed.
    fn remember(&mut self, part: &mut Expr, statements: &mut Vec<Stmt>, kept: &mut Vec<Ident>) {
        let mentioned = self.locals(part);
        if is_constant(part) && mentioned.is_empty() {
            return;
        }
        let span = ours(part.span());
        let all = |names: &BTreeSet<String>| {
            !mentioned.is_empty() && mentioned.iter().all(|local| names.contains(&local.to_string()))
        };
        if is_place(part) && all(&self.shared) {
            kept.extend(mentioned);
            return;
        }
        let handed = self.resolver.fresh("handed", span);
        let again: Expr = if is_place(part) && all(&self.fresh) {
            kept.extend(mentioned);
            match &*part {
                // It is handed over, and the body keeps another.
                Expr::Path(_) => cloned(part, span),
                place => place.clone(),
            }
        } else {
            let name = self.resolver.fresh("kept", span);
            let value = &*part;
            statements.push(parse_quote_spanned!(span=> let #name = #value;));
            kept.push(name.clone());
            cloned(&parse_quote!(#name), span)
        };
        statements.push(parse_quote_spanned!(span=> let #handed = #again;));
        self.protocol.remembered.insert(handed.to_string(), again.into_token_stream());
        *part = parse_quote!(#handed);
    }

    /// The locals that are mentioned in an expression.
    fn locals(&self, expr: &Expr) -> Vec<Ident> {
        fn collect(tokens: TokenStream, found: &mut Vec<Ident>, resolver: &Resolver) {
            for token in tokens {
                match token {
                    TokenTree::Ident(ident)
                        if resolver.source(&ident).is_some() && !found.contains(&ident) =>
                    {
                        found.push(ident);
                    }
                    TokenTree::Group(group) => collect(group.stream(), found, resolver),
                    _ => {}
                }
            }
        }
        let mut found = Vec::new();
        collect(expr.to_token_stream(), &mut found, self.resolver);
        found
    }
}

fn cloned(place: &Expr, span: Span) -> Expr {
    let clone = quote_spanned!(span=> __dunder::Clone::clone);
    parse_quote_spanned!(span=> #clone(&#place))
}

fn replace_operand(expr: &mut Expr, operand: Expr) {
    match expr {
        Expr::Await(e) => *e.base = operand,
        Expr::Yield(e) => {
            if let Some(Expr::Assign(assign)) = e.expr.as_deref_mut() {
                *assign.right = operand;
            }
        }
        _ => {}
    }
}

/// Whether an expression that mentions no local has the same value at any time, and no effect.
fn is_constant(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Unary(e) => matches!(e.op, UnOp::Neg(_) | UnOp::Not(_)) && is_constant(&e.expr),
        Expr::Reference(e) => e.mutability.is_none() && is_constant(&e.expr),
        Expr::Paren(e) => is_constant(&e.expr),
        Expr::Range(e) => e.start.iter().chain(&e.end).all(|end| is_constant(end)),
        _ => false,
    }
}

/// Whether an expression only goes from an argument to something in it, or makes another handle of that.
fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) => true,
        Expr::Field(e) => is_place(&e.base),
        Expr::Paren(e) => is_place(&e.expr),
        Expr::Index(e) => is_place(&e.expr) && is_constant(&e.index),
        Expr::Reference(e) => is_place(&e.expr),
        Expr::Unary(e) => matches!(e.op, UnOp::Deref(_)) && is_place(&e.expr),
        Expr::MethodCall(e) => e.method == "clone" && e.args.is_empty() && is_place(&e.receiver),
        _ => false,
    }
}
