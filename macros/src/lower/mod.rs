//! From the syntax tree to the control-flow graph.
//!
//! What holds no suspension is copied as it stands; what holds one is taken apart until every suspension is a terminator.
//!
//! ```text
//!   let x = f(a, yield b) + c;     ⇒     b0: let mut t = a;
//!                                            yield b => b1(sent)
//!                                        b1: let x = f(t, sent) + c;
//! ```
//!
//! Each construct is lowered *to a destination*: its value is dropped, returned from the body, or passed on. The order of
//! evaluation is Rust's: before a suspension, the operands to its left move into temporaries.

mod assertions;
mod awaiting;
mod conditions;
mod control;
mod delegating;
mod exceptions;
mod operands;
mod regions;
mod rewrite;
mod statements;
mod temporaries;

pub(crate) use awaiting::output;
pub(crate) use exceptions::raised_name;
pub(crate) use rewrite::EXIT;

use std::collections::{BTreeSet, HashMap, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Pat, PatIdent, Type};

use crate::analysis::{Mentions, Taken, is_name};
use crate::ast::{Suspension, raise, suppressed, suspends, suspension};
use crate::cfg::{
    BlockId, Body, Code, Instr, Kept, Let, Local, LocalId, Scope, ScopeId, Suspend, SuspendKind, Terminator,
};
use crate::diagnostics::{Errors, ours, placed};
use crate::resolve::{Resolver, binds};
use crate::signature::{Origin, Protocol, without_impl};

use exceptions::{Finally, Handling};

/// Lowers a body. `arguments` are the names that the machine's first state holds.
///
/// `undecided` are the locals whose conditional moves have to be seen in the graph (see `Flow::undecided`).
pub(crate) fn lower(
    protocol: &Protocol,
    arguments: &[Argument],
    block: &Block,
    undecided: &BTreeSet<String>,
    resolver: &mut Resolver,
    errors: &mut Errors,
) -> Body {
    let mut lowerer = Lowerer {
        body: Body::default(),
        names: HashMap::new(),
        temps: HashSet::new(),
        deferred: HashSet::new(),
        undecided,
        current: 0,
        scope: 0,
        frames: Vec::new(),
        hoist_control: false,
        protocol,
        resolver,
        errors,
    };
    lowerer.body.scopes.push(Scope { parent: None, by_name: false });
    lowerer.current = lowerer.body.block(0);
    let mut locals = Vec::new();
    for argument in arguments {
        let local = lowerer.local(argument.ident.clone(), argument.mutable);
        lowerer.body.locals[local].fresh = argument.origin != Origin::Stored;
        lowerer.body.locals[local].shared = argument.shared;
        if argument.is_receiver {
            lowerer.body.receiver = Some(local);
        }
        locals.push(local);
    }
    lowerer.push(Instr::Bind(locals));
    let end = lowerer.body.block(0);
    lowerer.block(block, &Dest::Return, end);
    lowerer.current = end;
    lowerer.terminate_return(quote!(()));
    lowerer.body
}

/// A local that the machine begins with.
pub(crate) struct Argument {
    pub(crate) ident: Ident,
    pub(crate) mutable: bool,
    pub(crate) is_receiver: bool,
    pub(crate) origin: Origin,
    /// Its type is written as a shared reference.
    pub(crate) shared: bool,
}

/// What becomes of a construct's value.
#[derive(Clone)]
#[expect(clippy::large_enum_variant, reason = "one for each construct being lowered")]
enum Dest {
    /// It is dropped.
    Discard,
    /// It is the body's return value.
    Return,
    /// It goes to the parameter of the block that follows; the type is what the user wrote for it, if anything.
    Value(Option<Type>),
}

/// What encloses the code being lowered.
#[expect(clippy::large_enum_variant, reason = "there are as many as constructs are nested: a handful")]
enum Frame {
    /// A loop or labeled block that `break` and `continue` may lead to.
    Jump {
        label: Option<String>,
        /// Where `continue` leads; `None` for a labeled block.
        head: Option<BlockId>,
        exit: BlockId,
        dest: Dest,
    },
    /// The body of a `try` with handlers.
    Except {
        dispatch: BlockId,
        /// A handler catches what dropping the object raises.
        closes: bool,
    },
    /// What a `finally` waits for.
    Finally(Finally),
    /// A handler, or a `finally` that an exception may be waiting for.
    Handling(Handling),
}

