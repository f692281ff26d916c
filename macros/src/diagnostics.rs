//! All errors of one input, collected, so that a user sees them at once.
//!
//! A message of ours begins with its code, `"D101: …"`, where it is written; what the user sees ends with a link to the
//! entry of that code in the book's chapter "Errors explained". A test holds the codes and the chapter together.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use std::fmt::Display;

use crate::reader::is_rust_analyzer;

/// A collector of errors. Each stage reports what it finds and goes on where it can.
#[derive(Default)]
pub(crate) struct Errors {
    errors: Vec<syn::Error>,
    /// Those of what was repaired, for rust-analyzer: they refuse nothing.
    repaired: Vec<syn::Error>,
}

impl Errors {
    /// Reports an error at the tokens that are wrong.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.errors.push(error_at(tokens, message));
    }

    /// Reports an error at one place.
    pub(crate) fn span(&mut self, span: Span, message: impl Display) {
        self.errors.push(error(span, message));
    }

    /// Reports an error of a parser's.
    pub(crate) fn syn(&mut self, error: syn::Error) {
        self.errors.push(error);
    }

    /// Reports an error after which the expansion goes on, with what was repaired.
    pub(crate) fn repaired(&mut self, error: syn::Error) {
        self.repaired.push(error);
    }

    /// Reports what others have found.
    pub(crate) fn append(&mut self, others: Errors) {
        self.errors.extend(others.errors);
        self.repaired.extend(others.repaired);
    }

    /// Whether nothing was reported that refuses anything.
    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// The errors as `compile_error!` invocations.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.errors.iter().chain(&self.repaired).map(syn::Error::to_compile_error).collect()
    }

    /// The errors, and items or statements beside them.
    pub(crate) fn beside(self, tokens: TokenStream) -> TokenStream {
        if self.errors.is_empty() && self.repaired.is_empty() {
            return tokens;
        }
        let errors = self.into_tokens();
        // Where there is an error or not, rust-analyzer wants the same at the same place.
        if is_rust_analyzer() { quote!(#tokens #errors) } else { quote!(#errors #tokens) }
    }
}

/// An error of ours at one place, for parsers, which give up at the first.
pub(crate) fn error(span: Span, message: impl Display) -> syn::Error {
    syn::Error::new(span, linked(&message.to_string()))
}

/// An error of ours at the tokens that are wrong.
pub(crate) fn error_at(tokens: impl ToTokens, message: impl Display) -> syn::Error {
    syn::Error::new_spanned(tokens, linked(&message.to_string()))
}

/// `D101: message` with the code at its end, where it leads to more.
fn linked(message: &str) -> String {
    match message.split_once(": ") {
        Some((code, rest)) if is_code(code) => {
            let anchor = code.to_lowercase();
            format!("{rest}\n{code}: https://docs.rs/dunder/latest/dunder/explained/index.html#{anchor}")
        }
        _ => message.to_owned(),
    }
}

fn is_code(code: &str) -> bool {
    matches!(code.as_bytes(), [b'D', digits @ ..] if digits.len() == 3 && digits.iter().all(u8::is_ascii_digit))
}

/// The same name at another place. (A name that is made of text would have to know whether it is raw.)
pub(crate) fn placed(ident: &Ident, span: Span) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(span);
    ident
}

/// A place in the user's file for tokens of ours: errors point there, and lints know that the user did not write them.
pub(crate) fn ours(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}
