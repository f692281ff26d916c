//! Conditions: `&&`, `||`, `!`, and chains of `let`.

use quote::quote;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, Pat, UnOp};

use crate::analysis::{Mentions, Taken};
use crate::cfg::{BlockId, Code, Instr, LocalId, Terminator};

use super::{Lowerer, operands};

impl Lowerer<'_> {
    /// Lowers a condition. Control goes on in a new block if it holds, which becomes the current one, in a new scope with
    /// what its `let`s bind; else it goes to `otherwise`.
    ///
    /// The caller sets `self.scope` back.
    pub(super) fn condition(&mut self, cond: &Expr, otherwise: BlockId) {
        match cond {
            Expr::Binary(e) if matches!(e.op, BinOp::And(_)) && self.touches(cond) => {
                self.condition(&e.left, otherwise);
                self.condition(&e.right, otherwise);
            }
            Expr::Binary(e) if matches!(e.op, BinOp::Or(_)) && self.touches(cond) => {
                let outer = self.scope;
                let holds = self.new_block();
                let right = self.new_block();
                self.condition(&e.left, right);
                let next = self.unreachable();
                self.end(Terminator::Goto(holds, None), next);
                self.scope = outer;
                self.current = right;
                self.condition(&e.right, otherwise);
                let next = self.unreachable();
                self.end(Terminator::Goto(holds, None), next);
                self.scope = outer;
                self.current = holds;
            }
            Expr::Unary(e) if matches!(e.op, UnOp::Not(_)) && self.touches(cond) => {
                let outer = self.scope;
                let holds = self.new_block();
                self.condition(&e.expr, holds);
                let next = self.unreachable();
                self.end(Terminator::Goto(otherwise, None), next);
                self.scope = outer;
                self.current = holds;
            }
            Expr::Paren(e) if self.touches(cond) => self.condition(&e.expr, otherwise),
            Expr::Let(e) if self.touches(cond) => {
                if operands::head_leaves_temporaries(&e.expr, [&*e.pat]) {
                    self.enter(false);
                }
                let value = self.value(&e.expr);
                self.let_branch(&e.pat, &value, otherwise);
            }
            Expr::Let(e) => {
                let head = self.hold_temporaries(&e.expr);
                self.let_branch(&e.pat, &head, otherwise);
            }
            _ => {
                let value = if operands::leaves_temporaries(cond) {
                    self.value_with_temporaries(cond)
                } else {
                    self.value(cond)
                };
                let mentions = Mentions::of_value(&value);
                let code = self.rewritten(&value, mentions);
                self.branch(code, otherwise, |this| this.declare_lets(&value));
            }
        }
    }

    /// `if let pat = value`
    fn let_branch(&mut self, pat: &Pat, value: &Expr, otherwise: BlockId) {
        // A local that the pattern takes is moved only if it matches.
        let (mentions, taken) = self.matched(value, Taken::if_matched(pat));
        let code = self.rewritten(value, mentions);
        let tokens = &code.tokens;
        let cond = Code { tokens: quote!(let #pat = #tokens), ..code };
        self.branch(cond, otherwise, |this| {
            if let Some(name) = taken {
                this.push(Instr::Code(Code { mentions: Mentions::moving(&name), ..Code::default() }));
            }
            this.declare(pat)
        });
    }

    fn branch(&mut self, cond: Code, otherwise: BlockId, declare: impl FnOnce(&mut Self) -> Vec<LocalId>) {
        let scope = self.child_scope();
        let then = self.body.block(scope);
        self.end(Terminator::Branch { cond, then, otherwise }, then);
        self.scope = scope;
        let locals = declare(self);
        if !locals.is_empty() {
            self.push(Instr::Bind(locals));
        }
    }

    /// What the `let`s of a condition without suspensions bind.
    pub(super) fn declare_lets(&mut self, cond: &Expr) -> Vec<LocalId> {
        match cond {
            Expr::Let(e) => self.declare(&e.pat),
            Expr::Binary(e) if matches!(e.op, BinOp::And(_)) => {
                let mut locals = self.declare_lets(&e.left);
                locals.extend(self.declare_lets(&e.right));
                locals
            }
            _ => Vec::new(),
        }
    }

    /// `a && b`, `a || b` as values.
    pub(super) fn short_circuit(&mut self, expr: &Expr, otherwise: bool) -> Expr {
        let span = expr.span();
        let Expr::Binary(e) = expr else { return expr.clone() };
        let join = self.new_block();
        let result = self.param(join, "joined", span);
        let outer = self.scope;
        let short = self.new_block();
        let negated: Expr;
        let left = if otherwise {
            let left = &e.left;
            negated = syn::parse_quote!(!(#left));
            &negated
        } else {
            &*e.left
        };
        self.condition(left, short);
        let dest = super::Dest::Value(None);
        self.into(&e.right, &dest, join);
        self.scope = outer;
        self.current = short;
        let literal: Expr = if otherwise { syn::parse_quote!(true) } else { syn::parse_quote!(false) };
        self.deliver(&literal, &dest, join);
        self.current = join;
        self.path(result, span)
    }
}
