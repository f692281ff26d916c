//! The lint `unused_variables`, where saving a local would hide that nobody uses it.
//!
//! ```text
//!   async fn f(n: u32) { let x = 1; sleep(1).await; }     ⇒     { let n = (); let x = (); }      in the first arm
//! ```
//!
//! The stand-ins have the names and the places of the locals, so the compiler says of them what it would say of those. A `let`
//! with an attribute is left alone: the attribute may be about this.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::cfg::{Instr, LocalId};
use crate::diagnostics::placed;

use super::arms::Emitter;

impl Emitter<'_> {
    /// Stand-ins for the user's locals that are saved or passed on, but mentioned nowhere.
    pub(super) fn never_mentioned(&self) -> Option<TokenStream> {
        let mut mentioned: BTreeSet<&String> = BTreeSet::new();
        let mut attributed: BTreeSet<LocalId> = BTreeSet::new();
        for (block, contents) in self.body.blocks.iter().enumerate() {
            for code in self.body.codes(block) {
                mentioned.extend(code.mentions.used.iter().chain(&code.mentions.reassigned));
            }
            for instr in &contents.instrs {
                if let Instr::Let(l) = instr
                    && l.head.to_string().starts_with('#')
                {
                    attributed.extend(&l.locals);
                }
            }
        }
        let fields = self.layout.arms.iter().flat_map(|arm| arm.fields.iter().chain(&arm.aboard));
        let residents = self.layout.regions.iter().flat_map(|region| &region.residents);
        let carried: BTreeSet<LocalId> = fields.chain(residents).map(|field| field.local).collect();
        let names = carried.into_iter().filter(|local| !attributed.contains(local)).filter_map(|local| {
            let of = &self.body.locals[local];
            let name = of.source.as_ref().filter(|name| !name.starts_with('_') && *name != "self")?;
            let own = Some(local) != self.body.receiver && !mentioned.contains(&of.ident.to_string());
            let ident = syn::parse_str::<Ident>(name).ok()?;
            own.then(|| placed(&ident, of.ident.span()))
        });
        let names: Vec<Ident> = names.collect();
        (!names.is_empty()).then(|| quote!({ #(let #names = ();)* }))
    }
}
