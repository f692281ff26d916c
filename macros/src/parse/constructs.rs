//! The constructs that have braces: from the tokens of `try_!`, `with_!`, `async_with!`, `async_for!` and `raise!` to the form
//! of `ast`.
//!
//! ```text
//!   try_! { { a } except e: T { b } finally { c } }      ⇒  a `try` of `ast`
//!   with_! { m as x { a } }                              ⇒  let mut manager = m; let x = enter(&mut manager);
//!                                                           try { a } … exit(&mut manager, …)
//!   async_for! { x in e { a } else { b } }               ⇒  an `async for` of `ast`
//! ```
//!
//! The names that the expansion of a `with` binds may be bound again in its body: the resolver tells them apart.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Block, Expr, Lifetime, Pat, Token, Type, parenthesized, parse_quote, parse_quote_spanned, token};

use crate::ast::{ASYNC, ASYNC_WITH, FOR, PINNED, PROPAGATE, RAISE, SUPPRESSED, TRY, WITH};
use crate::diagnostics::{Errors, error, error_at, ours};

/// Parses the tokens of a construct; what is missing at their end is said to be missing at its keyword.
pub(super) fn scoped<T>(
    parser: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
    tokens: TokenStream,
    span: Span,
) -> syn::Result<T> {
    let delimiter = syn::MacroDelimiter::Brace(token::Brace(span));
    let path = Ident::new("construct", span).into();
    syn::Macro { path, bang_token: Token![!](span), delimiter, tokens }.parse_body_with(parser)
}

