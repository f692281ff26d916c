//! Gives every binding of a body a name of its own.
//!
//! ```text
//!   let x = f();                    let x = f();
//!   let x = x + 1;        ⇒         let x_2 = x + 1;
//!   g(|x| x, self.n)                g(|x_3| x_3, this.n)
//! ```
//!
//! AFTER THIS STAGE: a name stands for one binding in the whole body, so that the later stages know a local by its name
//! alone; there is no `self`, and no shorthand `S { x }` in expressions.
//!
//! Inside macros the names are found among the tokens, and in format strings among the captured arguments.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Arm, Block, Expr, FieldPat, Local, Macro, Member, Pat, PatIdent};

use crate::parse::{Arguments, KnownMacro, repair};
use crate::reader::is_rust_analyzer;

/// Renames the bindings of a body. `arguments` are in scope from the start.
pub(crate) struct Resolver {
    scopes: Vec<HashMap<String, Ident>>,
    taken: HashSet<String>,
    declared: HashSet<String>,
    /// What the user calls a binding, by its unique name.
    sources: HashMap<String, String>,
}

impl Resolver {
    /// A resolver that will not use any name in `tokens` for something else.
    pub(crate) fn new(tokens: TokenStream) -> Self {
        let mut taken = HashSet::new();
        collect_names(tokens, &mut taken);
        Resolver { scopes: vec![HashMap::new()], taken, declared: HashSet::new(), sources: HashMap::new() }
    }

    /// A name that nothing in the body has, derived from `base`.
    pub(crate) fn fresh(&mut self, base: &str, span: Span) -> Ident {
        let mut name = base.to_owned();
        let mut number = 2;
        while self.taken.contains(&name) {
            // With a number, a raw name needs not be raw.
            name = format!("{}_{number}", base.trim_start_matches("r#"));
            number += 1;
        }
        self.taken.insert(name.clone());
        self.declared.insert(name.clone());
        match name.strip_prefix("r#") {
            Some(raw) => Ident::new_raw(raw, span),
            None => Ident::new(&name, span),
        }
    }

    /// Declares what a pattern binds; the pattern gets the new names.
    pub(crate) fn declare_pat(&mut self, pat: &mut Pat) {
        Declarer { resolver: self, group: HashMap::new() }.visit_pat_mut(pat);
    }

