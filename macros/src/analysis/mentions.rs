//! Which locals a piece of code mentions, and how: by value, by reference, as the target of an assignment.
//!
//! A macro sees no types, so "by value" is what the syntax says. That is enough:
//!
//! - a local that is live afterwards cannot have been moved, whatever the syntax says, or rustc would refuse its next use
//!   (it is `Copy`, then);
//! - a local that is not live is kept to the end of its scope only if no code can have moved it.
//!
//! The receiver of a method call may be borrowed or consumed. It counts as borrowed, unless the method's name says that it
//! consumes (`into_…`, `unwrap`, …): if that is wrong, the guard that is kept is the one that Rust keeps too, or rustc
//! reports a use of a moved value at the suspension. It never ends a guard's life early.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{BinOp, Block, Expr, Macro, Pat, PatIdent, Stmt};

use crate::ast::is_body;
use crate::parse::{Arguments, KnownMacro};
use crate::resolve::{binds, map_captures};

use super::method_names::{consumes, is_owned};

/// The names that some code mentions.
#[derive(Clone, Default, Debug, PartialEq, Eq)]
pub(crate) struct Mentions {
    /// Mentioned in any way but as the target of a plain assignment.
    pub(crate) used: BTreeSet<String>,
    /// Mentioned by value on every way through the code.
    pub(crate) moved: BTreeSet<String>,
    /// Mentioned by value on some way.
    pub(crate) by_value: BTreeSet<String>,
    /// Mentioned by value on some ways only, which go on afterwards.
    pub(crate) undecided: BTreeSet<String>,
    /// Mentioned where nothing may be put in its place: among the tokens of an unknown macro, or captured by move.
    pub(crate) opaque: BTreeSet<String>,
    /// Mentioned where a reference to it may be made.
    pub(crate) borrowed: BTreeSet<String>,
    /// The receiver of a method whose name says that it consumes.
    pub(crate) consumed: BTreeSet<String>,
    /// Given a new value as a whole, on every way through.
    pub(crate) assigned: BTreeSet<String>,
    /// The same, on some way through.
    pub(crate) reassigned: BTreeSet<String>,
}

impl Mentions {
    /// These, and names that are used as well.
    pub(crate) fn using(mut self, names: BTreeSet<String>) -> Self {
        self.used.extend(names);
        self
    }

    /// What an expression mentions when its value is wanted.
    pub(crate) fn of_value(expr: &Expr) -> Self {
        Collector::collect(|c| c.value(expr))
    }

    /// What a statement mentions.
    pub(crate) fn of_stmt(stmt: &Stmt) -> Self {
        Collector::collect(|c| c.stmt(stmt))
    }

    /// What a block mentions.
    pub(crate) fn of_block(block: &Block) -> Self {
        Collector::collect(|c| block.stmts.iter().for_each(|stmt| c.stmt(stmt)))
    }

    /// What the head of a `match` or `if let` mentions: by value where the pattern binds by value.
    pub(crate) fn of_matched<'a>(expr: &Expr, pats: impl IntoIterator<Item = &'a Pat>) -> Self {
        Collector::collect(|c| c.matched(expr, pats))
    }

    /// What a pattern's guard, constants and types mention.
    pub(crate) fn of_pat(pat: &Pat) -> Self {
        Collector::collect(|c| c.pat(pat))
    }

    /// What an awaited expression mentions. Arguments that are computed from locals but do not borrow from them, such as
    /// `name.len()` or `sql.clone()`, do not count as borrowing.
    pub(crate) fn of_lending(expr: &Expr) -> Self {
        Collector::collect(|c| {
            c.lending = true;
            c.value(expr);
        })
    }

    /// What an expression mentions when it is borrowed.
    pub(crate) fn of_borrowed(place: &Expr) -> Self {
        Collector::collect(|c| c.place(place))
    }

    /// A move of one local.
    pub(crate) fn moving(name: &str) -> Self {
        Collector::collect(|c| c.name(name, true))
    }

    /// A mutable borrow of one local.
    pub(crate) fn borrowing(name: &str) -> Self {
        Collector::collect(|c| c.name(name, false))
    }
}

