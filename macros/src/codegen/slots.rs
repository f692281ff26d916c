//! The slots of what is awaited: their type, and how to reach one. More than [`SLOTS`] nest.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The most awaits that one slots type of core has room for; more nest.
const SLOTS: usize = 8;

/// The type of the slots for so many awaits.
pub(super) fn ty(count: usize) -> TokenStream {
    if count == 0 {
        return quote!(__dunder::NoSlots);
    }
    let here = count.min(SLOTS);
    let name = format_ident!("Slots{here}");
    let holes =
        (0..here).map(|at| if at + 1 == SLOTS && count > SLOTS { ty(count - SLOTS + 1) } else { quote!(_) });
    quote!(__dunder::#name<#(#holes),*>)
}

/// Slots that hold nothing.
pub(super) fn empty(count: usize) -> TokenStream {
    if count == 0 {
        return quote!(__dunder::NoSlots);
    }
    let name = format_ident!("Slots{}", count.min(SLOTS));
    quote!(__dunder::#name::Empty)
}

/// Puts an object into a slot: `slots.set(Slots3::A3 { object })`. It is a method of `Pin`'s, not one of each slot's, so that
/// there is one function to compile for all places.
pub(super) fn put(slots: &Ident, slot: usize, count: usize, object: TokenStream) -> TokenStream {
    // Nested slots are made full at once: pinning forbids to move an object that is in them already.
    let full = holding(slot, count, object);
    quote!(#slots.set(#full))
}

/// Drops what is in the slots.
pub(super) fn clear(slots: &Ident, count: usize) -> TokenStream {
    let empty = empty(count);
    quote!(#slots.set(#empty))
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

/// The pattern of slots that hold an object in this place.
pub(super) fn pattern(slot: usize, count: usize, object: &Ident) -> TokenStream {
    holding(slot, count, quote!(#object))
}

/// Slots that hold an object in this place.
pub(super) fn holding(slot: usize, count: usize, object: TokenStream) -> TokenStream {
    let name = format_ident!("Slots{}", count.min(SLOTS));
    full(&name, slot, count, object)
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
