//! Pinned regions: `pinned! { … }` inside of a lowered body.
//!
//! ```text
//!   pinned! { block }   ⇒   the locals that it mentions move into an async block, which carries it as a pinned body is
//!                           carried, and come back with its completion: match completion { Normal(v) => v, Returned(v) => … }
//! ```
//!
//! A local that is used afterwards comes back, whatever became of the block; one that is not ends with it.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::{Block, Expr, ExprBlock};

use crate::analysis::Mentions;
use crate::cfg::{Await, Code, LocalId, Suspend, SuspendKind, Terminator};
use crate::completions::Completions;
use crate::pinned::{self, Outside, OutsideJump};

use super::exceptions::Handling;
use super::{Dest, Frame, Lowerer};

impl Lowerer<'_> {
    /// Lowers a pinned region; gives an expression that has its value.
    pub(super) fn region(&mut self, block: &Block, span: Span) -> Expr {
        let (mentions, lent, consumed) = self.aboard(block);
        let name = self.resolver.fresh("__Completion", Span::call_site());
        let outside = self.outside();
        let region =
            pinned::region(self.protocol, block, outside, &name, &mut *self.resolver, &mut *self.errors);
        self.body.decides = true;
        let operand = Code { tokens: region.tokens, mentions, ..Code::default() };
        let resume = self.new_block();
        let completion = self.param(resume, "completion", span);
        let mut catch = self.catch(false);
        catch.closes |= region.closes;
        self.body.blocks[resume].catch = catch;
        let kind = SuspendKind::Await(Await {
            operand,
            operand_span: span,
            tail: None,
            region: true,
            temporaries: false,
            lent,
            consumed,
        });
        self.end(Terminator::Suspend(Box::new(Suspend { kind, handled: None, resume, span })), resume);
        let completions = Completions::of(name, region.completions);
        let reached = completions.occurring();
        self.declare_completions(&completions, reached);
        let join = self.new_block();
        let value = self.param(join, "joined", span);
        self.complete(&completions, reached, completion, span, &Dest::Value(None), join);
        self.current = join;
        self.path(value, span)
    }

    /// What a region mentions; the locals that come back from it, and those that it takes by value.
    fn aboard(&mut self, block: &Block) -> (Mentions, Vec<LocalId>, Vec<LocalId>) {
        let whole = Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block: block.clone() });
        let mut mentions = Mentions::of_value(&whole);
        for frame in &self.frames {
            // What is being handled is the context of what is raised in it.
            if let Frame::Handling(Handling::Exception(local) | Handling::Pending(local, _)) = frame {
                let name = self.ident(*local).to_string();
                mentions.used.insert(name.clone());
                mentions.borrowed.insert(name);
            }
        }
        let unset = mentions.reassigned.iter().find(|name| self.deferred.contains(*name));
        if let Some(name) = unset {
            self.errors.span(
                block.brace_token.span.open(),
                format!(
                    "D113: `{name}` is declared without a value and gets it in a `pinned!` block: give the block that value, \
                     `let {name} = pinned! {{ … }};`"
                ),
            );
        }
        let mut returned: BTreeSet<String> = mentions.borrowed.clone();
        returned.extend(mentions.reassigned.iter().cloned());
        let taken: BTreeSet<String> = mentions.by_value.difference(&returned).cloned().collect();
        // Whether it has been moved nobody asks afterwards: it ends in the block in any case.
        mentions.moved = taken.clone();
        mentions.by_value.clone_from(&taken);
        mentions.undecided.clear();
        mentions.used.extend(mentions.reassigned.iter().cloned());
        mentions.borrowed.extend(mentions.reassigned.iter().cloned());
        mentions.assigned.clear();
        mentions.reassigned.clear();
        let locals = |names: &BTreeSet<String>| {
            let mut locals: Vec<LocalId> =
                names.iter().filter_map(|name| self.names.get(name).copied()).collect();
            locals.sort_unstable();
            locals
        };
        let (lent, consumed) = (locals(&returned), locals(&taken));
        (mentions, lent, consumed)
    }

    /// What encloses the code at hand, as a region sees it.
    fn outside(&mut self) -> Outside {
        let jumps = self.frames.iter().enumerate().filter_map(|(frame, of)| match of {
            Frame::Jump { label, head, .. } => {
                Some(OutsideJump { label: label.clone(), is_loop: head.is_some(), frame })
            }
            _ => None,
        });
        Outside {
            jumps: jumps.collect(),
            in_try: self.in_try(),
            handled: self.handled().map(|code| code.tokens),
            caught: self.caught().map(|local| self.ident(local).clone()),
        }
    }
}
