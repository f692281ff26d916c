//! Operations with a suspension among their operands.
//!
//! In `f(a, yield b, c)`, `a` is evaluated before the suspension: it moves into a temporary. What follows the last
//! suspension stays in place. An operand that cannot be affected by the suspension (a literal, a path to a function, a
//! borrow of a local) stays in place too; so do places (`x.field`), of which only the parts are evaluated.

use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Pat, UnOp};

use crate::analysis::{consumes, is_comparison, is_compound, takes_by_value};
use crate::ast::{is_none, raise, suspends, suspension};
use crate::parse::{Arguments, KnownMacro};

use super::control::is_control;
use super::{Lowerer, temporaries};

/// How an operation uses an operand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// By value.
    Value,
    /// As a place: it is borrowed, called, indexed or assigned to.
    Place,
}

impl Lowerer<'_> {
    /// Lowers the operands of an operation that is no suspension and no control construct itself.
    pub(super) fn operation(&mut self, expr: &Expr) -> Expr {
        let raises = raise(expr).is_some();
        let mut expr = expr.clone();
        match &mut expr {
            Expr::Binary(e) if matches!(e.op, BinOp::And(_) | BinOp::Or(_)) && self.touches(&e.right) => {
                let or = matches!(e.op, BinOp::Or(_));
                return self.short_circuit(&expr, or);
            }
            Expr::Binary(e) if is_compound(&e.op) => {
                if self.touches(&e.left) || !is_simple_place(&e.left) {
                    self.errors.at(
                        &e.left,
                        "D110: a compound assignment with a suspension on its right wants a plain place on its left: whether \
                         Rust evaluates this place before or after the right side depends on its type; bind the right \
                         side with `let` first",
                    );
                }
                self.operands([(&mut *e.right, Role::Value)]);
            }
            Expr::Binary(e) => {
                let role = if is_comparison(&e.op) { Role::Place } else { Role::Value };
                self.operands([(&mut *e.left, role), (&mut *e.right, role)]);
            }
            Expr::Assign(e) => self.operands([(&mut *e.right, Role::Value), (&mut *e.left, Role::Place)]),
            Expr::Call(_) if raises => {
                let raised = self.raise_operands(&expr);
                return if self.hoist_control { self.spill_to_temp(&raised) } else { raised };
            }
            Expr::Call(e) => {
                let func = std::iter::once((&mut *e.func, Role::Place));
                self.operands(func.chain(e.args.iter_mut().map(|arg| (arg, Role::Value))));
            }
            Expr::MethodCall(e) => {
                let receiver = std::iter::once((&mut *e.receiver, Role::Place));
                self.operands(receiver.chain(e.args.iter_mut().map(|arg| (arg, Role::Value))));
            }
            Expr::Index(e) => self.operands([(&mut *e.expr, Role::Place), (&mut *e.index, Role::Value)]),
            Expr::Tuple(e) => self.operands(e.elems.iter_mut().map(|elem| (elem, Role::Value))),
            Expr::Array(e) => self.operands(e.elems.iter_mut().map(|elem| (elem, Role::Value))),
            Expr::Struct(e) => {
                let fields = e.fields.iter_mut().map(|field| (&mut field.expr, Role::Value));
                self.operands(fields.chain(e.rest.iter_mut().map(|rest| (&mut **rest, Role::Value))));
            }
            Expr::Range(e) => {
                let ends = e.start.iter_mut().chain(&mut e.end);
                self.operands(ends.map(|end| (&mut **end, Role::Value)));
            }
            Expr::Repeat(e) => self.operands([(&mut *e.expr, Role::Value)]),
            Expr::Cast(e) => self.operands([(&mut *e.expr, Role::Value)]),
            Expr::Unary(e) => {
                let role = if matches!(e.op, UnOp::Deref(_)) { Role::Place } else { Role::Value };
                self.operands([(&mut *e.expr, role)]);
            }
            Expr::Field(e) => self.operands([(&mut *e.base, Role::Place)]),
            Expr::Reference(e) => {
                self.operands([(&mut *e.expr, Role::Place)]);
                if !is_place(&e.expr) {
                    // The borrowed temporary lives as long as the statement.
                    *e.expr = self.spill_to_temp(&e.expr);
                }
            }
            Expr::Paren(e) => {
                let inner = self.value(&e.expr);
                *e.expr = inner;
            }
            Expr::Group(e) => {
                let inner = self.value(&e.expr);
                *e.expr = inner;
            }
            Expr::Try(e) => {
                self.operands([(&mut *e.expr, Role::Value)]);
                if self.hoist_control {
                    *e.expr = self.spill_to_temp(&e.expr);
                    return self.spill_to_temp(&expr);
                }
            }
            Expr::Return(e) => {
                if let Some(operand) = &mut e.expr {
                    self.operands([(&mut **operand, Role::Value)]);
                    self.spill_before_leaving(operand);
                }
            }
            Expr::Break(e) => {
                if let Some(operand) = &mut e.expr {
                    self.operands([(&mut **operand, Role::Value)]);
                    self.spill_before_leaving(operand);
                }
            }
            Expr::Macro(e) => {
                if let Some(known) = KnownMacro::of(&e.mac)
                    && let Ok(mut arguments) = Arguments::parse(known, &e.mac)
                {
                    self.macro_arguments(known, &mut arguments);
                    e.mac.tokens = super::tokens_of(arguments);
                }
            }
            Expr::Continue(_) => {}
            Expr::Let(e) => {
                self.errors.at(e.let_token, "D111: a `let` condition with a suspension cannot stand here: nest an `if let` in the `if`, or bind the value before");
            }
            other if !suspends(other) => {}
            _ => self.errors.at(
                &expr,
                "D112: a suspension cannot stand inside this expression: bind its value with `let` first",
            ),
        }
        expr
    }

    /// Lowers the operands of a `raise`; what they move has been moved before it leaves.
    pub(super) fn raise_operands(&mut self, expr: &Expr) -> Expr {
        let mut expr = expr.clone();
        if let Expr::Call(e) = &mut expr {
            self.operands(e.args.iter_mut().map(|arg| (arg, Role::Value)));
            e.args.iter_mut().for_each(|arg| self.spill_before_leaving(arg));
        }
        expr
    }

    fn macro_arguments(&mut self, known: KnownMacro, arguments: &mut Arguments) {
        match arguments {
            Arguments::List(list) => {
                let role = if known == KnownMacro::ByValue { Role::Value } else { Role::Place };
                self.operands(list.iter_mut().map(|argument| (&mut argument.expr, role)));
            }
            Arguments::Repeat(value, count) => {
                self.operands([(value, Role::Value), (count, Role::Value)]);
            }
            Arguments::Matches(expr, ..) => self.operands([(expr, Role::Place)]),
        }
    }

    /// Lowers operands from left to right.
    fn operands<'e>(&mut self, operands: impl IntoIterator<Item = (&'e mut Expr, Role)>) {
        let mut operands: Vec<_> = operands.into_iter().collect();
        let Some(last) = operands.iter().rposition(|(operand, _)| self.touches(operand)) else { return };
        for (i, (operand, role)) in operands.iter_mut().enumerate().take(last + 1) {
            if self.touches(operand) {
                **operand = self.value(operand);
            }
            if i < last {
                self.spill(operand, *role);
            }
        }
    }

    /// Evaluates an operand that is going to be borrowed, perhaps more than once; what is left does nothing any more.
    pub(super) fn evaluate_place(&mut self, operand: &mut Expr) {
        if self.touches(operand) {
            *operand = self.value(operand);
        }
        self.spill(operand, Role::Place);
    }

    /// Evaluates the operand of a jump before the jump, where it has to be seen in the graph what that moves.
    fn spill_before_leaving(&mut self, operand: &mut Expr) {
        if self.hoist_control && !is_none(operand) {
            *operand = self.spill_to_temp(operand);
        }
    }

    /// Evaluates an operand now, as far as what comes between could affect it.
    fn spill(&mut self, operand: &mut Expr, role: Role) {
        if self.is_unaffected(operand) {
            return;
        }
        if role == Role::Place && is_place(operand) {
            self.spill_place(operand);
        } else {
            *operand = self.spill_to_temp(operand);
        }
    }

    fn spill_place(&mut self, place: &mut Expr) {
        match place {
            Expr::Field(e) => self.spill_place(&mut e.base),
            Expr::Paren(e) => self.spill_place(&mut e.expr),
            Expr::Group(e) => self.spill_place(&mut e.expr),
            Expr::Unary(e) => self.spill_place(&mut e.expr),
            Expr::Index(e) => {
                self.spill_place(&mut e.expr);
                self.spill(&mut e.index, Role::Value);
            }
            Expr::Path(_) => {}
            value => *value = self.spill_to_temp(value),
        }
    }

    /// Whether evaluating an operand later makes no difference.
    fn is_unaffected(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(_) => true,
            Expr::Path(e) => match e.path.get_ident() {
                // A temporary of ours is evaluated already, and nobody else assigns to it.
                Some(ident) => !self.names.contains_key(&ident.to_string()) || self.is_temp(ident),
                None => true,
            },
            Expr::Paren(e) => self.is_unaffected(&e.expr),
            Expr::Group(e) => self.is_unaffected(&e.expr),
            Expr::Unary(e) => matches!(e.op, UnOp::Neg(_)) && matches!(*e.expr, Expr::Lit(_)),
            Expr::Reference(e) => is_simple_place(&e.expr),
            Expr::Closure(e) => e.capture.is_none(),
            _ => false,
        }
    }

    fn is_temp(&self, ident: &syn::Ident) -> bool {
        self.names.get(&ident.to_string()).is_some_and(|&local| self.temps.contains(&local))
    }
}

