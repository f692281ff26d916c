//! The constructs of the language, as syn's syntax tree holds them after parsing.
//!
//! Both spellings end up in one form (see `parse::normalize`). It is made of syn's own nodes, marked by names that nobody
//! else has, so that every visitor finds its way through it:
//!
//! ```text
//!   e.await                             Expr::Await
//!   yield e                             Expr::Yield
//!   yield from e                        Expr::Yield(FROM = e)
//!   raise e from c                      Expr::Call(RAISE, e, c)
//!   try { … } except e: T { … }         Expr::Match(Expr::Call(TRY, { … })), arms  e: T => { … },
//!     else { … } finally { … }              __dunder::otherwise => { … }, __dunder::finally => { … }
//!   pinned! { … }                       Expr::Call(PINNED, { … })
//!   async for p in e { … }              #[ASYNC] Expr::ForLoop
//!     else { … }                            Expr::Match(Expr::Call(FOR, the loop)), arm  __dunder::otherwise => { … }
//! ```
//!
//! A `with` is a block with a `try` in it by then, `#[WITH] { … }` or `#[ASYNC_WITH] { … }`.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Arm, Block, Expr, ExprCall, ExprForLoop, ExprMatch, Macro, Pat, Type};

/// Marks a delegation.
pub(crate) const FROM: &str = "__dunder_from";

/// Marks a `raise`.
pub(crate) const RAISE: &str = "__dunder_raise";

/// Marks an exception that comes out of something the body called: it is raised as it is.
pub(crate) const PROPAGATE: &str = "__dunder_propagate";

/// Marks the value of a `with` whose context manager has suppressed an exception.
pub(crate) const SUPPRESSED: &str = "__dunder_suppressed";

/// Marks the body of a `try`.
pub(crate) const TRY: &str = "__dunder_try";

/// Marks a loop that has an `else`.
pub(crate) const FOR: &str = "__dunder_for";

/// Marks a pinned region.
pub(crate) const PINNED: &str = "__dunder_pinned";

/// Marks the block that a `with` has become.
pub(crate) const WITH: &str = "__dunder_with";

/// Marks the block that an `async with` has become.
pub(crate) const ASYNC_WITH: &str = "__dunder_async_with";

/// Marks an `async for`.
pub(crate) const ASYNC: &str = "__dunder_async";

/// A place where a body is suspended.
pub(crate) enum Suspension<'a> {
    /// `e.await`
    Await(&'a Expr),
    /// `yield e`
    Yield(Option<&'a Expr>),
    /// `yield from e`
    Delegate(&'a Expr),
    /// `pinned! { … }`: whatever suspends in it.
    Region(&'a Block),
}

/// Whether an expression is itself a suspension, and which.
pub(crate) fn suspension(expr: &Expr) -> Option<Suspension<'_>> {
    match expr {
        Expr::Await(e) => Some(Suspension::Await(&e.base)),
        Expr::Yield(e) => Some(match e.expr.as_deref() {
            Some(Expr::Assign(assign)) if is_ident(&assign.left, FROM) => Suspension::Delegate(&assign.right),
            operand => Suspension::Yield(operand),
        }),
        _ => marked(expr, PINNED).and_then(block).map(Suspension::Region),
    }
}

/// A `raise`.
pub(crate) enum Raise<'a> {
    /// `raise`: what is being handled, again.
    Again,
    /// `raise e`, `raise e from cause`
    New(&'a Expr, Option<&'a Expr>),
    /// What a call has given back as an error.
    Propagated(&'a Expr),
}

/// Whether an expression is a `raise`.
pub(crate) fn raise(expr: &Expr) -> Option<Raise<'_>> {
    let Expr::Call(call) = expr else { return None };
    if is_ident(&call.func, PROPAGATE) {
        return call.args.first().map(Raise::Propagated);
    }
    if !is_ident(&call.func, RAISE) {
        return None;
    }
    let mut args = call.args.iter();
    Some(match args.next() {
        None => Raise::Again,
        Some(exception) => Raise::New(exception, args.next()),
    })
}

/// The exception that a context manager has suppressed, if this is the value of its `with`.
pub(crate) fn suppressed(expr: &Expr) -> Option<&Expr> {
    marked(expr, SUPPRESSED)
}

/// Whether a handler has the value of a `with` whose context manager has suppressed an exception.
pub(crate) fn suppresses(handler: &Block) -> bool {
    matches!(handler.stmts.last(), Some(syn::Stmt::Expr(expr, None)) if suppressed(expr).is_some())
}

/// A `try`.
pub(crate) struct Try<'a> {
    pub(crate) body: &'a Block,
    pub(crate) handlers: Vec<Handler<'a>>,
    pub(crate) otherwise: Option<&'a Block>,
    pub(crate) finally: Option<&'a Block>,
}

