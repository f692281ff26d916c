//! What tokens are, before anything is parsed: questions that both the keywords and their repair ask.

use proc_macro2::{Delimiter, TokenTree};
use syn::Ident;

pub(super) fn is_punct(token: Option<&TokenTree>, c: char) -> bool {
    matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == c)
}

pub(super) fn is_ident(token: Option<&TokenTree>, name: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident == name)
}

pub(super) fn is_brace(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// Whether a token is a name, not a keyword of Rust's.
pub(super) fn is_name(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(ident) if syn::parse_str::<Ident>(&ident.to_string()).is_ok())
}

/// Whether some tokens end with an expression, behind which no `await` may follow, as it begins one.
pub(super) fn ends_expression(tokens: &[TokenTree]) -> bool {
    let Some((last, before)) = tokens.split_last() else { return false };
    match last {
        // Our own keywords are names to Rust; a label is none.
        TokenTree::Ident(_) => {
            let is_keyword = ["raise", "from", "with"].iter().any(|name| is_ident(Some(last), name));
            is_name(last) && !is_keyword && !is_punct(before.last(), '\'')
        }
        TokenTree::Literal(_) => true,
        TokenTree::Punct(p) => p.as_char() == '?',
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Parenthesis => true,
            // Not an attribute.
            Delimiter::Bracket => !is_punct(before.last(), '#') && !is_punct(before.last(), '!'),
            Delimiter::Brace | Delimiter::None => false,
        },
    }
}
