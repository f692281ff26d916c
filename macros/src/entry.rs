//! `#[dunder::main]` and `#[dunder::test]`: a coroutine function that is where a program or a test begins.
//!
//! ```text
//!   #[dunder::test(seed = 7)]            #[test]
//!   async fn f() -> T { body }     ⇒     fn f() {
//!                                            fn f() -> impl Coroutine<Return = T> { … }      what `#[coroutine]` makes of it
//!                                            Entry::new().virtual_clock().seed(7).test(f)
//!                                        }
//! ```
//!
//! Invariant: whatever is wrong with it, there is a function of that name without arguments, so that nothing follows.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitInt, LitStr, ReturnType, Token};

use crate::diagnostics::{Errors, error, error_at, placed};
use crate::expand::{self, Role};
use crate::fallback;
use crate::items::take_attribute;
use crate::parse::{Function, Options, repair};

/// Which of the two attributes it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Entry {
    Main,
    Test,
}

impl Entry {
    /// The attribute in a `dunder! { … }` block.
    pub(crate) fn of(attr: &Attribute) -> Option<Self> {
        let mut segments = attr.path().segments.iter().map(|segment| segment.ident.to_string());
        match (segments.next()?.as_str(), segments.next()?.as_str(), segments.next()) {
            ("dunder", "main", None) => Some(Entry::Main),
            ("dunder", "test", None) => Some(Entry::Test),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Entry::Main => "#[dunder::main]",
            Entry::Test => "#[dunder::test]",
        }
    }
}

/// What stands in the attribute's parentheses.
#[derive(Default)]
struct Settings {
    debug: Option<Span>,
    /// Whether it is virtual.
    clock: Option<bool>,
    seed: Option<LitInt>,
    shuffle: Option<LitInt>,
}

enum Setting {
    Debug(Ident),
    Clock(Ident, bool),
    Seed(Ident, LitInt),
    Shuffle(Ident, LitInt),
}

impl Parse for Setting {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.call(Ident::parse_any)?;
        match name.to_string().as_str() {
            "debug" => Ok(Setting::Debug(name)),
            "clock" => {
                input.parse::<Token![=]>()?;
                let value: LitStr = input.parse().map_err(|e| error(e.span(), CLOCKS))?;
                match value.value().as_str() {
                    "virtual" => Ok(Setting::Clock(name, true)),
                    "real" => Ok(Setting::Clock(name, false)),
                    _ => Err(error_at(value, CLOCKS)),
                }
            }
            "seed" => Ok(Setting::Seed(name, number(input)?)),
            "shuffle" => Ok(Setting::Shuffle(name, number(input)?)),
            _ => Err(error(
                name.span(),
                format!(
                    "D019: unknown option `{name}`: `debug`, `clock = \"virtual\"` or `\"real\"`, `seed = 7` and `shuffle = 100` \
                     are known here"
                ),
            )),
        }
    }
}

const CLOCKS: &str = "D020: a clock is `\"virtual\"` or `\"real\"`";

fn number(input: ParseStream<'_>) -> syn::Result<LitInt> {
    const NUMBERS: &str = "D021: a seed, or how many, is a number such as `100`";
    input.parse::<Token![=]>()?;
    let value: LitInt = input.parse().map_err(|e| error(e.span(), NUMBERS))?;
    match value.base10_parse::<u64>() {
        Ok(_) if value.suffix().is_empty() => Ok(value),
        _ => Err(error_at(value, NUMBERS)),
    }
}

impl Settings {
    fn parse(tokens: TokenStream, entry: Entry, errors: &mut Errors) -> Self {
        let mut settings = Settings::default();
        let all = syn::punctuated::Punctuated::<Setting, Token![,]>::parse_terminated;
        match all.parse2(tokens) {
            Ok(all) => all.into_iter().for_each(|setting| settings.set(setting, entry, errors)),
            Err(error) => errors.syn(error),
        }
        settings
    }

    fn set(&mut self, setting: Setting, entry: Entry, errors: &mut Errors) {
        let (name, twice) = match setting {
            Setting::Debug(name) => {
                let twice = self.debug.replace(name.span()).is_some();
                (name, twice)
            }
            Setting::Clock(name, value) => (name, self.clock.replace(value).is_some()),
            Setting::Seed(name, value) => (name, self.seed.replace(value).is_some()),
            Setting::Shuffle(name, value) => {
                if entry == Entry::Main {
                    errors.at(
                        &name,
                        "D022: a program runs once: `shuffle` is for `#[dunder::test]`; `seed = 7` shuffles the schedule of a \
                         program",
                    );
                } else if value.base10_parse::<u64>().is_ok_and(|count| count == 0) {
                    errors.at(
                        &value,
                        "D021: a test that is run with no seed at all tests nothing: `shuffle = 100`",
                    );
                }
                (name, self.shuffle.replace(value).is_some())
            }
        };
        if twice {
            errors.at(&name, format!("D007: the option `{name}` is given twice"));
        }
    }

