//! The two enums of an expansion. Their field types are type parameters, so that rustc infers every one of them and no
//! lifetime or generic of the user's has to be named.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use crate::cfg::{Body, LocalId, SuspendKind, Terminator};
use crate::layout::{Arm, Entry, Field, Layout, Mode};

/// One type parameter for each local and way of carrying it.
struct Parameters(Vec<(LocalId, Mode)>);

impl Parameters {
    fn of<'a>(arms: impl Iterator<Item = &'a Arm>) -> Self {
        let mut parameters = Vec::new();
        for field in arms.flat_map(|arm| &arm.fields) {
            let key = (field.local, field.mode);
            if !parameters.contains(&key) {
                parameters.push(key);
            }
        }
        Parameters(parameters)
    }

    fn name(&self, field: &Field) -> Ident {
        let at = self.0.iter().position(|key| *key == (field.local, field.mode)).unwrap_or_default();
        format_ident!("T{at}")
    }

    fn list(&self) -> TokenStream {
        if self.0.is_empty() {
            return TokenStream::new();
        }
        let names = (0..self.0.len()).map(|at| format_ident!("T{at}"));
        quote!(<#(#names),*>)
    }

    fn fields(&self, arm: &Arm) -> TokenStream {
        if arm.fields.is_empty() {
            return TokenStream::new();
        }
        // A struct's fields are dropped in order, a body's locals in reverse.
        let fields = arm.fields.iter().rev().map(|field| {
            let (ident, ty) = (&field.ident, self.name(field));
            quote!(#ident: #ty)
        });
        quote!({ #(#fields),* })
    }
}

fn is_state(arm: &&Arm) -> bool {
    !matches!(arm.entry, Entry::Join)
}

/// `enum __State`, and what it tells about itself.
pub(super) fn state(name: &str, body: &Body, layout: &Layout) -> TokenStream {
    let parameters = Parameters::of(layout.arms.iter().filter(is_state));
    let list = parameters.list();
    let variants = layout.arms.iter().filter(is_state).map(|arm| {
        let (variant, fields) = (&arm.variant, parameters.fields(arm));
        quote!(#variant #fields)
    });
    let points = layout.arms.iter().filter(is_state).map(|arm| {
        let variant = &arm.variant;
        match line(body, arm) {
            None => quote!(Self::#variant { .. } => __dunder::Point::Created,),
            Some(line) => quote!(Self::#variant { .. } => __dunder::Point::Suspended(#line),),
        }
    });
    quote! {
        #[allow(non_camel_case_types, clippy::large_enum_variant)]
        enum __State #list {
            #(#variants,)*
            Done,
        }
        impl #list __dunder::Saved for __State #list {
            const NAME: &'static str = #name;
            #[inline(always)]
            fn done() -> Self {
                Self::Done
            }
            #[inline(always)]
            fn point(&self) -> __dunder::Point {
                match self {
                    #(#points)*
                    Self::Done => __dunder::Point::Closed,
                }
            }
        }
    }
}

/// The line of the suspension that resumes in an arm.
fn line(body: &Body, arm: &Arm) -> Option<u32> {
    if matches!(arm.entry, Entry::Start) {
        return None;
    }
    body.blocks.iter().find_map(|block| match &block.term {
        Some(Terminator::Suspend(suspend)) if suspend.resume == arm.block => {
            let _: &SuspendKind = &suspend.kind;
            Some(u32::try_from(suspend.span.start().line).unwrap_or_default())
        }
        _ => None,
    })
}

/// `enum __Block`.
pub(super) fn block(layout: &Layout) -> TokenStream {
    let parameters = Parameters::of(layout.arms.iter().filter(|arm| !is_state(arm)));
    let list = parameters.list();
    let variants = layout.arms.iter().map(|arm| {
        let variant = &arm.variant;
        if is_state(&arm) {
            quote!(#variant)
        } else {
            let fields = parameters.fields(arm);
            quote!(#variant #fields)
        }
    });
    quote! {
        #[allow(clippy::large_enum_variant)]
        enum __Block #list {
            #(#variants,)*
        }
    }
}

/// `<_, _>`: the parameters of an enum, left to inference.
pub(super) fn holes<'a>(arms: impl Iterator<Item = &'a Arm>) -> TokenStream {
    let count = Parameters::of(arms).0.len();
    if count == 0 {
        return TokenStream::new();
    }
    let holes = (0..count).map(|_| quote!(_));
    quote!(<#(#holes),*>)
}

/// The most awaits that one slots type of core has room for; more nest.
pub(super) const SLOTS: usize = 8;

/// The type of the slots for so many awaits.
pub(super) fn slots_type(count: usize) -> TokenStream {
    if count == 0 {
        return quote!(__dunder::NoSlots);
    }
    let here = count.min(SLOTS);
    let name = format_ident!("Slots{here}");
    let holes = (0..here)
        .map(|at| if at + 1 == SLOTS && count > SLOTS { slots_type(count - SLOTS + 1) } else { quote!(_) });
    quote!(__dunder::#name<#(#holes),*>)
}

/// Slots that hold nothing.
pub(super) fn no_slots(count: usize) -> TokenStream {
    if count == 0 {
        return quote!(__dunder::NoSlots);
    }
    let name = format_ident!("Slots{}", count.min(SLOTS));
    quote!(__dunder::#name::Empty)
}

/// Puts an object into a slot: `slots.as_mut().put_3(object)`.
pub(super) fn put(slots: &Ident, slot: usize, count: usize, object: TokenStream) -> TokenStream {
    if count > SLOTS && slot >= SLOTS {
        let (inner, nested) = nest(slot, count);
        let name = format_ident!("Slots{}", inner.min(SLOTS));
        // The nested slots are made full at once: pinning forbids to move an object that is in them already.
        let value = full(&name, nested, inner, object);
        return quote!(#slots.as_mut().put_8(#value));
    }
    let method = format_ident!("put_{slot}");
    quote!(#slots.as_mut().#method(#object))
}

fn full(name: &Ident, slot: usize, count: usize, object: TokenStream) -> TokenStream {
    if count > SLOTS && slot >= SLOTS {
        let (inner, nested) = nest(slot, count);
        let inner_name = format_ident!("Slots{}", inner.min(SLOTS));
        let value = full(&inner_name, nested, inner, object);
        return quote!(__dunder::#name::A8 { object: #value });
    }
    let variant = format_ident!("A{slot}");
    quote!(__dunder::#name::#variant { object: #object })
}

/// How many slots the nested ones are, and which of them it is.
fn nest(slot: usize, count: usize) -> (usize, usize) {
    (count - SLOTS + 1, slot - SLOTS + 1)
}

/// The object in a slot, if it is there.
pub(super) fn at(slots: &Ident, slot: usize, count: usize) -> TokenStream {
    let mut tokens = quote!(#slots.as_mut());
    let (mut slot, mut count) = (slot, count);
    let mut first = true;
    while count > SLOTS && slot >= SLOTS {
        tokens = if first { quote!(#tokens.at_8()) } else { quote!(#tokens.and_then(|slots| slots.at_8())) };
        first = false;
        (count, slot) = nest(slot, count);
    }
    let method = format_ident!("at_{slot}");
    if first { quote!(#tokens.#method()) } else { quote!(#tokens.and_then(|slots| slots.#method())) }
}