    /// Declares that `from` (for example `self`) is called `to` from now on.
    pub(crate) fn alias(&mut self, from: &str, to: &Ident) {
        self.sources.insert(to.to_string(), from.to_owned());
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(from.to_owned(), to.clone());
        }
    }

    /// What the user calls a binding; nothing, if it is one of ours.
    pub(crate) fn source(&self, unique: &Ident) -> Option<&str> {
        self.sources.get(&unique.to_string()).map(String::as_str)
    }

    fn declare(&mut self, ident: &Ident) -> Ident {
        let name = ident.to_string();
        let unique =
            if self.declared.insert(name.clone()) { ident.clone() } else { self.fresh(&name, ident.span()) };
        self.alias(&name, &unique);
        unique
    }

    fn lookup(&self, name: &str) -> Option<&Ident> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name))
    }

    fn scoped(&mut self, f: impl FnOnce(&mut Self)) {
        self.scopes.push(HashMap::new());
        f(self);
        self.scopes.pop();
    }

    fn renamed(&self, ident: &Ident) -> Option<Ident> {
        let name = ident.to_string();
        if let Some(typed) = repair::typed(&name) {
            let unique = self.lookup(&typed)?.to_string();
            return if unique == typed { None } else { repair::with_cursor(&unique, ident) };
        }
        let unique = self.lookup(&name)?;
        (unique != ident).then(|| crate::diagnostics::placed(unique, ident.span()))
    }

    /// Whether a name in a struct literal, for all that is known, is one of a field whose value is not there yet. Written twice,
    /// rust-analyzer would not know what to complete.
    fn is_field_being_typed(&self, name: &Ident) -> bool {
        let name = name.to_string();
        is_rust_analyzer() && self.lookup(&repair::typed(&name).unwrap_or(name)).is_none()
    }

    /// Renames what is no binding inside of a macro.
    pub(crate) fn rename_in(&mut self, mac: &mut Macro, from: &Ident, to: &Ident) {
        let format = mac.path.segments.last().and_then(|segment| format_argument(&segment.ident));
        self.scoped(|this| {
            this.alias(&from.to_string(), to);
            mac.tokens = this.rename_tokens(std::mem::take(&mut mac.tokens), format);
        });
    }

    /// `format`: which argument is a format string, if these are the tokens of a macro that takes one.
    ///
    /// A name in there that is bound to nothing yet is none of the locals that are declared later: those are called
    /// something else, since from here on a mention is told by its name.
    fn rename_tokens(&mut self, tokens: TokenStream, format: Option<usize>) -> TokenStream {
        let mut argument = 0;
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is_punct = |i: Option<usize>, c: char| {
            i.and_then(|i| tokens.get(i))
                .is_some_and(|t| matches!(t, TokenTree::Punct(p) if p.as_char() == c))
        };
        tokens
            .iter()
            .enumerate()
            .map(|(i, token)| match token {
                TokenTree::Ident(ident) => {
                    let before = i.checked_sub(1);
                    let field = is_punct(before, '.') && !is_punct(i.checked_sub(2), '.');
                    let path = is_punct(before, ':') && is_punct(i.checked_sub(2), ':');
                    let label = is_punct(Some(i + 1), ':') && !is_punct(Some(i + 2), ':');
                    let lifetime = is_punct(before, '\'');
                    let named = format.is_some() && is_punct(Some(i + 1), '=') && !is_punct(Some(i + 2), '=');
                    if field || path || label || lifetime || named {
                        return token.clone();
                    }
                    if self.lookup(&ident.to_string()).is_none() {
                        self.declared.insert(ident.to_string());
                    }
                    self.renamed(ident).map_or_else(|| token.clone(), TokenTree::Ident)
                }
                TokenTree::Group(group) => {
                    let inner = match i.checked_sub(2).map(|i| &tokens[i]) {
                        Some(TokenTree::Ident(name)) if is_punct(i.checked_sub(1), '!') => {
                            format_argument(name)
                        }
                        _ => None,
                    };
                    let mut renamed =
                        Group::new(group.delimiter(), self.rename_tokens(group.stream(), inner));
                    renamed.set_span(group.span());
                    TokenTree::Group(renamed)
                }
                TokenTree::Literal(literal) if format == Some(argument) => {
                    TokenTree::Literal(self.rename_captures(literal))
                }
                TokenTree::Punct(punct) => {
                    argument += usize::from(punct.as_char() == ',');
                    token.clone()
                }
                token => token.clone(),
            })
            .collect()
    }

    fn macro_arguments(&mut self, arguments: &mut Arguments, format: Option<usize>) {
        match arguments {
            Arguments::List(list) => {
                let named: HashSet<String> =
                    list.iter().filter_map(|argument| Some(argument.name.as_ref()?.0.to_string())).collect();
                for (i, argument) in list.iter_mut().enumerate() {
                    match &mut argument.expr {
                        Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(string), .. }) if format == Some(i) => {
                            let renamed = map_captures(&string.value(), |name| {
                                let unique = self.lookup(name).filter(|_| !named.contains(name))?;
                                Some(unique.to_string())
                            });
                            if renamed != string.value() {
                                *string = syn::LitStr::new(&renamed, string.span());
                            }
                        }
                        expr => self.visit_expr_mut(expr),
                    }
                }
            }
            Arguments::Repeat(value, count) => {
                self.visit_expr_mut(value);
                self.visit_expr_mut(count);
            }
            Arguments::Matches(expr, pat, guard) => {
                self.visit_expr_mut(expr);
                self.scoped(|this| {
                    this.declare_pat(pat);
                    guard.iter_mut().for_each(|guard| this.visit_expr_mut(guard));
                });
            }
        }
    }

    /// `"{x} {y:?}"`: renames what a format string captures.
    fn rename_captures(&self, literal: &Literal) -> Literal {
        let Ok(string) = syn::parse_str::<syn::LitStr>(&literal.to_string()) else { return literal.clone() };
        let renamed = map_captures(&string.value(), |name| self.lookup(name).map(Ident::to_string));
        if renamed == string.value() {
            return literal.clone();
        }
        let mut literal_out = Literal::string(&renamed);
        literal_out.set_span(literal.span());
        literal_out
    }
}

