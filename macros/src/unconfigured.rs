//! `#[cfg]` inside of a body. A macro cannot evaluate a predicate, but it can let the compiler choose between two calls of itself:
//!
//! ```text
//!   async fn f() {                      #[cfg(unix)]
//!       #[cfg(unix)]                    ::dunder::__configured! { coroutine () [(unix) true] async fn f() { … } }
//!       let x = 1;              ⇒       #[cfg(not(unix))]
//!       …                               ::dunder::__configured! { coroutine () [(unix) false] async fn f() { … } }
//!   }
//! ```
//!
//! One predicate is asked for at a time, and the one call that is left over is expanded with what is known by then; so a body
//! that asks `n` different ones is copied `2n` times, and a body without any never gets here. Code that is passed through to
//! the compiler is asked for as well: its bindings have been given other names.
//!
//! AFTER THIS STAGE (a part of normalizing): no `#[cfg]` is left but on items.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::{Pair, Punctuated};
use syn::{Attribute, Block, Expr, FnArg, LitBool, Meta, Pat, Signature, Stmt};

use crate::diagnostics::Errors;
use crate::expand::{self, Role};
use crate::parse::{Function, Options, repair};
use crate::signature::Kind;

/// What is known of predicates, and the first that is not.
#[derive(Default)]
pub(crate) struct Configuration {
    known: Vec<(TokenStream, bool)>,
    asked: Option<TokenStream>,
}

impl Configuration {
    /// The predicate that has to be known before the body is.
    pub(crate) fn asked(&mut self) -> Option<TokenStream> {
        self.asked.take()
    }

    /// Takes the attribute off what stays; whether it does.
    fn keeps(&mut self, attrs: &mut Vec<Attribute>) -> bool {
        let mut keeps = true;
        attrs.retain(|attr| {
            let Meta::List(list) = &attr.meta else { return true };
            if !list.path.is_ident("cfg") {
                return true;
            }
            let (predicate, holds) = positive(list.tokens.clone());
            let text = predicate.to_string();
            match self.known.iter().find(|(known, _)| known.to_string() == text) {
                Some((_, value)) => keeps &= *value == holds,
                None => _ = self.asked.get_or_insert(predicate),
            }
            false
        });
        keeps
    }

    /// Removes the statements that are configured out.
    pub(crate) fn block(&mut self, block: &mut Block) {
        block.stmts.retain_mut(|stmt| match stmt {
            Stmt::Local(local) => self.keeps(&mut local.attrs),
            Stmt::Macro(mac) => self.keeps(&mut mac.attrs),
            Stmt::Expr(expr, _) => self.keeps_expr(expr),
            // The compiler sees to items: they stay as they are.
            Stmt::Item(_) => true,
        });
    }

    /// Removes the parts of an expression that are configured out.
    pub(crate) fn expr(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Match(e) => e.arms.retain_mut(|arm| self.keeps(&mut arm.attrs)),
            Expr::Struct(e) => retain(&mut e.fields, |field| self.keeps(&mut field.attrs)),
            Expr::Array(e) => retain(&mut e.elems, |e| self.keeps_expr(e)),
            Expr::Tuple(e) => retain(&mut e.elems, |e| self.keeps_expr(e)),
            Expr::Call(e) => retain(&mut e.args, |e| self.keeps_expr(e)),
            Expr::MethodCall(e) => retain(&mut e.args, |e| self.keeps_expr(e)),
            Expr::Closure(e) => retain(&mut e.inputs, |pat| match pat {
                Pat::Type(pat) => self.keeps(&mut pat.attrs),
                Pat::Ident(pat) => self.keeps(&mut pat.attrs),
                Pat::Wild(pat) => self.keeps(&mut pat.attrs),
                _ => true,
            }),
            _ => {}
        }
    }

    /// Removes the fields of a pattern that are configured out.
    pub(crate) fn pat(&mut self, pat: &mut Pat) {
        if let Pat::Struct(pat) = pat {
            retain(&mut pat.fields, |field| self.keeps(&mut field.attrs));
        }
    }

    /// Removes the parameters that are configured out.
    pub(crate) fn signature(&mut self, sig: &mut Signature) {
        retain(&mut sig.inputs, |input| match input {
            FnArg::Receiver(receiver) => self.keeps(&mut receiver.attrs),
            FnArg::Typed(typed) => self.keeps(&mut typed.attrs),
        });
    }

    fn keeps_expr(&mut self, expr: &mut Expr) -> bool {
        attrs(expr).is_none_or(|attrs| self.keeps(attrs))
    }
}

