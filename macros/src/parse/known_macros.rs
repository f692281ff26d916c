//! Macros whose arguments are expressions, so that a suspension may stand in them.
//!
//! What an unknown macro does with its tokens nobody knows; a suspension inside one is an error, never a guess.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, Macro, Pat, Token};

/// How the arguments of a known macro are used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum KnownMacro {
    /// By reference: `println!`, `assert!`, `write!` and their kin.
    ByReference,
    /// By value: `vec!`, `dbg!`.
    ByValue,
    /// `matches!(expression, pattern)`.
    Matches,
}

impl KnownMacro {
    /// Which one it is, by the last segment of its path.
    pub(crate) fn of(mac: &Macro) -> Option<Self> {
        Self::named(&mac.path.segments.last()?.ident.to_string())
    }

    /// Which one has that name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "print" | "println" | "eprint" | "eprintln" | "format" | "format_args" | "write" | "writeln"
            | "panic" | "todo" | "unimplemented" | "unreachable" | "assert" | "assert_eq" | "assert_ne"
            | "debug_assert" | "debug_assert_eq" | "debug_assert_ne" => KnownMacro::ByReference,
            "vec" | "dbg" => KnownMacro::ByValue,
            "matches" => KnownMacro::Matches,
            _ => return None,
        })
    }
}

/// One argument: `expression` or `name = expression`.
pub(crate) struct Argument {
    pub(crate) name: Option<(Ident, Token![=])>,
    pub(crate) expr: Expr,
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let named = input.peek(Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]);
        let name = if named { Some((input.parse()?, input.parse()?)) } else { None };
        Ok(Argument { name, expr: input.parse()? })
    }
}

impl ToTokens for Argument {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if let Some((name, eq)) = &self.name {
            name.to_tokens(tokens);
            eq.to_tokens(tokens);
        }
        self.expr.to_tokens(tokens);
    }
}

/// The arguments of a known macro.
#[expect(clippy::large_enum_variant, reason = "one at a time")]
pub(crate) enum Arguments {
    /// `a, b, name = c`
    List(Punctuated<Argument, Token![,]>),
    /// `value; count`
    Repeat(Expr, Expr),
    /// `expression, pattern if guard`
    Matches(Expr, Pat, Option<Expr>),
}

impl Arguments {
    /// The expressions that are evaluated, in order, a guard included.
    pub(crate) fn exprs_mut(&mut self) -> Box<dyn Iterator<Item = &mut Expr> + '_> {
        match self {
            Arguments::List(list) => Box::new(list.iter_mut().map(|argument| &mut argument.expr)),
            Arguments::Repeat(value, count) => Box::new([value, count].into_iter()),
            Arguments::Matches(expr, _, guard) => Box::new(std::iter::once(expr).chain(guard)),
        }
    }

    /// Parses the tokens of a known macro.
    pub(crate) fn parse(known: KnownMacro, mac: &Macro) -> syn::Result<Self> {
        mac.parse_body_with(|input: ParseStream<'_>| {
            if known == KnownMacro::Matches {
                let expr = input.parse()?;
                input.parse::<Token![,]>()?;
                let pat = Pat::parse_multi_with_leading_vert(input)?;
                let guard = if input.peek(Token![if]) {
                    input.parse::<Token![if]>()?;
                    Some(input.parse()?)
                } else {
                    None
                };
                input.parse::<Option<Token![,]>>()?;
                return Ok(Arguments::Matches(expr, pat, guard));
            }
            let fork = input.fork();
            if fork.parse::<Expr>().is_ok() && fork.peek(Token![;]) {
                let value = input.parse()?;
                input.parse::<Token![;]>()?;
                return Ok(Arguments::Repeat(value, input.parse()?));
            }
            Ok(Arguments::List(Punctuated::parse_terminated(input)?))
        })
    }
}

impl ToTokens for Arguments {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Arguments::List(list) => list.to_tokens(tokens),
            Arguments::Repeat(value, count) => tokens.extend(quote!(#value; #count)),
            Arguments::Matches(expr, pat, guard) => {
                let guard = guard.iter();
                tokens.extend(quote!(#expr, #pat #(if #guard)*));
            }
        }
    }
}
