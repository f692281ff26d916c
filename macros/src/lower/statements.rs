//! Statements and blocks.

use quote::quote;
use syn::spanned::Spanned;
use syn::{Block, Expr, Item, Local, Pat, Stmt, Type};

use crate::analysis::{Mentions, Taken};
use crate::ast::{ends_in_jump, raise, stmt_suspends, suspends};
use crate::cfg::{BlockId, Code, Instr, Kept, Terminator};
use crate::signature::is_unit;

use super::{Dest, Lowerer, control, operands, rewrite, tokens_of};

impl Lowerer<'_> {
    /// Lowers a block in a scope of its own, delivers its value, and goes to `join`.
    pub(super) fn block(&mut self, block: &Block, dest: &Dest, join: BlockId) {
        let outer = self.scope;
        self.enter(false);
        self.block_in_scope(block, dest, join);
        self.scope = outer;
    }

    /// Lowers a block's statements in the current scope.
    pub(super) fn block_in_scope(&mut self, block: &Block, dest: &Dest, join: BlockId) {
        let (tail, stmts) = match block.stmts.split_last() {
            Some((Stmt::Expr(tail, None), stmts)) => (Some(tail.clone()), stmts),
            Some((Stmt::Macro(mac), stmts)) if mac.semi_token.is_none() => {
                let expr = syn::ExprMacro { attrs: mac.attrs.clone(), mac: mac.mac.clone() };
                (Some(Expr::Macro(expr)), stmts)
            }
            // `exit(1);` at the end of a block that should have a value: if it does not come back, that is the value.
            Some((last @ (Stmt::Expr(..) | Stmt::Macro(_)), stmts))
                if self.wants_value(dest) && !stmt_suspends(last) && !ends_in_jump(&block.stmts) =>
            {
                (Some(syn::parse_quote!({ #last })), stmts)
            }
            _ => (None, &block.stmts[..]),
        };
        for stmt in stmts {
            self.stmt(stmt);
        }
        match tail {
            Some(tail) => self.into(&tail, dest, join),
            None if ends_in_jump(stmts) => {
                // The value of a block that does not come to its end is of type `!`, which fits everywhere.
                let next = self.unreachable();
                self.end(Terminator::Diverge, next);
            }
            None => self.deliver_unit(dest, join),
        }
    }

    fn wants_value(&self, dest: &Dest) -> bool {
        match dest {
            Dest::Discard => false,
            Dest::Return => !is_unit(&self.protocol.returns),
            Dest::Value(_) => true,
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Item(item) => self.item(item),
            Stmt::Local(local) if self.let_touches(local) => self.suspending_let(local),
            Stmt::Local(local) => self.plain_let(local),
            Stmt::Expr(expr, _) if self.touches(expr) => self.suspending_stmt(expr),
            Stmt::Expr(..) | Stmt::Macro(_) => {
                let mentions = Mentions::of_stmt(stmt);
                let code = self.rewritten_stmt(stmt, mentions);
                self.push(Instr::Code(code));
                let raises = matches!(stmt, Stmt::Expr(expr, _) if raise(expr).is_some());
                if raises || matches!(stmt, Stmt::Macro(mac) if rewrite::panics(&mac.mac)) {
                    let next = self.unreachable();
                    self.end(Terminator::Diverge, next);
                }
            }
        }
    }

    /// Items are visible in the whole block: they move to the front of the expansion.
    fn item(&mut self, item: &Item) {
        self.body.items.push(tokens_of(item));
    }

    fn plain_let(&mut self, local: &Local) {
        let mut init = None;
        let mut diverge = None;
        if let Some(given) = &local.init {
            let mentions = Mentions::of_matched(&given.expr, [&local.pat]);
            init = Some(self.rewritten(&given.expr, mentions));
            if let Some((_, otherwise)) = &given.diverge {
                // It leaves: what it moves does not matter afterwards.
                let mut mentions = Mentions::of_value(otherwise);
                mentions.moved.clear();
                mentions.assigned.clear();
                diverge = Some(self.rewritten(otherwise, mentions));
            }
        }
        let (attrs, pat) = (&local.attrs, &local.pat);
        let head = quote!(#(#attrs)* let #pat);
        let locals = self.declare(pat);
        if local.init.is_none() {
            for &local in &locals {
                self.body.locals[local].ty = declared_type(pat);
                self.deferred.insert(self.ident(local).to_string());
            }
        }
        if let Some(Expr::Closure(closure)) = local.init.as_ref().map(|init| &*init.expr) {
            for &local in &locals {
                let owns = closure.capture.is_some();
                self.body.locals[local].kept = if owns { Kept::Always } else { Kept::Never };
            }
        }
        self.let_(head, init, diverge, locals);
    }

    fn suspending_let(&mut self, local: &Local) {
        let Some(init) = &local.init else { return };
        let (attrs, pat) = (&local.attrs, &local.pat);
        if let Some((_, diverge)) = &init.diverge
            && (suspends(diverge) || self.moves_and_leaves(diverge))
        {
            return self.let_else(pat, &init.expr, diverge);
        }
        let ty = declared_type(pat);
        let value = if operands::leaves_temporaries(&init.expr) {
            self.value_with_temporaries(&init.expr)
        } else if let Some(value) = self.only_head(&init.expr) {
            value
        } else if control::is_control(&init.expr) {
            self.control_value(&init.expr, ty)
        } else {
            self.value(&init.expr)
        };
        let value = operands::unnamed(value, &init.expr, pat);
        let mentions = Mentions::of_matched(&value, [pat]);
        let code = self.rewritten(&value, mentions);
        let diverge = init.diverge.as_ref().map(|(_, diverge)| self.code(diverge));
        let head = quote!(#(#attrs)* let #pat);
        let locals = self.declare(pat);
        self.let_(head, Some(code), diverge, locals);
    }

    /// `let r; { …; r = value; } r`: the temporaries of an initializer end with its statement.
    pub(super) fn value_with_temporaries(&mut self, expr: &Expr) -> Expr {
        let result = self.temp("joined", expr.span());
        let ident = self.ident(result).clone();
        self.let_(quote!(let mut #ident), None, None, vec![result]);
        self.in_scope(false, |this| {
            let value = this.value(expr);
            let mut code = this.code(&value);
            let tokens = &code.tokens;
            code.tokens = quote!(#ident = #tokens;);
            code.mentions.assigned.insert(ident.to_string());
            code.mentions.reassigned.insert(ident.to_string());
            this.push(Instr::Code(code));
        });
        self.path(result, expr.span())
    }

    /// `let pat = init else { … yield … };`
    fn let_else(&mut self, pat: &Pat, init: &Expr, diverge: &Expr) {
        let value = if operands::leaves_temporaries(init) {
            self.value_with_temporaries(init)
        } else {
            self.value(init)
        };
        // A local that the pattern takes is moved only if it matches.
        let taken = (Taken::if_matched(pat) == Taken::Sometimes).then(|| self.user_local(&value)).flatten();
        let mentions = match &taken {
            Some(_) => Mentions::of_borrowed(&value),
            None => Mentions::of_matched(&value, [pat]),
        };
        let code = self.rewritten(&value, mentions);
        let (pat, ty) = match pat {
            Pat::Type(typed) => (&*typed.pat, Some(&typed.ty)),
            pat => (pat, None),
        };
        let tokens = &code.tokens;
        let tokens = match ty {
            Some(ty) => quote!(let #pat = { let value: #ty = #tokens; value }),
            None => quote!(let #pat = #tokens),
        };
        let cond = Code { tokens, ..code };
        let then = self.new_block();
        let otherwise = self.new_block();
        self.end(Terminator::Branch { cond, then, otherwise }, otherwise);
        let dead = self.unreachable();
        self.into(diverge, &Dest::Discard, dead);
        self.body.terminate(dead, Terminator::Diverge);
        self.current = then;
        if let Some(name) = taken {
            self.push(Instr::Code(Code { mentions: Mentions::moving(&name), ..Code::default() }));
        }
        let locals = self.declare(pat);
        self.push(Instr::Bind(locals));
    }

    fn let_touches(&self, local: &Local) -> bool {
        local.init.as_ref().is_some_and(|init| {
            let diverge = init
                .diverge
                .as_ref()
                .is_some_and(|(_, diverge)| suspends(diverge) || self.moves_and_leaves(diverge));
            diverge || self.touches(&init.expr)
        })
    }

    fn suspending_stmt(&mut self, expr: &Expr) {
        let join = self.new_block();
        self.into(expr, &Dest::Discard, join);
        self.current = join;
    }
}

/// The type that a `let` declares.
fn declared_type(pat: &Pat) -> Option<Type> {
    match pat {
        Pat::Type(typed) => Some((*typed.ty).clone()),
        _ => None,
    }
}