#[derive(Default)]
struct Collector {
    found: Mentions,
    /// Inside a branch that may not be taken.
    conditional: bool,
    /// Inside something that takes its captures by value.
    moving: bool,
    /// Only borrows that the value may keep count.
    lending: bool,
    /// Inside the operand of a jump: what comes after the code does not follow.
    leaving: bool,
    /// Inside of a closure or an async block, which may run later, or not at all: whether it is made conditionally. What it
    /// captures, it captures then.
    captured_conditionally: Option<bool>,
    /// The loops and labelled blocks around, innermost last.
    frames: Vec<Frame>,
}

/// What a `break` may leave.
struct Frame {
    label: Option<syn::Ident>,
    is_loop: bool,
    /// There has been a jump out of it: what comes after may not run.
    left: bool,
}

impl Collector {
    fn collect(f: impl FnOnce(&mut Self)) -> Mentions {
        let mut collector = Collector::default();
        f(&mut collector);
        collector.found
    }

    fn name(&mut self, name: &str, by_value: bool) {
        if !self.found.assigned.contains(name) {
            self.found.used.insert(name.to_owned());
        }
        if self.moving {
            self.found.opaque.insert(name.to_owned());
        }
        if by_value || self.moving {
            self.found.by_value.insert(name.to_owned());
            if !self.is_conditional() {
                self.found.moved.insert(name.to_owned());
            } else if !self.leaving {
                self.found.undecided.insert(name.to_owned());
            }
        } else {
            self.found.borrowed.insert(name.to_owned());
        }
    }

