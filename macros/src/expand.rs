//! The pipeline, one line a stage.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, Pat, Stmt, parse_quote};

use crate::analysis::{Flow, Regions};
use crate::ast::{self, contains, suspension};
use crate::diagnostics::Errors;
use crate::fingerprint::Fingerprint;
use crate::layout::{self, Layout};
use crate::lower::Argument;
use crate::parse::{Function, Options, repair};
use crate::resolve::Resolver;
use crate::signature::{Kind, Origin, Parameter, Protocol};
use crate::unconfigured::Configuration;
use crate::{
    abilities, captures, checkpoint, codegen, fallback, lower, nested_items, parse, pinned, signature,
    unconfigured, validate,
};

/// Which attribute, or which kind of function in a `dunder!` block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    Coroutine,
    Generator,
}

/// Expands `#[coroutine]` or `#[generator]` on a function.
pub(crate) fn attribute(role: Role, options: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let options = Options::parse(options, &mut errors);
    let function = repair::parsed(item.clone(), &mut errors, |tokens, _| syn::parse2::<Function>(tokens));
    repair::finished(match function {
        Ok(function) => self::function(role, options, function, errors),
        Err(error) => {
            errors.syn(error);
            errors.beside(item)
        }
    })
}

/// Expands one function.
pub(crate) fn function(role: Role, options: Options, function: Function, errors: Errors) -> TokenStream {
    configured(role, options, Configuration::default(), function, errors)
}

