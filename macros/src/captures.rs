//! What an anonymous body captures: the locals of the enclosing function that it mentions.
//!
//! They move into the machine's first state, so that the body owns them and may consume them. A macro cannot tell a local
//! from a function by its name; moving a function is harmless, but a generic one must stay nameless, so a name that is only
//! called is left to the step closure, which captures it by move as well.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::visit::{self, Visit};
use syn::{Arm, Block, Expr, Local, Macro, Pat, PatIdent};

use crate::ast::is_body;
use crate::diagnostics::Errors;
use crate::parse::{self, Arguments, KnownMacro, repair};
use crate::resolve::{binds, map_captures};
use crate::unconfigured::Configuration;

/// The captured names, in the order of their first mention.
///
/// Those of anonymous bodies inside of it depend on their `#[cfg]`s.
pub(crate) fn of(block: &Block, configuration: &mut Configuration) -> Vec<Ident> {
    let mut finder = Finder { configuration: std::mem::take(configuration), ..Finder::default() };
    finder.visit_block(block);
    *configuration = finder.configuration;
    finder.free
}

/// The same for an anonymous body inside of this one. What is wrong with it is said when it is expanded itself.
fn of_body(mac: &Macro, configuration: &mut Configuration) -> Vec<Ident> {
    let mut unheard = Errors::default();
    let tokens = repair::rewritten(mac.tokens.clone(), &mut unheard);
    let block = repair::parsed(quote!({ #tokens }), &mut unheard, |tokens, _| syn::parse2::<Block>(tokens));
    let Ok(mut block) = block else { return Vec::new() };
    parse::normalize_block(&mut block, configuration, &mut unheard);
    of(&block, configuration)
}

#[derive(Default)]
struct Finder {
    scopes: Vec<BTreeSet<String>>,
    free: Vec<Ident>,
    seen: BTreeMap<String, ()>,
    configuration: Configuration,
}

impl Finder {
    fn mention(&mut self, ident: &Ident) {
        let name = ident.to_string();
        if let Some(typed) = repair::typed(&name) {
            if let Ok(mut typed) = syn::parse_str::<Ident>(&typed) {
                typed.set_span(ident.span());
                self.mention(&typed);
            }
            return;
        }
        let variable = name.trim_start_matches('_').starts_with(char::is_lowercase)
            && !matches!(name.as_str(), "crate" | "super")
            && !name.starts_with(repair::PLACEHOLDER);
        let bound = self.scopes.iter().any(|scope| scope.contains(&name));
        if variable && !bound && self.seen.insert(name, ()).is_none() {
            self.free.push(ident.clone());
        }
    }

    fn scoped(&mut self, f: impl FnOnce(&mut Self)) {
        self.scopes.push(BTreeSet::new());
        f(self);
        self.scopes.pop();
    }

    fn declare(&mut self, pat: &Pat) {
        struct Names<'a>(&'a mut BTreeSet<String>);
        impl<'ast> Visit<'ast> for Names<'_> {
            fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
                if binds(pat) {
                    self.0.insert(pat.ident.to_string());
                }
                visit::visit_pat_ident(self, pat);
            }
            fn visit_expr(&mut self, _: &'ast Expr) {}
        }
        if let Some(scope) = self.scopes.last_mut() {
            Names(scope).visit_pat(pat);
        }
        if let Pat::Guard(guarded) = pat {
            self.visit_expr(&guarded.guard);
        }
    }

    fn format(&mut self, tokens: TokenStream) {
        for token in tokens {
            if let TokenTree::Literal(literal) = token
                && let Ok(format) = syn::parse_str::<syn::LitStr>(&literal.to_string())
            {
                map_captures(&format.value(), |name| {
                    if let Ok(ident) = syn::parse_str::<Ident>(name) {
                        self.mention(&crate::diagnostics::placed(&ident, literal.span()));
                    }
                    None
                });
            }
        }
    }
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_block(&mut self, block: &'ast Block) {
        self.scoped(|this| {
            // Items are visible in the whole block, before their declaration too.
            for stmt in &block.stmts {
                if let (syn::Stmt::Item(syn::Item::Fn(f)), Some(scope)) = (stmt, this.scopes.last_mut()) {
                    scope.insert(f.sig.ident.to_string());
                }
            }
            visit::visit_block(this, block);
        });
    }

    fn visit_local(&mut self, local: &'ast Local) {
        if let Some(init) = &local.init {
            self.visit_expr(&init.expr);
            if let Some((_, diverge)) = &init.diverge {
                self.visit_expr(diverge);
            }
        }
        self.declare(&local.pat);
    }

    fn visit_arm(&mut self, arm: &'ast Arm) {
        self.scoped(|this| {
            this.declare(&arm.pat);
            this.visit_expr(&arm.body);
        });
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Path(e) => {
                if let (None, Some(ident)) = (&e.qself, e.path.get_ident()) {
                    self.mention(ident);
                }
            }
            Expr::Call(e) => {
                if !matches!(&*e.func, Expr::Path(_)) {
                    self.visit_expr(&e.func);
                }
                e.args.iter().for_each(|arg| self.visit_expr(arg));
            }
            Expr::Let(e) => {
                self.visit_expr(&e.expr);
                self.declare(&e.pat);
            }
            Expr::If(e) => {
                self.scoped(|this| {
                    this.visit_expr(&e.cond);
                    this.visit_block(&e.then_branch);
                });
                if let Some((_, otherwise)) = &e.else_branch {
                    self.visit_expr(otherwise);
                }
            }
            Expr::While(e) => self.scoped(|this| {
                this.visit_expr(&e.cond);
                this.visit_block(&e.body);
            }),
            Expr::ForLoop(e) => {
                self.visit_expr(&e.expr);
                self.scoped(|this| {
                    this.declare(&e.pat);
                    this.visit_block(&e.body);
                });
            }
            Expr::Closure(e) => self.scoped(|this| {
                e.inputs.iter().for_each(|input| this.declare(input));
                this.visit_expr(&e.body);
            }),
            Expr::Assign(e) if crate::ast::is_ident(&e.left, crate::ast::FROM) => self.visit_expr(&e.right),
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        if is_body(mac) {
            // What it captures is moved into it: it has to be ours.
            let free = of_body(mac, &mut self.configuration);
            free.iter().for_each(|ident| self.mention(ident));
            return;
        }
        let Some(known) = KnownMacro::of(mac) else { return };
        match Arguments::parse(known, mac) {
            Ok(Arguments::List(list)) => {
                let list: Vec<Expr> = list.into_iter().map(|argument| argument.expr).collect();
                for expr in &list {
                    Finder::visit_owned(self, expr);
                }
                self.format(mac.tokens.clone());
            }
            Ok(Arguments::Repeat(value, count)) => {
                Finder::visit_owned(self, &value);
                Finder::visit_owned(self, &count);
            }
            Ok(Arguments::Matches(expr, ..)) => Finder::visit_owned(self, &expr),
            Err(_) => {}
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
    fn visit_type(&mut self, _: &'ast syn::Type) {}
    fn visit_pat(&mut self, _: &'ast Pat) {}
}

impl Finder {
    /// Visits an expression that does not live as long as the syntax tree.
    fn visit_owned(&mut self, expr: &Expr) {
        let mut inner = Finder {
            scopes: std::mem::take(&mut self.scopes),
            free: std::mem::take(&mut self.free),
            seen: std::mem::take(&mut self.seen),
            configuration: std::mem::take(&mut self.configuration),
        };
        inner.visit_expr(expr);
        *self = inner;
    }
}