    fn maybe(&mut self, f: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.conditional, true);
        f(self);
        self.conditional = outer;
    }

    fn is_conditional(&self) -> bool {
        let here = || self.conditional || self.frames.iter().any(|frame| frame.left);
        self.captured_conditionally.unwrap_or_else(here)
    }

    /// A closure or an async block.
    fn captured(&mut self, moving: bool, f: impl FnOnce(&mut Self)) {
        let conditionally = Some(self.is_conditional());
        let outer = (self.moving, self.captured_conditionally);
        (self.moving, self.captured_conditionally) = (self.moving || moving, conditionally);
        let frames = std::mem::take(&mut self.frames);
        f(self);
        self.frames = frames;
        (self.moving, self.captured_conditionally) = outer;
    }

    /// Something that a `break` may leave.
    fn framed(&mut self, label: Option<&syn::Label>, is_loop: bool, f: impl FnOnce(&mut Self)) {
        self.frames.push(Frame { label: label.map(|label| label.name.ident.clone()), is_loop, left: false });
        f(self);
        self.frames.pop();
    }

    /// A `break` or `continue`: what comes after it in what it leaves may not run.
    fn jump(&mut self, label: Option<&syn::Lifetime>) {
        let left = self.frames.iter_mut().rev().find(|frame| match label {
            Some(label) => frame.label.as_ref() == Some(&label.ident),
            None => frame.is_loop,
        });
        if let Some(frame) = left {
            frame.left = true;
        }
    }

    fn place(&mut self, expr: &Expr) {
        match expr {
            Expr::Path(e) => {
                if let (None, Some(ident)) = (&e.qself, e.path.get_ident()) {
                    self.name(&ident.to_string(), false);
                }
            }
            Expr::Field(e) => self.place(&e.base),
            Expr::Paren(e) => self.place(&e.expr),
            Expr::Group(e) => self.place(&e.expr),
            Expr::Index(e) => {
                self.place(&e.expr);
                self.value(&e.index);
            }
            Expr::Unary(e) if matches!(e.op, syn::UnOp::Deref(_)) => self.place(&e.expr),
            _ => self.value(expr),
        }
    }

    fn value(&mut self, expr: &Expr) {
        match expr {
            Expr::Path(e) => {
                if let (None, Some(ident)) = (&e.qself, e.path.get_ident()) {
                    self.name(&ident.to_string(), true);
                }
            }
            Expr::Field(_) | Expr::Index(_) => self.place(expr),
            Expr::Unary(e) if matches!(e.op, syn::UnOp::Deref(_)) => self.place(&e.expr),
            Expr::Reference(e) => self.place(&e.expr),
            Expr::RawAddr(e) => self.place(&e.expr),
            Expr::MethodCall(e) if self.lending && is_owned(&e.method.to_string()) => {}
            Expr::Macro(e) if self.lending && e.mac.path.is_ident("format") => {}
            Expr::MethodCall(e) => {
                match (&*e.receiver, consumes(&e.method.to_string())) {
                    (Expr::Path(path), true) => {
                        self.value(&e.receiver);
                        self.found.consumed.extend(path.path.get_ident().map(ToString::to_string));
                    }
                    _ => self.place(&e.receiver),
                }
                e.args.iter().for_each(|arg| self.value(arg));
            }
            Expr::Call(e) => {
                self.place(&e.func);
                e.args.iter().for_each(|arg| self.value(arg));
            }
            Expr::Assign(e) => {
                self.value(&e.right);
                match &*e.left {
                    Expr::Path(path) if path.path.get_ident().is_some() => {
                        let name = path.path.get_ident().map(ToString::to_string).unwrap_or_default();
                        self.found.reassigned.insert(name.clone());
                        if self.captured_conditionally.is_some() {
                            // It is borrowed where the closure is made.
                            self.name(&name, false);
                        } else if !self.is_conditional() {
                            self.found.moved.remove(&name);
                            self.found.assigned.insert(name);
                        }
                    }
                    left => self.place(left),
                }
            }
            Expr::Binary(e) => self.binary(e),
            Expr::If(e) => {
                self.condition(&e.cond);
                self.maybe(|c| {
                    c.block(&e.then_branch);
                    if let Some((_, otherwise)) = &e.else_branch {
                        c.value(otherwise);
                    }
                });
            }
            Expr::Let(_) => self.condition(expr),
            Expr::Match(e) => {
                self.matched(&e.expr, e.arms.iter().map(|arm| &arm.pat));
                self.maybe(|c| {
                    for arm in &e.arms {
                        c.pat(&arm.pat);
                        c.value(&arm.body);
                    }
                });
            }
            Expr::While(e) => self.maybe(|c| {
                c.framed(e.label.as_ref(), true, |c| {
                    c.condition(&e.cond);
                    c.block(&e.body);
                });
            }),
            Expr::ForLoop(e) => {
                self.value(&e.expr);
                self.maybe(|c| c.framed(e.label.as_ref(), true, |c| c.block(&e.body)));
            }
            Expr::Loop(e) => self.framed(e.label.as_ref(), true, |c| c.block(&e.body)),
            Expr::Block(e) => self.framed(e.label.as_ref(), false, |c| c.block(&e.block)),
            Expr::Unsafe(e) => self.block(&e.block),
            Expr::Closure(e) => {
                self.captured(e.capture.is_some(), |c| c.value(&e.body));
            }
            Expr::Async(e) => {
                self.captured(e.capture.is_some(), |c| c.block(&e.block));
            }
            Expr::Return(_) | Expr::Break(_) => {
                let outer = std::mem::replace(&mut self.leaving, true);
                Children(self).visit_children(expr);
                self.leaving = outer;
                if let Expr::Break(e) = expr {
                    self.jump(e.label.as_ref());
                }
            }
            Expr::Continue(e) => self.jump(e.label.as_ref()),
            Expr::Macro(e) => self.macro_(&e.mac),
            Expr::Verbatim(tokens) => self.tokens(tokens.clone()),
            _ => Children(self).visit_children(expr),
        }
    }

    fn binary(&mut self, e: &syn::ExprBinary) {
        match e.op {
            BinOp::And(_) | BinOp::Or(_) => {
                self.condition(&e.left);
                self.maybe(|c| c.condition(&e.right));
            }
            _ if is_comparison(&e.op) => {
                self.place(&e.left);
                self.place(&e.right);
            }
            _ if is_compound(&e.op) => {
                self.value(&e.right);
                self.place(&e.left);
            }
            _ => {
                self.value(&e.left);
                self.value(&e.right);
            }
        }
    }

    fn condition(&mut self, expr: &Expr) {
        match expr {
            Expr::Let(e) => {
                match Taken::if_matched(&e.pat) {
                    Taken::Sometimes if is_name(&e.expr) => {
                        self.place(&e.expr);
                        self.maybe(|c| c.value(&e.expr));
                    }
                    _ => self.matched(&e.expr, [&*e.pat]),
                }
                self.pat(&e.pat);
            }
            Expr::Binary(e) if matches!(e.op, BinOp::And(_)) => {
                self.condition(&e.left);
                self.condition(&e.right);
            }
            _ => self.value(expr),
        }
    }

    fn matched<'a>(&mut self, expr: &Expr, pats: impl IntoIterator<Item = &'a Pat>) {
        match Taken::of(pats) {
            Taken::Never => self.place(expr),
            Taken::Sometimes if is_name(expr) => {
                self.place(expr);
                self.maybe(|c| c.value(expr));
            }
            Taken::Sometimes | Taken::Always => self.value(expr),
        }
    }

    fn block(&mut self, block: &Block) {
        block.stmts.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Local(local) => {
                if let Some(init) = &local.init {
                    self.matched(&init.expr, [&local.pat]);
                    if let Some((_, diverge)) = &init.diverge {
                        self.maybe(|c| c.value(diverge));
                    }
                }
                self.pat(&local.pat);
            }
            Stmt::Expr(expr, _) => self.value(expr),
            Stmt::Macro(mac) => self.macro_(&mac.mac),
            Stmt::Item(_) => {}
        }
    }

    fn pat(&mut self, pat: &Pat) {
        if let Pat::Guard(guarded) = pat {
            self.pat(&guarded.pat);
            self.maybe(|c| c.condition(&guarded.guard));
        }
    }

    fn macro_(&mut self, mac: &Macro) {
        if is_body(mac) {
            // It captures by move.
            let outer = std::mem::replace(&mut self.moving, true);
            self.tokens(mac.tokens.clone());
            self.moving = outer;
            return;
        }
        let known = KnownMacro::of(mac);
        let arguments = known.map(|known| (known, Arguments::parse(known, mac)));
        match arguments {
            Some((known, Ok(Arguments::List(list)))) => {
                let named: Vec<String> =
                    list.iter().filter_map(|argument| Some(argument.name.as_ref()?.0.to_string())).collect();
                for argument in &list {
                    if known == KnownMacro::ByValue {
                        self.value(&argument.expr);
                    } else {
                        self.place(&argument.expr);
                    }
                    if let Expr::Lit(literal) = &argument.expr
                        && let syn::Lit::Str(format) = &literal.lit
                    {
                        self.captures(&format.value(), &named);
                    }
                }
            }
            Some((_, Ok(Arguments::Repeat(value, count)))) => {
                self.value(&value);
                self.value(&count);
            }
            Some((_, Ok(Arguments::Matches(expr, pat, guard)))) => {
                self.matched(&expr, [&pat]);
                if let Some(guard) = guard {
                    self.maybe(|c| c.value(&guard));
                }
            }
            Some((_, Err(_))) | None => self.tokens(mac.tokens.clone()),
        }
    }

    /// What a format string captures; it may name arguments of its own macro instead.
    fn captures(&mut self, format: &str, named: &[String]) {
        // A width or precision wants its number by value, which a reference in its place would not be.
        let sized = format.contains('$');
        map_captures(format, |name| {
            if !name.is_empty() && !named.iter().any(|argument| argument == name) {
                self.name(name, false);
                if sized {
                    self.found.opaque.insert(name.to_owned());
                }
            }
            None
        });
    }

    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    self.name(&ident.to_string(), false);
                    self.found.opaque.insert(ident.to_string());
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    if let Ok(format) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                        self.captures(&format.value(), &[]);
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }
}

