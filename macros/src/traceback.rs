//! The lines that an exception leaves in a traceback.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;

/// `&Frame { … }`: the place where an exception leaves a body.
pub(crate) fn frame(function: &str, span: Span) -> TokenStream {
    let frame = code(function, span);
    quote!(&#frame)
}

/// `Frame { … }`: a function and a place in it.
pub(crate) fn code(function: &str, span: Span) -> TokenStream {
    let line = Literal::u32_unsuffixed(line(span));
    quote!(__dunder::Frame { function: #function, file: __dunder::core::file!(), line: #line })
}

/// The line of a place in the user's file, from 1.
pub(crate) fn line(span: Span) -> u32 {
    u32::try_from(span.start().line).unwrap_or_default()
}
