//! The options of an attribute: `#[coroutine(yields = Command, sends = Reply)]`.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, Token, Type};

use crate::diagnostics::{Errors, error};

/// What stands in an attribute's parentheses.
#[derive(Default)]
pub(crate) struct Options {
    /// What a coroutine of a user's own scheduler yields.
    pub(crate) yields: Option<Type>,
    /// What that scheduler sends.
    pub(crate) sends: Option<Type>,
}

struct Setting {
    name: Ident,
    value: Type,
}

impl Parse for Setting {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        // Keywords too, so that `yield = …` is told what it should be.
        let name = input.call(Ident::parse_any)?;
        match name.to_string().as_str() {
            "yields" | "sends" => {}
            _ => {
                return Err(error(
                    name.span(),
                    format!(
                        "D006: unknown option `{name}`: `yields = Type` and `sends = Type` are known here"
                    ),
                ));
            }
        }
        input.parse::<Token![=]>()?;
        Ok(Setting { name, value: input.parse()? })
    }
}

impl Options {
    /// Parses the options of `#[coroutine]`; `#[generator]` has none.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut options = Options::default();
        let settings = syn::punctuated::Punctuated::<Setting, Token![,]>::parse_terminated;
        match settings.parse2(tokens) {
            Ok(settings) => {
                for Setting { name, value } in settings {
                    let slot = if name == "yields" { &mut options.yields } else { &mut options.sends };
                    if slot.is_some() {
                        errors.at(&name, format!("D007: the option `{name}` is given twice"));
                    }
                    *slot = Some(value);
                }
            }
            Err(error) => errors.syn(error),
        }
        options
    }
}
