//! What a function's signature says about the body, and the signature that the expansion has instead.
//!
//! ```text
//!   async fn f(x: &str) -> T                          ⇒  fn f(x: &str) -> impl Coroutine<Return = T>
//!   fn g() -> impl Generator<Yield = Y>               ⇒  fn g() -> impl Generator<Yield = Y, Send = (), Return = ()> + Iterator<Item = Y>
//!   async fn a() -> impl AsyncGenerator<Yield = Y>    ⇒  fn a() -> impl AsyncGenerator<Yield = Y, Send = ()> + Stream<Item = Result<Y, Exception>>
//! ```

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{
    AngleBracketedGenericArguments, AssocType, FnArg, GenericArgument, Ident, Pat, PathArguments,
    ReceiverKind, ReturnType, Signature, Type, TypeImplTrait, TypeParamBound, parse_quote,
    parse_quote_spanned,
};

use crate::diagnostics::Errors;
use crate::parse::{Abilities, Options};

/// What kind of body it is; decides which suspensions may stand in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// A coroutine of the event loop: it awaits.
    Coroutine,
    /// A coroutine of a user's own scheduler: it awaits and may yield.
    Scheduled,
    /// A generator: it yields.
    Generator,
    /// An async generator: it awaits and yields.
    AsyncGenerator,
}

/// What passes in and out of a body.
pub(crate) struct Protocol {
    pub(crate) kind: Kind,
    pub(crate) yields: Type,
    pub(crate) sends: Type,
    pub(crate) returns: Type,
    /// A generator whose `next` cannot raise: it is an `Iterator` too.
    pub(crate) iterates: bool,
    /// The body is carried as a whole: see [`pinned`](crate::pinned).
    pub(crate) pinned: bool,
    /// The object is in a box.
    pub(crate) boxed: bool,
    /// The name of the function: where a body raises in which nothing has run.
    pub(crate) span: Span,
    /// What the object can do beyond running.
    pub(crate) abilities: Abilities,
    /// How the arguments that nested calls were made with are made again, by the name of what was handed on.
    pub(crate) remembered: BTreeMap<String, TokenStream>,
}