/// Which argument of a macro is a format string.
fn format_argument(name: &Ident) -> Option<usize> {
    match name.to_string().as_str() {
        "print" | "println" | "eprint" | "eprintln" | "format" | "format_args" | "panic" | "todo"
        | "unimplemented" | "unreachable" => Some(0),
        "write" | "writeln" | "assert" | "debug_assert" => Some(1),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => Some(2),
        _ => None,
    }
}

/// The names that a format string captures, as `map` renames them.
pub(crate) fn map_captures(format: &str, mut map: impl FnMut(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(format.len());
    let mut rest = format;
    while let Some(open) = rest.find('{') {
        let (before, from_brace) = rest.split_at(open);
        out.push_str(before);
        if let Some(after) = from_brace.strip_prefix("{{") {
            out.push_str("{{");
            rest = after;
            continue;
        }
        let end = from_brace.find('}').unwrap_or(from_brace.len());
        let placeholder = &from_brace[..end];
        let name_end = placeholder.find(':').unwrap_or(placeholder.len());
        let name = placeholder[1..name_end.max(1)].trim();
        out.push('{');
        out.push_str(&map(name).unwrap_or_else(|| placeholder[1..name_end.max(1)].to_owned()));
        // `{:>width$.precision$}` captures names too.
        let mut spec = &placeholder[name_end.max(1)..];
        while let Some(dollar) = spec.find('$') {
            let start = spec[..dollar]
                .rfind(|c: char| !(c.is_alphanumeric() || c == '_'))
                .map_or(0, |i| i + spec[i..].chars().next().map_or(1, char::len_utf8));
            out.push_str(&spec[..start]);
            let name = &spec[start..dollar];
            out.push_str(&map(name).unwrap_or_else(|| name.to_owned()));
            out.push('$');
            spec = &spec[dollar + 1..];
        }
        out.push_str(spec);
        rest = &from_brace[end..];
    }
    out.push_str(rest);
    out
}

/// Whether a bare name in a pattern binds; by Rust's convention a constant or unit variant starts with a capital.
pub(crate) fn binds(pat: &PatIdent) -> bool {
    pat.by_ref.is_some()
        || pat.mutability.is_some()
        || pat.subpat.is_some()
        || !pat.ident.to_string().trim_start_matches('_').starts_with(char::is_uppercase)
}

fn collect_names(tokens: TokenStream, names: &mut HashSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                names.insert(ident.to_string());
            }
            TokenTree::Group(group) => collect_names(group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Declares the bindings of one pattern; the alternatives of an or-pattern share theirs.
struct Declarer<'a> {
    resolver: &'a mut Resolver,
    group: HashMap<String, Ident>,
}

impl VisitMut for Declarer<'_> {
    fn visit_pat_ident_mut(&mut self, pat: &mut PatIdent) {
        if binds(pat) {
            let name = pat.ident.to_string();
            let unique = match self.group.get(&name) {
                Some(unique) => crate::diagnostics::placed(unique, pat.ident.span()),
                None => self.resolver.declare(&pat.ident),
            };
            self.group.insert(name, unique.clone());
            pat.ident = unique;
        }
        if let Some((_, subpat)) = &mut pat.subpat {
            self.visit_pat_mut(subpat);
        }
    }

    fn visit_field_pat_mut(&mut self, field: &mut FieldPat) {
        self.visit_pat_mut(&mut field.pat);
        // `S { x }` binds `x`: written out where the binding now has another name than the field.
        if field.colon_token.is_none()
            && let (Member::Named(name), Pat::Ident(binding)) = (&field.member, &*field.pat)
            && *name != binding.ident
        {
            field.colon_token = Some(syn::Token![:](name.span()));
        }
    }

    fn visit_pat_mut(&mut self, pat: &mut Pat) {
        match pat {
            // The guard is an expression: the resolver visits it when all bindings are known.
            Pat::Guard(guarded) => self.visit_pat_mut(&mut guarded.pat),
            Pat::Const(_) | Pat::Macro(_) | Pat::Lit(_) | Pat::Range(_) | Pat::Path(_) => {}
            _ => visit_mut::visit_pat_mut(self, pat),
        }
    }

    fn visit_expr_mut(&mut self, _: &mut Expr) {}
    fn visit_type_mut(&mut self, _: &mut syn::Type) {}
}

