//! A pinned region: a block inside of a lowered body that is carried as pinned bodies are.
//!
//! ```text
//!   pinned! { block }   ⇒   'region: { Completion::Normal({ block }) }
//!
//!   return e, in it     ⇒   break 'region Completion::Returned(e)
//!   raise e             ⇒   break 'region Completion::Raised(raised(e))
//!   break 'outer e      ⇒   break 'region Completion::Break0(e)
//! ```
//!
//! To the block, all that is around it is one `finally`. The graph goes on with the completion as at the end of one.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::visit_mut::VisitMut;
use syn::{Block, Lifetime};

use crate::completions::{Completion, Completions};
use crate::diagnostics::Errors;
use crate::resolve::Resolver;
use crate::signature::Protocol;

use super::exceptions::{Finally, Handling};
use super::rewrite::{Frame, Jump, Rewriter};

/// What encloses a region.
#[derive(Default)]
pub(crate) struct Outside {
    /// The loops and labeled blocks, innermost last.
    pub(crate) jumps: Vec<OutsideJump>,
    /// There is a `try` with handlers.
    pub(crate) in_try: bool,
    /// What is being handled: an expression of type `Option<&Exception>`.
    pub(crate) handled: Option<TokenStream>,
    /// What a bare `raise` raises again.
    pub(crate) caught: Option<Ident>,
}

/// A loop or labeled block around a region.
pub(crate) struct OutsideJump {
    pub(crate) label: Option<String>,
    pub(crate) is_loop: bool,
    /// Its frame in the lowerer.
    pub(crate) frame: usize,
}

/// A region in ordinary Rust.
pub(crate) struct Region {
    /// An expression whose value is the completion.
    pub(crate) tokens: TokenStream,
    /// The completions that occur; their frames are the lowerer's.
    pub(crate) completions: Vec<Completion>,
    /// Something in it waits for the exception that closing the object raises.
    pub(crate) closes: bool,
}

/// Rewrites a region; `completion` is to be the enum of its completions.
pub(crate) fn region(
    protocol: &Protocol,
    block: &Block,
    outside: Outside,
    completion: &Ident,
    resolver: &mut Resolver,
    errors: &mut Errors,
) -> Region {
    let mut block = block.clone();
    let mut rewriter = Rewriter::new(protocol, resolver, errors);
    for jump in &outside.jumps {
        let label = jump
            .label
            .as_ref()
            .map(|label| Lifetime::new(&format!("'{label}"), proc_macro2::Span::call_site()));
        rewriter.frames.push(Frame::Jump(Jump::outside(label, jump.is_loop)));
    }
    if let Some(handled) = outside.handled {
        rewriter.frames.push(Frame::Handling(Handling::Outside(handled, outside.caught)));
    }
    rewriter.in_try = outside.in_try;
    let label = rewriter.label("region");
    let mut found = Finally { label: label.clone(), completions: Completions::new(completion.clone()) };
    let normal = found.completions.add(Completion::Normal);
    let ((), frame) = rewriter.within(Frame::Outside(found), |this| this.visit_block_mut(&mut block));
    let closes = rewriter.closes;
    let outer = |at: usize| outside.jumps.get(at).map_or(0, |jump| jump.frame);
    let completions = match &frame {
        Some(Frame::Outside(found)) => found.completions.occurring(),
        _ => &[],
    };
    let completions = completions.iter().map(|of| match *of {
        Completion::Break(at) => Completion::Break(outer(at)),
        Completion::Continue(at) => Completion::Continue(outer(at)),
        of => of,
    });
    Region { tokens: quote!(#label: { #normal(#block) }), completions: completions.collect(), closes }
}