/// Visits what an expression consists of, each part by value.
struct Children<'a>(&'a mut Collector);

impl Children<'_> {
    fn visit_children(&mut self, expr: &Expr) {
        visit::visit_expr(self, expr);
    }
}

impl<'ast> Visit<'ast> for Children<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.0.value(expr);
    }

    fn visit_block(&mut self, block: &'ast Block) {
        self.0.block(block);
    }

    fn visit_pat(&mut self, _: &'ast Pat) {}
    fn visit_type(&mut self, _: &'ast syn::Type) {}
}

/// Whether an expression is a bare name.
pub(crate) fn is_name(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(e) if e.qself.is_none() && e.path.get_ident().is_some())
}

/// Whether what is matched is taken: that may depend on which pattern it matches.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    Never,
    Sometimes,
    Always,
}

impl Taken {
    /// By patterns one of which matches.
    pub(crate) fn of<'a>(pats: impl IntoIterator<Item = &'a Pat>) -> Self {
        let pats: Vec<&Pat> = pats.into_iter().collect();
        if !pats.iter().any(|pat| takes_by_value(pat)) {
            Taken::Never
        } else if pats.iter().all(|pat| takes(pat)) {
            Taken::Always
        } else {
            Taken::Sometimes
        }
    }

    /// By one pattern that may not match.
    pub(crate) fn if_matched(pat: &Pat) -> Self {
        match pat {
            Pat::Paren(pat) => Taken::if_matched(&pat.pat),
            _ if !takes_by_value(pat) => Taken::Never,
            Pat::Ident(_) | Pat::Type(_) | Pat::Tuple(_) => Taken::Always,
            // What is not a `Some` is a `None`, which leaves nothing.
            Pat::TupleStruct(pat) if pat.path.segments.last().is_some_and(|s| s.ident == "Some") => {
                Taken::Always
            }
            _ => Taken::Sometimes,
        }
    }
}

