//! `dunder! { items }`: the keyword form of whole items.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Block, File, ImplItem, Item, ReturnType, Signature, TraitItem, Type, TypeParamBound};

use crate::diagnostics::Errors;
use crate::entry::{self, Entry};
use crate::expand::{self, Role};
use crate::fallback;
use crate::parse::{Function, Options, repair};
use crate::plain;

/// Expands every function among the items that is a coroutine or a generator.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let tokens = repair::rewritten(tokens, &mut errors);
    let file = repair::parsed(tokens.clone(), &mut errors, |tokens, _| syn::parse2::<File>(tokens));
    repair::finished(match file {
        Ok(file) => {
            let defaults = Defaults::of(file.attrs, &mut errors);
            let items: TokenStream =
                file.items.into_iter().map(|item| expand_item(item, &defaults)).collect();
            errors.beside(items)
        }
        Err(error) => {
            errors.syn(error);
            fallback::items(&tokens, errors)
        }
    })
}

/// The options of functions that have no attribute of ours: `#![generator(…)]`, `#![coroutine(…)]`.
#[derive(Default)]
struct Defaults {
    coroutine: Options,
    generator: Options,
}

impl Defaults {
    fn of(mut attrs: Vec<Attribute>, errors: &mut Errors) -> Self {
        let mut defaults = Defaults::default();
        while let Some((role, options)) = take_attribute(&mut attrs, errors) {
            match role {
                Role::Coroutine => defaults.coroutine = options,
                Role::Generator => defaults.generator = options,
            }
        }
        for attr in attrs {
            errors.at(
                attr,
                "D018: `dunder!` knows `#![generator(…)]` and `#![coroutine(…)]`: options for all its functions",
            );
        }
        defaults
    }

    fn options(&self, role: Role) -> Options {
        match role {
            Role::Coroutine => self.coroutine.clone(),
            Role::Generator => self.generator.clone(),
        }
    }
}

fn expand_item(item: Item, defaults: &Defaults) -> TokenStream {
    match item {
        Item::Fn(f) => {
            let function =
                Function { attrs: f.attrs, vis: f.vis, defaultness: None, sig: f.sig, block: Some(*f.block) };
            self::function(function, defaults)
        }
        Item::Impl(mut block) => {
            block.items = block.items.into_iter().map(|item| impl_item(item, defaults)).collect();
            block.into_token_stream()
        }
        Item::Trait(mut block) => {
            block.items = block.items.into_iter().map(|item| trait_item(item, defaults)).collect();
            block.into_token_stream()
        }
        Item::Mod(mut module) => {
            if let Some((_, items)) = &mut module.content {
                *items = std::mem::take(items)
                    .into_iter()
                    .map(|inner| Item::Verbatim(expand_item(inner, defaults)))
                    .collect();
            }
            module.into_token_stream()
        }
        item => item.into_token_stream(),
    }
}

fn impl_item(item: ImplItem, defaults: &Defaults) -> ImplItem {
    match item {
        ImplItem::Fn(f) => {
            let function = Function {
                attrs: f.attrs,
                vis: f.vis,
                defaultness: f.modifiers.defaultness,
                sig: f.sig,
                block: Some(f.block),
            };
            ImplItem::Verbatim(self::function(function, defaults))
        }
        item => item,
    }
}

fn trait_item(item: TraitItem, defaults: &Defaults) -> TraitItem {
    match item {
        TraitItem::Fn(f) => {
            let block: Option<Block> = f.default;
            let function = Function {
                attrs: f.attrs,
                vis: syn::Visibility::Inherited,
                defaultness: None,
                sig: f.sig,
                block,
            };
            TraitItem::Verbatim(self::function(function, defaults))
        }
        item => item,
    }
}

fn function(mut function: Function, defaults: &Defaults) -> TokenStream {
    if let Some(at) = function.attrs.iter().position(|attr| Entry::of(attr).is_some()) {
        let attr = function.attrs.remove(at);
        let options = match &attr.meta {
            syn::Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        };
        let entry = Entry::of(&attr).unwrap_or(Entry::Main);
        return entry::function(entry, options, function, defaults.coroutine.clone());
    }
    let mut errors = Errors::default();
    let named = take_attribute(&mut function.attrs, &mut errors);
    let by_signature = || role(&function.sig).map(|role| (role, defaults.options(role)));
    match named.or_else(by_signature) {
        Some((role, options)) => expand::function(role, options, function, errors),
        None => {
            if let Some(block) = &mut function.block {
                plain::check(block, &mut errors);
            }
            let refused = (!errors.is_empty()).then(|| quote!(#[allow(unused, unreachable_code)]));
            let block = function.block.as_ref().map(|block| {
                let stmts = &block.stmts;
                quote!(#(#stmts)*)
            });
            let function = function.with(&function.sig, block.unwrap_or_default());
            errors.beside(quote!(#refused #function))
        }
    }
}

/// An attribute of ours may stand there as well, for its options.
pub(crate) fn take_attribute(attrs: &mut Vec<Attribute>, errors: &mut Errors) -> Option<(Role, Options)> {
    let at = attrs.iter().position(|attr| role_of(attr).is_some())?;
    let attr = attrs.remove(at);
    let role = role_of(&attr)?;
    let options = match attr.meta {
        syn::Meta::List(list) => Options::parse(list.tokens, errors),
        _ => Options::default(),
    };
    Some((role, options))
}

fn role_of(attr: &Attribute) -> Option<Role> {
    match attr.path().segments.last()?.ident.to_string().as_str() {
        "coroutine" => Some(Role::Coroutine),
        "generator" => Some(Role::Generator),
        _ => None,
    }
}

fn role(sig: &Signature) -> Option<Role> {
    let generator = match &sig.output {
        ReturnType::Type(_, ty) => match &**ty {
            Type::ImplTrait(opaque) => opaque.bounds.iter().any(|bound| {
                matches!(bound, TypeParamBound::Trait(bound)
                    if bound.path.segments.last().is_some_and(|s| s.ident == "Generator" || s.ident == "AsyncGenerator"))
            }),
            _ => false,
        },
        ReturnType::Default => false,
    };
    if generator {
        Some(Role::Generator)
    } else if sig.asyncness.is_some() {
        Some(Role::Coroutine)
    } else {
        None
    }
}
