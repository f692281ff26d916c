//! What is emitted beside the errors: a function of the right signature, so that one mistake gives one error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Signature;

use crate::diagnostics::Errors;
use crate::parse::Function;
use crate::signature::{Kind, Protocol};

/// A function whose body is refused.
pub(crate) fn function(
    function: &Function,
    sig: &Signature,
    protocol: &Protocol,
    errors: Errors,
) -> TokenStream {
    let errors = errors.into_tokens();
    let object = object(protocol);
    let function = function.with(sig, quote!(#object));
    quote!(#errors #[allow(unused)] #function)
}

/// An anonymous body that is refused.
pub(crate) fn expression(kind: Kind, errors: Errors) -> TokenStream {
    let errors = errors.into_tokens();
    let object = object(&crate::signature::anonymous(kind));
    quote!({ #errors #object })
}

/// An object of the right type, whatever that is.
fn object(protocol: &Protocol) -> TokenStream {
    let kind = protocol.kind_type();
    let (yields, returns) = protocol.step_types();
    let stored = protocol.abilities.checkpoint.is_some() && cfg!(feature = "serde");
    let refused = if stored { quote!(refused_stored) } else { quote!(refused) };
    quote! {
        use ::dunder::__private as __dunder;
        __dunder::#refused::<#kind, #yields, #returns>()
    }
}