/// Whether nothing of what a pattern matches is left in its place, as far as that matters.
pub(crate) fn takes(pat: &Pat) -> bool {
    takes_by_value(pat) || !leaves(pat)
}

/// Whether a pattern leaves (part of) what it matches in its place.
fn leaves(pat: &Pat) -> bool {
    match pat {
        Pat::Ident(pat) => binds(pat) && pat.by_ref.is_some(),
        Pat::Wild(_) | Pat::Rest(_) => true,
        Pat::Or(pat) => pat.cases.iter().any(leaves),
        Pat::Paren(pat) => leaves(&pat.pat),
        Pat::Guard(pat) => leaves(&pat.pat),
        Pat::Type(pat) => leaves(&pat.pat),
        Pat::Tuple(pat) => pat.elems.iter().any(leaves),
        Pat::TupleStruct(pat) => pat.elems.iter().any(leaves),
        Pat::Slice(pat) => pat.elems.iter().any(leaves),
        Pat::Struct(pat) => pat.rest.is_some() || pat.fields.iter().any(|field| leaves(&field.pat)),
        _ => false,
    }
}

/// Whether a pattern takes (part of) the matched value.
pub(crate) fn takes_by_value(pat: &Pat) -> bool {
    let mut finder = TakesByValue { found: false };
    finder.visit_pat(pat);
    finder.found
}

/// Looks for a binding that takes (part of) the matched value.
struct TakesByValue {
    found: bool,
}

impl<'ast> Visit<'ast> for TakesByValue {
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        self.found |= binds(pat) && pat.by_ref.is_none();
    }

    fn visit_pat_reference(&mut self, _: &'ast syn::PatReference) {}

    fn visit_expr(&mut self, _: &'ast Expr) {}
}

/// Whether a binary operator assigns (`+=`).
pub(crate) fn is_compound(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}

/// Whether a binary operator compares: it borrows its operands.
pub(crate) fn is_comparison(op: &BinOp) -> bool {
    matches!(op, BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_))
}
