//! Brings the attribute form's macros into the form of `ast`: `yield_!(e)`, `raise!(e)`, `try_! { … }` and the others, also
//! inside the arguments of known macros.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::Parse;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Block, Expr, ExprAssign, ExprMacro, ExprYield, Macro, Pat, Stmt, Token, parse_quote, parse_quote_spanned,
};

use crate::ast::{FROM, contains, suspension, tokens_suspend};
use crate::diagnostics::{Errors, error};
use crate::unconfigured::Configuration;

use super::constructs;
use super::known_macros::{Arguments, KnownMacro};
use super::repair;

/// Normalizes a body, of which the configuration takes something out.
pub(crate) fn normalize_block(block: &mut Block, configuration: &mut Configuration, errors: &mut Errors) {
    Normalizer { errors, configuration, foreign: false }.visit_block_mut(block);
}

struct Normalizer<'a> {
    errors: &'a mut Errors,
    configuration: &'a mut Configuration,
    /// Inside of a closure, or of another kind of body.
    foreign: bool,
}

impl VisitMut for Normalizer<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.configuration.block(block);
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_pat_mut(&mut self, pat: &mut Pat) {
        self.configuration.pat(pat);
        visit_mut::visit_pat_mut(self, pat);
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        // `yield_!(e);` is an expression statement of ours, not a macro that could expand to anything.
        if let Stmt::Macro(mac) = stmt {
            let ours = ours(&mac.mac);
            let known =
                || KnownMacro::of(&mac.mac).is_some() && tokens_suspend(mac.mac.tokens.clone()).is_some();
            if ours.is_some() || known() {
                let expr = Expr::Macro(ExprMacro { attrs: mac.attrs.clone(), mac: mac.mac.clone() });
                let semi = mac.semi_token.or_else(|| {
                    // A construct with a block may be the value of the block that it ends.
                    let value = ours.is_some_and(Ours::has_block);
                    let braced = matches!(mac.mac.delimiter, syn::MacroDelimiter::Brace(_));
                    (braced && !value).then(|| Token![;](mac.mac.span()))
                });
                *stmt = Stmt::Expr(expr, semi);
            }
        }
        visit_mut::visit_stmt_mut(self, stmt);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Macro(mac) = expr
            && let Some(kind) = ours(&mac.mac)
        {
            match self.construct(kind, &mac.mac) {
                Ok(construct) => *expr = construct,
                Err(error) => {
                    self.errors.syn(error);
                    *expr = parse_quote_spanned!(mac.span()=> ());
                    return;
                }
            }
        }
        self.configuration.expr(expr);
        // What is no part of the body stays as it was written.
        if matches!(expr, Expr::Closure(_) | Expr::Async(_) | Expr::Const(_)) {
            let outside = std::mem::replace(&mut self.foreign, true);
            visit_mut::visit_expr_mut(self, expr);
            self.foreign = outside;
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
        if !self.foreign {
            bare(expr);
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        let Some(known) = KnownMacro::of(mac) else { return };
        let has_ours = |token: &TokenTree| matches!(token, TokenTree::Ident(ident) if ident == "raise");
        if tokens_suspend(mac.tokens.clone()).is_none() && !contains(mac.tokens.clone(), &has_ours) {
            return;
        }
        let tokens = repair::with_operands(mac.tokens.clone(), self.errors);
        let arguments = repair::parsed(tokens, self.errors, |tokens, _| {
            mac.tokens = tokens;
            Arguments::parse(known, mac)
        });
        match arguments {
            Ok(mut arguments) => {
                match &mut arguments {
                    Arguments::List(list) => {
                        // Said in the words of the source, which lowering takes apart.
                        let failed = format!("assertion failed: {}", mac.tokens);
                        list.iter_mut().for_each(|argument| self.visit_expr_mut(&mut argument.expr));
                        if list.len() == 1
                            && (mac.path.is_ident("assert") || mac.path.is_ident("debug_assert"))
                        {
                            let failed = failed.replace('{', "{{").replace('}', "}}");
                            list.push(parse_quote!(#failed));
                        }
                    }
                    Arguments::Repeat(value, count) => {
                        self.visit_expr_mut(value);
                        self.visit_expr_mut(count);
                    }
                    Arguments::Matches(expr, _, _) => self.visit_expr_mut(expr),
                }
                mac.tokens = arguments.into_token_stream();
            }
            Err(error) => self.errors.syn(error),
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Takes off parentheses that only the source needs: around a suspension, and around what a suspension or `?` is about. Lowering
/// makes arguments of these.
fn bare(expr: &mut Expr) {
    let inner = match expr {
        Expr::Paren(e) if e.attrs.is_empty() && suspension(&e.expr).is_some() => {
            let inner = std::mem::replace(&mut *e.expr, Expr::PLACEHOLDER);
            *expr = inner;
            return;
        }
        Expr::Await(e) => &mut e.base,
        Expr::Try(e) => &mut e.expr,
        _ => return,
    };
    while let Expr::Paren(e) = &mut **inner
        && e.attrs.is_empty()
    {
        let bare = std::mem::replace(&mut *e.expr, Expr::PLACEHOLDER);
        **inner = bare;
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ours {
    Yield,
    YieldFrom,
    Raise,
    Try,
    With,
    AsyncWith,
    AsyncFor,
    Pinned,
}

impl Ours {
    fn has_block(self) -> bool {
        !matches!(self, Ours::Yield | Ours::YieldFrom | Ours::Raise)
    }
}

fn ours(mac: &Macro) -> Option<Ours> {
    ours_named(&mac.path.segments.last()?.ident.to_string())
}

fn ours_named(name: &str) -> Option<Ours> {
    Some(match name {
        "yield_" => Ours::Yield,
        "yield_from" => Ours::YieldFrom,
        "raise" => Ours::Raise,
        "try_" => Ours::Try,
        "with_" => Ours::With,
        "async_with" => Ours::AsyncWith,
        "async_for" => Ours::AsyncFor,
        "pinned" => Ours::Pinned,
        _ => return None,
    })
}

/// Whether the arguments of the macro of that name are Rust, or our language.
pub(crate) fn is_understood(name: &str) -> bool {
    ours_named(name).is_some() || KnownMacro::named(name).is_some() || matches!(name, "async_" | "gen_")
}

/// The keyword that a macro of ours stands for.
pub(crate) fn keyword(mac: &Macro) -> Option<&'static str> {
    Some(match ours(mac)? {
        Ours::Yield => "yield",
        Ours::YieldFrom => "yield from",
        Ours::Raise => "raise",
        Ours::Try => "try",
        Ours::With => "with",
        Ours::AsyncWith => "async with",
        Ours::AsyncFor => "async for",
        Ours::Pinned => "pinned!",
    })
}

impl Normalizer<'_> {
    fn construct(&mut self, kind: Ours, mac: &Macro) -> syn::Result<Expr> {
        let span: Span = mac.path.span();
        // Inside the braces of a construct both spellings work.
        let tokens = repair::rewritten(mac.tokens.clone(), self.errors);
        repair::parsed(tokens, self.errors, |tokens, errors| construct(kind, tokens, span, errors))
    }
}

fn construct(kind: Ours, tokens: TokenStream, span: Span, errors: &mut Errors) -> syn::Result<Expr> {
    let yield_token = Token![yield](span);
    let operand = match kind {
        Ours::Raise => return constructs::raise(tokens, span),
        Ours::Try => return constructs::try_(tokens, span, errors),
        Ours::With => return constructs::with(tokens, span, false),
        Ours::AsyncWith => return constructs::with(tokens, span, true),
        Ours::AsyncFor => return constructs::async_for(tokens, span),
        Ours::Pinned => return constructs::pinned(tokens, span),
        Ours::Yield if tokens.is_empty() => None,
        Ours::Yield => Some(Box::new(constructs::scoped(Expr::parse, tokens, span)?)),
        Ours::YieldFrom if tokens.is_empty() => {
            return Err(error(
                span,
                "D202: `yield_from!` wants what it delegates to: `yield_from!(generator)`",
            ));
        }
        Ours::YieldFrom => {
            let delegate: Expr = constructs::scoped(Expr::parse, tokens, span)?;
            let from = syn::Ident::new(FROM, span);
            Some(Box::new(Expr::Assign(ExprAssign {
                attrs: Vec::new(),
                left: Box::new(parse_quote!(#from)),
                eq_token: Token![=](span),
                right: Box::new(delegate),
            })))
        }
    };
    Ok(Expr::Yield(ExprYield { attrs: Vec::new(), yield_token, expr: operand }))
}