impl<'a> Try<'a> {
    /// All blocks before the `finally`.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &'a Block> {
        let handlers = self.handlers.iter().map(|handler| handler.body);
        std::iter::once(self.body).chain(handlers).chain(self.otherwise)
    }
}

/// An `except`.
pub(crate) struct Handler<'a> {
    /// A name or `_`.
    pub(crate) pat: &'a Pat,
    /// What it catches: `e: T`, `e: (A | B)`; everything that is an `Exception` if there is none.
    pub(crate) types: Vec<&'a Type>,
    pub(crate) body: &'a Block,
}

impl Handler<'_> {
    /// Whether it catches what dropping a suspended object raises in it.
    pub(crate) fn catches_exit(&self) -> bool {
        self.types.iter().any(|ty| match ty {
            Type::Path(path) => {
                path.path.segments.last().is_some_and(|segment| {
                    segment.ident == "BaseException" || segment.ident == "GeneratorExit"
                })
            }
            _ => false,
        })
    }
}

/// Whether an expression is a `try`.
pub(crate) fn try_(expr: &Expr) -> Option<Try<'_>> {
    let Expr::Match(e) = expr else { return None };
    let mut found = Try {
        body: marked(&e.expr, TRY).and_then(block)?,
        handlers: Vec::new(),
        otherwise: None,
        finally: None,
    };
    for arm in &e.arms {
        let body = block(&arm.body)?;
        match &arm.pat {
            Pat::Path(path) if is_last(path, "otherwise") => found.otherwise = Some(body),
            Pat::Path(path) if is_last(path, "finally") => found.finally = Some(body),
            Pat::Type(typed) => {
                let types = match &*typed.ty {
                    Type::Tuple(several) => several.elems.iter().collect(),
                    one => vec![one],
                };
                found.handlers.push(Handler { pat: &typed.pat, types, body });
            }
            pat => found.handlers.push(Handler { pat, types: Vec::new(), body }),
        }
    }
    Some(found)
}

/// Whether an expression is an `async for`, and its `else`.
pub(crate) fn async_for(expr: &Expr) -> Option<(&ExprForLoop, Option<&Block>)> {
    match expr {
        Expr::ForLoop(e) if is_async(e) => Some((e, None)),
        Expr::Match(e) => match marked(&e.expr, FOR)? {
            Expr::ForLoop(inner) => Some((inner, e.arms.first().and_then(|arm: &Arm| block(&arm.body)))),
            _ => None,
        },
        _ => None,
    }
}

/// Whether an expression is what a `with` has become; the name of the construct, and where it stands.
pub(crate) fn with(expr: &Expr) -> Option<(&'static str, Span)> {
    let Expr::Block(e) = expr else { return None };
    e.attrs.iter().find_map(|attr| {
        let path = attr.path();
        let name = match () {
            () if path.is_ident(WITH) => "with",
            () if path.is_ident(ASYNC_WITH) => "async with",
            () => return None,
        };
        Some((name, path.span()))
    })
}

fn is_async(e: &ExprForLoop) -> bool {
    e.attrs.iter().any(|attr| attr.path().is_ident(ASYNC))
}

/// Whether a `match` is no `match` of the user's.
pub(crate) fn is_construct(e: &ExprMatch) -> bool {
    marked(&e.expr, TRY).is_some() || marked(&e.expr, FOR).is_some()
}

/// The argument of a call of a marker.
fn marked<'a>(expr: &'a Expr, marker: &str) -> Option<&'a Expr> {
    match expr {
        Expr::Call(ExprCall { func, args, .. }) if is_ident(func, marker) => args.first(),
        _ => None,
    }
}

fn block(expr: &Expr) -> Option<&Block> {
    match expr {
        Expr::Block(e) => Some(&e.block),
        _ => None,
    }
}

fn is_last(path: &syn::PatPath, name: &str) -> bool {
    path.path.segments.len() == 2 && path.path.segments.last().is_some_and(|segment| segment.ident == name)
}

/// Whether an expression is this bare name.
pub(crate) fn is_ident(expr: &Expr, name: &str) -> bool {
    matches!(expr, Expr::Path(path) if path.qself.is_none() && path.path.is_ident(name))
}

/// Whether an expression contains a suspension of this body (not of a nested closure, function or `async` block).
pub(crate) fn suspends(expr: &Expr) -> bool {
    let mut finder = Finder { found: None };
    finder.visit_expr(expr);
    finder.found.is_some()
}