/// A predicate without its `not`s, and whether there was an even number of them.
fn positive(predicate: TokenStream) -> (TokenStream, bool) {
    let tokens: Vec<TokenTree> = predicate.clone().into_iter().collect();
    match &tokens[..] {
        [TokenTree::Ident(not), TokenTree::Group(inner)] if not == "not" => {
            let inner = inner.stream().into_iter().collect::<Vec<_>>();
            let end = match inner.last() {
                Some(TokenTree::Punct(comma)) if comma.as_char() == ',' => inner.len() - 1,
                _ => inner.len(),
            };
            let (inner, holds) = positive(inner[..end].iter().cloned().collect());
            (inner, !holds)
        }
        _ => (predicate, true),
    }
}

fn retain<T, P: Default>(list: &mut Punctuated<T, P>, mut keeps: impl FnMut(&mut T) -> bool) {
    let pairs = std::mem::take(list).into_pairs();
    list.extend(pairs.filter_map(|pair| {
        let (mut value, punct) = pair.into_tuple();
        keeps(&mut value).then(|| Pair::new(value, punct))
    }));
}

/// The attributes in front of an expression. With syn, they are its leftmost operand's.
fn attrs(expr: &mut Expr) -> Option<&mut Vec<Attribute>> {
    macro_rules! attrs_of {
        ($($variant:ident)*) => {
            match expr {
                Expr::Assign(e) => attrs(&mut e.left),
                Expr::Binary(e) => attrs(&mut e.left),
                Expr::Cast(e) => attrs(&mut e.expr),
                $(Expr::$variant(e) => Some(&mut e.attrs),)*
                _ => None,
            }
        };
    }
    attrs_of!(
        Array Async Await Block Break Call Closure Const Continue Field ForLoop Group If Index Infer Let Lit Loop Macro Match
        MethodCall Paren Path Range RawAddr Reference Repeat Return Struct Try TryBlock Tuple Unary Unsafe While Yield
    )
}

/// The two calls for a function.
pub(crate) fn function(
    role: Role,
    options: &Options,
    configuration: &Configuration,
    predicate: &TokenStream,
    function: &Function,
) -> TokenStream {
    let kind = match role {
        Role::Coroutine => quote!(coroutine),
        Role::Generator => quote!(generator),
    };
    let body = function.block.iter().flat_map(|block| &block.stmts).map(ToTokens::to_token_stream).collect();
    let function = function.with(&function.sig, body);
    let source = &options.source;
    calls(&quote!(#kind (#source)), configuration, predicate, |call| call, &function)
}

/// The two calls for an anonymous body; one is the value of a block.
pub(crate) fn expression(
    kind: Kind,
    configuration: &Configuration,
    predicate: &TokenStream,
    body: &TokenStream,
) -> TokenStream {
    let kind = if kind == Kind::Generator { quote!(gen_) } else { quote!(async_) };
    let calls = calls(&quote!(#kind ()), configuration, predicate, |call| quote!({ #call }), body);
    quote!({ #calls })
}

fn calls(
    kind: &TokenStream,
    configuration: &Configuration,
    predicate: &TokenStream,
    place: impl Fn(TokenStream) -> TokenStream,
    body: &TokenStream,
) -> TokenStream {
    let known: TokenStream =
        configuration.known.iter().map(|(predicate, value)| quote!((#predicate) #value)).collect();
    let call =
        |value: bool| place(quote!(::dunder::__configured! { #kind [#known (#predicate) #value] #body }));
    let (holds, fails) = (call(true), call(false));
    quote!(#[cfg(#predicate)] #holds #[cfg(not(#predicate))] #fails)
}

/// What a call is given.
struct Call {
    kind: Ident,
    options: TokenStream,
    configuration: Configuration,
    body: TokenStream,
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let kind = input.parse()?;
        let (options, known);
        syn::parenthesized!(options in input);
        syn::bracketed!(known in input);
        let mut configuration = Configuration::default();
        while !known.is_empty() {
            let predicate;
            syn::parenthesized!(predicate in known);
            configuration.known.push((predicate.parse()?, known.parse::<LitBool>()?.value));
        }
        Ok(Call { kind, options: options.parse()?, configuration, body: input.parse()? })
    }
}

/// Expands such a call.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    repair::finished(match syn::parse2::<Call>(tokens) {
        Ok(call) => called(call),
        Err(error) => error.into_compile_error(),
    })
}

fn called(call: Call) -> TokenStream {
    let mut errors = Errors::default();
    // What was repaired has been taken out again.
    let body = repair::with_operands(call.body, &mut errors);
    let role = match call.kind.to_string().as_str() {
        "gen_" => return expand::body(Kind::Generator, call.configuration, body, errors),
        "async_" => return expand::body(Kind::Coroutine, call.configuration, body, errors),
        "generator" => Role::Generator,
        _ => Role::Coroutine,
    };
    let options = Options::parse(call.options, &mut errors);
    match repair::parsed(body, &mut errors, |tokens, _| syn::parse2::<Function>(tokens)) {
        Ok(function) => expand::configured(role, options, call.configuration, function, errors),
        Err(error) => {
            errors.syn(error);
            errors.into_tokens()
        }
    }
}
