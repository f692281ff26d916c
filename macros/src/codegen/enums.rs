//! The enums of an expansion. Their field types are type parameters, so that rustc infers every one of them and no
//! lifetime or generic of the user's has to be named.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::Ident;

use crate::analysis::RegionId;
use crate::cfg::{Body, LocalId};
use crate::layout::{Arm, Entry, Field, Layout, Mode, RegionLayout};
use crate::traceback::line;

use super::blame::{Kept, kept};

/// One type parameter for each local and way of carrying it.
pub(super) struct Parameters(Vec<(LocalId, Mode)>);

impl Parameters {
    fn of<'a>(fields: impl IntoIterator<Item = &'a Field>) -> Self {
        let mut parameters = Vec::new();
        for field in fields {
            let key = (field.local, field.mode);
            if !parameters.contains(&key) {
                parameters.push(key);
            }
        }
        Parameters(parameters)
    }

    /// Those of the state enum: everything that is saved.
    pub(super) fn of_state(layout: &Layout) -> Self {
        let residents = layout.regions.iter().flat_map(|region| &region.residents);
        let saved = layout.arms.iter().filter(|arm| arm.is_saved()).flat_map(|arm| &arm.fields);
        Parameters::of(saved.chain(residents))
    }

    /// Those of the enum of jumps: everything that is carried into a join.
    pub(super) fn of_block(layout: &Layout) -> Self {
        Parameters::of(layout.arms.iter().filter(|arm| !arm.is_saved()).flat_map(|arm| &arm.fields))
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// Those of a region's phase enum.
    pub(super) fn of_phase(layout: &Layout, region: RegionId) -> Self {
        Parameters::of(phases(layout, region).flat_map(|arm| &arm.fields))
    }

    pub(super) fn name(&self, key: (LocalId, Mode)) -> Ident {
        let at = self.0.iter().position(|k| *k == key).unwrap_or_default();
        format_ident!("T{at}")
    }

    fn list(&self) -> TokenStream {
        brackets((0..self.0.len()).map(|at| format_ident!("T{at}")))
    }

    /// `<_, _>`: left to inference.
    pub(super) fn holes(&self) -> TokenStream {
        brackets((0..self.0.len()).map(|_| quote!(_)))
    }

    fn fields(&self, fields: &[Field]) -> impl Iterator<Item = TokenStream> {
        // A struct's fields are dropped in order, a body's locals in reverse.
        fields.iter().rev().map(|field| {
            let (ident, ty) = (&field.ident, self.name((field.local, field.mode)));
            quote!(#ident: #ty)
        })
    }

    fn variant(&self, arm: &Arm) -> TokenStream {
        let (variant, fields) = (&arm.variant, braces(self.fields(&arm.fields)));
        quote!(#variant #fields)
    }
}

/// `<a, b>`, or nothing.
pub(super) fn brackets(items: impl Iterator<Item = impl ToTokens>) -> TokenStream {
    let items: Vec<_> = items.collect();
    if items.is_empty() { TokenStream::new() } else { quote!(<#(#items),*>) }
}

/// `{ a, b }`, or nothing.
pub(super) fn braces(items: impl Iterator<Item = TokenStream>) -> TokenStream {
    let items: Vec<_> = items.collect();
    if items.is_empty() { TokenStream::new() } else { quote!({ #(#items),* }) }
}

/// The suspensions of a region.
pub(super) fn phases(layout: &Layout, region: RegionId) -> impl Iterator<Item = &Arm> {
    layout.arms.iter().filter(move |arm| arm.region == Some(region) && arm.is_saved())
}

/// `enum __State`, the `enum __Phase`s in it, and what they tell about themselves.
pub(super) fn state(body: &Body, layout: &Layout) -> TokenStream {
    let parameters = Parameters::of_state(layout);
    let list = parameters.list();
    let outside = || layout.arms.iter().filter(|arm| arm.is_saved() && arm.region.is_none());
    let variants = outside().map(|arm| parameters.variant(arm));
    let points = outside().map(|arm| {
        let (variant, point) = (&arm.variant, point(body, arm));
        quote!(Self::#variant { .. } => #point,)
    });
    let mut loops = Vec::new();
    let mut loop_points = Vec::new();
    let mut phase_enums = Vec::new();
    for (id, region) in layout.regions.iter().enumerate() {
        let variant = &region.variant;
        let residents = parameters.fields(&region.residents);
        let Some(phase) = &region.phase else {
            loops.push(quote!(#variant { #(#residents),* }));
            let point = phases(layout, id).map(|arm| point(body, arm));
            loop_points.push(quote!(Self::#variant { .. } => #(#point)*,));
            continue;
        };
        let own = Parameters::of_phase(layout, id);
        let own_list = own.list();
        let arguments = brackets(own.0.iter().map(|&key| parameters.name(key)));
        let phase_variants = phases(layout, id).map(|arm| own.variant(arm));
        phase_enums.push(quote! {
            enum #phase #own_list {
                Running,
                #(#phase_variants,)*
            }
        });
        // What the loop's own round has saved is younger than the residents, and dropped first.
        loops.push(quote!(#variant { phase: #phase #arguments, #(#residents),* }));
        let points = phases(layout, id).map(|arm| {
            let (variant, point) = (&arm.variant, point(body, arm));
            quote!(#phase::#variant { .. } => #point,)
        });
        loop_points.push(quote! {
            Self::#variant { phase, .. } => match phase {
                #phase::Running => __dunder::Point::Closed,
                #(#points)*
            },
        });
    }
    let closes = closes(body, layout);
    let Kept { structs, ty: kept } = kept(body, layout, &parameters);
    quote! {
        #structs
        #(#phase_enums)*
        enum __State #list {
            #(#variants,)*
            #(#loops,)*
            Done,
        }
        impl #list __dunder::Saved for __State #list {
            const CODE: __dunder::Frame = __CODE;
            type Kept = #kept;
            const DONE: Self = Self::Done;
            #[inline(always)]
            fn point(&self) -> __dunder::Point {
                match self {
                    #(#points)*
                    #(#loop_points)*
                    Self::Done => __dunder::Point::Closed,
                }
            }
            #closes
        }
    }
}

/// Whether a body is closed before it is dropped where it is suspended here.
fn is_closing(body: &Body, arm: &Arm) -> bool {
    arm.is_saved() && body.blocks[arm.block].catch.closes
}

/// Whether some suspension of a body is closed before it is dropped.
pub(super) fn any_closes(body: &Body, layout: &Layout) -> bool {
    layout.arms.iter().any(|arm| is_closing(body, arm))
}

/// `fn closes`, if there is something to close.
fn closes(body: &Body, layout: &Layout) -> Option<TokenStream> {
    let points = layout.arms.iter().filter(|arm| is_closing(body, arm)).map(|arm| {
        let variant = &arm.variant;
        match arm.region.map(|region| &layout.regions[region]) {
            Some(RegionLayout { variant: region, phase: Some(phase), .. }) => {
                quote!(Self::#region { phase: #phase::#variant { .. }, .. })
            }
            _ => quote!(Self::#variant { .. }),
        }
    });
    any_closes(body, layout).then(|| {
        quote! {
            #[inline(always)]
            fn closes(&self) -> bool {
                __dunder::core::matches!(self, #(#points)|*)
            }
        }
    })
}

/// Where the body stands when it is going to go on in this arm.
fn point(body: &Body, arm: &Arm) -> TokenStream {
    if matches!(arm.entry, Entry::Start) {
        return quote!(__dunder::Point::Created);
    }
    let line = body.suspend_into(arm.block).map_or(0, |suspend| line(suspend.span));
    quote!(__dunder::Point::Suspended(#line))
}

/// The arms of `match state { … }` that find out where to go on.
pub(super) fn resumes(layout: &Layout) -> TokenStream {
    let outside = layout.arms.iter().filter(|arm| arm.is_saved() && arm.region.is_none()).map(|arm| {
        let variant = &arm.variant;
        quote!(__State::#variant { .. } => __Block::#variant,)
    });
    let loops = layout.regions.iter().enumerate().flat_map(|(id, region)| {
        let variant = &region.variant;
        phases(layout, id)
            .map(|arm| {
                let phase_variant = &arm.variant;
                match &region.phase {
                    None => quote!(__State::#variant { .. } => __Block::#phase_variant,),
                    Some(phase) => quote! {
                        __State::#variant { phase: #phase::#phase_variant { .. }, .. } => __Block::#phase_variant,
                    },
                }
            })
            .collect::<Vec<_>>()
    });
    quote!(#(#outside)* #(#loops)*)
}

/// `enum __Block`.
pub(super) fn block(layout: &Layout) -> TokenStream {
    let parameters = Parameters::of_block(layout);
    let list = parameters.list();
    let variants = layout.arms.iter().map(|arm| {
        if arm.is_saved() {
            let variant = &arm.variant;
            quote!(#variant)
        } else {
            parameters.variant(arm)
        }
    });
    quote! {
        enum __Block #list {
            #(#variants,)*
        }
    }
}
