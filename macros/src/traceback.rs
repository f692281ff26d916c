//! The lines that an exception leaves in a traceback.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;

/// The function and its first line, which every expansion has as a constant: what else is said of the function differs in
/// the line only.
pub(crate) fn code(function: &str, span: Span) -> TokenStream {
    let line = Literal::u32_unsuffixed(line(span));
    quote! {
        const __CODE: __dunder::Frame =
            __dunder::Frame { function: #function, file: __dunder::core::file!(), line: #line };
    }
}

/// `&Frame { … }`: the place where an exception leaves a body.
pub(crate) fn frame(span: Span) -> TokenStream {
    let line = Literal::u32_unsuffixed(line(span));
    quote!(&__dunder::Frame { line: #line, ..__CODE })
}

/// The line of a place in the user's file, from 1.
pub(crate) fn line(span: Span) -> u32 {
    u32::try_from(span.start().line).unwrap_or_default()
}