/// Expands one function, with what is known of the `#[cfg]`s in it.
pub(crate) fn configured(
    role: Role,
    options: Options,
    mut configuration: Configuration,
    function: Function,
    mut errors: Errors,
) -> TokenStream {
    let mut sig = function.sig.clone();
    configuration.signature(&mut sig);
    let Some(mut block) = function.block.clone() else {
        protocol(role, options, &mut sig, false, &mut errors);
        return errors.beside(function.with(&sig, TokenStream::new()));
    };
    parse::normalize_block(&mut block, &mut configuration, &mut errors);
    if let Some(predicate) = configuration.asked() {
        return unconfigured::function(role, &options, &configuration, &predicate, &function);
    }
    // AFTER THIS POINT: a suspension is an `await` or a `yield` expression; no macros of ours; no `#[cfg]`.
    // What holds a pinned region is iterated over through a `Pin` only, like what may raise.
    let may_raise = may_raise(&block, &sig) || (options.boxed.is_none() && ast::has_region(&block));
    // Only what is stored is told from others.
    let fingerprint = Fingerprint::new();
    let fingerprint =
        if cfg!(feature = "serde") { fingerprint.tokens(quote!(#sig #block)) } else { fingerprint };
    let mut protocol = protocol(role, options, &mut sig, may_raise, &mut errors);
    let mut resolver = Resolver::new(quote!(#sig #block));
    let checkpoint = protocol.abilities.checkpoint.is_some();
    let arguments = arguments(&mut sig, &mut block, checkpoint, &mut resolver, &mut errors);
    resolver.visit_block_mut(&mut block);
    // AFTER THIS POINT: a name stands for one binding; no `self`.
    validate::validate(protocol.kind, &block, &mut errors);
    nested_items::rename(&mut block, &mut resolver, &mut errors);
    if checkpoint {
        checkpoint::remember_arguments(&mut block, &arguments, &mut protocol, &mut resolver, &mut errors);
    }
    // AFTER THIS POINT: suspensions stand only where the body can be suspended.
    if !errors.is_empty() {
        return fallback::function(&function, &sig, &protocol, errors);
    }
    let name = function.sig.ident.to_string();
    let machine = machine(&name, &protocol, fingerprint, &arguments, &block, &mut resolver, &mut errors);
    if !errors.is_empty() {
        return fallback::function(&function, &sig, &protocol, errors);
    }
    let object = if protocol.boxed { quote!(::dunder::__private::boxed({ #machine })) } else { machine };
    let function = function.with(&sig, object);
    // `+ Serialize` asks for a `Checkpoint`, which implies it.
    let implied = checkpoint.then(|| quote!(#[allow(clippy::implied_bounds_in_impls)]));
    errors.beside(quote!(#implied #function))
}

/// Lowers a resolved body.
fn machine(
    name: &str,
    protocol: &Protocol,
    fingerprint: Fingerprint,
    arguments: &[Argument],
    block: &Block,
    resolver: &mut Resolver,
    errors: &mut Errors,
) -> TokenStream {
    if protocol.pinned {
        return pinned::body(name, protocol, arguments, block, resolver, errors);
    }
    let mut undecided = BTreeSet::new();
    let (mut body, facts) = loop {
        let body = lower::lower(protocol, arguments, block, &undecided, resolver, errors);
        let flow = Flow::new(&body);
        let more = flow.undecided(|| layout::heads(&body, &Regions::new(&body, &flow)));
        if more.is_subset(&undecided) || !errors.is_empty() {
            let facts = flow.into_facts();
            break (body, facts);
        }
        undecided.extend(more);
    };
    let lends = body.settle_lending(|block, local| facts.live_in(block).contains(&local));
    // AFTER THIS POINT: it is known which locals an awaited expression borrows.
    let flow = if lends { Flow::new(&body) } else { Flow::with(&body, facts) };
    for &(entry, local, span) in &body.assigned_before {
        if flow.live_in(entry).contains(&local) {
            let name = &body.locals[local].ident;
            errors.span(
                span,
                format!(
                    "D217: `{name}` is given its value in here and used after it, but on some ways out of here it has none: let \
                     the `with` or `try` have the value itself, `let {name} = with … {{ … value }};`"
                ),
            );
        }
    }
    let regions = Regions::new(&body, &flow);
    let layout = Layout::new(&body, &flow, &regions);
    // AFTER THIS POINT: it is known what each state saves and each jump carries.
    abilities::check(protocol, &body, &layout, errors);
    codegen::machine(name, protocol, fingerprint, &body, &flow, &regions, &layout)
}

fn protocol(
    role: Role,
    options: Options,
    sig: &mut syn::Signature,
    may_raise: bool,
    errors: &mut Errors,
) -> Protocol {
    match role {
        Role::Coroutine => signature::coroutine(sig, options, errors),
        Role::Generator => {
            if let Some(ty) = options.yields.as_ref().or(options.sends.as_ref()) {
                errors.at(
                    ty,
                    "D008: the signature of a generator says what it yields and is sent: `-> impl Generator<…>`",
                );
            }
            signature::generator(sig, may_raise, &options, errors)
        }
    }
}

/// Whether a generator may raise of itself: it raises, delegates, or uses `?` without returning a `Result` or `Option`.
fn may_raise(block: &Block, sig: &syn::Signature) -> bool {
    struct Finder {
        /// It raises or delegates.
        raises: bool,
        questions: bool,
    }
    impl<'ast> syn::visit::Visit<'ast> for Finder {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            match expr {
                Expr::Closure(_) | Expr::Async(_) => return,
                _ if ast::raise(expr).is_some() => self.raises = true,
                Expr::Try(_) => self.questions = true,
                _ => {
                    self.raises |=
                        matches!(suspension(expr), Some(ast::Suspension::Delegate(d)) if !is_listed(d));
                }
            }
            syn::visit::visit_expr(self, expr);
        }

        fn visit_macro(&mut self, mac: &'ast syn::Macro) {
            if ast::is_body(mac) {
                return;
            }
            self.questions |= contains(
                mac.tokens.clone(),
                &|token| matches!(token, TokenTree::Punct(p) if p.as_char() == '?'),
            );
            self.raises |= contains(
                mac.tokens.clone(),
                &|token| matches!(token, TokenTree::Ident(ident) if ident == ast::FROM || ident == ast::RAISE),
            );
        }

        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut finder = Finder { raises: false, questions: false };
    syn::visit::Visit::visit_block(&mut finder, block);
    // Where the return type is a `Result`, `?` returns; what it is called is all that can be seen here.
    let fallible = contains(
        sig.output.to_token_stream(),
        &|token| matches!(token, TokenTree::Ident(ident) if ident.to_string().ends_with("Result") || ident == "Option"),
    );
    finder.raises || (finder.questions && !fallible)
}

/// Whether a delegate is certainly an iterator of the standard library's, which raises nothing.
fn is_listed(delegate: &Expr) -> bool {
    match delegate {
        Expr::Array(_) | Expr::Repeat(_) | Expr::Range(_) => true,
        Expr::Macro(e) => e.mac.path.is_ident("vec"),
        Expr::Paren(e) => is_listed(&e.expr),
        Expr::Group(e) => is_listed(&e.expr),
        _ => false,
    }
}

/// The machine's first locals. Patterns among the arguments become `let`s at the front of the body.
pub(crate) fn arguments(
    sig: &mut syn::Signature,
    block: &mut Block,
    checkpoint: bool,
    resolver: &mut Resolver,
    errors: &mut Errors,
) -> Vec<Argument> {
    let given = signature::arguments(sig, checkpoint, |base, span| resolver.fresh(base, span), errors);
    let mut arguments = Vec::new();
    let mut lets: Vec<Stmt> = Vec::new();
    for Parameter { ident, mutable, pat, origin, shared } in given {
        let is_receiver = ident == "self";
        let ident = if is_receiver {
            let this = resolver.fresh("this", ident.span());
            resolver.alias("self", &this);
            this
        } else {
            // The name of an argument that had a pattern is fresh: nothing in the body means it.
            if pat.is_none() {
                resolver.declare_pat(&mut parse_quote!(#ident));
            }
            ident
        };
        lets.extend(pat.map(|pat| -> Stmt { parse_quote!(let #pat = #ident;) }));
        arguments.push(Argument { ident, mutable, is_receiver, origin, shared });
    }
    block.stmts.splice(0..0, lets);
    arguments
}

/// Whether a body certainly returns `()`, or does not return: then rustc need not find out what nothing tells.
fn has_no_value(block: &Block) -> bool {
    struct Values(bool);
    impl<'ast> syn::visit::Visit<'ast> for Values {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            match expr {
                Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) => {}
                Expr::Return(e) if e.expr.as_ref().is_some_and(|e| !repair::is_nothing(e)) => self.0 = true,
                _ => syn::visit::visit_expr(self, expr),
            }
        }

        fn visit_macro(&mut self, mac: &'ast syn::Macro) {
            self.0 |= !ast::is_body(mac)
                && contains(
                    mac.tokens.clone(),
                    &|token| matches!(token, TokenTree::Ident(ident) if ident == "return"),
                );
        }

        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    fn ends_without(block: &Block) -> bool {
        match block.stmts.last() {
            Some(Stmt::Expr(expr, None)) => match expr {
                Expr::While(_) | Expr::ForLoop(_) | Expr::Assign(_) => true,
                Expr::If(e) => match &e.else_branch {
                    None => true,
                    Some((_, otherwise)) => match &**otherwise {
                        Expr::Block(otherwise) => {
                            ends_without(&e.then_branch) && ends_without(&otherwise.block)
                        }
                        _ => false,
                    },
                },
                Expr::Loop(e) => !contains(
                    e.body.to_token_stream(),
                    &|token| matches!(token, TokenTree::Ident(ident) if ident == "break"),
                ),
                _ => ast::raise(expr).is_some() || repair::is_nothing(expr),
            },
            Some(Stmt::Macro(e)) => e.semi_token.is_some(),
            _ => true,
        }
    }
    let mut values = Values(false);
    syn::visit::Visit::visit_block(&mut values, block);
    !values.0 && ends_without(block)
}

/// Expands `async_! { … }` or `gen_! { … }`.
pub(crate) fn block(kind: Kind, tokens: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let tokens = repair::rewritten(tokens, &mut errors);
    repair::finished(body(kind, Configuration::default(), tokens, errors))
}

/// Expands an anonymous body that syn can read, with what is known of the `#[cfg]`s in it.
pub(crate) fn body(
    kind: Kind,
    mut configuration: Configuration,
    tokens: TokenStream,
    mut errors: Errors,
) -> TokenStream {
    let original = repair::parsed(quote!({ #tokens }), &mut errors, |tokens, _| syn::parse2::<Block>(tokens));
    let original = match original {
        Ok(block) => block,
        Err(error) => {
            errors.syn(error);
            return fallback::expression(kind, Err(tokens), errors);
        }
    };
    let mut block = original.clone();
    parse::normalize_block(&mut block, &mut configuration, &mut errors);
    let captures = captures::of(&block, &mut configuration);
    if let Some(predicate) = configuration.asked() {
        let calls = unconfigured::expression(kind, &configuration, &predicate, &tokens);
        return if errors.is_empty() {
            calls
        } else {
            let refused = errors.into_tokens();
            quote!({ #refused #calls })
        };
    }
    let mut protocol = signature::anonymous(kind);
    if has_no_value(&block) {
        protocol.returns = parse_quote!(());
    }
    let mut resolver = Resolver::new(quote!(#block));
    let mut arguments = Vec::new();
    for name in captures {
        let is_receiver = name == "self";
        let ident = if is_receiver {
            let this = resolver.fresh("this", Span::call_site());
            resolver.alias("self", &this);
            this
        } else {
            let mut pat: Pat = parse_quote!(#name);
            resolver.declare_pat(&mut pat);
            name
        };
        arguments.push(Argument {
            ident,
            mutable: false,
            is_receiver,
            origin: Origin::Stored,
            shared: false,
        });
    }
    resolver.visit_block_mut(&mut block);
    validate::validate(protocol.kind, &block, &mut errors);
    nested_items::rename(&mut block, &mut resolver, &mut errors);
    if !errors.is_empty() {
        return fallback::expression(kind, Ok(original), errors);
    }
    let name = if kind == Kind::Generator { "gen_!" } else { "async_!" };
    let machine =
        machine(name, &protocol, Fingerprint::new(), &arguments, &block, &mut resolver, &mut errors);
    // There is no place behind a value for the errors of what was repaired: the compiler tells them.
    if errors.is_empty() { quote!({ #machine }) } else { fallback::expression(kind, Ok(original), errors) }
}