/// Whether an expression stands for a place in memory.
fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => true,
        Expr::Unary(e) => matches!(e.op, UnOp::Deref(_)),
        Expr::Paren(e) => is_place(&e.expr),
        Expr::Group(e) => is_place(&e.expr),
        _ => false,
    }
}

/// Whether an expression is a place whose evaluation does nothing: a local, and fields of it.
pub(super) fn is_simple_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) => true,
        Expr::Field(e) => is_simple_place(&e.base),
        Expr::Paren(e) => is_simple_place(&e.expr),
        Expr::Group(e) => is_simple_place(&e.expr),
        Expr::Unary(e) => matches!(e.op, UnOp::Deref(_)) && is_simple_place(&e.expr),
        _ => false,
    }
}

/// Whether lowering an expression leaves temporaries that are only borrowed by what follows, so that they have to be
/// dropped at the end of the statement. What the expression itself borrows (`let x = &f().await;`) is extended instead.
pub(super) fn leaves_temporaries(expr: &Expr) -> bool {
    struct Finder(bool);
    impl<'ast> Visit<'ast> for Finder {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            self.0 |= match expr {
                Expr::MethodCall(e) => {
                    (is_temporary(&e.receiver) && !consumes(&e.method.to_string()))
                        || (!is_simple_place(&e.receiver) && e.args.iter().any(suspends))
                }
                Expr::Reference(e) => !is_place(&e.expr) && suspends(&e.expr),
                Expr::Field(e) => is_temporary(&e.base),
                Expr::Index(e) => is_temporary(&e.expr),
                Expr::Unary(e) => matches!(e.op, UnOp::Deref(_)) && is_temporary(&e.expr),
                // What is compared with a literal has no destructor.
                Expr::Binary(e) if is_comparison(&e.op) => {
                    let literal = matches!(*e.left, Expr::Lit(_)) || matches!(*e.right, Expr::Lit(_));
                    !literal && (is_temporary(&e.left) || is_temporary(&e.right))
                }
                _ => false,
            };
            if suspends(expr) {
                visit::visit_expr(self, expr);
            } else {
                // An operand beside a suspension.
                self.0 |= temporaries::any(expr);
            }
        }

        fn visit_macro(&mut self, mac: &'ast syn::Macro) {
            self.0 |= KnownMacro::of(mac) == Some(KnownMacro::ByReference);
        }

        fn visit_block(&mut self, _: &'ast syn::Block) {}
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    }
    let mut finder = Finder(false);
    finder.visit_expr(expr);
    finder.0 && suspends(expr) && !extends(expr)
}

