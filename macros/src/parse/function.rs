//! A function as the macros take it: free, in an `impl`, or in a `trait` (then perhaps without a body).

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Block, Signature, Token, Visibility};

/// A function that is to be lowered.
pub(crate) struct Function {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) defaultness: Option<Token![default]>,
    pub(crate) sig: Signature,
    /// `None` for a method that a trait only declares.
    pub(crate) block: Option<Block>,
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let defaultness = input.parse()?;
        let sig = input.parse()?;
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            return Ok(Function { attrs, vis, defaultness, sig, block: None });
        }
        let content;
        let brace_token = syn::braced!(content in input);
        attrs.extend(content.call(Attribute::parse_inner)?);
        let stmts = content.call(Block::parse_within)?;
        Ok(Function { attrs, vis, defaultness, sig, block: Some(Block { brace_token, stmts }) })
    }
}

impl Function {
    /// The function with another signature and body.
    pub(crate) fn with(&self, sig: &Signature, body: TokenStream) -> TokenStream {
        let Function { attrs, vis, defaultness, block, .. } = self;
        let body = match block {
            Some(block) => {
                let mut tokens = TokenStream::new();
                block.brace_token.surround(&mut tokens, |inner| body.to_tokens(inner));
                tokens
            }
            None => quote!(;),
        };
        quote!(#(#attrs)* #vis #defaultness #sig #body)
    }
}