    /// The calls that tell core of them.
    fn calls(&self, entry: Entry) -> TokenStream {
        let debug = self.debug.map(|_| quote!(.debug()));
        let clock = self.clock.unwrap_or(entry == Entry::Test).then(|| quote!(.virtual_clock()));
        let seed = self.seed.as_ref().map(|seed| quote!(.seed(#seed)));
        let shuffle = self.shuffle.as_ref().map(|count| quote!(.shuffle(#count)));
        quote!(#debug #clock #seed #shuffle)
    }
}

/// Expands the attribute on a function.
pub(crate) fn attribute(entry: Entry, options: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let function = repair::parsed(item.clone(), &mut errors, |tokens, _| syn::parse2::<Function>(tokens));
    repair::finished(match function {
        Ok(function) => self::function(entry, options, function, Options::default()),
        Err(error) => {
            errors.syn(error);
            errors.beside(item)
        }
    })
}

/// Expands one function; `defaults` are the options of the coroutine that it is.
pub(crate) fn function(
    entry: Entry,
    options: TokenStream,
    mut function: Function,
    defaults: Options,
) -> TokenStream {
    let mut errors = Errors::default();
    let settings = Settings::parse(options, entry, &mut errors);
    let coroutine = match take_attribute(&mut function.attrs, &mut errors) {
        Some((Role::Coroutine, options)) => options,
        _ => defaults,
    };
    check(entry, &function, &mut errors);

    let name = &function.sig.ident;
    let marker = (entry == Entry::Test).then(|| quote!(#[::core::prelude::v1::test]));
    let returns = match entry {
        Entry::Main => quote!(-> ::dunder::__private::ExitCode),
        Entry::Test => TokenStream::new(),
    };
    let (attrs, vis) = (&function.attrs, &function.vis);
    if !errors.is_empty() {
        let body = function.block.clone().map(fallback::shown);
        let attrs = attrs.iter().filter(|attr| !attr.path().is_ident("test"));
        return errors.beside(quote!(#marker #(#attrs)* #[allow(unused)] #vis fn #name() { #body }));
    }
    // What the function gives has to be something that can fail or not: the error is at its type.
    let at = match &function.sig.output {
        ReturnType::Default => name.span(),
        ReturnType::Type(_, ty) => ty.span(),
    };
    let calls = settings.calls(entry);
    let at = at.resolved_at(Span::mixed_site());
    let method = match entry {
        Entry::Main => quote_spanned!(at=> main),
        Entry::Test => quote_spanned!(at=> test),
    };
    let begun = placed(name, name.span().located_at(at));
    let run = quote_spanned!(at=> .#method(#begun));
    let outer = quote!(#marker #(#attrs)* #vis fn #name() #returns);
    let inner = Function {
        attrs: Vec::new(),
        vis: syn::Visibility::Inherited,
        defaultness: None,
        sig: function.sig.clone(),
        block: function.block,
    };
    let inner = expand::function(Role::Coroutine, coroutine, inner, Errors::default());
    quote!(#outer { #inner ::dunder::__private::Entry::new() #calls #run })
}

/// Refuses what cannot be where something begins.
fn check(entry: Entry, function: &Function, errors: &mut Errors) {
    let (sig, what) = (&function.sig, entry.name());
    if sig.asyncness.is_none() || function.block.is_none() {
        errors.at(
            sig.fn_token,
            format!(
                "D023: `{what}` runs a coroutine function on an event loop: `async fn {}() {{ … }}`",
                sig.ident
            ),
        );
    }
    if !sig.inputs.is_empty() {
        let why = match entry {
            Entry::Main => {
                "nobody is there to give arguments to a program's first coroutine: ask `std::env::args()`"
            }
            Entry::Test => "nobody is there to give arguments to a test",
        };
        errors.at(&sig.inputs, format!("D024: {why}"));
    }
    if !sig.generics.params.is_empty() {
        errors
            .at(&sig.generics, "D025: nobody is there to say what these stand for: an entry is not generic");
    }
    let is_test = |attr: &&Attribute| attr.path().is_ident("test");
    if let Some(attr) = function.attrs.iter().find(is_test) {
        errors.at(attr.to_token_stream(), "D026: `#[dunder::test]` makes the function a `#[test]` already");
    }
}