/// `raise!(e)`, `raise!(e; from cause)`, `raise!()`
pub(super) fn raise(tokens: TokenStream, span: Span) -> syn::Result<Expr> {
    let parser = |input: ParseStream<'_>| {
        if input.is_empty() {
            return Ok(None);
        }
        let exception: Expr = input.parse()?;
        let mut cause = None;
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            let from: Ident = input.call(Ident::parse_any)?;
            if from != "from" {
                return Err(error(from.span(), "D203: expected `from`: `raise!(error; from cause)`"));
            }
            cause = Some(input.parse::<Expr>()?);
        }
        Ok(Some((exception, cause)))
    };
    let marker = Ident::new(RAISE, span);
    Ok(match scoped(parser, tokens, span)? {
        None => parse_quote_spanned!(span=> #marker()),
        Some((exception, None)) => parse_quote_spanned!(span=> #marker(#exception)),
        Some((exception, Some(cause))) => parse_quote_spanned!(span=> #marker(#exception, #cause)),
    })
}

/// What follows `except`.
struct Except {
    keyword: Ident,
    pat: Pat,
    ty: Option<Type>,
    body: Block,
}

impl Except {
    fn parse(keyword: Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(token::Brace) {
            return Err(error(
                keyword.span(),
                "D205: `except` names what it catches: `except e: Type`, `except e` for every `Exception`, or \
                 `except e: BaseException` for everything",
            ));
        }
        // Not a pattern: `e { … }` would be one of a struct.
        let name = input.fork();
        let pat = match name.parse::<Ident>() {
            Ok(name) if !input.peek2(Token![::]) => {
                input.parse::<Ident>()?;
                parse_quote!(#name)
            }
            _ => Pat::parse_single(input)?,
        };
        if !matches!(&pat, Pat::Wild(_))
            && !matches!(&pat, Pat::Ident(p) if p.by_ref.is_none() && p.subpat.is_none())
        {
            return Err(error_at(
                pat,
                "D206: `except` wants a name or `_` for the exception: `except e: Type { … }`",
            ));
        }
        let mut ty = None;
        if input.peek(Token![:]) {
            input.parse::<Token![:]>()?;
            ty = Some(types(input)?);
        }
        Ok(Except { keyword, pat, ty, body: input.parse()? })
    }

    /// Whether nothing of what comes after it is ever reached: it catches everything, or every `Exception`.
    fn catches(&self) -> Catches {
        let name = match &self.ty {
            None => return Catches::Exceptions,
            Some(Type::Path(path)) => path.path.segments.last().map(|segment| segment.ident.to_string()),
            Some(_) => None,
        };
        match name.as_deref() {
            Some("Exception") => Catches::Exceptions,
            Some("BaseException") => Catches::Everything,
            Some("Cancelled" | "CancelledError" | "GeneratorExit" | "KeyboardInterrupt" | "SystemExit") => {
                Catches::BaseOnly
            }
            _ => Catches::Some,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Catches {
    Everything,
    Exceptions,
    /// What is no `Exception` but a `BaseException`.
    BaseOnly,
    Some,
}

/// `A`, or `(A | B)` as a tuple.
fn types(input: ParseStream<'_>) -> syn::Result<Type> {
    if !input.peek(token::Paren) {
        return input.parse();
    }
    let content;
    parenthesized!(content in input);
    let several = syn::punctuated::Punctuated::<Type, Token![|]>::parse_separated_nonempty(&content)?;
    if !content.is_empty() {
        return Err(error(content.span(), "D207: several types are separated by `|`: `except e: (A | B)`"));
    }
    let several = several.iter();
    Ok(parse_quote!((#(#several,)*)))
}

/// `try_! { { … } except … { … } else { … } finally { … } }`
pub(super) fn try_(tokens: TokenStream, span: Span, errors: &mut Errors) -> syn::Result<Expr> {
    let parser = |input: ParseStream<'_>| {
        let body: Block = input.parse()?;
        let mut handlers: Vec<Except> = Vec::new();
        let (mut otherwise, mut finally) = (None, None);
        while !input.is_empty() {
            let keyword: Ident = input.call(Ident::parse_any)?;
            match keyword.to_string().as_str() {
                "except" => {
                    if otherwise.is_some() || finally.is_some() {
                        let after = if finally.is_some() { "finally" } else { "else" };
                        errors.span(
                            keyword.span(),
                            format!("D208: `except` after `{after}`: a `try` has its handlers first, then `else`, then `finally`"),
                        );
                    }
                    handlers.push(Except::parse(keyword, input)?);
                }
                "else" => {
                    if otherwise.is_some() || finally.is_some() {
                        let message = if otherwise.is_some() {
                            "D209: a second `else`"
                        } else {
                            "D208: `else` after `finally`"
                        };
                        errors.span(
                            keyword.span(),
                            format!("{message}: a `try` has its handlers first, then one `else`, then one `finally`"),
                        );
                    }
                    otherwise = Some((keyword, input.parse::<Block>()?));
                }
                "finally" => {
                    if finally.is_some() {
                        errors.span(keyword.span(), "D209: a second `finally`: a `try` has at most one");
                    }
                    finally = Some(input.parse::<Block>()?);
                }
                _ => {
                    return Err(error(
                        keyword.span(),
                        "D210: expected `except`, `else` or `finally` in a `try`",
                    ));
                }
            }
        }
        Ok((body, handlers, otherwise, finally))
    };
    let (body, handlers, otherwise, finally) = scoped(parser, tokens, span)?;
    if handlers.is_empty() && finally.is_none() && otherwise.is_none() {
        errors.span(span, "D211: a `try` wants an `except` or a `finally` after its block");
    }
    if let Some((keyword, _)) = &otherwise
        && handlers.is_empty()
    {
        errors.span(
            keyword.span(),
            "D212: `else` of a `try` without an `except`: write what it does at the end of the `try` block",
        );
    }
    check_order(&handlers, errors);
    let marker = Ident::new(TRY, span);
    let mut tried: syn::ExprMatch = parse_quote_spanned!(span=> match #marker(#body) {});
    for Except { pat, ty, body, .. } in handlers {
        let pat = match ty {
            Some(ty) => typed(pat, ty, span),
            None => pat,
        };
        tried.arms.push(arm(pat, &body, span));
    }
    if let Some((_, body)) = &otherwise {
        tried.arms.push(arm(parse_quote!(__dunder::otherwise), body, span));
    }
    if let Some(body) = &finally {
        tried.arms.push(arm(parse_quote!(__dunder::finally), body, span));
    }
    Ok(Expr::Match(tried))
}

/// `pat: ty`, which cannot be parsed as the pattern of an arm.
fn typed(pat: Pat, ty: Type, span: Span) -> Pat {
    Pat::Type(syn::PatType {
        attrs: Vec::new(),
        pat: Box::new(pat),
        colon_token: Token![:](span),
        ty: Box::new(ty),
    })
}

fn arm(pat: Pat, body: &Block, span: Span) -> syn::Arm {
    let mut arm: syn::Arm = parse_quote_spanned!(span=> _ => #body);
    arm.pat = pat;
    arm
}

/// Reports handlers that are never reached.
fn check_order(handlers: &[Except], errors: &mut Errors) {
    for (i, handler) in handlers.iter().enumerate() {
        let before = &handlers[..i];
        let catches = handler.catches();
        let everything = before.iter().any(|h| h.catches() == Catches::Everything);
        let exceptions = before.iter().any(|h| h.catches() == Catches::Exceptions);
        if everything {
            errors.span(
                handler.keyword.span(),
                "D213: this `except` comes after `except …: BaseException`, which catches everything: put it before that",
            );
        } else if exceptions && !matches!(catches, Catches::BaseOnly | Catches::Everything) {
            errors.span(
                handler.keyword.span(),
                "D213: this `except` comes after one that catches every `Exception`: put it before that",
            );
        }
    }
}

/// One `manager as pattern` of a `with`.
struct WithItem {
    manager: Expr,
    pat: Pat,
}

/// `with_! { a as x, b { … } }`, `async_with! { … }`
pub(super) fn with(tokens: TokenStream, span: Span, is_async: bool) -> syn::Result<Expr> {
    let name = if is_async { "async with" } else { "with" };
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let body: Block = match tokens.pop() {
        Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
            syn::parse2(TokenTree::Group(body).into())?
        }
        last => {
            return Err(error(
                last.map_or(span, |last| last.span()),
                format!("D214: `{name}` wants a block: `{name} manager as name {{ … }}`"),
            ));
        }
    };
    // `with (a as x, b as y) { … }`
    if let [TokenTree::Group(group)] = &tokens[..]
        && group.delimiter() == Delimiter::Parenthesis
        && group.stream().into_iter().any(|token| is_as(&token))
    {
        tokens = group.stream().into_iter().collect();
    }
    let items = split_at_commas(&tokens)
        .into_iter()
        .map(|item| with_item(item, span, name))
        .collect::<syn::Result<Vec<_>>>()?;
    if items.is_empty() {
        return Err(error(
            span,
            format!("D215: `{name}` wants a context manager: `{name} manager as name {{ … }}`"),
        ));
    }
    let mut body = body;
    for item in items.iter().rev() {
        body = manage(item, &body, span, is_async);
    }
    let marker = Ident::new(if is_async { ASYNC_WITH } else { WITH }, span);
    let attrs = vec![parse_quote_spanned!(span=> #[#marker])];
    Ok(Expr::Block(syn::ExprBlock { attrs, label: None, block: body }))
}

fn with_item(tokens: &[TokenTree], span: Span, name: &str) -> syn::Result<WithItem> {
    let at = tokens.iter().rposition(is_as);
    let stream = |tokens: &[TokenTree]| tokens.iter().cloned().collect::<TokenStream>();
    let manager = stream(&tokens[..at.unwrap_or(tokens.len())]);
    if manager.is_empty() {
        let span = tokens.first().map_or(span, TokenTree::span);
        return Err(error(span, format!("D215: `{name}` wants a context manager before `as`")));
    }
    let pat = match at {
        None => parse_quote!(_),
        Some(at) => scoped(Pat::parse_single, stream(&tokens[at + 1..]), span)?,
    };
    Ok(WithItem { manager: scoped(Expr::parse, manager, span)?, pat })
}

fn is_as(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == "as")
}

/// Splits at the commas that are not inside of `::<…>`.
fn split_at_commas(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut angles = Angles::default();
    let mut items = Vec::new();
    let mut start = 0;
    for (i, token) in tokens.iter().enumerate() {
        let comma = matches!(token, TokenTree::Punct(p) if p.as_char() == ',');
        angles.push(token);
        if comma && !angles.inside() {
            items.push(&tokens[start..i]);
            start = i + 1;
        }
    }
    if start < tokens.len() {
        items.push(&tokens[start..]);
    }
    items
}

/// Follows the angle brackets of `path::<…>` in a run of tokens.
#[derive(Default)]
pub(super) struct Angles {
    depth: usize,
    previous: [char; 2],
}

impl Angles {
    pub(super) fn push(&mut self, token: &TokenTree) {
        let c = match token {
            TokenTree::Punct(p) => p.as_char(),
            _ => ' ',
        };
        match c {
            '<' if self.depth > 0 || self.previous == [':', ':'] => self.depth += 1,
            '>' if self.depth > 0 && self.previous[1] != '-' => self.depth -= 1,
            _ => {}
        }
        self.previous = [self.previous[1], c];
    }

    pub(super) fn inside(&self) -> bool {
        self.depth > 0
    }
}

/// ```text
///   let mut manager = e; let x = enter(&mut manager); let mut left = false;
///   try { try { … } except e: BaseException { left = true; if !exit(Some(e)) { raise } } }
///   finally { if !left { exit(None) } }
/// ```
fn manage(item: &WithItem, body: &Block, span: Span, is_async: bool) -> Block {
    let WithItem { manager, pat } = item;
    // What goes wrong with the types of the manager is pointed at where it stands.
    let at = ours(manager.span());
    let ident = |name: &str| Ident::new(name, Span::mixed_site().located_at(span));
    let [left, exception, value] =
        [ident("__dunder_left"), ident("__dunder_exception"), ident("__dunder_value")];
    let object = Ident::new("__dunder_manager", at);
    let call = |method: &str, argument: TokenStream, handling: bool| {
        let method = Ident::new(method, at);
        if is_async {
            quote_spanned!(at=> __dunder::AsyncContextManager::#method(&mut #object #argument).await)
        } else {
            let propagate = Ident::new(PROPAGATE, span);
            let raised = match handling {
                true => quote_spanned!(at=> __dunder::raised_leaving(#value, &#exception)),
                false => quote_spanned!(at=> #value),
            };
            quote_spanned! {at=>
                match __dunder::ContextManager::#method(&mut #object #argument) {
                    __dunder::Ok(#value) => #value,
                    __dunder::Err(#value) => #propagate(#raised),
                }
            }
        }
    };
    let (enter, leave) = if is_async { ("__aenter__", "__aexit__") } else { ("__enter__", "__exit__") };
    let enter = call(enter, TokenStream::new(), false);
    let none = call(leave, quote!(, __dunder::None), false);
    let raised = if is_async { quote!(#exception.clone()) } else { quote!(&#exception) };
    let some = call(leave, quote!(, __dunder::Some(#raised)), true);
    let (raise, suppressed, tried) =
        (Ident::new(RAISE, span), Ident::new(SUPPRESSED, span), Ident::new(TRY, span));
    // Not quoted and parsed again: the arms have patterns that syn prints, but does not read.
    let tried = |block: Block| -> syn::ExprMatch {
        let mut whole: syn::ExprMatch = parse_quote_spanned!(span=> match #tried({}) {});
        if let Expr::Call(call) = &mut *whole.expr {
            let block = syn::ExprBlock { attrs: Vec::new(), label: None, block };
            call.args = std::iter::once(Expr::Block(block)).collect();
        }
        whole
    };
    let mut inner = tried(body.clone());
    let handler: Block = parse_quote_spanned!(span=> {
        #left = true;
        if !#some { #raise(); }
        #suppressed(#exception)
    });
    let everything = typed(parse_quote!(#exception), parse_quote!(__dunder::BaseException), span);
    inner.arms.push(arm(everything, &handler, span));
    let mut braces: Block = parse_quote_spanned!(span=> {});
    braces.stmts.push(syn::Stmt::Expr(Expr::Match(inner), None));
    let mut outer = tried(braces);
    let finally: Block = parse_quote_spanned!(span=> { if !#left { #none; } });
    outer.arms.push(arm(parse_quote!(__dunder::finally), &finally, span));
    let mut managed: Block = parse_quote_spanned! {span=> {
        let mut #object = #manager;
        let #pat = #enter;
        let mut #left = false;
    }};
    managed.stmts.push(syn::Stmt::Expr(Expr::Match(outer), None));
    managed
}

/// `async_for! { 'label: pattern in iterable { … } else { … } }`
pub(super) fn async_for(tokens: TokenStream, span: Span) -> syn::Result<Expr> {
    let parser = |input: ParseStream<'_>| {
        let mut label = None;
        if input.peek(Lifetime) {
            label = Some(input.parse::<syn::Label>()?);
        }
        let pat = Pat::parse_multi_with_leading_vert(input)?;
        input.parse::<Token![in]>()?;
        let iterable = Expr::parse_without_eager_brace(input)?;
        let body: Block = input.parse()?;
        let mut otherwise = None;
        if input.peek(Token![else]) {
            input.parse::<Token![else]>()?;
            otherwise = Some(input.parse::<Block>()?);
        }
        if !input.is_empty() {
            return Err(error(input.span(), "D216: expected `else` or the end of the `async for`"));
        }
        Ok((label, pat, iterable, body, otherwise))
    };
    let (label, pat, iterable, body, otherwise) = scoped(parser, tokens, span)?;
    let mut inner: syn::ExprForLoop = parse_quote_spanned!(span=> for #pat in () #body);
    inner.expr = Box::new(iterable);
    inner.label = label;
    let marker = Ident::new(ASYNC, span);
    inner.attrs.push(parse_quote!(#[#marker]));
    let Some(otherwise) = otherwise else { return Ok(Expr::ForLoop(inner)) };
    let marker = Ident::new(FOR, span);
    let mut whole: syn::ExprMatch = parse_quote_spanned!(span=> match #marker(()) {});
    if let Expr::Call(call) = &mut *whole.expr {
        call.args = std::iter::once(Expr::ForLoop(inner)).collect();
    }
    whole.arms.push(arm(parse_quote!(__dunder::otherwise), &otherwise, span));
    Ok(Expr::Match(whole))
}

/// `pinned! { … }`
pub(super) fn pinned(tokens: TokenStream, span: Span) -> syn::Result<Expr> {
    let stmts = Block::parse_within.parse2(tokens)?;
    let block = Block { brace_token: token::Brace(span), stmts };
    let marker = Ident::new(PINNED, span);
    Ok(parse_quote_spanned!(span=> #marker(#block)))
}
