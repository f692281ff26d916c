//! Inputs for the macros that nobody would write, and what has to hold for them. Shared with the fuzz target.
//!
//! ```text
//!   a text of the corpus ──▶ tokens ──▶ a few tokens removed, doubled, swapped, replaced, grouped ──▶ every macro
//! ```
//!
//! Whatever comes in, what comes out is a `compile_error!` or parses; nothing panics.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use crate::entry::{self, Entry};
use crate::expand::{self, Role};
use crate::items;
use crate::reader::pretend;
use crate::signature::Kind;

/// What is written where a token is replaced.
const WORDS: &[&str] = &[
    "await",
    "yield",
    "yield from",
    "raise",
    "from",
    "try",
    "except",
    "finally",
    "else",
    "with",
    "as",
    "async",
    "for",
    "in",
    "yield_!",
    "raise!",
    "try_!",
    "with_!",
    "async_with!",
    "async_for!",
    "yield_from!",
    "return",
    "break",
    "continue",
    "loop",
    "match",
    "if",
    "let",
    "move",
    "|x|",
    "||",
    "&&",
    "?",
    ".await",
    "..",
    "=>",
    "::<",
    ">",
    "self",
    "Self",
    "mut",
    "ref",
    "fn",
    "impl Generator<Yield = u32>",
    "impl AsyncGenerator<Yield = u32>",
    "'a:",
    "'a",
    "_",
    "x @",
    "println!",
    "vec!",
    "matches!",
    "#[cfg(x)]",
    "const",
    "unsafe",
    "__dunder_try",
    "__dunder_raise",
    "__dunder_from",
    "__dunder::finally",
    "{x}",
    "\"{x}\"",
    "BaseException",
    "None",
    "+=",
    ";",
    ",",
    ":",
    "=",
    "(A | B)",
    "clone",
    "checkpoint",
    "pinned",
    "dunder",
    "r#try",
    "1.",
];

/// A sequence of numbers that is the same each time (splitmix64).
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`; 0 if there is none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end.max(1) as u64)).unwrap_or_default()
    }
}

/// Changes one place of a stream, at some depth.
pub(crate) fn mutate(tokens: TokenStream, donor: &TokenStream, numbers: &mut Numbers) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let groups: Vec<usize> =
        (0..tokens.len()).filter(|&at| matches!(tokens[at], TokenTree::Group(_))).collect();
    if !groups.is_empty() && numbers.below(5) > 0 {
        let at = groups[numbers.below(groups.len())];
        if let TokenTree::Group(group) = &tokens[at] {
            let inner = mutate(group.stream(), donor, numbers);
            tokens[at] = Group::new(group.delimiter(), inner).into();
        }
        return tokens.into_iter().collect();
    }
    let at = numbers.below(tokens.len());
    match numbers.below(8) {
        0 if !tokens.is_empty() => drop(tokens.remove(at)),
        1 if !tokens.is_empty() => tokens.insert(at, tokens[at].clone()),
        2 if !tokens.is_empty() => {
            let other = numbers.below(tokens.len());
            tokens.swap(at, other);
        }
        3 if !tokens.is_empty() => {
            let end = (at + 1 + numbers.below(4)).min(tokens.len());
            let inner: TokenStream = tokens.drain(at..end).collect();
            let delimiter = [Delimiter::Brace, Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::None];
            tokens.insert(at, Group::new(delimiter[numbers.below(4)], inner).into());
        }
        4 => {
            let taken = any_part(donor.clone(), numbers);
            tokens.splice(at..at, taken);
        }
        5 if !tokens.is_empty() => {
            let word = word(numbers);
            tokens.splice(at..=at, word);
        }
        6 => tokens.insert(at, Literal::u64_unsuffixed(7).into()),
        _ => {
            let word = word(numbers);
            tokens.splice(at..at, word);
        }
    }
    tokens.into_iter().collect()
}

fn word(numbers: &mut Numbers) -> TokenStream {
    let word = WORDS[numbers.below(WORDS.len())];
    word.parse().unwrap_or_else(|_| {
        let quote = Punct::new('\'', Spacing::Joint);
        [TokenTree::Punct(quote), Ident::new("a", Span::call_site()).into()].into_iter().collect()
    })
}

/// A run of tokens from somewhere in a stream.
fn any_part(tokens: TokenStream, numbers: &mut Numbers) -> Vec<TokenTree> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let at = numbers.below(tokens.len());
    match tokens.get(at) {
        Some(TokenTree::Group(group)) if numbers.below(3) > 0 => any_part(group.stream(), numbers),
        Some(_) => tokens[at..].iter().take(1 + numbers.below(6)).cloned().collect(),
        None => Vec::new(),
    }
}

/// Expands by every macro for the compiler, and checks what comes out.
pub(crate) fn check(tokens: &TokenStream) {
    pretend(false);
    check_for(tokens, false);
}

/// Expands by every macro for rust-analyzer, which is given what is missing as if it were there.
pub(crate) fn check_repairs(tokens: &TokenStream) {
    pretend(true);
    check_for(tokens, true);
}

fn check_for(tokens: &TokenStream, rust_analyzer: bool) {
    let none = TokenStream::new;
    let check_items = |name: &str, tokens: &TokenStream, expansion: &TokenStream| {
        // What is missing is missing again: rust-analyzer's parser has no need of it.
        assert!(
            rust_analyzer || is_refused(expansion) || syn::parse2::<syn::File>(expansion.clone()).is_ok(),
            "{name}: {tokens}\n⇒ {expansion}"
        );
    };
    for role in [Role::Coroutine, Role::Generator] {
        check_items("attribute", tokens, &expand::attribute(role, none(), tokens.clone()));
        let item = quote!(
            async fn f() -> impl AsyncGenerator<Yield = u32> {
                g().await;
            }
        );
        check_items("options", tokens, &expand::attribute(role, tokens.clone(), item));
        let pinned = quote!(pinned);
        check_items("pinned", tokens, &expand::attribute(role, pinned, tokens.clone()));
    }
    for entry in [Entry::Main, Entry::Test] {
        check_items("entry", tokens, &entry::attribute(entry, none(), tokens.clone()));
        check_items(
            "entry options",
            tokens,
            &entry::attribute(
                entry,
                tokens.clone(),
                quote!(
                    async fn f() {}
                ),
            ),
        );
    }
    check_items("dunder!", tokens, &items::expand(tokens.clone()));
    for kind in [Kind::Coroutine, Kind::Generator] {
        let expansion = expand::block(kind, tokens.clone());
        assert!(
            rust_analyzer || is_refused(&expansion) || syn::parse2::<syn::Expr>(expansion.clone()).is_ok(),
            "{kind:?}: {tokens}\n⇒ {expansion}"
        );
    }
}

fn is_refused(expansion: &TokenStream) -> bool {
    expansion.to_string().contains("compile_error")
}

/// Whether a stream is nested so deeply that the parsers of rustc and of syn would run out of stack.
pub(crate) fn is_deep(tokens: &TokenStream, depth: usize) -> bool {
    depth == 0
        || tokens.clone().into_iter().any(|token| match token {
            TokenTree::Group(group) => is_deep(&group.stream(), depth - 1),
            _ => false,
        })
}