impl Protocol {
    /// The marker type of the machine's kind.
    pub(crate) fn kind_type(&self) -> TokenStream {
        let sends = without_impl(&self.sends);
        let unit = is_unit(&self.sends);
        match self.kind {
            Kind::Generator if self.iterates => quote!(__dunder::Iterating),
            Kind::Generator if unit => quote!(__dunder::Yielding),
            Kind::Generator => quote!(__dunder::Receiving<#sends>),
            Kind::AsyncGenerator if unit => quote!(__dunder::Streaming),
            Kind::AsyncGenerator => quote!(__dunder::Emitting<#sends>),
            Kind::Coroutine | Kind::Scheduled if unit => quote!(__dunder::Awaiting),
            Kind::Coroutine | Kind::Scheduled => quote!(__dunder::Scheduled<#sends>),
        }
    }
}

impl Protocol {
    /// What the body yields and returns, as types that can stand in an expression.
    pub(crate) fn step_types(&self) -> (Type, Type) {
        let (yields, returns) = (without_impl(&self.yields), without_impl(&self.returns));
        match self.kind {
            Kind::AsyncGenerator => (parse_quote!(__dunder::Poll<#yields>), returns),
            _ => (yields, returns),
        }
    }
}

/// The protocol of an anonymous body: what it yields and returns is inferred.
pub(crate) fn anonymous(kind: Kind) -> Protocol {
    let infer: Type = parse_quote!(_);
    let yields = if kind == Kind::Coroutine { suspended() } else { infer.clone() };
    Protocol {
        kind,
        yields,
        sends: parse_quote!(()),
        returns: infer,
        iterates: false,
        pinned: false,
        boxed: false,
        span: Span::call_site(),
        abilities: Abilities::default(),
        remembered: BTreeMap::new(),
    }
}

fn suspended() -> Type {
    parse_quote!(::dunder::__private::Suspended)
}

/// Reads the protocol of a coroutine off its signature and rewrites that.
pub(crate) fn coroutine(sig: &mut Signature, options: Options, errors: &mut Errors) -> Protocol {
    check_qualifiers(sig, errors);
    if sig.asyncness.take().is_none() {
        errors.at(
            sig.fn_token,
            "D001: a coroutine is an `async fn`: write `#[dunder::coroutine] async fn …` (a plain `fn` that yields is a `#[generator]`)",
        );
    }
    let returns = match &sig.output {
        ReturnType::Default => parse_quote!(()),
        ReturnType::Type(_, ty) => (**ty).clone(),
    };
    let span = match &sig.output {
        ReturnType::Default => sig.ident.span(),
        ReturnType::Type(_, ty) => ty.span(),
    };
    if let Some(at) = options.boxed {
        errors.span(at, "D017: `boxed` is for generators; a coroutine in a box is `coroutine.boxed()`");
    }
    let own = options.yields.is_some() || options.sends.is_some();
    let kind = if own { Kind::Scheduled } else { Kind::Coroutine };
    let yields = options.yields.unwrap_or_else(suspended);
    let sends = options.sends.unwrap_or_else(|| parse_quote!(()));
    let parameters = if own { quote!(#yields, #sends,) } else { TokenStream::new() };
    sig.output = parse_quote_spanned! {span.resolved_at(Span::mixed_site())=>
        -> impl ::dunder::__private::Coroutine<#parameters Return = #returns> + ::dunder::__private::core::fmt::Debug
    };
    let pinned = options.pinned.is_some();
    let abilities = available(options.abilities, pinned, errors);
    if let Some(at) = abilities.checkpoint
        && kind == Kind::Coroutine
    {
        errors.span(
            at,
            "D010: a coroutine of the event loop cannot be stored: where it is suspended, it waits for something that cannot be; \
             a coroutine of a scheduler of your own can: `#[dunder::coroutine(checkpoint, yields = …, sends = …)]`",
        );
    }
    if let Some(opaque) = opaque(&mut sig.output) {
        bind_abilities(opaque, abilities);
    }
    let span = sig.ident.span();
    let remembered = BTreeMap::new();
    Protocol {
        kind,
        yields,
        sends,
        returns,
        iterates: false,
        pinned,
        boxed: false,
        span,
        abilities,
        remembered,
    }
}

/// Reads the protocol of a generator, or of an async one, off its signature and completes that.
///
/// `may_raise`: the body has a construct that raises of itself.
pub(crate) fn generator(
    sig: &mut Signature,
    may_raise: bool,
    options: &Options,
    errors: &mut Errors,
) -> Protocol {
    check_qualifiers(sig, errors);
    let unit: Type = parse_quote!(());
    let is_async = sig.asyncness.take().is_some();
    let sync_bound = generator_bound(&mut sig.output, "Generator");
    let mut kind = if is_async { Kind::AsyncGenerator } else { Kind::Generator };
    match sync_bound {
        Some((opaque, at)) if is_async => {
            errors.at(
                &opaque.bounds[at],
                "D009: an `async fn` with `yield` is an async generator: `-> impl AsyncGenerator<Yield = Type>` (a plain \
                 generator is a `fn` without `async`)",
            );
            // The stub is what was meant.
            if let Some(arguments) = generator_arguments(&mut opaque.bounds[at]) {
                let arguments = arguments.clone();
                opaque.bounds[at] = parse_quote!(::dunder::__private::AsyncGenerator #arguments);
            }
        }
        None if !is_async => {
            if let Some((opaque, at)) = generator_bound(&mut sig.output, "AsyncGenerator") {
                errors.at(
                    &opaque.bounds[at],
                    "D009: an async generator is an `async fn`: write `#[generator] async fn …`",
                );
                kind = Kind::AsyncGenerator;
            }
        }
        _ => {}
    }
    let called = if kind == Kind::AsyncGenerator { "AsyncGenerator" } else { "Generator" };
    let mut protocol = Protocol {
        kind,
        yields: parse_quote!(_),
        sends: unit.clone(),
        returns: unit.clone(),
        iterates: false,
        pinned: options.pinned.is_some(),
        boxed: options.boxed.is_some(),
        span: sig.ident.span(),
        abilities: options.abilities,
        remembered: BTreeMap::new(),
    };
    if let Some(opaque) = opaque(&mut sig.output) {
        for bound in &opaque.bounds {
            if let TypeParamBound::Trait(bound) = bound
                && let Some(segment) = bound.path.segments.last()
            {
                protocol.abilities.ask(&segment.ident);
            }
        }
    }
    protocol.abilities = available(protocol.abilities, protocol.pinned, errors);
    if let Some(at) = protocol.abilities.checkpoint
        && kind == Kind::AsyncGenerator
    {
        errors.span(
            at,
            "D010: an async generator cannot be stored: it may be waiting for something that cannot be",
        );
    }
    if generator_bound(&mut sig.output, called).is_none() {
        let wanted = match kind {
            Kind::AsyncGenerator => {
                "D002: an async generator says what it yields: `-> impl AsyncGenerator<Yield = Type>` (and `Send = Type` \
                 where that is not `()`)"
            }
            _ => {
                "D002: a generator says what it yields: `-> impl Generator<Yield = Type>` (and `Send = Type`, `Return = \
                 Type` where they are not `()`)"
            }
        };
        match &sig.output {
            ReturnType::Default => errors.at(&sig.ident, wanted),
            ReturnType::Type(_, ty) => errors.at(ty, wanted),
        }
        sig.output = unknown_output(called);
    }
    let Some((opaque, at)) = generator_bound(&mut sig.output, called) else { return protocol };
    let Some(arguments) = generator_arguments(&mut opaque.bounds[at]) else { return protocol };
    let (yields, sends, returns) = stated(arguments, kind, errors);
    protocol.yields = yields;
    protocol.sends = sends.unwrap_or_else(|| unit.clone());
    protocol.returns = returns.unwrap_or(unit);
    let iterates = is_unit(&protocol.sends) && !has_impl(&protocol.yields);
    // What is pinned is iterated over through a `Pin` only.
    let unpin = !protocol.pinned || protocol.boxed;
    protocol.iterates = iterates && !may_raise && unpin && kind == Kind::Generator;
    opaque.bounds.push(parse_quote!(::dunder::__private::core::fmt::Debug));
    if protocol.boxed {
        opaque.bounds.push(parse_quote!(::dunder::__private::core::marker::Unpin));
    }
    // What is written stays as it is written.
    let written = protocol.abilities;
    let abilities = options.abilities;
    bind_abilities(opaque, Abilities { clone: abilities.clone, checkpoint: written.checkpoint, ..abilities });
    let item = &protocol.yields;
    if protocol.iterates {
        opaque.bounds.push(parse_quote!(::dunder::__private::core::iter::Iterator<Item = #item>));
    }
    if iterates && kind == Kind::AsyncGenerator {
        // An async generator may always raise: what it awaits may.
        opaque.bounds.push(parse_quote! {
            ::dunder::__private::Stream<
                Item = ::dunder::__private::core::result::Result<#item, ::dunder::__private::Exception>
            >
        });
    }
    protocol
}

/// What a generator's bound says it yields, is sent and returns; what it leaves out is completed, what is wrong is taken out.
fn stated(
    arguments: &mut AngleBracketedGenericArguments,
    kind: Kind,
    errors: &mut Errors,
) -> (Type, Option<Type>, Option<Type>) {
    let (article, names) = match kind {
        Kind::Generator => ("a generator", "`Yield = …`, `Send = …` and `Return = …`, nothing else"),
        _ => ("an async generator", "`Yield = …` and `Send = …`, and returns nothing"),
    };
    let (mut yields, mut sends, mut returns) = (None, None, None);
    let mut wrong = None;
    for argument in std::mem::take(&mut arguments.args) {
        if let GenericArgument::AssocType(AssocType { ident, ty, .. }) = &argument {
            let place = match &*ident.to_string() {
                "Yield" => Some(&mut yields),
                "Send" => Some(&mut sends),
                "Return" if kind == Kind::Generator => Some(&mut returns),
                _ => None,
            };
            match place {
                Some(place) if place.is_none() => {
                    *place = Some(ty.clone());
                    arguments.args.push(argument);
                    continue;
                }
                Some(_) => {
                    errors.at(&argument, format!("D003: {article} says `{ident} = …` once"));
                    continue;
                }
                None => wrong = Some(ty.clone()),
            }
        }
        errors.at(&argument, format!("D003: {article} has {names}"));
    }
    if yields.is_none() {
        // What was called by a wrong name is most likely this.
        if wrong.is_none() {
            errors.at(&*arguments, format!("D002: {article} says what it yields: `Yield = Type`"));
        }
        let ty = wrong.unwrap_or_else(unknown);
        arguments.args.push(parse_quote!(Yield = #ty));
        yields = Some(ty);
    }
    if sends.is_none() {
        arguments.args.push(parse_quote!(Send = ()));
    }
    if returns.is_none() && kind == Kind::Generator {
        arguments.args.push(parse_quote!(Return = ()));
    }
    (yields.unwrap_or_else(unknown), sends, returns)
}

/// The type of what a refused signature does not tell.
fn unknown() -> Type {
    parse_quote!(::dunder::__private::Unknown)
}

/// What stands in place of a refused return type, so that those who use the function have an object.
fn unknown_output(called: &str) -> ReturnType {
    let (called, unknown) = (Ident::new(called, Span::call_site()), unknown());
    parse_quote!(-> impl ::dunder::__private::#called<Yield = #unknown>)
}

/// `-> impl …`
fn opaque(output: &mut ReturnType) -> Option<&mut TypeImplTrait> {
    let ReturnType::Type(_, ty) = output else { return None };
    match &mut **ty {
        Type::ImplTrait(opaque) => Some(opaque),
        _ => None,
    }
}

/// What can be asked for, of such a body and in this build.
fn available(mut abilities: Abilities, pinned: bool, errors: &mut Errors) -> Abilities {
    if pinned {
        for at in [abilities.clone.take(), abilities.checkpoint.take()].into_iter().flatten() {
            errors.span(
                at,
                "D016: a `pinned` body can be neither cloned nor stored: it may hold borrows of its own locals; do without \
                 `pinned`, or without this",
            );
        }
    }
    if !cfg!(feature = "serde")
        && let Some(at) = abilities.checkpoint.take()
    {
        errors.span(at, "D011: objects that can be stored need the feature `serde` of the crate `dunder`");
    }
    abilities
}

/// Says in the signature what the object can do; every object is `Debug`.
fn bind_abilities(opaque: &mut TypeImplTrait, abilities: Abilities) {
    if let Some(span) = abilities.clone {
        let span = span.resolved_at(Span::mixed_site());
        opaque.bounds.push(parse_quote_spanned!(span=> ::dunder::__private::core::clone::Clone));
    }
    if let Some(span) = abilities.checkpoint {
        let span = span.resolved_at(Span::mixed_site());
        opaque.bounds.push(parse_quote_spanned!(span=> ::dunder::__private::Checkpoint));
    }
}

/// `-> impl Generator<…> + …`: the whole, and which of its bounds is the generator's.
fn generator_bound<'a>(output: &'a mut ReturnType, called: &str) -> Option<(&'a mut TypeImplTrait, usize)> {
    let opaque = opaque(output)?;
    let at = opaque.bounds.iter().position(|bound| is_generator(bound, called))?;
    Some((opaque, at))
}

fn is_generator(bound: &TypeParamBound, called: &str) -> bool {
    let TypeParamBound::Trait(bound) = bound else { return false };
    bound.path.segments.last().is_some_and(|segment| {
        matches!(segment.arguments, PathArguments::AngleBracketed(_)) && segment.ident == called
    })
}

fn generator_arguments(bound: &mut TypeParamBound) -> Option<&mut AngleBracketedGenericArguments> {
    let TypeParamBound::Trait(bound) = bound else { return None };
    match &mut bound.path.segments.last_mut()?.arguments {
        PathArguments::AngleBracketed(arguments) => Some(arguments),
        _ => None,
    }
}

/// Refuses the qualifiers that do not fit, and takes them away.
fn check_qualifiers(sig: &mut Signature, errors: &mut Errors) {
    if let Some(token) = sig.constness.take() {
        errors
            .at(token, "D004: a coroutine or generator cannot be `const`: its object is driven at run time");
    }
    if let Some(abi) = sig.abi.take() {
        errors.at(
            abi,
            "D005: a coroutine or generator cannot be `extern`: it has no C interface; drop the `extern`",
        );
    }
}

/// An argument as the machine's first state holds it.
pub(crate) struct Parameter {
    pub(crate) ident: Ident,
    pub(crate) mutable: bool,
    /// What the body's first `let`s bind it to.
    pub(crate) pat: Option<Pat>,
    /// Where it comes from when the object is restored, if the object can be stored.
    pub(crate) origin: Origin,
    /// Its type is written as a shared reference.
    pub(crate) shared: bool,
}

/// Where an argument of an object that can be stored comes from when it is restored.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Origin {
    /// It is stored.
    #[default]
    Stored,
    /// It is that of the fresh object, because it is marked `#[fresh]`.
    Fresh,
    /// It is that of the fresh object, because it is a shared reference.
    Shared,
}

/// Names every argument, so that the machine's first state can hold it.
///
/// ```text
///   fn f(a: A, mut b: B, (c, d): P, e: E)   ⇒   fn f(a: A, b: B, argument: P, argument_2: E)  { let (c, d) = argument; let e = argument_2; … }
/// ```
///
/// What comes after a pattern is bound after it, for that is the order in which a function drops its arguments.
pub(crate) fn arguments(
    sig: &mut Signature,
    checkpoint: bool,
    mut fresh: impl FnMut(&str, Span) -> Ident,
    errors: &mut Errors,
) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    let mut patterns = false;
    for input in &mut sig.inputs {
        let shared = reference(input) == Some(true);
        let origin = if checkpoint { origin(input, errors) } else { Origin::Stored };
        let typed = match input {
            FnArg::Receiver(receiver) => {
                let mutable = receiver.mutability.take().is_some();
                let ident = Ident::new("self", receiver.self_token.span);
                parameters.push(Parameter { ident, mutable, pat: None, origin, shared });
                continue;
            }
            FnArg::Typed(typed) => typed,
        };
        if let Pat::Ident(pat) = &mut *typed.pat
            && pat.by_ref.is_none()
            && pat.subpat.is_none()
            && (!patterns || origin != Origin::Stored)
        {
            let mutable = pat.mutability.take().is_some();
            parameters.push(Parameter { ident: pat.ident.clone(), mutable, pat: None, origin, shared });
            continue;
        }
        let ident = fresh("argument", typed.pat.span());
        let pat = match std::mem::replace(&mut *typed.pat, parse_quote!(#ident)) {
            Pat::Wild(_) if !patterns => None,
            Pat::Wild(wild) => {
                let unnamed = fresh("argument", wild.span());
                Some(parse_quote!(#unnamed))
            }
            pat => {
                patterns = true;
                Some(pat)
            }
        };
        parameters.push(Parameter { ident, mutable: false, pat, origin, shared: false });
    }
    parameters
}

/// Whether the type of an argument is written as a reference; if so, whether as a shared one.
fn reference(input: &FnArg) -> Option<bool> {
    let ty = match input {
        FnArg::Receiver(receiver) => match &receiver.kind {
            ReceiverKind::Reference(_, _, mutability) => return Some(mutability.is_none()),
            ReceiverKind::Typed(_, ty) => ty,
            _ => return None,
        },
        FnArg::Typed(typed) => &typed.ty,
    };
    match &**ty {
        Type::Reference(ty) => Some(ty.mutability.is_none()),
        _ => None,
    }
}

/// Where an argument comes from when the object is restored; the mark is taken off.
fn origin(input: &mut FnArg, errors: &mut Errors) -> Origin {
    let (attrs, mutable, plain) = match input {
        FnArg::Receiver(receiver) => (&mut receiver.attrs, receiver.mutability.is_some(), true),
        FnArg::Typed(typed) => {
            let (mutable, plain) = match &*typed.pat {
                Pat::Ident(pat) => (pat.mutability.is_some(), pat.by_ref.is_none() && pat.subpat.is_none()),
                Pat::Wild(_) => (false, true),
                _ => (false, false),
            };
            (&mut typed.attrs, mutable, plain)
        }
    };
    let mark = attrs.extract_if(.., |attr| attr.path().is_ident("fresh")).last();
    let reference = reference(input);
    let origin = match (&mark, reference) {
        (_, Some(true)) => Origin::Shared,
        (Some(_), _) | (None, Some(false)) => Origin::Fresh,
        (None, None) => return Origin::Stored,
    };
    if mutable {
        errors.at(
            &*input,
            "D015: an argument that is not stored cannot be `mut`: what is assigned to it would be lost in a restore",
        );
    }
    if !plain {
        errors.at(
            &*input,
            "D015: an argument that is not stored is a plain name: what its pattern binds would have to be stored; take it apart \
             where it is used",
        );
    }
    origin
}

/// Whether a type is `()`. The parameter of a macro stands in an invisible group.
pub(crate) fn is_unit(ty: &Type) -> bool {
    match ty {
        Type::Tuple(tuple) => tuple.elems.is_empty(),
        Type::Group(group) => is_unit(&group.elem),
        Type::Paren(paren) => is_unit(&paren.elem),
        _ => false,
    }
}

fn has_impl(ty: &Type) -> bool {
    let mut ty = ty.clone();
    let mut eraser = ImplEraser { found: false };
    eraser.visit_type_mut(&mut ty);
    eraser.found
}

/// A type as it can stand in an expression: what is `impl Trait` in it is inferred.
pub(crate) fn without_impl(ty: &Type) -> Type {
    let mut ty = ty.clone();
    ImplEraser { found: false }.visit_type_mut(&mut ty);
    ty
}

struct ImplEraser {
    found: bool,
}

impl VisitMut for ImplEraser {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::ImplTrait(_) = ty {
            self.found = true;
            *ty = parse_quote_spanned!(ty.span()=> _);
        } else {
            visit_mut::visit_type_mut(self, ty);
        }
    }
}
