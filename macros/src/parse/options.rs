//! The options of an attribute: `#[coroutine(yields = Command, sends = Reply, clone)]`.

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, Token, Type};

use crate::diagnostics::{Errors, error};

/// What stands in an attribute's parentheses.
#[derive(Clone, Default)]
pub(crate) struct Options {
    /// How they are written.
    pub(crate) source: TokenStream,
    /// What a coroutine of a user's own scheduler yields.
    pub(crate) yields: Option<Type>,
    /// What that scheduler sends.
    pub(crate) sends: Option<Type>,
    /// The body is carried as a whole, so that it may hold borrows of its locals across suspensions.
    pub(crate) pinned: Option<Span>,
    /// A generator's object is in a box, so that it is `Unpin` whatever it holds.
    pub(crate) boxed: Option<Span>,
    pub(crate) abilities: Abilities,
}

/// What an object can do beyond running, and where that was asked for.
#[derive(Clone, Copy, Default)]
pub(crate) struct Abilities {
    /// It can be cloned.
    pub(crate) clone: Option<Span>,
    /// It shows its locals.
    pub(crate) debug: Option<Span>,
    /// It can be stored, and restored.
    pub(crate) checkpoint: Option<Span>,
}

#[expect(clippy::large_enum_variant, reason = "an attribute has few")]
enum Setting {
    /// `name = Type`
    Type(Ident, Type),
    /// `name`
    Flag(Ident),
}

impl Parse for Setting {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        // Keywords too, so that `yield = …` is told what it should be.
        let name = input.call(Ident::parse_any)?;
        match name.to_string().as_str() {
            "yields" | "sends" => {
                input.parse::<Token![=]>()?;
                Ok(Setting::Type(name, input.parse()?))
            }
            "clone" | "debug" | "checkpoint" | "pinned" | "boxed" => Ok(Setting::Flag(name)),
            _ => Err(error(
                name.span(),
                format!(
                    "D006: unknown option `{name}`: `yields = Type`, `sends = Type`, `clone`, `debug`, `checkpoint`, \
                     `pinned` and `boxed` are known here"
                ),
            )),
        }
    }
}

impl Options {
    /// Parses the options of `#[coroutine]` and `#[generator]`.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut options = Options { source: tokens.clone(), ..Options::default() };
        let settings = syn::punctuated::Punctuated::<Setting, Token![,]>::parse_terminated;
        match settings.parse2(tokens) {
            Ok(settings) => settings.into_iter().for_each(|setting| options.set(setting, errors)),
            Err(error) => errors.syn(error),
        }
        options
    }

    fn set(&mut self, setting: Setting, errors: &mut Errors) {
        let (name, twice) = match setting {
            Setting::Type(name, value) => {
                let slot = if name == "yields" { &mut self.yields } else { &mut self.sends };
                let twice = slot.replace(value).is_some();
                (name, twice)
            }
            Setting::Flag(name) => {
                let slot = match &*name.to_string() {
                    "pinned" => Some(&mut self.pinned),
                    "boxed" => Some(&mut self.boxed),
                    _ => self.abilities.slot(&name),
                };
                let twice = slot.and_then(|slot| slot.replace(name.span())).is_some();
                (name, twice)
            }
        };
        if twice {
            errors.at(&name, format!("D007: the option `{name}` is given twice"));
        }
    }
}

impl Abilities {
    /// The ability that an option stands for.
    fn slot(&mut self, option: &Ident) -> Option<&mut Option<Span>> {
        match option.to_string().as_str() {
            "clone" => Some(&mut self.clone),
            "debug" => Some(&mut self.debug),
            "checkpoint" => Some(&mut self.checkpoint),
            _ => None,
        }
    }

    /// The ability that a bound in the signature asks for.
    pub(crate) fn ask(&mut self, bound: &Ident) {
        let slot = match bound.to_string().as_str() {
            "Clone" => &mut self.clone,
            "Debug" => &mut self.debug,
            "Checkpoint" | "Serialize" => &mut self.checkpoint,
            _ => return,
        };
        slot.get_or_insert(bound.span());
    }
}