impl VisitMut for Resolver {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.scoped(|this| visit_mut::visit_block_mut(this, block));
    }

    fn visit_local_mut(&mut self, local: &mut Local) {
        if let Some(init) = &mut local.init {
            self.visit_expr_mut(&mut init.expr);
            if let Some((_, diverge)) = &mut init.diverge {
                self.scoped(|this| this.visit_expr_mut(diverge));
            }
        }
        self.declare_pat(&mut local.pat);
    }

    fn visit_arm_mut(&mut self, arm: &mut Arm) {
        self.scoped(|this| {
            this.declare_pat(&mut arm.pat);
            if let Pat::Guard(guarded) = &mut arm.pat {
                this.visit_expr_mut(&mut guarded.guard);
            }
            this.visit_expr_mut(&mut arm.body);
        });
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Let(e) => {
                self.visit_expr_mut(&mut e.expr);
                self.declare_pat(&mut e.pat);
            }
            Expr::If(e) => {
                self.scoped(|this| {
                    this.visit_expr_mut(&mut e.cond);
                    this.visit_block_mut(&mut e.then_branch);
                });
                if let Some((_, otherwise)) = &mut e.else_branch {
                    self.visit_expr_mut(otherwise);
                }
            }
            Expr::While(e) => self.scoped(|this| {
                this.visit_expr_mut(&mut e.cond);
                this.visit_block_mut(&mut e.body);
            }),
            Expr::ForLoop(e) => {
                self.visit_expr_mut(&mut e.expr);
                self.scoped(|this| {
                    this.declare_pat(&mut e.pat);
                    this.visit_block_mut(&mut e.body);
                });
            }
            Expr::Closure(e) => self.scoped(|this| {
                for input in &mut e.inputs {
                    this.declare_pat(input);
                }
                this.visit_expr_mut(&mut e.body);
            }),
            Expr::Struct(e) => {
                for field in &mut e.fields {
                    if field.colon_token.is_none()
                        && let Member::Named(name) = &field.member
                        && !self.is_field_being_typed(name)
                    {
                        field.colon_token = Some(syn::Token![:](name.span()));
                        // Once is enough for the cursor, too.
                        if let Some(typed) = repair::typed(&name.to_string())
                            && let Some(local) = self.lookup(&typed)
                        {
                            field.expr = syn::parse_quote!(#local);
                        }
                    }
                }
                visit_mut::visit_expr_struct_mut(self, e);
            }
            Expr::Path(e) => {
                if e.qself.is_none()
                    && let Some(ident) = e.path.get_ident()
                {
                    if let Some(unique) = self.renamed(ident) {
                        e.path = unique.into();
                    } else if self.lookup(&ident.to_string()).is_none() {
                        // A function or a constant: a local that is declared later is called something else.
                        self.declared.insert(ident.to_string());
                    }
                }
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        // Its tokens are text.
        if mac.path.is_ident("stringify") {
            return;
        }
        let format = mac.path.segments.last().and_then(|segment| format_argument(&segment.ident));
        // Arguments that are expressions have scopes of their own; only what is unknown is renamed token by token.
        if let Some(known) = KnownMacro::of(mac)
            && let Ok(mut arguments) = Arguments::parse(known, mac)
        {
            self.macro_arguments(&mut arguments, format);
            mac.tokens = arguments.into_token_stream();
            return;
        }
        mac.tokens = self.rename_tokens(mac.tokens.clone(), format);
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
    fn visit_type_mut(&mut self, _: &mut syn::Type) {}
}