struct Lowerer<'a> {
    body: Body,
    /// The lowered locals by name.
    names: HashMap<String, LocalId>,
    /// The locals of our own.
    temps: HashSet<LocalId>,
    /// The locals that are declared without a value.
    deferred: HashSet<String>,
    /// The locals that are moved on some ways only.
    undecided: &'a BTreeSet<String>,
    current: BlockId,
    scope: ScopeId,
    /// Innermost last.
    frames: Vec<Frame>,
    /// Take `?`, `return` and jumps out of expressions too: they are about to move into an async block.
    hoist_control: bool,
    /// The function, as the user named it.
    protocol: &'a Protocol,
    resolver: &'a mut Resolver,
    errors: &'a mut Errors,
}

impl Lowerer<'_> {
    // The graph under construction.

    fn push(&mut self, instr: Instr) {
        self.body.blocks[self.current].instrs.push(instr);
    }

    /// Ends the current block; what follows goes into `next`.
    fn end(&mut self, term: Terminator, next: BlockId) {
        self.body.terminate(self.current, term);
        self.current = next;
    }

    fn new_block(&mut self) -> BlockId {
        self.body.block(self.scope)
    }

    /// A block for code that follows a jump and is never reached.
    fn unreachable(&mut self) -> BlockId {
        self.new_block()
    }

    fn local(&mut self, ident: Ident, mutable: bool) -> LocalId {
        let id = self.body.locals.len();
        self.names.insert(ident.to_string(), id);
        let source = self.resolver.source(&ident).map(ToOwned::to_owned);
        let scope = self.scope;
        self.body.locals.push(Local {
            ident,
            source,
            mutable,
            scope,
            ty: None,
            kept: Kept::ByType,
            fresh: false,
            shared: false,
        });
        id
    }

    /// A local of our own. Code generation has names of its own in the same hygiene, so `base` must be none of those
    /// (`result`, `value`, `state`, …).
    fn temp(&mut self, base: &str, span: Span) -> LocalId {
        let ident = self.resolver.fresh(base, span.resolved_at(Span::mixed_site()));
        let local = self.local(ident, true);
        self.temps.insert(local);
        local
    }

    /// What a head mentions that patterns take, and the local that is moved only where one does.
    fn matched(&self, head: &Expr, taken: Taken) -> (Mentions, Option<String>) {
        match (taken, self.user_local(head)) {
            (Taken::Never, _) => (Mentions::of_borrowed(head), None),
            (Taken::Sometimes, Some(name)) => (Mentions::of_borrowed(head), Some(name)),
            _ => (Mentions::of_value(head), None),
        }
    }

    /// The user's local that an expression is the bare name of.
    fn user_local(&self, expr: &Expr) -> Option<String> {
        let Expr::Path(e) = expr else { return None };
        let name = e.path.get_ident().filter(|_| is_name(expr))?.to_string();
        let local = self.names.get(&name)?;
        (!self.temps.contains(local)).then_some(name)
    }

    fn ident(&self, local: LocalId) -> &Ident {
        &self.body.locals[local].ident
    }

    fn path(&self, local: LocalId, span: Span) -> Expr {
        let ident = placed(self.ident(local), self.ident(local).span().located_at(span));
        syn::parse_quote!(#ident)
    }

    /// Gives a block a parameter.
    fn param(&mut self, block: BlockId, base: &str, span: Span) -> LocalId {
        let outer = std::mem::replace(&mut self.scope, self.body.blocks[block].scope);
        let local = self.temp(base, span);
        self.scope = outer;
        self.body.blocks[block].param = Some(local);
        local
    }

    /// Runs `f` in a new scope; afterwards the current block is one in the outer scope again.
    fn in_scope(&mut self, by_name: bool, f: impl FnOnce(&mut Self)) {
        let outer = self.scope;
        self.enter(by_name);
        f(self);
        self.scope = outer;
        let next = self.new_block();
        self.end(Terminator::Goto(next, None), next);
    }

    /// Begins a scope; whoever calls this sets `self.scope` back.
    fn enter(&mut self, by_name: bool) {
        self.body.scopes.push(Scope { parent: Some(self.scope), by_name });
        self.scope = self.body.scopes.len() - 1;
        let inner = self.new_block();
        self.end(Terminator::Goto(inner, None), inner);
    }

    /// A new scope that does not begin here but in a block that a branch leads to.
    fn child_scope(&mut self) -> ScopeId {
        self.body.scopes.push(Scope { parent: Some(self.scope), by_name: false });
        self.body.scopes.len() - 1
    }

    // Code.

    /// An expression without suspensions as code; its value is used once.
    fn code(&mut self, expr: &Expr) -> Code {
        let mentions = Mentions::of_value(expr);
        self.rewritten(expr, mentions)
    }

    fn typed_code(&mut self, expr: &Expr, ty: Option<&Type>) -> Code {
        let mut code = self.code(expr);
        if let Some(ty) = ty {
            let tokens = &code.tokens;
            let value = Ident::new("value", Span::mixed_site());
            code.tokens = quote!({ let #value: #ty = #tokens; #value });
        }
        code
    }

    fn terminate_return(&mut self, tokens: TokenStream) {
        let next = self.unreachable();
        self.end(Terminator::Return(Code::plain(tokens)), next);
    }

    /// Whether an expression has to be taken apart.
    fn touches(&self, expr: &Expr) -> bool {
        suspends(expr)
            || (self.hoist_control && rewrite::leaves(expr))
            || self.decides(expr)
            || self.moves_and_leaves(expr)
    }

    /// Whether an expression may move an undecided local and then leave, or leave and not have moved it: the two have to be
    /// told apart.
    fn moves_and_leaves(&self, expr: &Expr) -> bool {
        !self.undecided.is_empty()
            && rewrite::leaves(expr)
            && !Mentions::of_value(expr).by_value.is_disjoint(self.undecided)
    }

    /// Whether a local holds a value depends on the way through a control construct: that takes branches of the graph. So
    /// it is with a deferred local that is set, or an undecided one that is moved on some ways only, or set.
    fn decides(&self, expr: &Expr) -> bool {
        if !control::is_control(expr) || (self.deferred.is_empty() && self.undecided.is_empty()) {
            return false;
        }
        let Mentions { assigned, reassigned, undecided, by_value, .. } = Mentions::of_value(expr);
        let leaves = rewrite::leaves(expr);
        let mut deferred = reassigned.iter().filter(|name| self.deferred.contains(*name));
        deferred.any(|name| !assigned.contains(name) || leaves)
            || !undecided.is_disjoint(self.undecided)
            || !reassigned.is_disjoint(self.undecided)
            || (leaves && by_value.union(&reassigned).any(|name| self.undecided.contains(name)))
    }

    /// The locals that a pattern binds, declared in the current scope.
    fn declare(&mut self, pat: &Pat) -> Vec<LocalId> {
        let mut bindings = Bindings(Vec::new());
        bindings.visit_pat(pat);
        bindings.0.into_iter().map(|(ident, mutable)| self.local(ident, mutable)).collect()
    }

    // Values.

    /// Lowers an expression to a destination, and goes to `join`.
    fn into(&mut self, expr: &Expr, dest: &Dest, join: BlockId) {
        if self.decides(expr) {
            self.control(expr, dest, join);
        } else if !self.touches(expr) {
            self.deliver(expr, dest, join);
        } else if let Some(expr) = self.only_head(expr) {
            self.deliver(&expr, dest, join);
        } else if control::is_control(expr) {
            self.control(expr, dest, join);
        } else if matches!(dest, Dest::Discard) {
            self.scoped_discard(expr);
            let next = self.unreachable();
            self.end(Terminator::Goto(join, None), next);
        } else {
            let expr = self.value(expr);
            self.deliver(&expr, dest, join);
        }
    }

    /// `expr;` with a suspension in it: its temporaries are dropped at the semicolon.
    fn scoped_discard(&mut self, expr: &Expr) {
        self.in_scope(false, |this| {
            if let Some(Suspension::Yield(operand)) = suspension(expr) {
                // What was sent is dropped at once, without a name.
                this.suspend_yield(operand, expr.span(), None);
                return;
            }
            let value = this.await_with_tail(expr, true).unwrap_or_else(|| this.value(expr));
            let mut code = this.code(&value);
            code.tokens.extend(quote_spanned!(ours(expr.span())=> ;));
            this.push(Instr::Code(code));
            if rewrite::diverges(&value) {
                let next = this.unreachable();
                this.end(Terminator::Diverge, next);
            }
        });
    }

    /// Delivers a value that needs no lowering any more.
    fn deliver(&mut self, expr: &Expr, dest: &Dest, join: BlockId) {
        if let Some(exception) = suppressed(expr) {
            return self.deliver_suppressed(exception, dest, join);
        }
        let next = self.unreachable();
        match dest {
            _ if rewrite::diverges(expr) => {
                let mut code = self.code(expr);
                code.tokens.extend(quote_spanned!(ours(expr.span())=> ;));
                self.push(Instr::Code(code));
                self.end(Terminator::Diverge, next);
            }
            Dest::Discard => {
                let mut code = self.code(expr);
                code.tokens.extend(quote_spanned!(ours(expr.span())=> ;));
                self.push(Instr::Code(code));
                self.end(Terminator::Goto(join, None), next);
            }
            Dest::Return => {
                let code = self.code(expr);
                self.end(Terminator::Return(code), next);
            }
            Dest::Value(ty) => {
                let code = self.typed_code(expr, ty.as_ref());
                self.end(Terminator::Goto(join, Some(code)), next);
            }
        }
    }

    /// Delivers `()`.
    fn deliver_unit(&mut self, dest: &Dest, join: BlockId) {
        let next = self.unreachable();
        let unit = Code::plain(quote!(()));
        let term = match dest {
            Dest::Discard => Terminator::Goto(join, None),
            Dest::Return => Terminator::Return(unit),
            Dest::Value(_) => Terminator::Goto(join, Some(unit)),
        };
        self.end(term, next);
    }

    /// Lowers an expression; gives one without suspensions that has its value, to be used once, soon.
    fn value(&mut self, expr: &Expr) -> Expr {
        if !self.touches(expr) {
            return expr.clone();
        }
        if !self.hoist_control && !control::is_control(expr) && self.moves_and_leaves(expr) {
            self.hoist_control = true;
            let value = match raise(expr) {
                // Nothing comes after it: its operands are all that has to be seen.
                Some(_) => self.raise_operands(expr),
                None => self.value(expr),
            };
            self.hoist_control = false;
            return value;
        }
        if let Some(expr) = self.only_head(expr) {
            return expr;
        }
        if control::is_control(expr) {
            return self.control_value(expr, None);
        }
        if let Some(value) = self.await_with_tail(expr, false) {
            return value;
        }
        if let Some(assertion) = self.assertion(expr) {
            return self.value(&assertion);
        }
        match suspension(expr) {
            Some(Suspension::Await(operand)) => self.await_(operand, expr, None),
            Some(Suspension::Yield(operand)) => {
                let resume = self.new_block();
                let sent = self.param(resume, "sent", expr.span());
                self.suspend_yield(operand, expr.span(), Some(resume));
                self.path(sent, expr.span())
            }
            Some(Suspension::Delegate(delegate)) => self.delegate(delegate, expr.span()),
            Some(Suspension::Region(block)) => self.region(block, expr.span()),
            None => self.operation(expr),
        }
    }

    /// Lowers a control construct whose value is wanted.
    fn control_value(&mut self, expr: &Expr, ty: Option<Type>) -> Expr {
        let join = self.new_block();
        let result = self.param(join, "joined", expr.span());
        self.control(expr, &Dest::Value(ty), join);
        self.current = join;
        self.path(result, expr.span())
    }

    fn suspend_yield(&mut self, operand: Option<&Expr>, span: Span, resume: Option<BlockId>) {
        let code = match operand {
            Some(operand) => {
                let operand = self.value(operand);
                self.code(&operand)
            }
            None => Code::plain(quote_spanned!(ours(span)=> ())),
        };
        // Lowering the operand may have opened blocks of its own: the one to resume in comes after them.
        let resume = resume.unwrap_or_else(|| self.new_block());
        self.body.blocks[resume].catch = self.catch(true);
        let kind = SuspendKind::Yield(code);
        self.end(Terminator::Suspend(Box::new(Suspend { kind, handled: None, resume, span })), resume);
    }

    fn suspend(&mut self, kind: SuspendKind, span: Span) -> Expr {
        let resume = self.new_block();
        let value = self.param(resume, "output", span);
        self.body.blocks[resume].catch = self.catch(false);
        let handled = self.handled().map(|mut code| {
            let tokens = &code.tokens;
            code.tokens = quote!(__dunder::being_handled(#tokens));
            code
        });
        self.end(Terminator::Suspend(Box::new(Suspend { kind, handled, resume, span })), resume);
        self.path(value, span)
    }

    /// The type that `?` decides by.
    fn returns(&self) -> Type {
        without_impl(&self.protocol.returns)
    }

    fn let_(&mut self, head: TokenStream, init: Option<Code>, diverge: Option<Code>, locals: Vec<LocalId>) {
        self.push(Instr::Let(Box::new(Let { head, init, diverge, locals })));
    }

    /// Moves a value into a temporary of its own.
    fn spill_to_temp(&mut self, expr: &Expr) -> Expr {
        let mut expr = expr.clone();
        self.name_temporaries(&mut expr);
        let code = self.code(&expr);
        let temp = self.temp("operand", expr.span());
        let ident = self.ident(temp).clone();
        self.let_(quote!(let mut #ident), Some(code), None, vec![temp]);
        self.path(temp, expr.span())
    }
}

/// Collects what a pattern binds.
struct Bindings(Vec<(Ident, bool)>);

impl<'ast> Visit<'ast> for Bindings {
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        if binds(pat) && !self.0.iter().any(|(ident, _)| *ident == pat.ident) {
            self.0.push((pat.ident.clone(), pat.mutability.is_some() && pat.by_ref.is_none()));
        }
        visit::visit_pat_ident(self, pat);
    }

    fn visit_expr(&mut self, _: &'ast Expr) {}
}

fn tokens_of(tokens: impl ToTokens) -> TokenStream {
    tokens.into_token_stream()
}