/// Whether an expression is a value that lowering gives a name, although nobody owns it but the statement.
fn is_temporary(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(e) => is_temporary(&e.expr),
        Expr::Group(e) => is_temporary(&e.expr),
        expr => (suspension(expr).is_some() || is_control(expr)) && suspends(expr),
    }
}

/// The value of a `let` whose pattern may leave parts of it behind: those are dropped at once, so they must not stay behind
/// in a local of ours.
pub(super) fn unnamed(value: Expr, init: &Expr, pat: &Pat) -> Expr {
    let whole = match pat {
        Pat::Type(typed) => &*typed.pat,
        pat => pat,
    };
    if is_temporary(init) && !matches!(whole, Pat::Ident(ident) if ident.subpat.is_none()) {
        return syn::parse_quote!(({ #value }));
    }
    value
}

/// Whether `let x = expr;` borrows a temporary that then lives as long as `x`.
fn extends(expr: &Expr) -> bool {
    match expr {
        Expr::Reference(e) => !is_place(&e.expr),
        Expr::Paren(e) => extends(&e.expr),
        Expr::Group(e) => extends(&e.expr),
        Expr::Cast(e) => extends(&e.expr),
        Expr::Tuple(e) => e.elems.iter().any(extends),
        Expr::Array(e) => e.elems.iter().any(extends),
        Expr::Struct(e) => e.fields.iter().any(|field| extends(&field.expr)),
        Expr::Call(e) => is_constructor(&e.func) && e.args.iter().any(extends),
        _ => false,
    }
}

pub(super) fn is_constructor(func: &Expr) -> bool {
    matches!(func, Expr::Path(e)
        if e.path.segments.last().is_some_and(|s| s.ident.to_string().starts_with(char::is_uppercase)))
}

/// Whether the head of a `match`, `if let` or `for` leaves temporaries that last as long as the construct.
pub(super) fn head_leaves_temporaries<'p>(head: &Expr, pats: impl IntoIterator<Item = &'p Pat>) -> bool {
    let taken = || pats.into_iter().any(takes_by_value);
    leaves_temporaries(head) || (suspends(head) && extends(head)) || (is_temporary(head) && !taken())
}

/// Whether an expression makes a value, as opposed to standing for a place that exists already.
pub(super) fn is_value(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) => false,
        Expr::Field(e) => is_value(&e.base),
        Expr::Index(e) => is_value(&e.expr),
        Expr::Unary(e) => is_value(&e.expr),
        Expr::Paren(e) => is_value(&e.expr),
        Expr::Group(e) => is_value(&e.expr),
        _ => true,
    }
}