/// Whether a statement contains a suspension of this body.
pub(crate) fn stmt_suspends(stmt: &syn::Stmt) -> bool {
    let mut finder = Finder { found: None };
    finder.visit_stmt(stmt);
    finder.found.is_some()
}

struct Finder {
    found: Option<Span>,
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Await(_) | Expr::Yield(_) => self.found = Some(expr.span()),
            Expr::Call(_) if marked(expr, PINNED).is_some() => self.found = Some(expr.span()),
            Expr::Match(e) if is_construct(e) => self.found = Some(e.match_token.span()),
            Expr::ForLoop(e) if is_async(e) => self.found = Some(e.for_token.span()),
            Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) => {}
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        if is_body(mac) {
            return;
        }
        if let Some(span) = tokens_suspend(mac.tokens.clone()) {
            self.found = Some(span);
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether a macro is a body of its own (`async_!`, `gen_!`): the suspensions in it are not ours.
pub(crate) fn is_body(mac: &Macro) -> bool {
    mac.path.segments.last().is_some_and(|segment| segment.ident == "async_" || segment.ident == "gen_")
}

/// The first suspension among a macro's tokens.
pub(crate) fn tokens_suspend(tokens: TokenStream) -> Option<Span> {
    let mut previous_dot = false;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Group(group) => {
                if let Some(span) = tokens_suspend(group.stream()) {
                    return Some(span);
                }
            }
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                if (name == "await" && previous_dot)
                    || matches!(
                        name.as_str(),
                        "yield" | "yield_" | "yield_from" | FROM | TRY | FOR | ASYNC | PINNED
                    )
                    || (matches!(name.as_str(), "try_" | "with_" | "async_with" | "async_for" | "pinned")
                        && matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == '!'))
                {
                    return Some(ident.span());
                }
            }
            _ => {}
        }
        previous_dot = matches!(&token, TokenTree::Punct(p) if p.as_char() == '.');
    }
    None
}

/// The first `raise!` among a macro's tokens.
pub(crate) fn tokens_raise(tokens: TokenStream) -> Option<Span> {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Group(group) => {
                if let Some(span) = tokens_raise(group.stream()) {
                    return Some(span);
                }
            }
            TokenTree::Ident(ident)
                if ident == "raise"
                    && matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == '!') =>
            {
                return Some(ident.span());
            }
            _ => {}
        }
    }
    None
}

/// Whether a token that is wanted stands among some tokens, at any depth.
pub(crate) fn contains(tokens: TokenStream, wanted: &dyn Fn(&TokenTree) -> bool) -> bool {
    tokens.into_iter().any(|token| match &token {
        TokenTree::Group(group) => contains(group.stream(), wanted),
        token => wanted(token),
    })
}

/// The identifiers among tokens.
pub(crate) fn idents(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => drop(found.insert(ident.to_string())),
            TokenTree::Group(group) => idents(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// `None`, however it is written.
pub(crate) fn is_none(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(e) if e.path.segments.last().is_some_and(|segment| segment.ident == "None"))
}

/// Whether there is a way out of a body among a macro's tokens: `return`, `?`, a jump, a `raise`.
pub(crate) fn tokens_leave(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => tokens_leave(group.stream()),
        TokenTree::Ident(ident) => {
            matches!(ident.to_string().as_str(), "return" | "break" | "continue" | RAISE | PROPAGATE)
        }
        TokenTree::Punct(punct) => punct.as_char() == '?',
        TokenTree::Literal(_) => false,
    })
}

/// Whether a block visibly does not come to its end.
pub(crate) fn ends_in_jump(stmts: &[syn::Stmt]) -> bool {
    match stmts.last() {
        Some(syn::Stmt::Expr(Expr::Return(_) | Expr::Break(_) | Expr::Continue(_), _)) => true,
        Some(syn::Stmt::Expr(expr, _)) => raise(expr).is_some(),
        _ => false,
    }
}

/// Whether there is a pinned region in a body.
pub(crate) fn has_region(block: &Block) -> bool {
    struct Finder(bool);
    impl<'ast> Visit<'ast> for Finder {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            match expr {
                Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) => {}
                _ => {
                    self.0 |= marked(expr, PINNED).is_some();
                    visit::visit_expr(self, expr);
                }
            }
        }

        fn visit_macro(&mut self, mac: &'ast Macro) {
            let region = |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident == PINNED);
            self.0 |= !is_body(mac) && contains(mac.tokens.clone(), &region);
        }

        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut finder = Finder(false);
    finder.visit_block(block);
    finder.0
}
